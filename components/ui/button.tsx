import type { LucideIcon } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

interface ButtonProps extends Omit<ComponentProps<"button">, "disabled" | "type"> {
  readonly kind?: "primary" | "plain" | "quiet";
  readonly small?: boolean;
  readonly icon?: LucideIcon;
  /** It waits: it can be reached and read, but pressing does nothing. */
  readonly waits?: boolean;
  readonly submits?: boolean;
  readonly children: ReactNode;
}

/** A button that keeps the focus while it waits, so that the keyboard does not lose its place. */
export function Button(props: ButtonProps) {
  const { kind = "plain", small, icon: Icon, waits, submits, children, onClick, ...rest } = props;
  return (
    <button
      {...rest}
      type={submits === true ? "submit" : "button"}
      className={`button button-${kind}${small === true ? " button-small" : ""}`}
      aria-disabled={waits === true ? "true" : undefined}
      onClick={(event) => {
        if (waits === true) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {Icon && <Icon size={small === true ? 16 : 18} aria-hidden="true" />}
      {children}
    </button>
  );
}
