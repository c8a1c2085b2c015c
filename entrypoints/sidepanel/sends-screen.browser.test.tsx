import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import "../../test/fakes/catalogue.ts";
import type { Handle } from "../../lib/customers/index.ts";
import { openDb } from "../../lib/db/index.ts";
import { newSend } from "../../lib/sends/index.ts";
import "../../components/ui/theme.css";
import "../../components/ui/ui.css";
import "../../components/sends/sends.css";
import { SendsScreen } from "./sends-screen.tsx";

const MANY = 3_000;
const NOW = 1_790_000_000_000;

function sendOf(number: number) {
  const target = { kind: "tweet", tweetId: String(number), author: "ana" as Handle } as const;
  const account = "brand" as Handle;
  const intent = { id: `s${number}`, caseId: "c", account, customer: target.author, target };
  const words = {
    channel: "public",
    route: "draft",
    text: `Reply ${number}`,
    warnings: [],
  } as const;
  return newSend({ ...intent, ...words, keepText: false }, NOW - number * 60_000);
}

test("thousands of sends can be scrolled to the very first", { timeout: 100_000 }, async () => {
  const db = openDb();
  await db.sends.bulkPut(Array.from({ length: MANY }, (_, number) => sendOf(number)));
  const screen = await render(<SendsScreen now={NOW} onOpenCase={() => undefined} />);
  const rows = () => screen.container.querySelectorAll(".send").length;
  await expect.poll(rows, { timeout: 10_000 }).toBeGreaterThan(0);
  await expect
    .poll(
      () => {
        scrollTo(0, document.documentElement.scrollHeight);
        return rows();
      },
      { timeout: 80_000, interval: 20 },
    )
    .toBe(MANY);
  expect(screen.container.querySelector(".sends-end")).toBeNull();
  db.close();
});
