import { existsSync, readFileSync, readdirSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import catalogue from "../../public/_locales/en/messages.json";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
/** What is in the repository or about to be: tracked files, and new ones that are not ignored. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)));
const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const product = code.filter(
  (file) => /^(lib|components|entrypoints)\//.test(file) && !/\.test\.tsx?$/.test(file),
);

test("the top level holds what belongs there", () => {
  const rooms = new Set(["components", "entrypoints", "lib", "public", "test"]);
  const papers = new Set(["CHANGELOG.md", "LICENSE", "README.md"]);
  const configuration =
    /^(\..+|.+\.config\.ts|tsconfig(\..+)?\.json|package(-lock)?\.json|knip\.json)$/;
  const top = [...new Set(files.map((file) => file.split("/")[0] ?? ""))];
  const strange = top.filter(
    (name) => !rooms.has(name) && !papers.has(name) && !configuration.test(name),
  );
  expect(strange).toEqual([]);
});

test("the README's map names every room", () => {
  const readme = read("README.md");
  const rooms = readdirSync(join(root, "lib")).map((room) => `lib/${room}/`);
  expect(rooms.filter((room) => !readme.includes(`\`${room}\``))).toEqual([]);
});

test("every feature of the page layer is in its list", () => {
  const list = read("entrypoints/x.content/features/index.ts");
  const features = files
    .filter((file) => /^entrypoints\/x\.content\/features\/[^/]+\.ts$/.test(file))
    .map((file) => file.replace("entrypoints/x.content/features/", "./"))
    .filter((file) => file !== "./index.ts" && !file.includes(".test."));
  expect(features.filter((file) => !list.includes(`"${file}"`))).toEqual([]);
});

describe("the message catalogue", () => {
  const source = product.map(read).join("\n") + read("wxt.config.ts");
  /** Keys put together from a word of the domain: `refusal_${kind}` stands for all that fit. */
  const patterns = [...source.matchAll(/\b((?:[a-zA-Z]+_)+\$\{[^}]*\}(?:\$\{[^}]*\}|\w)*)/g)]
    .map(([, key = ""]) => key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(/\W/g, "")))
    .map((parts) => new RegExp(`^${parts.join("[a-zA-Z]+")}$`));

  test("holds nothing that is never shown", () => {
    const unused = Object.keys(catalogue).filter(
      (key) =>
        !source.includes(`"${key}"`) &&
        !source.includes(`__MSG_${key}__`) &&
        !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  test("explains to translators what stands for what", () => {
    const entries = Object.entries(catalogue) as [
      string,
      { message: string; description?: string },
    ][];
    expect(entries.filter(([, { description = "" }]) => description === "")).toEqual([]);
  });
});

test("no code speaks to a host that is not X's", () => {
  const speaking = product.filter((file) => !file.endsWith(".examples.ts"));
  const hosts = speaking.flatMap((file) =>
    [...read(file).matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => `${host} in ${file}`),
  );
  const allowed =
    /^((www\.|api\.|chat\.)?x\.com|(www\.)?twitter\.com|t\.co|www\.w3\.org|docs\.x\.com|developer\.(x|chrome|mozilla)\.[\w.]+|bugzilla\.mozilla\.org|help\.x\.com) in /;
  expect(hosts.filter((line) => !allowed.test(line))).toEqual([]);
});

test("files stay small enough to be read at once", () => {
  const long = code
    .filter((file) => !/\.(test|spec)\.tsx?$|\/(words|weights)\.ts$/.test(file))
    .map((file) => ({ file, lines: read(file).split("\n").length }))
    .filter(({ lines }) => lines > 320)
    .map(({ file, lines }) => `${file}: ${lines}`);
  expect(long).toEqual([]);
});

test("every permission that is asked for is explained in the README", () => {
  const readme = read("README.md");
  const config = read("wxt.config.ts");
  const named = [...config.matchAll(/ermissions: \[([\s\S]*?)\],\n/g)].flatMap(([, list = ""]) =>
    [...list.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name),
  );
  const asked = named.filter((name) => name !== "firefox");
  expect(asked).toContain("alarms");
  expect(asked.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
