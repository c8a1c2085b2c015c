/** Rows that version 7 brought, and a send that began as a canned reply. */
export const example0007 = {
  version: 7,
  rows: {
    said: [
      {
        id: "potterie/tweet 102/oh no",
        account: "potterie",
        channel: "public",
        customer: "bo",
        tweetId: "102",
        at: 1_770_600_000_000,
        words: { sketch: "0a1b", runs: 12 },
      },
    ],
    ruleUse: [{ rule: "too-long", fired: 2, followed: 1, overridden: 1, last: ["followed"] }],
    sends: [
      {
        id: "send-refused",
        caseId: "case-ada",
        account: "potterie",
        customer: "ada",
        channel: "public",
        route: "api",
        target: { kind: "tweet", tweetId: "101", author: "ada" },
        text: "Hello",
        fingerprint: "hello",
        warnings: [],
        reply: { id: "reply-late", wording: 0 },
        state: { name: "refused", refusal: { kind: "duplicate", status: 403 } },
        callOnX: { at: 1_770_600_000_000 },
        createdAt: 1_770_600_000_000,
        updatedAt: 1_770_600_001_000,
        life: [{ name: "drafted", at: 1_770_600_000_000 }],
      },
    ],
  },
} as const;
