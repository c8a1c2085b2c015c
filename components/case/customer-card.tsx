import { Ban, ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import type { Customer, Handle } from "../../lib/customers/index.ts";
import { words } from "../../lib/platform/index.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Button } from "../ui/button.tsx";
import { Forget } from "../ui/forget.tsx";
import { FactList } from "./fact-list.tsx";
import { compact, month } from "./fact-words.ts";

interface CustomerCardProps {
  /** What stands beside the name. */
  readonly beside?: ReactNode;
  readonly customer: Customer;
  readonly now: number;
  /** Only who it is: the rest has been read. */
  readonly compact?: boolean;
  readonly onShowProfile: () => void;
  /** They are not to be written to any more. */
  readonly onStop: () => void;
  /** The record of this other handle is of somebody else. */
  readonly onApart: (handle: Handle) => void;
  /** Forgets which replies were used for them; gives the sentence that says what came of it. */
  readonly onForget: () => Promise<string>;
}

/** Who the customer is, as far as it is known. */
export function CustomerCard({
  beside,
  customer,
  now,
  compact: small,
  onShowProfile,
  onStop,
  onApart,
  onForget,
}: CustomerCardProps) {
  const { facts } = customer;
  const handle = facts.handle?.value ?? customer.handle;
  const name = facts.displayName?.value ?? `@${handle}`;
  return (
    <section
      className={small === true ? "customer customer-compact" : "customer"}
      aria-label={words("case_heading", name)}
    >
      <Avatar name={name.replace(/^@/, "")} picture={facts.picture?.value} />
      <div className="customer-who">
        <h1 className="customer-name" dir="auto">
          {name}
        </h1>
        <p className="quiet">
          <bdi>@{handle}</bdi>
        </p>
      </div>
      {beside}
      <div className="customer-more">
        {facts.bio && (
          <p className="customer-bio" dir="auto">
            {facts.bio.value}
          </p>
        )}
        <p className="quiet customer-counts">
          {facts.followers && (
            <span>{words("customer_followers", compact(facts.followers.value))}</span>
          )}
          {facts.joined && <span>{words("customer_joined", month(facts.joined.value))}</span>}
        </p>
        <FactList facts={facts} now={now}>
          {customer.alsoAs?.map((other) => (
            <p key={other} className="row quiet">
              <span>{words("customer_alsoAs", other)}</span>
              <Button kind="quiet" small onClick={() => onApart(other)}>
                {words("customer_apart")}
              </Button>
            </p>
          ))}
          <Button kind="quiet" small icon={ExternalLink} onClick={onShowProfile}>
            {words("customer_profile")}
          </Button>
          {!customer.doNotContact && (
            <Button kind="quiet" small icon={Ban} onClick={onStop}>
              {words("stop_confirm")}
            </Button>
          )}
          <Forget of="customer" onForget={onForget} />
        </FactList>
      </div>
    </section>
  );
}
