/**
 * What X charges a connected app, in US dollars: https://docs.x.com/x-api/getting-started/pricing,
 * August 2026. X does not say whether a reply with a link costs as a summoned reply ($0.010) or as a
 * post with a link ($0.200), so both ends are shown.
 */
export const prices = {
  /** A reply without a link: $0.010 where X counts it as summoned, else $0.015. */
  reply: "$0.01–0.02",
  replyWithLink: "$0.01–0.20",
  message: "$0.015",
  customer: "$0.01",
  /** Five private messages at $0.010. */
  messages: "$0.05",
} as const;
