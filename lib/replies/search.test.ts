import { expect, test } from "vitest";
import { replySearch } from "./search.ts";

const replies = [
  {
    id: "1",
    title: "Order is late",
    shortcut: "late",
    wordings: ["Sorry for the wait."],
    tags: ["parcel"],
  },
  { id: "2", title: "Café hours", shortcut: "open", wordings: ["We are open until late."] },
  {
    id: "3",
    title: "Refund",
    shortcut: "money",
    wordings: ["Your money comes back."],
    tags: ["late fee"],
  },
];

test.each([
  ["late", ["1", "3", "2"]],
  ["la", ["1", "3", "2"]],
  ["CAFE", ["2"]],
  ["parc wait", ["1"]],
  ["refnud", []],
  ["refumd", ["3"]],
  ["", []],
  ["nothing", []],
])("%j finds %j", (query, ids) => {
  expect(replySearch(replies).find(query)).toEqual(ids);
});

test("what is changed or deleted is found so", () => {
  const search = replySearch(replies);
  search.put({ id: "2", title: "Closed", shortcut: "shut", wordings: [""] });
  search.put({ id: "4", title: "Closing soon", shortcut: "soon", wordings: [""] });
  search.drop("1");
  search.drop("9");
  expect(search.find("clos").toSorted()).toEqual(["2", "4"]);
  expect(search.find("late")).toEqual(["3"]);
});
