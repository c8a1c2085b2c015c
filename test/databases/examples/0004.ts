/** Version 4 brought no tables: a send that was held then, as it was stored. */
export const example0004 = {
  version: 4,
  rows: {
    sends: [
      {
        id: "send-held",
        caseId: "case-bo",
        account: "potterie",
        customer: "bo",
        channel: "dm",
        route: "api",
        target: { kind: "person", handle: "bo", userId: "11" },
        text: "They left this morning.",
        fingerprint: "they left this morning",
        openKey: "potterie\nperson bo\nthey left this morning",
        warnings: [],
        keepText: true,
        state: { name: "held", until: 1_770_300_010_000, ms: 5000 },
        createdAt: 1_770_300_000_000,
        updatedAt: 1_770_300_005_000,
        life: [{ name: "drafted", at: 1_770_300_000_000 }],
      },
    ],
  },
} as const;
