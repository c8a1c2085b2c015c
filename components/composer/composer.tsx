import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { Channel, Warning } from "../../lib/etiquette/index.ts";
import { words } from "../../lib/platform/index.ts";
import type { Route, ShownWarning } from "../../lib/sends/index.ts";
import { grow, retype } from "./edit.ts";
import { LengthRing } from "./length-ring.tsx";
import { Routes } from "./routes.tsx";
import { StarterPicker } from "./starter-picker.tsx";
import type { FillStarter, Judgement, Quieter, Reasons, RouteChoice, Starter } from "./types.ts";
import { WarningList } from "./warning-list.tsx";

interface ComposerProps {
  readonly channel: Channel;
  /** The customer's handle as it is shown. */
  readonly handle: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Undefined until the judge has been loaded. */
  readonly judgement: Judgement | undefined;
  readonly starters: readonly Starter[] | undefined;
  /** The person types to find one of them; empty: all again. */
  readonly onFind: (query: string) => void;
  readonly fill: FillStarter;
  /** Goes to a reply in the library. */
  readonly onEditStarter: (id: string) => void;
  /** Tells when the person presses the key for the replies; gives back what stops that. */
  readonly onPickerKey?: (hear: () => void) => () => void;
  /** The draft began as this one. */
  readonly onStarter?: (starter: Starter) => void;
  readonly choices: readonly RouteChoice[];
  readonly pending: Route | undefined;
  readonly onSend: (route: Route, warnings: ShownWarning[]) => void;
  /** Goes to the public step instead. */
  readonly onPublicStep: () => void;
  /** How often the person was sent here; each time the text box gets the focus. */
  readonly sentHere?: number;
  /** What became of the last send. Stands where the person looks: where the routes were pressed. */
  readonly children?: ReactNode;
  /** These very words are on their way: until that is settled no route can take them again. */
  readonly onItsWay?: boolean;
  readonly quieter: Quieter;
  /** What the keys add to what they press. */
  readonly keyed?: Readonly<Record<"pickReply" | "send" | "write", Keyed>>;
}

interface Keyed {
  readonly title: string;
  readonly "aria-keyshortcuts": string;
}

/** Where a text is written, judged and sent on its way. The box holds exactly what goes out. */
export function Composer(props: ComposerProps) {
  const {
    channel,
    handle,
    text,
    onText,
    judgement,
    starters,
    choices,
    pending,
    sentHere = 0,
  } = props;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [reasons, setReasons] = useState<Reasons>({});
  useLayoutEffect(() => {
    if (box.current) grow(box.current);
  });

  useEffect(() => {
    if (sentHere > 0) box.current?.focus();
  }, [sentHere]);

  const warnings = judgement?.warnings ?? [];
  const write = (to: string) => {
    if (!box.current || !retype(box.current, to)) onText(to);
  };
  const show = ({ spans: [span] }: Warning) => {
    if (!span) return;
    box.current?.focus();
    box.current?.setSelectionRange(span.start, span.end);
  };
  const fix = ({ fix }: Warning) => {
    if (fix?.kind === "draft") write(fix.text);
    if (fix?.kind === "action") props.onPublicStep();
  };

  return (
    <div className="composer">
      <StarterPicker
        starters={starters}
        keyed={props.keyed?.pickReply}
        fill={props.fill}
        onFind={props.onFind}
        onEdit={props.onEditStarter}
        onKey={props.onPickerKey}
        onPick={(starter) => {
          write(starter.text);
          props.onStarter?.(starter);
        }}
      />
      <div className="composer-box">
        <label className="only-read" htmlFor={id}>
          {words(`composer_label_${channel}`)}
        </label>
        <textarea
          id={id}
          ref={box}
          dir="auto"
          rows={4}
          value={text}
          placeholder={words(`composer_placeholder_${channel}`, `@${handle}`)}
          aria-describedby={`${id}-exact ${id}-count`}
          aria-keyshortcuts={props.keyed?.write["aria-keyshortcuts"]}
          onChange={(event) => onText(event.target.value)}
        />
        <div className="composer-foot">
          <p id={`${id}-exact`} className="quiet">
            {words("composer_exact")}
          </p>
          <LengthRing id={`${id}-count`} length={judgement?.length} />
        </div>
      </div>
      <WarningList
        judgement={judgement}
        reasons={reasons}
        onReason={(rule, why) => setReasons({ ...reasons, [rule]: why })}
        onFix={fix}
        onShow={show}
        quieter={props.quieter}
        noWayOut={choices.every(({ impossible }) => impossible !== undefined)}
      />
      {props.children}
      {props.onItsWay !== true && (
        <Routes
          choices={choices}
          keyed={props.keyed?.send}
          pending={pending}
          waitsFor={(route) => waitsFor(text, judgement, reasons, route)}
          text={text}
          onSend={(route) =>
            props.onSend(
              route,
              warnings
                .filter(({ notFor }) => notFor !== route)
                .map((warning) => shownOf(warning, reasons)),
            )
          }
        />
      )}
    </div>
  );
}

/** Nothing leaves unjudged, empty, or stopped without a reason. */
function waitsFor(
  text: string,
  judgement: Judgement | undefined,
  reasons: Reasons,
  route: Route,
): string | undefined {
  if (text.trim() === "") return words("composer_needsText");
  if (judgement === undefined) return words("route_pending");
  return judgement.missing(reasons, route).length > 0 ? words("composer_needsReason") : undefined;
}

function shownOf({ rule, level }: Warning, reasons: Reasons): ShownWarning {
  const reason = reasons[rule]?.trim();
  return { rule, level, ...(reason !== undefined && reason !== "" && { sentAnyway: reason }) };
}
