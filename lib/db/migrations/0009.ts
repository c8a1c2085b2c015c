/**
 * Version 9: cases are listed by where they stand, customers, cases and notes are found by their words, and
 * a time line has rows for what has none of its own. Rows of before are written anew, for these indexes.
 */
export const migration0009 = {
  version: 9,
  stores: {
    cases:
      "id, [account+customer], [account+tweet.id], customerId, openedAt, [account+openedAt], [account+find.open], [account+find.waiting], [account+find.due], find.due, [account+find.assignee+find.open], find.assignee, *about.tags.value, *find.words",
    customers:
      "id, handle, [account+handle], [account+facts.userId.value], partOf, *tags, *find.words",
    entries: "id, [customerId+at], [customerId+kind+at], [caseId+at], *find.words",
  },
  rewrites: ["cases", "customers"],
} as const;
