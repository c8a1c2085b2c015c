import { withoutEntities } from "./entities.ts";
import type { Format } from "./types.ts";

/**
 * What other products call the things that Aside fills in. Briskine: its source and default templates (first
 * name, name and e-mail of "to", "from" and "account"). Chatwoot: its list of template variables.
 */
const NAMES: Readonly<Partial<Record<Format, Readonly<Record<string, string>>>>> = {
  briskine: {
    "to.first_name": "customer.first_name",
    "to.0.first_name": "customer.first_name",
    "to.name": "customer.name",
    "to.0.name": "customer.name",
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
    "account.name": "account.name",
  },
};

/** A text of another product as templates of ours, and what in it has no counterpart: that is asked for. */
export interface Translated {
  readonly wordings: readonly string[];
  readonly unknown: readonly string[];
}

export function translated(format: Format, text: string): Translated {
  const unknown: string[] = [];
  if (format === "textBlaze") return { wordings: [fromTextBlaze(text, unknown)], unknown };
  const names = NAMES[format];
  if (names === undefined) return { wordings: [text], unknown };
  const options = [...text.matchAll(CHOICE)].map(([, , list = ""]) => list.split(",").length);
  // Each word that Briskine would choose by chance is a wording of its own.
  const count = format === "briskine" ? Math.min(MOST_CHOICES, Math.max(1, ...options)) : 1;
  const wordings = Array.from({ length: count }, (_, at) =>
    text
      .replace(CHOICE, (_call, _quote, list: string) => {
        const words = list.split(",").map((word) => word.trim());
        return words[at % words.length] ?? "";
      })
      .replace(/\{\{!(?:--[\s\S]*?--|[^{}]*)\}\}/g, "")
      .replace(/\{\{\{?~?\s*([^{}]+?)\s*~?\}?\}\}/g, (written, inside: string) => {
        const ours = tagOf(inside, names);
        if (ours !== undefined) return ours;
        if (at === 0) unknown.push(written);
        return asked(inside);
      }),
  );
  return { wordings, unknown };
}

const MOST_CHOICES = 5;
/** Handlebars' helper of Briskine: one of these words, by chance. */
const CHOICE = /\{\{\s*choice\s+(['"])([^'"{}]*)\1\s*\}\}/g;

/** A tag of Handlebars or Liquid as ours; undefined: there is none. */
function tagOf(inside: string, names: Readonly<Record<string, string>>): string | undefined {
  const nameOf = (path: string) =>
    names[
      path
        .trim()
        .toLowerCase()
        .replace(/\[(\d+)\]/g, "$1")
        .replace(/\.+/g, ".")
    ];
  const block = /^#(if|unless)\s+([\w.[\]]+)$/.exec(inside);
  if (block) {
    const name = nameOf(block[2] ?? "");
    return name && `{% ${block[1]} ${name} %}`;
  }
  if (inside === "else") return "{% else %}";
  const end = /^\/(if|unless)$/.exec(inside);
  if (end) return `{% end${end[1]} %}`;
  // "contact.first_name || 'there'" is how Chatwoot writes what Liquid calls a default.
  const [, path = "", other, filters = ""] =
    /^([\w.[\]]+)\s*(?:\|\|\s*['"]([^'"]*)['"]|((?:\|[^|].*)?))$/.exec(inside) ?? [];
  const name = nameOf(path);
  if (name === undefined) return undefined;
  if (other !== undefined) return `{{ ${name} | default: "${other}" }}`;
  return filters === "" ? `{{ ${name} }}` : `{{ ${name} ${filters} }}`;
}

/** Commands of Text Blaze, as its own list of commands names them. */
function fromTextBlaze(text: string, unknown: string[]): string {
  return text
    .replace(/\{note[^{}]*\}[\s\S]*?\{endnote\}/gi, "")
    .replace(
      /\{(=?[a-z]*)(?:\s*:\s*([^{}]*)|([^{}]*))\}/gi,
      (command, name: string, more, rest) => {
        const said = String(more ?? rest ?? "");
        if (/^(?:cursor|key|wait|click)$/i.test(name)) return "";
        const setting = (of: string) =>
          new RegExp(`(?:^|;)\\s*${of}\\s*=\\s*([^;]+)`, "i").exec(said)?.[1]?.trim();
        if (/^form(?:text|paragraph|date)$/i.test(name))
          return asked(setting("name") ?? name.slice(4), setting("default"));
        if (/^formmenu$/i.test(name)) {
          const first = setting("default") ?? said.split(";").find((one) => !one.includes("="));
          return asked(setting("name") ?? said.replaceAll(/[\w ]+=/g, ""), first?.trim());
        }
        if (!/^(?:=|[a-z]+$)/i.test(name)) return command;
        unknown.push(command);
        // What stands between the two is kept.
        return /^(?:end)?formtoggle$|^(?:end)?if$|^else/i.test(name) ? "" : asked(command);
      },
    );
}

/** What nobody but the person knows: the form of the picker asks for it. */
function asked(label: string, begin?: string): string {
  const words = label
    .replaceAll(/["{}|]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, 60);
  const more = begin === undefined ? "" : `, "${begin.replaceAll(/["{}]/g, "").slice(0, 200)}"`;
  return `{{ ask.${slug(words)} | ask: "${words}"${more} }}`;
}

function slug(label: string): string {
  const plain = label
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "");
  return /^[a-z]/.test(plain) ? plain : `it${plain && `_${plain}`}`;
}

/** The text of a piece of HTML such as editors of templates make: lines kept, all else taken off. */
export function textOfHtml(html: string): string {
  if (!/<\/?[a-z][^>]*>|&(?:#x?[\da-f]+|[a-z]+\d*);/i.test(html)) return html;
  const plain = html
    .replaceAll(/\r?\n/g, " ")
    .replaceAll(/<!--.*?-->|<(style|script)\b.*?<\/\1\s*>/gi, "")
    // What a link leads to is part of what is said.
    .replaceAll(/<a\b[^<>]*\bhref\s*=\s*["']([^"'<>]*)["'][^<>]*>(.*?)<\/a>/gi, (_, to, said) =>
      String(said).includes(String(to)) ? String(said) : `${String(said)} ${String(to)}`,
    )
    .replaceAll(/<li\b[^<>]*>/gi, "- ")
    .replaceAll(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, "\n")
    .replaceAll(/<\/?[a-z][^<>]*>/gi, "");
  return withoutEntities(plain)
    .replaceAll(/[ \t]+\n/g, "\n")
    .trim();
}
