import { platformLimits } from "./limits.ts";
import { invalidRequest, missingResource } from "./problems.ts";
import { renderUser, wanted } from "./render.ts";
import type { Answer, Asked, Endpoint } from "./types.ts";
import type { WorldUser } from "../types.ts";

const scopes = ["users.read", "tweet.read"] as const;

/** A missing user is a success without data. */
function one(asked: Asked, user: WorldUser | undefined, parameter: string, value: string): Answer {
  if (!user) return { status: 200, body: { errors: [missingResource("user", parameter, value)] } };
  const ask = wanted(asked.query, asked.dialect);
  return {
    status: 200,
    body: { data: renderUser(asked.state, asked.accountId, user, ask) },
    cost: [{ kind: "read", what: "user", id: user.id }],
  };
}

const isId = (text: string) => /^\d{1,19}$/.test(text);

export const users: Endpoint[] = [
  {
    on: "GET /2/users/me",
    scopes,
    limits: platformLimits.me,
    handle: (asked) => one(asked, asked.state.users.get(asked.accountId), "id", asked.accountId),
  },
  {
    on: "GET /2/users/by/username/:username",
    scopes,
    limits: platformLimits.users,
    handle(asked) {
      const username = asked.path["username"] ?? "";
      if (!/^\w{1,15}$/.test(username))
        return invalidRequest(
          `The \`username\` query parameter value [${username}] does not match ^[A-Za-z0-9_]{1,15}$`,
          { username: [username] },
        );
      const user = asked.state.user(username);
      const same = user?.handle.toLowerCase() === username.toLowerCase() ? user : undefined;
      return one(asked, same, "username", username);
    },
  },
  {
    on: "GET /2/users/:id",
    scopes,
    limits: platformLimits.users,
    handle(asked) {
      const id = asked.path["id"] ?? "";
      if (!isId(id))
        return invalidRequest(`The \`id\` query parameter value [${id}] is not valid`, {
          id: [id],
        });
      return one(asked, asked.state.users.get(id), "id", id);
    },
  },
  {
    on: "GET /2/users",
    scopes,
    limits: platformLimits.users,
    handle(asked) {
      const ids = (asked.query.get("ids") ?? "").split(",").filter((id) => id !== "");
      if (ids.length === 0 || ids.length > 100 || !ids.every(isId))
        return invalidRequest("The `ids` query parameter must be 1 to 100 ids", { ids });
      const ask = wanted(asked.query, asked.dialect);
      const found = ids.flatMap((id) => asked.state.users.get(id) ?? []);
      const missing = ids.filter((id) => !asked.state.users.has(id));
      return {
        status: 200,
        body: {
          ...(found.length > 0 && {
            data: found.map((user) => renderUser(asked.state, asked.accountId, user, ask)),
          }),
          ...(missing.length > 0 && {
            errors: missing.map((id) => missingResource("user", "ids", id)),
          }),
        },
        cost: found.map((user) => ({ kind: "read", what: "user", id: user.id })),
      };
    },
  },
];
