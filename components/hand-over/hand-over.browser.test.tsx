import { missingWords } from "../../test/fakes/catalogue.ts";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import type { Handle } from "../../lib/customers/index.ts";
import type { HandedOver } from "../../lib/db/index.ts";
import { advance, beginCase } from "../../lib/handoff/index.ts";
import { newSend } from "../../lib/sends/index.ts";
import "../ui/theme.css";
import "../ui/ui.css";
import "../health/health.css";
import { CaseFiles } from "./case-files.tsx";
import { HandOver } from "./hand-over.tsx";
import { summaryOf } from "./summary.ts";

const account = "potterie" as Handle;
const customer = "mia" as Handle;
const tweet = {
  id: "5",
  author: customer,
  authorHandle: "Mia",
  text: "Where is it?",
  mentions: [],
};
const begun = beginCase({ id: "c1", account, customer, tweet, now: 1_790_000_000_000 });
const about = { account, customer, customerId: "potterie/mia", caseId: "c1", by: "page" } as const;

function dm(keepText: boolean) {
  const made = newSend(
    {
      id: "s1",
      caseId: "c1",
      account,
      customer,
      channel: "dm",
      route: "api",
      target: { kind: "person", handle: customer },
      text: "Your code is 77",
      warnings: [],
      keepText,
    },
    1_790_000_200_000,
  );
  return { ...made, state: { name: "accepted", by: "answer" } } as const;
}

const told = (keepText: boolean): HandedOver => ({
  case: advance(begun, { kind: "customerWrote", at: 1_790_000_100_000, by: "page" }),
  customers: [{ id: "potterie/mia", account, handle: customer, facts: {}, firstSeenAt: 1 }],
  entries: [
    {
      ...about,
      id: "m1",
      at: 1_790_000_100_000,
      kind: "message",
      ...(keepText && { text: "It is 42" }),
    },
    {
      ...about,
      id: "rating-c1",
      at: 1_790_000_400_000,
      kind: "rating",
      rating: "middling",
      by: "person",
    },
    { ...about, id: "n1", at: 1_790_000_300_000, kind: "note", text: "Likes blue" },
  ],
  sends: [dm(keepText)],
});

test("the summary says what happened in order; private words are in it only where they are kept", async () => {
  const quiet = summaryOf(told(false));
  expect(quiet).toMatch(
    /Mia.*potterie[\s\S]*Where is it\?[\s\S]*wrote in private\.[\s\S]*Wrote in private\.[\s\S]*Likes blue[\s\S]*It went so-so for them\./,
  );
  expect(quiet).not.toMatch(/77|42/);
  expect(summaryOf(told(true))).toMatch(/It is 42[\s\S]*Your code is 77/);
  const { container } = await render(
    <main style={{ inlineSize: 380, padding: 12 }}>
      <HandOver summary={quiet} onSave={() => undefined} />
      <CaseFiles
        news={{ level: "stop", sentence: "This file is damaged." }}
        onTable={() => undefined}
        onFile={() => undefined}
      />
    </main>,
  );
  for (const more of container.querySelectorAll("details")) more.open = true;
  expect(container.querySelector("textarea")?.value).toBe(quiet);
  expect(missingWords).toEqual([]);
});
