/** Rows that version 6 brought. */
export const example0006 = {
  version: 6,
  rows: {
    replies: [
      {
        id: "reply-late",
        title: "Late parcel",
        shortcut: "late",
        scope: "public",
        language: "en",
        wordings: ["Sorry, {{ customer.firstName }}. {{ dmLink }}"],
        folder: "Orders/Late",
        createdAt: 1_770_500_000_000,
        changedAt: 1_770_500_500_000,
      },
    ],
    replyVersions: [
      {
        replyId: "reply-late",
        at: 1_770_500_000_000,
        reply: {
          id: "reply-late",
          title: "Late",
          shortcut: "late",
          scope: "public",
          language: "en",
          wordings: ["Sorry."],
        },
      },
    ],
    replyUses: [
      {
        id: "send-bo",
        replyId: "reply-late",
        wording: 0,
        account: "potterie",
        customer: "bo",
        caseId: "case-bo",
        channel: "public",
        at: 1_770_500_600_000,
        question: { text: "Two bowls arrived broken", first: true },
        unlearned: 1,
      },
    ],
    replyTakes: [
      {
        id: "potterie/tweet 101",
        useId: "use-1",
        replyId: "reply-late",
        wording: 0,
        account: "potterie",
        customer: "ada",
        channel: "public",
        at: 1_770_500_700_000,
        text: "Sorry, Ada.",
      },
    ],
    learned: [{ account: "potterie", key: "reply-late", row: { uses: 1 } }],
    replyImports: [{ id: "import-1", name: "replies.csv", at: 1_770_500_800_000, done: [] }],
    playbook: [{ id: "play-1", kind: "dontSay", text: "calm down", changedAt: 1_770_500_900_000 }],
  },
} as const;
