/// <reference types="vite/client" />
import draft from "../../node_modules/draft-js/dist/Draft.min.js?raw";
import immutable from "../../node_modules/immutable/dist/immutable.min.js?raw";
import reactDom from "../world/node_modules/react-dom/umd/react-dom.production.min.js?raw";
import react from "../world/node_modules/react/umd/react.production.min.js?raw";

/** One of X's boxes, made of the packages that X makes it of. */
export interface MountedBox {
  /** What the editor believes it holds, and would post. */
  model(): string;
  clear(): void;
  /** Focuses it and selects between these places of the model, in UTF-16 units; one place is the caret. */
  caret(from: number, to?: number): Promise<void>;
  unmount(): void;
}

/* oxlint-disable typescript/no-explicit-any -- the published browser files of the packages have no types */
function packages(): any {
  const scope = window as any;
  // X runs React 18, the extension's own pages React 19: this one is loaded as a page loads it.
  if (!scope.Draft) {
    scope.global = window;
    for (const source of [immutable, react, reactDom, draft]) {
      const script = document.createElement("script");
      script.textContent = source;
      document.head.append(script);
    }
  }
  return scope;
}

/** X's reply box: draft-js under React 18, with X's own way of pasting. */
export async function mountReplyBox(into: Element, text = ""): Promise<MountedBox> {
  const { Draft, React, ReactDOM } = packages();
  const { ContentState, Editor, EditorState, Modifier } = Draft;
  let state = EditorState.createWithContent(ContentState.createFromText(text));
  let show: (next: unknown) => void = () => undefined;
  const change = (next: unknown): void => {
    state = next;
    show(next);
  };
  const Box = (): unknown => {
    const [now, setNow] = React.useState(state);
    show = setNow;
    return React.createElement(Editor, {
      editorState: now,
      onChange: change,
      stripPastedStyles: true,
      webDriverTestID: "tweetTextarea_0",
      handlePastedText(pasted: string, _html: unknown, at: any) {
        const blocks = ContentState.createFromText(pasted).getBlockMap();
        const content = Modifier.replaceWithFragment(
          at.getCurrentContent(),
          at.getSelection(),
          blocks,
        );
        change(EditorState.push(at, content, "insert-fragment"));
        return "handled";
      },
    });
  };
  const root = ReactDOM.createRoot(into);
  ReactDOM.flushSync(() => root.render(React.createElement(Box)));
  return {
    model: () => state.getCurrentContent().getPlainText("\n"),
    async caret(from, to = from) {
      let before = 0;
      const points: [string, number][] = [];
      for (const block of state.getCurrentContent().getBlocksAsArray()) {
        const end = before + block.getLength();
        for (const [which, at] of [from, to].entries())
          if (at >= before && at <= end) points[which] = [block.getKey(), at - before];
        before = end + 1;
      }
      const [[anchorKey, anchorOffset], [focusKey, focusOffset]] = points as [
        [string, number],
        [string, number],
      ];
      into.querySelector<HTMLElement>("[contenteditable]")!.focus();
      const at = state.getSelection().merge({
        anchorKey,
        anchorOffset,
        focusKey,
        focusOffset,
        isBackward: false,
        hasFocus: true,
      });
      ReactDOM.flushSync(() => change(EditorState.forceSelection(state, at)));
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    clear: () => ReactDOM.flushSync(() => change(EditorState.createEmpty())),
    unmount: () => ReactDOM.flushSync(() => root.unmount()),
  };
}

/** A textarea that React controls, as X Chat's and X's reply box on phones. */
export async function mountTextarea(into: Element, testId: string, text = ""): Promise<MountedBox> {
  const { React, ReactDOM } = packages();
  let value = text;
  let show: (next: string) => void = () => undefined;
  const Box = (): unknown => {
    const [now, setNow] = React.useState(value);
    show = setNow;
    const onChange = (event: { target: { value: string } }): void => {
      value = event.target.value;
      setNow(value);
    };
    return React.createElement("textarea", { "data-testid": testId, value: now, onChange });
  };
  const root = ReactDOM.createRoot(into);
  ReactDOM.flushSync(() => root.render(React.createElement(Box)));
  return {
    model: () => value,
    async caret(from, to = from) {
      const area = into.querySelector("textarea")!;
      area.focus();
      area.setSelectionRange(from, to);
    },
    clear: () =>
      ReactDOM.flushSync(() => {
        value = "";
        show("");
      }),
    unmount: () => ReactDOM.flushSync(() => root.unmount()),
  };
}
