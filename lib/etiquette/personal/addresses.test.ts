import { expect, test } from "vitest";
import { addresses } from "./addresses.ts";
import { personalData } from "./find.ts";

test.each([
  "We sent it to 221B Baker Street, London.",
  "Your home: 12 N. Main St.",
  "Shipped to P.O. Box 1182",
  "Delivered to PO Box 99",
  "Su dirección: Calle Mayor 12",
  "Entregado en C/ Alcalá 44",
  "Enviado a Av. de América, 9",
  "Entregue na Rua Augusta, 500",
  "Livré au 12 bis, rue de la Paix, 75002 Paris",
  "Votre adresse : 3 allée des Tilleuls",
  "Geliefert an Hauptstraße 5, 10115 Berlin",
  "Ihre Anschrift: Goethestr. 7a",
  "Ihre Anschrift: Alter Weg 11",
  "お届け先は東京都渋谷区神宮前1-2-3です",
  "お届け先は〒150-0001です",
])("%s: an address that is found is found among all other data", (text) => {
  const found = addresses(text);
  expect(found).toHaveLength(1);
  expect(personalData(text, "en").filter(({ kind }) => kind === "address")).toEqual(found);
});
