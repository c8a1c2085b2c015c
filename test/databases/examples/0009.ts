/**
 * Rows that version 9 brought; and those of before as it wrote them anew, with what each is listed and found
 * by. A row of before is told by its id.
 */
export const example0009 = {
  version: 9,
  rows: {
    entries: [
      {
        id: "note-1",
        account: "potterie",
        customer: "bo",
        customerId: "potterie/bo",
        caseId: "case-bo",
        at: 1_770_800_000_000,
        kind: "note",
        text: "Likes the blue glaze",
        by: "person",
        find: { words: ["likes", "the", "blue", "glaze"] },
      },
    ],
    cases: [
      {
        id: "case-ada",
        find: {
          open: 1_770_000_000_000,
          waiting: 1_769_999_000_000,
          words: ["ada", "potterie", "where", "is", "my", "teapot"],
        },
      },
      {
        id: "case-bo",
        find: { open: 1_770_000_120_000, words: ["bo", "two", "bowls", "arrived", "broken"] },
      },
      { id: "case-cy", find: { words: ["cy"] } },
      {
        id: "case-dee",
        find: {
          open: 1_770_700_200_000,
          waiting: 1_770_700_200_000,
          due: 1_771_000_000_000,
          assignee: "Jo",
          words: ["dee_new", "jo", "call", "the", "carrier"],
        },
      },
    ],
    customers: [
      { id: "potterie/ada", find: { words: ["ada", "øst"] } },
      { id: "potterie/bo", find: { words: ["bo"] } },
      { id: "potterie/cy", find: { words: ["cy"] } },
      { id: "potterie/dee", find: { words: ["dee"] } },
      { id: "potterie/dee_new", find: { words: ["dee_new", "wholesale"] } },
      { id: "potterie/eve", find: { words: ["eve"] } },
    ],
  },
} as const;
