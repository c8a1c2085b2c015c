/** Version 6: the library of canned replies, its history, its uses, what suggestions learned, imports, the playbook. */
export const migration0006 = {
  version: 6,
  stores: {
    replies: "id, shortcut, changedAt",
    replyVersions: "[replyId+at]",
    replyUses: "id, [replyId+at], [account+customer], at, unlearned",
    replyTakes: "id, at",
    learned: "[account+key]",
    replyImports: "id, at",
    playbook: "id",
  },
} as const;
