/** Version 5: what has been spent of X's limits. */
export const migration0005 = {
  version: 5,
  stores: {
    pace: "id",
  },
} as const;
