export type * from "./types.ts";
export { ageParts } from "./age.ts";
export { fingerprint, holdsWords, sameWords } from "./fingerprint.ts";
export { chatPath, dmLinkIsLast, dmLinkOf, isDmLink, links, replyIntent } from "./links.ts";
export { mentions } from "./mentions.ts";
export { nearness } from "./nearness.ts";
export { searchWords } from "./search-words.ts";
export { subjectOf, type Subject } from "./subject.ts";
export { together } from "./together.ts";
