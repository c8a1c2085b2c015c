import { useState } from "react";
import { categoryWords } from "../../components/about/category-words.ts";
import { standWords } from "../../components/cases/state-words.ts";
import { CaseFiles as View } from "../../components/hand-over/case-files.tsx";
import { saveFile } from "../../components/ui/save-file.ts";
import type { CaseFilter, CaseRow } from "../../lib/db/index.ts";
import {
  CASE_COLUMNS,
  caseTable,
  LARGEST_CASE_FILE,
  openCaseFile,
  type CaseColumn,
} from "../../lib/handoff/index.ts";
import { askWorker, checkedCaseFile, problemWords } from "../../lib/messages/index.ts";
import { words } from "../../lib/platform/index.ts";
import { caseReaders } from "./case-store.ts";

/** So many rows are read at once. */
const PAGE = 500;

interface CaseFilesProps {
  /** The list that is shown; undefined where nothing is. */
  readonly filter: CaseFilter | undefined;
  /** What was searched for and found; undefined where the list stands whole. */
  readonly found: readonly CaseRow[] | undefined;
}

/** The list as a table, and cases of colleagues. */
export function CaseFiles({ filter, found }: CaseFilesProps) {
  const [news, setNews] = useState<{ level: "info" | "stop"; sentence: string }>();
  async function table(of: CaseFilter) {
    const rows = await rated(found ?? (await allOf(of)));
    const heads = Object.fromEntries(
      CASE_COLUMNS.map((column) => [column, words(`caseFiles_column_${column}`)]),
    ) as Record<CaseColumn, string>;
    // Without it spreadsheets take letters with accents for others.
    const text = `\uFEFF${caseTable(rows, {
      heads,
      state: standWords,
      category: categoryWords,
      rating: (one) => words(`rating_${one}`),
    })}`;
    saveFile(`aside-cases-${of.account}.csv`, text, "text/csv");
  }
  return (
    <View
      news={news}
      onTable={filter && (() => void table(filter))}
      onFile={(file) => void takeIn(file).then(setNews)}
    />
  );
}

async function rated(rows: readonly CaseRow[]) {
  const ratings = await caseReaders.ratings(rows.map(({ id }) => id));
  return rows.map((row) => {
    const rating = ratings.get(row.id);
    return rating ? { ...row, rating } : row;
  });
}

async function allOf(filter: CaseFilter): Promise<CaseRow[]> {
  const all: CaseRow[] = [];
  let page: CaseRow[];
  do {
    page = await caseReaders.page(filter, PAGE, all.at(-1));
    all.push(...page);
  } while (page.length === PAGE);
  return all;
}

/** @returns what is to be said of it */
async function takeIn(chosen: File): Promise<{ level: "info" | "stop"; sentence: string }> {
  const stop = (sentence: string) => ({ level: "stop", sentence }) as const;
  if (chosen.size > LARGEST_CASE_FILE) return stop(words("handOver_tooLarge"));
  try {
    const opened = openCaseFile(await chosen.text());
    if ("problem" in opened) return stop(words(`handOver_${opened.problem}`));
    const file = checkedCaseFile(opened.file);
    if (!file) return stop(words("handOver_broken"));
    const answer = await askWorker("panel/takeCase", { file });
    const { account, customer } = file.case;
    if ("problem" in answer) return stop(words(`handOver_${answer.problem}`, account));
    return {
      level: "info",
      sentence: words(answer.known ? "handOver_joined" : "handOver_taken", customer),
    };
  } catch (error) {
    return stop(problemWords(error));
  }
}
