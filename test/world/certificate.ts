import { generate } from "selfsigned";
import { hosts } from "./hosts.ts";

/** A new certificate for X's names, signed by nobody else; good for a week. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: "commonName", value: "x.com" }], {
    keyType: "ec",
    curve: "P-256",
    notAfterDate: new Date(Date.now() + 7 * 86_400_000),
    extensions: [
      { name: "subjectAltName", altNames: hosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
