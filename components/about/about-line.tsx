import { AlarmClock, Folder, Star, Tag, UserRound, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import type { Customer } from "../../lib/customers/index.ts";
import type { About } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { categoryWords } from "./category-words.ts";
import { whenWords } from "./when.ts";

export type Field = "category" | "stage" | "tags" | "assignee" | "followUp";

const ICONS: Readonly<Record<Field, LucideIcon>> = {
  category: Folder,
  stage: Star,
  tags: Tag,
  assignee: UserRound,
  followUp: AlarmClock,
};
export const FIELDS = Object.keys(ICONS) as Field[];

/** The place of the editor that a small button opens. */
export const EDITOR = "about-editor";

interface AboutLineProps {
  readonly about: About | undefined;
  readonly customer: Customer;
  readonly now: number;
  readonly open: Field | undefined;
  readonly onOpen: (field: Field) => void;
  /** What a field's key adds to its button. */
  readonly keyed: (field: Field, label: string) => { readonly title: string };
  /** The editor of the open one. */
  readonly children: ReactNode;
}

/** What the person has said of a case and its customer, on one line; each opens a small editor. */
export function AboutLine(props: AboutLineProps) {
  const { about, customer, now, open, onOpen, keyed, children } = props;
  return (
    <section className="about" aria-labelledby="about-heading">
      <h2 id="about-heading" className="only-read">
        {words("about_heading")}
      </h2>
      <div className="about-line">
        {FIELDS.map((field) => {
          const Icon = ICONS[field];
          const label = words(`about_${field}`);
          const value = valueOf(field, about, customer, now);
          return (
            <button
              key={field}
              type="button"
              className="chip"
              data-field={field}
              data-empty={value === undefined || undefined}
              aria-label={value === undefined ? label : words("about_is", label, value)}
              aria-expanded={open === field}
              aria-controls={open === field ? EDITOR : undefined}
              {...keyed(field, label)}
              onClick={() => onOpen(field)}
            >
              <Icon size={16} aria-hidden="true" />
              {value !== undefined && (
                <span className="chip-value" dir="auto">
                  {value}
                </span>
              )}
            </button>
          );
        })}
      </div>
      {open !== undefined && (
        <div id={EDITOR} className="about-editor">
          {children}
        </div>
      )}
    </section>
  );
}

/** Undefined where nothing was said. */
function valueOf(
  field: Field,
  about: About | undefined,
  { stage, tags = [] }: Customer,
  now: number,
): string | undefined {
  switch (field) {
    case "category":
      return about?.category?.value && categoryWords(about.category.value);
    case "stage":
      return stage === undefined || stage === "none" ? undefined : words(`stage_${stage}`);
    case "tags":
      return [...(about?.tags?.value ?? []), ...tags].join(", ") || undefined;
    case "assignee":
      return about?.assignee?.value;
    case "followUp":
      break;
  }
  return about?.followUp?.value && whenWords(about.followUp.value.due, now);
}
