/** Pictures drawn from a name, so that the world needs no files and no network. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (const character of text)
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return value;
}

const escape = (text: string) => text.replace(/[<>&"]/g, (found) => `&#${found.charCodeAt(0)};`);

/** A round-cut portrait: two tones and the first letter. */
export function avatar(name: string): string {
  const hue = hash(name) % 360;
  const letter = escape(String.fromCodePoint(name.codePointAt(0) ?? 63).toUpperCase());
  return `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop stop-color="hsl(${hue} 62% 56%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360} 62% 40%)"/></linearGradient></defs><rect width="96" height="96" fill="url(#g)"/><text x="48" y="64" font-family="system-ui,sans-serif" font-size="44" font-weight="600" text-anchor="middle" fill="#fff">${letter}</text></svg>`;
}

/** A calm landscape, different for each name. */
export function landscape(name: string): string {
  const seed = hash(name);
  const hue = seed % 360;
  const hill = (base: number, tone: number, shift: number) =>
    `<path d="M0 ${base} C ${160 + (shift % 80)} ${base - 90}, ${300 + (shift % 120)} ${base + 50}, 640 ${base - 60} L640 360 L0 360Z" fill="hsl(${(hue + tone) % 360} 40% ${30 + tone / 3}%)"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720" viewBox="0 0 640 360"><rect width="640" height="360" fill="hsl(${hue} 60% 82%)"/><circle cx="${120 + (seed % 380)}" cy="${60 + (seed % 60)}" r="34" fill="hsl(${(hue + 30) % 360} 90% 92%)"/>${hill(210, 60, seed >> 3)}${hill(260, 30, seed >> 7)}${hill(310, 0, seed >> 11)}</svg>`;
}

/** One emoji as a picture, as X shows them in the text of posts. */
export function emoji(codes: string): string {
  const points = codes.split("-").map((code) => Number.parseInt(code, 16));
  const valid = points.every((point) => point > 0 && point <= 0x10_ff_ff);
  const glyph = valid ? String.fromCodePoint(...points) : "□";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text x="18" y="29" font-size="30" text-anchor="middle">${escape(glyph)}</text></svg>`;
}

/** The picture at this path, or undefined if there is none. */
export function pictureAt(path: string): string | undefined {
  const [, kind, name] = /^\/world\/(avatar|media|emoji)\/([^/]+?)(?:\.\w+)?$/.exec(path) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  const plain = decodeURIComponent(name);
  if (kind === "emoji") return emoji(plain);
  return kind === "avatar" ? avatar(plain) : landscape(plain);
}
