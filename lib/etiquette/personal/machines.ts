import type { PersonalData } from "./types.ts";

const BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const V4 = new RegExp(`(?<![\\w.-])${BYTE}(?:\\.${BYTE}){3}(?![\\w-]|\\.\\d)`, "g");
const V6 =
  /(?<![\w:.])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])|(?<![\w:.])(?:[\da-f]{1,4}:){1,6}:(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,5})?(?![\w:])/gi;
const NAMED =
  /(?<![\p{L}\d])(?:ip|ipv4|ipv6|address|adresse|direcci[óo]n|endereço|client_ip|アドレス)(?!\p{L})/iu;
const VERSION =
  /(?:version|v|ver|firmware|build|release|update|ios|android|windows|driver|versi[óo]n|versão|バージョン)[\s.:]*$/iu;
/** Of everybody's own network (RFC 1918, 3927, 5735), or a name server that is known to all. */
const NOBODYS =
  /^(?:10\.|127\.|0\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|255\.|22[4-9]\.|23\d\.|8\.8\.[84]\.[84]$|1\.[01]\.[01]\.1$|9\.9\.9\.9$|208\.67\.22[02]\.|4\.2\.2\.)/;

const MAY_BE = /\d\.\d{1,3}\.\d|[\da-f]:[\da-f]{0,4}:/i;

/** Addresses in the internet that may be somebody's; not those of home networks and public name servers. */
export function machines(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  if (!MAY_BE.test(text)) return found;
  for (const { 0: match, index } of text.matchAll(V4)) {
    const before = text.slice(Math.max(0, index - 60), index);
    if (NOBODYS.test(match) || VERSION.test(before)) continue;
    // Versions have small parts.
    const large = match.split(".").filter((part) => Number(part) >= 30).length;
    if (!NAMED.test(before) && large < 2) continue;
    found.push({ kind: "ip", start: index, end: index + match.length, instead: "…" });
  }
  for (const { 0: match, index } of text.matchAll(V6)) {
    if (match.replaceAll(/[^\da-f]/gi, "").length < 8) continue;
    found.push({ kind: "ip", start: index, end: index + match.length, instead: "…" });
  }
  return found;
}
