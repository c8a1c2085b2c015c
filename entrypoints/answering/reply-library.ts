import type { Handlers, PanelAsks } from "../../lib/messages/index.ts";
import { repliesForCase } from "./replies.ts";
import type { World } from "./world.ts";

type Asked =
  | "panel/replies"
  | "panel/findReplies"
  | "panel/saveReply"
  | "panel/archiveReplies"
  | "panel/dropReplies"
  | "panel/addStarterSet"
  | "panel/forgetUses"
  | "panel/planImport"
  | "panel/applyImport"
  | "panel/undoImport"
  | "panel/exportReplies"
  | "panel/savePlaybook"
  | "panel/dropPlaybook";

/** What the worker does with the library of canned replies, for the panel and the options page. */
export function libraryAsks(world: World): Pick<Handlers, Asked & keyof PanelAsks> {
  const { clock, engine, newId, playbook, replies, shelf, tools } = world;
  /** The library is read anew after it was written to, also where that failed halfway. */
  const changing = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } finally {
      shelf.changed();
    }
  };
  return {
    "panel/replies": (ask) => repliesForCase(world, ask),
    "panel/findReplies": async ({ query }) => ({ ids: await shelf.find(query) }),
    "panel/saveReply": async ({ reply }) => {
      const builtIn = (await engine()).STARTERS;
      return changing(() => replies.save(reply, builtIn, clock.now()));
    },
    async "panel/archiveReplies"({ ids, archived }) {
      await changing(() => replies.archive(ids, archived, clock.now()));
      return null;
    },
    async "panel/dropReplies"({ ids }) {
      for (const replyId of ids) await shelf.forget({ replyId });
      await changing(() => replies.drop(ids));
      return null;
    },
    async "panel/addStarterSet"({ set }) {
      const { STARTER_SETS } = await tools();
      return { added: await changing(() => replies.addMissing(STARTER_SETS[set], clock.now())) };
    },
    "panel/forgetUses": async (ask) => ({
      forgotten: await shelf.forget(
        ask.of === "all"
          ? "all"
          : ask.of === "reply"
            ? { replyId: ask.replyId }
            : { account: ask.account, customer: ask.customer },
      ),
    }),
    async "panel/planImport"({ name, file }) {
      const bytes = bytesOf(file);
      if (bytes === undefined) return { problem: "notText" };
      const [{ planImport, readFile }, { checkTemplate }] = await Promise.all([tools(), engine()]);
      const read = readFile(bytes, (template) => checkTemplate(template)?.message);
      if ("unreadable" in read) return { problem: read.unreadable };
      const importId = newId();
      const plan = planImport(await replies.all(), read, newId);
      await replies.planned({ id: importId, name, at: clock.now(), plan });
      return { importId };
    },
    async "panel/applyImport"({ importId, take }) {
      const { applyImport } = await tools();
      return changing(() =>
        replies.takeIn(
          importId,
          ({ plan }, library) => plan && applyImport(plan, take, library, clock.now()),
        ),
      );
    },
    "panel/undoImport": ({ importId, all }) =>
      changing(() => replies.takeOut(importId, all === true, clock.now())),
    async "panel/exportReplies"({ format, archived }) {
      const { asCsv, asJson } = await tools();
      const library = (await replies.all()).filter(
        ({ archivedAt }) => archived === true || archivedAt === undefined,
      );
      return { text: format === "csv" ? asCsv(library) : asJson(library) };
    },
    async "panel/savePlaybook"({ entry }) {
      await playbook.save({ ...entry, changedAt: clock.now() });
      return null;
    },
    async "panel/dropPlaybook"({ id }) {
      await playbook.drop(id);
      return null;
    },
  };
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
