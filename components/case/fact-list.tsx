import type { ReactNode } from "react";
import type { CustomerFacts, Fact } from "../../lib/customers/index.ts";
import { words, wordsFor, type WordKey } from "../../lib/platform/index.ts";
import { agoWords } from "../ui/age.ts";
import { More } from "../ui/more.tsx";
import { month } from "./fact-words.ts";

const SHOWN = [
  ["followsYou", "fact_followsYou"],
  ["youFollow", "fact_youFollow"],
  ["hasWritten", "fact_hasWritten"],
  ["receivesYourDm", "fact_receivesYourDm"],
  ["displayName", "fact_displayName"],
  ["bio", "fact_bio"],
  ["followers", "fact_followers"],
  ["joined", "fact_joined"],
  ["userId", "fact_userId"],
] as const satisfies readonly (readonly [keyof CustomerFacts, WordKey])[];

interface FactListProps {
  readonly facts: CustomerFacts;
  readonly now: number;
  readonly children?: ReactNode;
}

/** Every fact with where it came from and how old it is. */
export function FactList({ facts, now, children }: FactListProps) {
  const known = SHOWN.filter(([name]) => facts[name] !== undefined);
  return (
    <More label={words("customer_facts")}>
      {known.length === 0 ? (
        <p className="quiet">{words("customer_noFacts")}</p>
      ) : (
        <dl className="facts">
          {known.map(([name, label]) => (
            <div key={name}>
              <dt>{words(label)}</dt>
              <dd>
                <bdi>{valueWords(name, facts[name]?.value)}</bdi>
                <span className="quiet">{originWords(facts[name], now)}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </More>
  );
}

/** "read on the page, 4 min ago" */
export function originWords(fact: Fact<unknown> | undefined, now: number): string {
  if (fact === undefined) return words("fact_unknown");
  return `${wordsFor(`fact_source_${fact.source}`)}, ${agoWords(fact.at, now)}`;
}

function valueWords(name: keyof CustomerFacts, value: boolean | number | string | undefined) {
  if (typeof value === "boolean") return words(value ? "fact_yes" : "fact_no");
  if (typeof value === "number") return value.toLocaleString();
  return name === "joined" && value !== undefined ? month(value) : value;
}
