import { afterEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import "../../test/fakes/catalogue.ts";
import { SendsView } from "./sends-view.tsx";

afterEach(() => vi.unstubAllGlobals());

/** Hands over at once what a busy browser has gathered: the end was far, and then it was near. */
class Busy {
  private readonly tell: (entries: { isIntersecting: boolean }[]) => void;
  constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
    this.tell = tell;
  }
  observe() {
    this.tell([{ isIntersecting: false }, { isIntersecting: true }]);
  }
  disconnect() {}
}

test("a browser that was busy while one scrolled still fetches older sends", async () => {
  vi.stubGlobal("IntersectionObserver", Busy);
  const onMore = vi.fn<() => void>();
  await render(
    <SendsView
      sends={[]}
      now={0}
      more
      onMore={onMore}
      onOpenCase={() => undefined}
      onSays={() => undefined}
      onLook={() => undefined}
      onTakeBack={() => undefined}
      onOverdue={() => undefined}
    />,
  );
  expect(onMore).toHaveBeenCalledOnce();
});
