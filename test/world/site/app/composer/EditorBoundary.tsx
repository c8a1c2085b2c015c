import { Component, Fragment } from "react";
import type { ReactNode } from "react";
import { api } from "../api.ts";

interface State {
  failed: boolean;
  attempt: number;
}

/** Catches what draft-js throws when something else has changed its nodes, reports it, and builds the editor anew. */
export class EditorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false, attempt: 0 };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override componentDidCatch(error: Error): void {
    const tags = { userVisible: true, draftJs: true };
    void api.clientError({ name: error.name, message: error.message, tags });
  }

  override componentDidUpdate(): void {
    if (this.state.failed)
      this.setState(({ attempt }) => ({ failed: false, attempt: attempt + 1 }));
  }

  override render(): ReactNode {
    if (this.state.failed) return null;
    return <Fragment key={this.state.attempt}>{this.props.children}</Fragment>;
  }
}
