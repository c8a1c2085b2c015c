import type { MouseEvent, ReactNode } from "react";

interface Props {
  label?: string;
  testid?: string;
  className?: string;
  disabled?: boolean;
  popup?: boolean;
  onClick?: (event: MouseEvent) => void;
  children: ReactNode;
}

/** X's button: disabled only in words, so that it still hears clicks. */
export function Button({
  label,
  testid,
  className = "",
  disabled,
  popup,
  onClick,
  children,
}: Props) {
  const click = (event: MouseEvent) => {
    event.stopPropagation();
    if (!disabled) onClick?.(event);
  };
  return (
    <button
      {...(popup && { "aria-expanded": false, "aria-haspopup": "menu" as const })}
      {...(disabled && { "aria-disabled": true, tabIndex: -1 })}
      aria-label={label}
      role="button"
      data-testid={testid}
      type="button"
      className={className}
      onClick={click}
    >
      <div dir="ltr">{children}</div>
    </button>
  );
}
