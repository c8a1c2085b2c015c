import { createHash } from "node:crypto";
import tt from "twitter-text";
import { codePoints, linksIn, mentionedHandles } from "../text.ts";
import type { WorldPost, WorldState } from "../types.ts";

/** X's short link for an address: the same for the same address, 23 characters. */
export function shortLink(url: string): string {
  const letters = createHash("sha256")
    .update(url)
    .digest("base64")
    .replaceAll(/[^A-Za-z0-9]/g, "");
  return `https://t.co/${letters.slice(0, 10)}`;
}

const inFull = (url: string) => (/^https?:\/\//i.test(url) ? url : `http://${url}`);
const shown = (url: string) => {
  const bare = inFull(url).replace(/^https?:\/\/(www\.)?/i, "");
  return bare.length > 26 ? `${bare.slice(0, 26)}…` : bare;
};

export interface ApiText {
  text: string;
  entities: Record<string, object[]>;
  /** Start and end of what the site shows, in code points. */
  range: [number, number];
}

/**
 * The text as the API gives it: links are t.co, and a reply begins with the mention of whom it answers,
 * which the site hides. All places are in code points, as X counts them.
 */
export function apiText(state: WorldState, post: WorldPost): ApiText {
  const prefix = mentionBefore(state, post);
  const { text, urls } = withShortLinks(prefix + post.text);
  const users = tt.extractMentionsWithIndices(text).map((found) => ({
    start: codePoints(text.slice(0, found.indices[0])),
    end: codePoints(text.slice(0, found.indices[1])),
    username: found.screenName,
    // Left out of the JSON where nobody has that handle.
    id: state.user(found.screenName)?.id,
  }));
  const hashtags = tt.extractHashtagsWithIndices(text).map((found) => ({
    start: codePoints(text.slice(0, found.indices[0])),
    end: codePoints(text.slice(0, found.indices[1])),
    tag: found.hashtag,
  }));
  return {
    text,
    entities: {
      ...(urls.length > 0 && { urls }),
      ...(users.length > 0 && { mentions: users }),
      ...(hashtags.length > 0 && { hashtags }),
    },
    range: [codePoints(prefix), codePoints(text)],
  };
}

export function withShortLinks(text: string) {
  let out = "";
  let from = 0;
  const urls: object[] = [];
  for (const link of linksIn(text)) {
    const url = link.url.startsWith("https://t.co/") ? link.url : shortLink(inFull(link.url));
    out += text.slice(from, link.start);
    const start = codePoints(out);
    out += url;
    urls.push({
      start,
      end: codePoints(out),
      url,
      expanded_url: inFull(link.url),
      display_url: shown(link.url),
    });
    from = link.end;
  }
  return { text: out + text.slice(from), urls };
}

function mentionBefore(state: WorldState, post: WorldPost): string {
  const parent = post.inReplyTo === undefined ? undefined : state.posts.get(post.inReplyTo);
  const author = parent && state.users.get(parent.authorId);
  if (!author || author.id === post.authorId) return "";
  return mentionedHandles(post.text).includes(author.handle.toLowerCase())
    ? ""
    : `@${author.handle} `;
}
