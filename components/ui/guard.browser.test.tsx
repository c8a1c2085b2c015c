import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import "../../test/fakes/catalogue.ts";
import { Guard } from "./guard.tsx";

function Broken({ error }: { readonly error: unknown }): never {
  throw error;
}

/** The guard in place of what broke by this. */
async function guarding(error: unknown) {
  let again = 0;
  const screen = await render(
    <Guard onAgain={() => (again += 1)}>
      <Broken error={error} />
    </Guard>,
  );
  return { screen, again: () => again };
}

test("where a view breaks it can be tried again", async () => {
  const { screen, again } = await guarding(new DOMException("no room", "QuotaExceededError"));
  await expect.element(screen.getByText(/^This could not be shown/)).toBeVisible();
  await screen.getByRole("button", { name: "Try again" }).click();
  expect(again()).toBe(1);
});

test("what a newer Aside wrote is not shown by trying again, so that is not offered", async () => {
  const { screen } = await guarding(new DOMException("newer", "VersionError"));
  await expect.element(screen.getByText(/a newer Aside/)).toBeVisible();
  expect(screen.getByRole("button").query()).toBe(null);
});
