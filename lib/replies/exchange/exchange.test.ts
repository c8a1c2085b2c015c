import fc from "fast-check";
import { expect, test } from "vitest";
import type { CannedReply } from "../types.ts";
import { checkTemplate } from "../fill/index.ts";
import { asCsv, asJson, planImport, readFile, type ReadFile } from "./index.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => {
  const file = readFile(bytes(text), wrongIn);
  expect(file).not.toHaveProperty("unreadable");
  return file as Exclude<ReadFile, { unreadable: unknown }>;
};
const wrongIn = (template: string) => checkTemplate(template)?.message;
const noId = () => "new";

const text = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("=1+1", "'=x", "@a", '"', "a,b;c", "a\r\nb", " x "),
  )
  .filter((value) => !/[{}\0]/.test(value));
const aReply = fc.record(
  {
    id: fc.uuid(),
    title: text,
    shortcut: fc.uuid(),
    scope: fc.constantFrom<CannedReply["scope"]>("public", "dm", "survey"),
    language: fc.constantFrom("en", "de-AT"),
    wordings: fc.array(
      text.filter((value) => value.trim() !== ""),
      { minLength: 1, maxLength: 3 },
    ),
    folder: text.filter((value) => value !== ""),
    asksFor: fc.constantFrom(["orderNumber"], ["orderNumber", "postcode"]),
    notes: text.filter((value) => value !== ""),
    tags: fc.array(fc.constantFrom("vip", "late fee"), { minLength: 1, maxLength: 2 }),
    prompt: text.filter((value) => value !== ""),
    accounts: fc.constantFrom(["northwind"], ["northwind", "nw_help"]),
  },
  { requiredKeys: ["id", "title", "shortcut", "scope", "language", "wordings"] },
) as fc.Arbitrary<CannedReply>;
const aLibrary = fc.uniqueArray(aReply, { maxLength: 5, selector: ({ id }) => id });

