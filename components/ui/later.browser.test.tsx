import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import "../../test/fakes/catalogue.ts";
import { Guard } from "./guard.tsx";
import { later } from "./later.tsx";

const Hello = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

test("a view that comes later: a calm skeleton first, then the view; one that has come stands at once", async () => {
  let bring: (view: typeof Hello) => void = () => undefined;
  let asked = 0;
  const View = later(() => {
    asked += 1;
    return new Promise<typeof Hello>((resolve) => (bring = resolve));
  });
  const screen = await render(<View name="Ana" />);
  expect(screen.container.querySelector(".skeleton")).not.toBe(null);
  bring(Hello);
  await expect.element(screen.getByText("Hello Ana")).toBeVisible();
  expect(screen.container.querySelector(".skeleton")).toBe(null);
  const again = await render(<View name="Bo" />);
  expect(again.container.textContent).toBe("Hello Bo");
  expect(asked).toBe(1);
});

test("a view whose code is gone: a sentence in its place, and what it was asked to come for before goes on", async () => {
  const View = later<{ name: string }>(() => Promise.reject(new TypeError("gone")));
  await View.come();
  const screen = await render(
    <Guard>
      <View name="Ana" />
    </Guard>,
  );
  await expect.element(screen.getByRole("status")).toBeVisible();
});
