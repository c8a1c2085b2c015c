/** Version 3: what X was paid for, and the tweets that mention an account. */
export const migration0003 = {
  version: 3,
  stores: {
    spending: "id, at",
    mentions: "id, [account+at]",
    customers: "id, handle, [account+handle], [account+facts.userId.value]",
  },
} as const;
