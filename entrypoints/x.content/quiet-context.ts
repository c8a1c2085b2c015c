/**
 * Stands in for WXT's content script context, which announces each start to the page with a message
 * that bears the extension's id: a page must not be able to tell that Aside is there.
 * `main.ts` does what is needed of it: it ends what an older copy left, and itself once outdated.
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- what WXT makes with "new"
export class ContentScriptContext {}
