/** Rows that version 2 brought. */
export const example0002 = {
  version: 2,
  rows: {
    health: [
      {
        id: "tweet/home",
        part: "tweet",
        page: "home",
        state: "missing",
        met: 12,
        at: 1_770_100_000_000,
        version: "0.1.0",
      },
    ],
  },
} as const;
