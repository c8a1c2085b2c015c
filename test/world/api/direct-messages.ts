import { Ajv } from "ajv";
import { byIdDown } from "../ids.ts";
import { WorldProblem } from "../types.ts";
import type { WorldMessage } from "../types.ts";
import { platformLimits } from "./limits.ts";
import { prices } from "./money.ts";
import { page, pageSize } from "./paging.ts";
import { forbidden, invalidRequest } from "./problems.ts";
import { includes, renderMessage, wanted } from "./render.ts";
import type { Answer, Asked, Endpoint } from "./types.ts";

/** X shows no events older than this. */
const SHOWN_MS = 30 * 86_400_000;

const isBody = new Ajv().compile<{ text?: string; attachments?: unknown[] }>({
  type: "object",
  anyOf: [{ required: ["text"] }, { required: ["attachments"] }],
  properties: {
    text: { type: "string", minLength: 1 },
    attachments: { type: "array" },
  },
  additionalProperties: false,
});

const isId = (text: string) => /^\d{1,19}$/.test(text);
const badParticipant = (id: string) =>
  invalidRequest(
    `The \`participant_id\` query parameter value [${id}] does not match ^[0-9]{1,19}$`,
    {
      participant_id: [id],
    },
  );
const notAllowed = () => forbidden("You do not have permission to DM one or more participants.");

function send(asked: Asked): Answer {
  const participant = asked.path["participant_id"] ?? "";
  const body = asked.body;
  if (!isId(participant)) return badParticipant(participant);
  if (!isBody(body)) {
    const wrong = isBody.errors?.[0];
    return invalidRequest(`$${wrong?.instancePath ?? ""} ${wrong?.message ?? "is not valid"}`);
  }
  // Nothing can be uploaded in this world, so no attachment exists.
  if (body.attachments) return invalidRequest("$.attachments[0].media_id: no such media");
  if (!asked.state.users.has(participant)) return notAllowed();
  try {
    const sent = asked.state.addMessage({
      senderId: asked.accountId,
      recipientId: participant,
      text: body.text ?? "",
      via: "api",
    });
    return {
      status: 201,
      createdId: sent.id,
      body: { data: { dm_conversation_id: sent.conversationId, dm_event_id: sent.id } },
      cost: [{ kind: "write", milli: prices.dm }],
    };
  } catch (problem) {
    if (!(problem instanceof WorldProblem)) throw problem;
    if (problem.why === "dmNotAllowed") return notAllowed();
    if (problem.why === "dmBlocked") return forbidden("This operation is not permitted.");
    return invalidRequest(problem.message);
  }
}

function events(asked: Asked, all: readonly WorldMessage[]): Answer {
  const { state, query, accountId } = asked;
  const size = pageSize(query, 1, 100);
  if (size === undefined)
    return invalidRequest(
      `The \`max_results\` query parameter value [${query.get("max_results")}] is not between 1 and 100`,
      { max_results: [query.get("max_results") ?? ""] },
    );
  const types = query.get("event_types")?.split(",");
  const shown = all
    .filter(
      (message) =>
        (message.senderId === accountId || message.recipientId === accountId) &&
        !state.upgraded.has(message.conversationId) &&
        state.now() - Date.parse(message.createdAt) < SHOWN_MS &&
        (types === undefined || types.includes("MessageCreate")),
    )
    .toSorted(byIdDown);
  const found = page(shown, size, query.get("pagination_token"));
  if (!found)
    return invalidRequest("The `pagination_token` query parameter value is not valid", {
      pagination_token: [query.get("pagination_token") ?? ""],
    });
  const ask = wanted(query, asked.dialect);
  const included = includes(state, accountId, { messages: found.items }, ask);
  return {
    status: 200,
    body: {
      ...(found.items.length > 0 && {
        data: found.items.map((message) => renderMessage(message, ask)),
      }),
      ...included.part,
      meta: found.meta,
    },
    cost: [
      ...found.items.map((message) => ({ kind: "read", what: "dm", id: message.id }) as const),
      ...included.cost,
    ],
  };
}

const reading = {
  scopes: ["dm.read", "tweet.read", "users.read"],
  limits: platformLimits.readMessages,
} as const;

export const directMessages: Endpoint[] = [
  {
    on: "POST /2/dm_conversations/with/:participant_id/messages",
    scopes: ["dm.write", "tweet.read", "users.read"],
    limits: platformLimits.sendMessage,
    handle: send,
  },
  {
    on: "GET /2/dm_conversations/with/:participant_id/dm_events",
    ...reading,
    handle(asked) {
      const participant = asked.path["participant_id"] ?? "";
      if (!isId(participant)) return badParticipant(participant);
      if (!asked.state.users.has(participant)) return events(asked, []);
      return events(asked, asked.state.messagesBetween(asked.accountId, participant));
    },
  },
  { on: "GET /2/dm_events", ...reading, handle: (asked) => events(asked, asked.state.messages) },
];