test.each([
  ["JSON", asJson],
  ["CSV", asCsv],
])("what is written as %s is read as it was, and nothing is to be done", (_, written) => {
  fc.assert(
    fc.property(aLibrary, (library) => {
      const file = read(written(library));
      expect(file.replies.map(({ reply }) => reply)).toEqual(library);
      expect(planImport(library, file, noId)).toMatchObject({
        rows: [],
        broken: [],
        same: library.length,
      });
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['{"accounts":["this_is_no_handle_at_all"]}', 0],
  ['{"accounts":["northwind",5]}', 0],
  ['{"accounts":"northwind"}', 0],
  ['{"accounts":["@NorthWind","northwind"]}', 1],
])("with %s in it, a reply for one account is never read as one for all", (more, taken) => {
  const row = { id: "1", title: "A", shortcut: "", scope: "dm", language: "en", wordings: ["Hi"] };
  const file = { aside: "replies", version: 1, replies: [{ ...row, ...JSON.parse(more) }] };
  const { replies, broken } = read(JSON.stringify(file));
  expect([replies.length, broken.length]).toEqual([taken, 1 - taken]);
  for (const { reply } of replies) expect(reply.accounts).toEqual(["northwind"]);
  const inTable = read("title,shortcut,wording,accounts\r\nA,,Hi,no handle\r\nB,,Hi,nw;@nw_fr");
  expect(inTable.replies.map(({ reply }) => reply.accounts)).toEqual([["nw", "nw_fr"]]);
  expect(inTable.broken).toHaveLength(1);
});

test("no cell of the table is a formula", () => {
  const [reply] = read('title,shortcut,wording\r\n"x","s","=HYPERLINK(""https://x"")"').replies;
  expect(asCsv([{ ...(reply?.reply as CannedReply), id: "1" }])).toContain("'=HYPERLINK");
});

/** Each as that product writes it: Briskine's and Chatwoot's from their help pages, Text Blaze's from its own exports' readers. */
test.each<[string, string, object, string[]]>([
  [
    "Briskine's table",
    'id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text\n"kX7_a",Late,l,,,,,"a, b","<div>{{choice \'Hi, Hello\'}}{{#if to.first_name}} {{to.first_name}}{{/if}},</div><!-- x --><div>see <a href=""https://acme.example/t"">this</a> &amp; {{moment add=\'7;days\'}}</div>",Hi',
    {
      id: "briskine-kX7_a",
      title: "Late",
      shortcut: "l",
      tags: ["a", "b"],
      wordings: ["Hi", "Hello"].map(
        (hi) =>
          `${hi}{% if customer.first_name %} {{ customer.first_name }}{% endif %},\nsee this https://acme.example/t & {{ ask.moment_add_7_days | ask: "moment add='7;days'" }}`,
      ),
    },
    ["{{moment add='7;days'}}"],
  ],
  [
    "Chatwoot's API",
    '[{"id":1,"account_id":2,"short_code":"hi","content":"Hi {{contact.first_name || \'there\'}}, {{ contact.name | upcase }}, {{ conversation.id }}","created_at":"2026-01-01T00:00:00.000Z","updated_at":"2026-01-01T00:00:00.000Z"}]',
    {
      id: "chatwoot-1",
      title: "hi",
      shortcut: "hi",
      wordings: [
        'Hi {{ customer.first_name | default: "there" }}, {{ customer.name | upcase }}, {{ ask.conversation_id | ask: "conversation.id" }}',
      ],
    },
    ["{{ conversation.id }}"],
  ],
  [
    "a table of Chatwoot",
    "short_code;content\nhi;Hello",
    { shortcut: "hi", wordings: ["Hello"] },
    [],
  ],
  [
    "Text Blaze's export",
    '{"version":6,"folders":[{"name":"Shop","snippets":[{"name":"Late","shortcut":"/l x","type":"text","text":"Order {formtext: name=Order number; default=A-1}{cursor} {formmenu: Mr; Ms; name=Title} {note}not this{endnote}{time: YYYY}"}]}]}',
    {
      shortcut: "l-x",
      folder: "Shop",
      wordings: [
        'Order {{ ask.order_number | ask: "Order number", "A-1" }} {{ ask.title | ask: "Title", "Mr" }} {{ ask.time_yyyy | ask: "time: YYYY" }}',
      ],
    },
    ["{time: YYYY}"],
  ],
])("%s", (_, file, reply, unknown) => {
  const { replies, broken } = read(file);
  expect(broken).toEqual([]);
  expect(replies[0]?.reply).toMatchObject(reply);
  expect(replies[0]?.unknown).toEqual(unknown);
});

test("characters that an editor of HTML writes by name or number are what they stand for", () => {
  const file = read(
    'id,title,shortcut,body\n1,T,t,"<p>Caf&eacute;&nbsp;&ldquo;Zo&euml;&rdquo; &#x27;n&#39; &#128578;&hellip; &frac12; &AMP; &bogus; &#xD800; a&amp;b</p>"',
  );
  expect(file.replies[0]?.reply.wordings).toEqual([
    "Café “Zoë” 'n' 🙂… ½ &AMP; &bogus; &#xD800; a&b",
  ]);
});

test.each<[string, Uint8Array, string]>([
  ["nothing", bytes(" \n"), "empty"],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff), "notText"],
  ["Latin letters of an old code page", Uint8Array.of(0x63, 0x61, 0x66, 0xe9), "notText"],
  ["JSON cut off", bytes('{"aside":"replies","replies":[{"id"'), "cutOff"],
  ["a table cut off", bytes('title,shortcut,wording\na,b,"c'), "cutOff"],
  ["some other table", bytes("a,b\n1,2"), "unknownForm"],
  ["some other JSON", bytes("[]"), "unknownForm"],
  ["fifty megabytes", new Uint8Array(50_000_000), "tooLarge"],
  ["a million rows", bytes(`short_code,content\n${"a,b\n".repeat(1_000_000)}`), "tooMany"],
])("%s can't be read, and says why", (_, file, unreadable) => {
  expect(readFile(file, wrongIn)).toEqual({ unreadable });
});

test("any bytes are read or refused", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), fc.string().map(bytes), fc.json().map(bytes)), (file) => {
      expect(readFile(file, wrongIn)).toBeTypeOf("object");
    }),
  );
});

test("each row that can't be taken is named, and the others are taken", () => {
  const file = read("title,shortcut,wording\nA,a,Hi\nB,A,Twice\nC,c,\nD,d,{{ x");
  expect(file.replies).toHaveLength(1);
  expect(file.broken.map(({ at, why }) => [at, why])).toEqual([
    [2, "twice"],
    [3, "noText"],
    [4, "template"],
  ]);
});

test("a plan tells what is new, changed and clashing", () => {
  const base = { title: "T", scope: "public", language: "en" } as const;
  const a: CannedReply = { ...base, id: "a", shortcut: "a", wordings: ["A"] };
  const b: CannedReply = { ...base, id: "b", shortcut: "b", wordings: ["B"] };
  const changed = { ...a, wordings: ["A2"] };
  const clashing = { ...b, id: "z", wordings: ["Z"] };
  const added = { ...b, id: "c", shortcut: "c" };
  expect(planImport([a, b], read(asJson([changed, clashing, added])), noId)).toEqual({
    format: "aside",
    rows: [
      { at: 1, kind: "changed", reply: changed, before: a, unknown: [] },
      { at: 2, kind: "clashing", reply: clashing, before: b, unknown: [] },
      { at: 3, kind: "added", reply: added, unknown: [] },
    ],
    same: 0,
    broken: [],
  });
});
