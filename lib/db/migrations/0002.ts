/** Version 2: how the parts of X's pages were found. */
export const migration0002 = {
  version: 2,
  stores: {
    health: "id",
  },
} as const;
