import { Fragment } from "react";

/** Whom a text names, and what stands between. */
const PIECES = /[@\uff20]\w{1,15}|[^@\uff20]+|[@\uff20]/gu;

/** A text of X: names in it keep their order in a text that is read from the right, as on X. */
export function Said({ text }: { readonly text: string }) {
  return [...text.matchAll(PIECES)].map(({ 0: piece, index }) =>
    /^[@\uff20]\w/u.test(piece) ? (
      <bdi key={index}>{piece}</bdi>
    ) : (
      <Fragment key={index}>{piece}</Fragment>
    ),
  );
}
