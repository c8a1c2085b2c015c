import { useEffect, useLayoutEffect, useRef } from "react";
import type { Customer, Stage } from "../../lib/customers/index.ts";
import type { Settings, UsedWords } from "../../lib/db/index.ts";
import { CATEGORIES, type About } from "../../lib/handoff/index.ts";
import type { AboutWord } from "../../lib/messages/index.ts";
import { words } from "../../lib/platform/index.ts";
import type { Field } from "./about-line.tsx";
import { categoryWords } from "./category-words.ts";
import { Choice } from "./choice.tsx";
import { FollowUpEditor } from "./follow-up.tsx";
import { Tags } from "./tags.tsx";

interface EditorProps {
  readonly field: Field;
  readonly about: About | undefined;
  readonly customer: Customer;
  readonly settings: Pick<Settings, "agentName" | "categories">;
  readonly used: UsedWords;
  readonly now: number;
  readonly onWord: (word: AboutWord) => void;
  /** The person wants this category from now on; it is the case's, too. */
  readonly onNewCategory: (name: string) => void;
  readonly onAllow?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** The small editor of one field. Leaves by Escape; gets the focus when it comes. */
export default function Editor(props: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const all = place.current;
    const first =
      all?.querySelector<HTMLElement>('[aria-pressed="true"]') ??
      all?.querySelector<HTMLElement>("button, input");
    first?.focus();
  }, []);
  const { onClose } = props;
  useEffect(() => {
    const fields = place.current;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      onClose();
    };
    fields?.addEventListener("keydown", leave);
    return () => fields?.removeEventListener("keydown", leave);
  }, [onClose]);
  return (
    <div
      ref={place}
      className="about-fields"
      role="group"
      aria-label={words(`about_${props.field}`)}
    >
      <Fields {...props} />
    </div>
  );
}

const STAGES: readonly Stage[] = ["none", "lead", "customer", "vip"];

function Fields(props: EditorProps) {
  const { field, about, customer, settings, used, now, onWord, onNewCategory, onAllow } = props;
  switch (field) {
    case "category": {
      const own = settings.categories.filter((one) => !CATEGORIES.some((known) => known === one));
      return (
        <Choice
          label={words("about_category")}
          value={about?.category?.value}
          options={[
            ...[...CATEGORIES, ...own].map((value) => ({ value, name: categoryWords(value) })),
            { value: undefined, name: words("category_none") },
          ]}
          onChoose={(value) => {
            if (value !== undefined && ![...CATEGORIES, ...own].includes(value))
              onNewCategory(value);
            else onWord({ what: "category", ...(value !== undefined && { value }) });
          }}
          own={{ label: words("category_own"), most: 40 }}
        />
      );
    }
    case "stage":
      return (
        <Choice
          label={words("about_stage")}
          value={customer.stage ?? "none"}
          options={STAGES.map((value) => ({ value, name: words(`stage_${value}`) }))}
          onChoose={(value) => {
            const stage = STAGES.find((one) => one === value);
            if (stage) onWord({ what: "stage", value: stage });
          }}
        />
      );
    case "tags":
      return (
        <>
          <Tags
            label={words("tags_case")}
            tags={about?.tags?.value ?? []}
            used={used.tags}
            onTags={(value) => onWord({ what: "tags", value })}
          />
          <Tags
            label={words("tags_customer", `@${customer.facts.handle?.value ?? customer.handle}`)}
            tags={customer.tags ?? []}
            used={used.customerTags}
            onTags={(value) => onWord({ what: "customerTags", value })}
          />
        </>
      );
    case "assignee":
      return <Assignee {...props} />;
    case "followUp":
      break;
  }
  return (
    <FollowUpEditor
      value={about?.followUp?.value}
      now={now}
      onFollowUp={(value) => onWord({ what: "followUp", ...(value && { value }) })}
      onAllow={onAllow}
    />
  );
}

/** So many names are offered; whoever has more colleagues types. */
const NAMES = 8;

function Assignee({ about, settings, used, onWord }: EditorProps) {
  const me = settings.agentName.trim();
  const others = used.names.filter((name) => name !== me).slice(0, NAMES);
  return (
    <>
      <Choice
        label={words("about_assignee")}
        value={about?.assignee?.value}
        options={[
          ...(me === "" ? [] : [{ value: me, name: words("assignee_you", me) }]),
          ...others.map((name) => ({ value: name, name })),
          { value: undefined, name: words("assignee_nobody") },
        ]}
        onChoose={(value) => onWord({ what: "assignee", ...(value !== undefined && { value }) })}
        own={{ label: words("assignee_other"), most: 100 }}
      />
      {me === "" && <p className="quiet">{words("assignee_noName")}</p>}
    </>
  );
}
