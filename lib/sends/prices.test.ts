import { expect, test } from "vitest";
import { priceOf, type PaidAction } from "./prices.ts";

test.each<[PaidAction, number, number]>([
  [{ kind: "publicReply", withLink: false }, 0.01, 0.01],
  [{ kind: "publicReply", withLink: true }, 0.01, 0.2],
  [{ kind: "dm", readsUserFirst: false }, 0.015, 0.015],
  [{ kind: "dm", readsUserFirst: true }, 0.025, 0.025],
  [{ kind: "readCustomer" }, 0.01, 0.01],
  [{ kind: "readMessages" }, 0, 0.05],
  [{ kind: "lookForMessage" }, 0, 0.05],
  [{ kind: "lookForReply" }, 0, 0.125],
  [{ kind: "readMentions" }, 0, 0.05],
  [{ kind: "readNames", most: 3 }, 0, 0.03],
])("%j costs from %d to %d dollars", (action, min, max) => {
  expect(priceOf(action)).toEqual({ min, max });
});
