import { words } from "../../lib/platform/index.ts";

/** Stands where something is still being read; invisible for the first 150 ms. */
export function Skeleton() {
  return (
    <div className="skeleton">
      <span />
      <span />
      <span />
      <p className="only-read">{words("loading")}</p>
    </div>
  );
}
