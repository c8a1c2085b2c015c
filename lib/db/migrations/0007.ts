/** Version 7: what is kept of texts that stand on X, for etiquette, and how each of its rules has fared. */
export const migration0007 = {
  version: 7,
  stores: {
    said: "id, at, [account+at], [account+customer+at]",
    ruleUse: "rule",
  },
} as const;
