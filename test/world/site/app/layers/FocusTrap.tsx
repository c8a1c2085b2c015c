import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

/** Takes the focus back from everything outside, except what bears X's exemption class. */
export function FocusTrap({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let last: HTMLElement | undefined;
    const hold = (event: FocusEvent) => {
      const target = event.target;
      if (!(target instanceof HTMLElement) || !box.current) return;
      if (box.current.contains(target)) last = target;
      else if (!target.closest(".no-focustrapview-refocus"))
        (
          last ??
          box.current.querySelector<HTMLElement>(
            "[role=dialog] [contenteditable=true], [role=dialog] button",
          )
        )?.focus();
    };
    document.addEventListener("focus", hold, true);
    return () => document.removeEventListener("focus", hold, true);
  }, []);
  return (
    <div ref={box}>
      <div tabIndex={0} />
      {children}
      <div tabIndex={0} />
    </div>
  );
}
