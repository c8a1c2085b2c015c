import { Component, type ReactNode } from "react";
import { words } from "../../lib/platform/index.ts";
import { Notice } from "./notice.tsx";

interface GuardProps {
  readonly children: ReactNode;
}

/** Where a view breaks, a sentence stands in its place; what was typed is stored already. */
export class Guard extends Component<GuardProps, { readonly error: unknown }> {
  override readonly state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <main className="guard">
        <h1 className="only-read">{words("extName")}</h1>
        <Notice
          live
          level="stop"
          title={words(isNewer(error) ? "error_newerData" : "error_view")}
        />
      </main>
    );
  }
}

/** The store was written by a newer Aside: the browser calls that a VersionError. */
function isNewer(error: unknown): boolean {
  const { name, inner } = error as { name?: unknown; inner?: { name?: unknown } };
  return [name, inner?.name].some(
    (given) => given === "VersionError" || given === "NewerDataError",
  );
}
