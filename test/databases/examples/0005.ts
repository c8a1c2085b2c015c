/** Rows that version 5 brought. */
export const example0005 = {
  version: 5,
  rows: {
    pace: [{ id: "potterie/dm", calls: [1_770_400_000_000] }],
    settings: [{ key: "capDm", value: 40 }],
  },
} as const;
