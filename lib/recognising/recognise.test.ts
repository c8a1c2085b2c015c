import { expect, test } from "vitest";
import { SOME_NUMBER } from "../intake/index.ts";
import { recognise } from "./index.ts";

test.each<[string, readonly string[]]>([
  ["Order number: 4471193", ["orderNumber"]],
  ["my order number is A-4471193, thanks", ["orderNumber"]],
  ["Bestellnummer: 4471193", ["orderNumber"]],
  ["mi número de pedido es 99812345", ["orderNumber"]],
  ["pedido 99812345", ["orderNumber"]],
  ["Booking ref: X7K2QP", ["bookingNumber"]],
  ["my account number is 55512345", ["accountNumber"]],
  ["tracking number 1Z999AA10123456784", ["trackingNumber"]],
  ["RR123456785GB", ["trackingNumber"]],
  ["4471193", [SOME_NUMBER]],
  ["#A-4471193", [SOME_NUMBER]],
  ["ana.lopez@example.org", ["emailAddress"]],
  ["call me on +44 7911 123456", ["phoneNumber"]],
  ["I live at 12 Baker Street, London NW1 6XE", ["address", "postcode"]],
  ["12 Baker Street, London", ["address"]],
  ["it goes to NW1 6XE", ["postcode"]],
  ["PLZ: 10115", ["postcode"]],
  ["it was $49.90", ["amount"]],
  ["45,90 € abgebucht", ["amount"]],
  ["on 14 November", ["date"]],
  ["am 14.11.", ["date"]],
  ["el martes pasado, 3 de marzo", ["date"]],
  ["yesterday", ["date"]],
  ["2026-11-14", ["date"]],
  ["11月14日", ["date"]],
  ["it's an iPhone 15, version 8.2.1", ["device", "version"]],
  ["v2.14.1", ["version"]],
  [
    "Order number: 4471193\nana@example.org\nordered on 2 May",
    ["date", "emailAddress", "orderNumber"],
  ],
  // Nothing of this was ever asked for, and none of it is a fact.
  ["my card is 4111 1111 1111 1111", []],
  ["password: hunter22", []],
  ["Where is my parcel?", []],
  ["thank you so much!", []],
  ["I waited 2 out of 3 hours and got 1 set", []],
  ["call your hotline 0800 123 4567?", []],
  ["your shop at 12 High Street was closed when I came", []],
  ["see https://x.com/ana/status/1234567890", []],
  ["", []],
])("%s", (message, facts) => expect(recognise(message, "en")).toEqual(facts));

test("a fact by the person's own name is told behind it", () => {
  const told = (message: string) => recognise(message, "en", ["Model"]);
  expect(told("Model: XC-40")).toEqual(["Model"]);
  expect(told("which model number do you mean?")).toEqual([]);
  expect(told("Model?")).toEqual([]);
});
