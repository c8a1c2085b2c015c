/**
 * Stands in for Node's crypto, fs, https and zlib in the bundles (see `wxt.config.ts`).
 * twitter-api-v2 imports these when it loads, but the transport of this room calls X by fetch and
 * reaches none of them. If a new version of the library does, it says so here instead of failing
 * with "undefined is not a function".
 */
function withoutNode(): never {
  throw new Error("x-api: this part of twitter-api-v2 needs Node, which an extension has not");
}

export const request = withoutNode;
export const createHmac = withoutNode;
export const createHash = withoutNode;
export const randomBytes = withoutNode;
export const createBrotliDecompress = withoutNode;
export const createGunzip = withoutNode;
export const createInflate = withoutNode;
export const constants = {};
export const open = withoutNode;
export const read = withoutNode;
export const close = withoutNode;
export const stat = withoutNode;
export const fstat = withoutNode;
export const readFile = withoutNode;
export const promises = {};

export default {
  request,
  createHmac,
  createHash,
  randomBytes,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  constants,
  open,
  read,
  close,
  stat,
  fstat,
  readFile,
  promises,
};
