/** Version 1: the first tables. A migration imports nothing, so that it never changes with the code. */
export const migration0001 = {
  version: 1,
  stores: {
    sends: "id, state.name, caseId, account, [account+customer], &openKey, createdAt",
    cases: "id, [account+customer], [account+tweet.id], customerId, openedAt",
    customers: "id, handle, [account+handle]",
    accounts: "handle, seenAt",
    views: "windowId",
    drafts: "id",
    settings: "key",
  },
} as const;
