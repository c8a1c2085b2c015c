import type { IncomingMessage, ServerResponse } from "node:http";
import { WorldProblem } from "../../types.ts";
import type { Conversation, WorldPost, WorldState } from "../../types.ts";
import type { NotificationsPage, TimelinePage } from "../shared.ts";
import { readJson, sendJson } from "./http.ts";
import type { Live } from "./live.ts";
import type { Views } from "./views.ts";

const PAGE = 40;
const MORE = 3;
const NOT_FOUND = Symbol("not found");

interface Needs {
  state: WorldState;
  views: Views;
  live: Live;
  /** What X's error boundary reports: an editor that broke. */
  onClientError: (report: unknown) => void;
}

/** Who asks. */
export interface Viewer {
  viewerId: string;
  /** Their browser wears a theme of its own. */
  ownTheme: boolean;
}

type Body = Record<string, unknown>;
const text = (body: Body, key: string) => {
  const value = body[key];
  return typeof value === "string" ? value : "";
};

const pictures = (value: unknown) =>
  (Array.isArray(value) ? value : []).filter(
    (path): path is string =>
      typeof path === "string" && /^\/world\/media\/[\w-]+\.\w+$/.test(path),
  );

/** The endpoints that the pages themselves use, as X's pages use its own. Answers all below `/i/api/`. */
export function createData({ state, views, live, onClientError }: Needs) {
  const page = (viewerId: string, posts: WorldPost[], cursor: string | null): TimelinePage => {
    const from = cursor === null ? 0 : posts.findIndex((post) => post.id === cursor) + 1;
    const part = posts.slice(from, from + PAGE);
    const last = part.at(-1);
    return {
      posts: part.map((post) => views.post(viewerId, post)),
      ...(last && from + PAGE < posts.length && { cursor: last.id }),
    };
  };

  /** Some posts of others that have nothing to do with this conversation. */
  const moreThan = ({ ancestors, focal, replies }: Conversation) => {
    const taken = new Set([focal, ...ancestors, ...replies]);
    return state
      .timeline()
      .filter((post) => !taken.has(post) && !post.promoted && post.authorId !== focal.authorId)
      .slice(0, MORE);
  };

  const notifications = (viewerId: string, cursor: string | null): NotificationsPage => {
    const all = [
      ...state.mentionsOf(viewerId).map((post) => ({ at: post.createdAt, post })),
      ...state.notificationsOf(viewerId).map((each) => ({ at: each.createdAt, each })),
    ].toSorted((a, b) => b.at.localeCompare(a.at));
    const from = Number(cursor ?? 0);
    return {
      entries: all
        .slice(from, from + PAGE)
        .map((entry) =>
          "post" in entry
            ? { post: views.post(viewerId, entry.post) }
            : { notification: views.notification(viewerId, entry.each) },
        ),
      ...(from + PAGE < all.length && { cursor: String(from + PAGE) }),
    };
  };

  const read = (viewerId: string, url: URL): unknown => {
    const [kind, id = ""] = url.pathname.slice("/i/api/".length).split("/");
    const cursor = url.searchParams.get("cursor");
    switch (kind) {
      case "home":
        return page(viewerId, state.timeline(), cursor);
      case "following": {
        const follows = state.users.get(viewerId)?.follows ?? [];
        const posts = state.timeline().filter((post) => follows.includes(post.authorId));
        return page(viewerId, posts, cursor);
      }
      case "mentions":
        return page(viewerId, state.mentionsOf(viewerId), cursor);
      case "notifications":
        return notifications(viewerId, cursor);
      case "search":
        return page(viewerId, state.search(url.searchParams.get("q") ?? ""), cursor);
      case "people": {
        const word = (url.searchParams.get("q") ?? "").toLowerCase();
        return [...state.users.values()]
          .filter(({ handle, name }) => `@${handle} ${name}`.toLowerCase().includes(word))
          .slice(0, PAGE)
          .map((found) => views.user(viewerId, found.id));
      }
      case "user": {
        const user = state.user(decodeURIComponent(id));
        return user ? views.user(viewerId, user.id) : NOT_FOUND;
      }
      case "posts-of":
        return page(viewerId, state.user(id) ? state.postsBy(id) : [], cursor);
      case "post": {
        const found = state.conversation(id);
        if (!found) return NOT_FOUND;
        const view = (post: WorldPost) => views.post(viewerId, post);
        return {
          ancestors: found.ancestors.map(view),
          focal: view(found.focal),
          replies: found.replies.map(view),
          more: moreThan(found).map(view),
        };
      }
      case "chat":
        return id === "" ? views.inbox(viewerId) : conversation(viewerId, id);
      default:
        return NOT_FOUND;
    }
  };

  const otherOf = (viewerId: string, conversationId: string) => {
    const ids = conversationId.split("-");
    const other = ids.find((id) => id !== viewerId);
    return ids.length === 2 && ids.includes(viewerId) && other && state.users.has(other)
      ? other
      : undefined;
  };
  const conversation = (viewerId: string, id: string) => {
    const other = otherOf(viewerId, id);
    return other === undefined ? NOT_FOUND : views.conversation(viewerId, other);
  };

  const write = ({ viewerId, ownTheme }: Viewer, url: URL, body: Body): unknown => {
    const [kind, id = ""] = url.pathname.slice("/i/api/".length).split("/");
    switch (kind) {
      case "post": {
        const inReplyTo = text(body, "inReplyTo");
        const media = pictures(body["media"]);
        const post = state.addPost({
          authorId: viewerId,
          text: text(body, "text"),
          via: "site",
          ...(media.length > 0 && { media }),
          ...(inReplyTo !== "" && { inReplyTo }),
        });
        return views.post(viewerId, post);
      }
      case "chat": {
        const recipientId = otherOf(viewerId, id);
        if (recipientId === undefined) return NOT_FOUND;
        const message = { senderId: viewerId, recipientId, text: text(body, "text") };
        return views.message(viewerId, state.addMessage({ ...message, via: "site" }));
      }
      case "accept": {
        const senderId = otherOf(viewerId, id);
        if (senderId === undefined) return NOT_FOUND;
        state.acceptRequest(viewerId, senderId);
        return {};
      }
      case "follow":
        state.setFollow(viewerId, text(body, "id"), body["follows"] === true);
        return views.user(viewerId, text(body, "id"));
      case "like":
        state.like(text(body, "id"), viewerId);
        return {};
      case "theme":
        if (!ownTheme) state.setTheme(body["theme"] === "black" ? "black" : "light");
        return {};
      case "client-error":
        onClientError(body);
        return {};
      default:
        return NOT_FOUND;
    }
  };

  return async (viewer: Viewer, url: URL, req: IncomingMessage, res: ServerResponse) => {
    const { viewerId } = viewer;
    if (url.pathname === "/i/api/live") return live.open(viewerId, res, viewer.ownTheme);
    try {
      const origin = req.headers.origin;
      if (
        req.method === "POST" &&
        origin !== undefined &&
        new URL(origin).host !== req.headers.host
      )
        return sendJson(res, 403, { errors: [{ code: 353, message: "Not from this site." }] });
      const answer =
        req.method === "POST" ? write(viewer, url, await readJson(req)) : read(viewerId, url);
      return answer === NOT_FOUND
        ? sendJson(res, 404, { errors: [{ code: 144, message: "Not here." }] })
        : sendJson(res, 200, answer);
    } catch (problem) {
      if (problem instanceof WorldProblem)
        return sendJson(res, 403, { errors: [{ why: problem.why, message: problem.message }] });
      if (problem instanceof SyntaxError)
        return sendJson(res, 400, { errors: [{ message: "No JSON object." }] });
      throw problem;
    }
  };
}
