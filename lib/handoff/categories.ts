/**
 * What complaints and questions on X are about most of the time. A category is its own id: a canned reply can
 * speak of it (`{{case.category}}`), so it is a word that a customer may read. Those that a person adds are
 * the words they typed.
 */
export const CATEGORIES = ["delivery", "return", "payment", "account", "product", "other"] as const;
