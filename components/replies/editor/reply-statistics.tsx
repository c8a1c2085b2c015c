import { words } from "../../../lib/platform/index.ts";
import type { ReplyStats } from "../../../lib/replies/index.ts";

const percent = new Intl.NumberFormat(undefined, { style: "percent" });

/** What became of a reply where it was used. */
export function ReplyStatistics({ stats }: { readonly stats: ReplyStats | undefined }) {
  if (!stats) return null;
  const { used, cases, rated, good } = stats;
  if (used === 0) return <p className="quiet">{words("statistics_none")}</p>;
  return (
    <dl className="statistics">
      <div>
        <dt>{words("statistics_used")}</dt>
        <dd>{used.toLocaleString()}</dd>
      </div>
      {cases > 0 &&
        (["wrote", "resolved"] as const).map((name) => (
          <div key={name}>
            <dt>{words(`statistics_${name}`)}</dt>
            <dd>
              {stats[name].toLocaleString()}{" "}
              <span className="quiet">{percent.format(stats[name] / cases)}</span>
            </dd>
          </div>
        ))}
      {rated > 0 && (
        <div>
          <dt>{words("statistics_good")}</dt>
          <dd>
            {good.toLocaleString()}{" "}
            <span className="quiet">{words("statistics_ofRated", rated)}</span>
          </dd>
        </div>
      )}
    </dl>
  );
}
