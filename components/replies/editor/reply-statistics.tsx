import { words } from "../../../lib/platform/index.ts";
import type { Statistics } from "../types.ts";

const percent = new Intl.NumberFormat(undefined, { style: "percent" });
const tenths = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** What became of a reply where it was used. */
export function ReplyStatistics({ statistics }: { readonly statistics: Statistics | undefined }) {
  if (!statistics) return null;
  const { used, wrote, resolved, rated } = statistics;
  if (used === 0) return <p className="quiet">{words("statistics_none")}</p>;
  const shares = [
    ["wrote", wrote],
    ["resolved", resolved],
  ] as const;
  return (
    <dl className="statistics">
      <div>
        <dt>{words("statistics_used")}</dt>
        <dd>{used.toLocaleString()}</dd>
      </div>
      {shares.map(([name, count]) => (
        <div key={name}>
          <dt>{words(`statistics_${name}`)}</dt>
          <dd>
            {count.toLocaleString()}{" "}
            <span className="quiet">{percent.format(Math.min(1, count / used))}</span>
          </dd>
        </div>
      ))}
      {rated && rated.count > 0 && (
        <div>
          <dt>{words("statistics_rated")}</dt>
          <dd>
            {words("statistics_of5", tenths.format(rated.average))}{" "}
            <span className="quiet">({rated.count.toLocaleString()})</span>
          </dd>
        </div>
      )}
    </dl>
  );
}
