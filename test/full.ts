/** Asked for with `ASIDE_FULL=1`: everything of which `npm test` tries a sample, which takes many minutes. */
export const FULL = process.env["ASIDE_FULL"] === "1";
