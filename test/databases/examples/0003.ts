/** Rows that version 3 brought, and a customer whom X's API named. */
export const example0003 = {
  version: 3,
  rows: {
    spending: [
      {
        id: "spent-1",
        account: "potterie",
        on: "dm",
        at: 1_770_200_000_000,
        min: 15,
        max: 15,
      },
    ],
    mentions: [
      {
        id: "potterie/301",
        account: "potterie",
        tweetId: "301",
        authorId: "31",
        at: 1_770_200_000_000,
        text: "@Potterie do you ship to Peru?",
        language: "en",
      },
    ],
    customers: [
      {
        id: "potterie/dee",
        account: "potterie",
        handle: "dee",
        facts: { userId: { value: "31", source: "api", at: 1_770_200_000_000 } },
        firstSeenAt: 1_770_200_000_000,
      },
    ],
    settings: [{ key: "budget", value: { day: 1000, month: 10_000 } }],
  },
} as const;
