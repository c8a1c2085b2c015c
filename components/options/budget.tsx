import type { Settings } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";
import type { MoneySpent } from "../../lib/sends/index.ts";
import { SpentLine } from "../money/spent-line.tsx";
import { dollarWords } from "../ui/price.ts";
import { TextField } from "./text-field.tsx";
import { Toggle } from "./toggle.tsx";

interface BudgetProps {
  readonly settings: Settings;
  readonly spent: MoneySpent;
  readonly now: number;
  readonly onSettings: (changed: Partial<Settings>) => void;
}

/** What was spent, and how much reading X may cost. */
export function Budget({ settings, spent, now, onSettings }: BudgetProps) {
  const { budget, looksByItself } = settings;
  return (
    <div className="budget">
      <SpentLine spent={spent} now={now} />
      <p>{words("options_budget_text")}</p>
      <div className="budget-fields">
        {(["day", "month"] as const).map((span) => (
          <TextField
            // What was typed gives way to what it was understood as.
            key={`${span} ${budget[span]}`}
            label={words(`options_budget_${span}`)}
            hint={words(
              `options_budget_${span}_hint`,
              dollarWords(span === "day" ? spent.readsToday : spent.readsMonth),
            )}
            value={String(budget[span] / 1000)}
            autoComplete="off"
            numeric
            onSave={(typed) => {
              const milli = milliOf(typed);
              if (milli !== undefined) onSettings({ budget: { ...budget, [span]: milli } });
            }}
          />
        ))}
      </div>
      <Toggle
        label={words("options_looksByItself")}
        hint={words("options_looksByItself_hint")}
        on={looksByItself}
        onToggle={(on) => onSettings({ looksByItself: on })}
      />
    </div>
  );
}

/**
 * What the person typed, in thousandths of a dollar: "1", "$0.50", "0,5".
 * @returns undefined for what is no amount
 */
export function milliOf(typed: string): number | undefined {
  const plain = typed.replace(/[$\s]/g, "").replace(",", ".");
  if (!/^\d{1,4}(\.\d{0,3})?$/.test(plain)) return undefined;
  return Math.round(Number(plain) * 1000);
}
