import { createElement, Fragment } from "react";
import { namesApart } from "../../lib/text/index.ts";

/** A text of X: names in it keep their order in a text that is read from the right, as on X. */
export function Said({ text }: { readonly text: string }) {
  const pieces = namesApart(text).map(({ piece, isName }) =>
    isName ? createElement("bdi", null, piece) : piece,
  );
  return createElement(Fragment, null, ...pieces);
}
