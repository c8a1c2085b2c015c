import "../../test/fakes/catalogue.ts";
import { expect, test } from "vitest";
import { newCustomer, type Handle } from "../../lib/customers/index.ts";
import type { Settings } from "../../lib/db/index.ts";
import { beginCase } from "../../lib/handoff/index.ts";
import { routeChoices } from "./route-choices.ts";

const brand = "brand" as Handle;
const ana = newCustomer(brand, "ana" as Handle, {}, 1);
const data = {
  account: { handle: brand, shownHandle: "Brand", seenAt: 1, connected: { at: 1, scopes: [] } },
  case: beginCase({ id: "c1", account: brand, customer: ana.handle, now: 1 }),
  customer: ana,
  settings: { holdDm: 5, holdPublic: 5 } as Settings,
};

test("whoever is not to be written to: no way leads out, and why is said once", () => {
  const doNotContact = { at: 1, wish: "person" } as const;
  for (const channel of ["public", "dm"] as const) {
    const open = routeChoices(channel, "Hi", data);
    const shut = routeChoices(channel, "Hi", { ...data, customer: { ...ana, doNotContact } });
    expect(open.filter(({ impossible }) => impossible !== undefined)).toEqual([]);
    expect(shut.map(({ route }) => route)).toEqual(open.map(({ route }) => route));
    expect(shut.map(({ impossible }) => impossible)).toEqual([
      "Nothing is sent to them until you allow it again.",
      ...shut.slice(1).map(() => ""),
    ]);
  }
});
