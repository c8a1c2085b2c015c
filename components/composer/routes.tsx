import { Copy, ExternalLink, MessageSquareReply, Send } from "lucide-react";
import { useId } from "react";
import { words } from "../../lib/platform/index.ts";
import type { Route } from "../../lib/sends/index.ts";
import { Button } from "../ui/button.tsx";
import { useCopy, type Copied } from "../ui/use-copy.ts";
import type { RouteChoice } from "./types.ts";

const ICONS = { draft: MessageSquareReply, link: ExternalLink, api: Send };

interface RoutesProps {
  readonly choices: readonly RouteChoice[];
  /** The route that has been pressed and is not answered yet. */
  readonly pending: Route | undefined;
  /** Why this one can't be pressed now. */
  readonly waitsFor: (route: Route) => string | undefined;
  readonly onSend: (route: Route) => void;
  /** What is copied where nothing can be put in. */
  readonly text: string;
  /** What the key adds to the first, which it presses. */
  readonly keyed?: { readonly "aria-keyshortcuts": string } | undefined;
}

/** The ways for the text to leave; the first is the usual one. What holds them all back, it alone says. */
export function Routes({ choices, pending, waitsFor, onSend, text, keyed }: RoutesProps) {
  const id = useId();
  const first = choices[0] && waitsFor(choices[0].route);
  const [copied, copy] = useCopy(text);
  return (
    <div className="routes" role="group" aria-label={words("route_heading")}>
      {choices.map(({ route, label, hint, impossible, copies = false }, index) => (
        <div key={route} className="route">
          <Button
            kind={index === 0 ? "primary" : "plain"}
            icon={copies ? Copy : ICONS[route]}
            aria-describedby={`${id}-${route}`}
            {...(index === 0 && keyed)}
            waits={
              impossible !== undefined || waitsFor(route) !== undefined || pending !== undefined
            }
            onClick={({ detail }) => {
              // The second click of a double click was not meant as a second send.
              if (detail > 1) return;
              if (copies) copy();
              else onSend(route);
            }}
          >
            {pending === route ? words("route_pending") : label}
          </Button>
          <p id={`${id}-${route}`} className="quiet" role={index === 0 ? "status" : undefined}>
            {impossible ??
              (index === 0 ? first : first === undefined ? waitsFor(route) : undefined) ??
              (copies ? copyWords(copied) : undefined) ??
              hint}
          </p>
        </div>
      ))}
    </div>
  );
}

function copyWords(copied: Copied | undefined): string | undefined {
  if (copied === undefined) return undefined;
  return words(copied === "copied" ? "copied_next" : "copy_failed");
}
