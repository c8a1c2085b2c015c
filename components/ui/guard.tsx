import { Component, type ReactNode } from "react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

interface GuardProps {
  readonly children: ReactNode;
  /** The person wants to try it again; missing: the page is loaded anew. */
  readonly onAgain?: () => void;
}

/**
 * Where a view breaks, a sentence stands in its place, and a way to try again: a disk that was full may have
 * room by now. What was typed is stored already.
 */
export class Guard extends Component<GuardProps, { readonly error: unknown }> {
  override readonly state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const newer = isNewer(error);
    const { onAgain = () => location.reload() } = this.props;
    return (
      <main className="guard">
        <h1 className="only-read">{words("extName")}</h1>
        <Notice live level="stop" title={words(newer ? "error_newerData" : "error_view")}>
          {!newer && (
            <Button small onClick={onAgain}>
              {words("error_again")}
            </Button>
          )}
        </Notice>
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
