/** Version 8: records of one customer that belong together. */
export const migration0008 = {
  version: 8,
  stores: {
    customers: "id, handle, [account+handle], [account+facts.userId.value], partOf",
  },
} as const;
