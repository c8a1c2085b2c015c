import type { Format } from "./types.ts";

/** What other products call the things that Aside fills in. */
const NAMES: Readonly<Partial<Record<Format, Readonly<Record<string, string>>>>> = {
  briskine: {
    "to.first_name": "customer.first_name",
    "to.name": "customer.name",
    "from.first_name": "agent.name",
    "from.name": "agent.name",
    "account.first_name": "agent.name",
    "account.name": "agent.name",
  },
  chatwoot: {
    "contact.name": "customer.name",
    "contact.first_name": "customer.first_name",
    "agent.name": "agent.name",
    "agent.first_name": "agent.name",
    "inbox.name": "account.name",
  },
};

/** A text of another product as a template of ours, and what in it has no counterpart. */
export function translated(
  format: Format,
  text: string,
): { readonly template: string; readonly unknown: string[] } {
  const unknown: string[] = [];
  if (format === "textBlaze") {
    const template = text.replace(
      /\{([a-z]+)(?::([^{}]*))?\}/gi,
      (command, name: string, more = "") => {
        if (/^cursor$/i.test(name)) return "";
        const label = /(?:^|;)\s*name\s*=\s*([^;]+)/i.exec(String(more))?.[1] ?? String(more);
        if (/^form(?:text|paragraph|menu|date)$/i.test(name)) return `{{ ask.${slug(label)} }}`;
        unknown.push(command);
        return command;
      },
    );
    return { template, unknown };
  }
  const names = NAMES[format];
  if (names === undefined) return { template: text, unknown };
  const template = text.replace(/\{\{\{?\s*([\w.]+)\s*\}?\}\}/g, (written, path: string) => {
    const ours = names[path.toLowerCase()];
    if (ours !== undefined) return `{{ ${ours} }}`;
    unknown.push(written);
    return written.replace("{{{", "{{").replace("}}}", "}}");
  });
  return { template, unknown };
}

function slug(label: string): string {
  const plain = label
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "");
  return /^[a-z]/.test(plain) ? plain : `it${plain && `_${plain}`}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** The text of a piece of HTML such as editors of templates make: lines kept, all else taken off. */
export function textOfHtml(html: string): string {
  if (!/<\/?[a-z][^>]*>|&(?:#\d+|[a-z]+);/i.test(html)) return html;
  return html
    .replaceAll(/\r?\n/g, " ")
    .replaceAll(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, "\n")
    .replaceAll(/<\/?[a-z][^<>]*>/gi, "")
    .replaceAll(/&(?:#(\d{1,6})|([a-z]{2,6}));/gi, (entity, code?: string, name?: string) =>
      code === undefined
        ? (ENTITIES[(name ?? "").toLowerCase()] ?? entity)
        : String.fromCodePoint(Math.min(Number(code), 0x10_ff_ff)),
    )
    .replaceAll(/[ \t]+\n/g, "\n")
    .trim();
}
