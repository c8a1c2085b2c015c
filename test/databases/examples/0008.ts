/** Rows as version 8 stored them: records of one person, a stop, and what was said of a case. */
export const example0008 = {
  version: 8,
  rows: {
    customers: [
      {
        id: "potterie/dee_new",
        account: "potterie",
        handle: "dee_new",
        facts: { userId: { value: "31", source: "page", at: 1_770_700_000_000 } },
        firstSeenAt: 1_770_700_000_000,
        partOf: "potterie/dee",
        tags: ["wholesale"],
      },
      {
        id: "potterie/eve",
        account: "potterie",
        handle: "eve",
        facts: {},
        firstSeenAt: 1_770_700_000_000,
        doNotContact: { at: 1_770_700_100_000, wish: "customer" },
        liftedStops: [
          {
            at: 1_770_700_000_000,
            wish: "person",
            liftedAt: 1_770_700_050_000,
            lifted: "they wrote",
          },
        ],
      },
    ],
    cases: [
      {
        id: "case-dee",
        account: "potterie",
        customer: "dee_new",
        customerId: "potterie/dee_new",
        openedAt: 1_770_700_000_000,
        steps: [],
        answers: { public: { orderNumber: "A-1" } },
        lastWroteAt: 1_770_700_200_000,
        about: {
          assignee: { value: "Jo", at: 1_770_700_300_000 },
          followUp: {
            value: { due: 1_771_000_000_000, what: "call the carrier" },
            at: 1_770_700_300_000,
          },
        },
      },
    ],
  },
} as const;
