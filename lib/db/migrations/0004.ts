/**
 * Version 4: sends are read by page, newest first, of one state, account or customer. An index of two parts
 * serves for its first part alone, so those of one part go.
 */
export const migration0004 = {
  version: 4,
  stores: {
    sends:
      "id, createdAt, [state.name+createdAt], [account+createdAt], [account+state.name+createdAt], [customer+createdAt], [caseId+createdAt], &openKey",
  },
} as const;
