import { Dexie, type EntityTable } from "dexie";
import { HeldTokens } from "./held-tokens.ts";
import type { Tokens, Vault } from "./types.ts";

type VaultDatabase = Dexie & { tokens: EntityTable<Tokens, "handle"> };

/**
 * The database of tokens, opened when it is first asked. It stands apart from the database that panel and options read, so
 * that no live query, export or message schema of theirs ever meets a token. Only the worker calls this.
 * @param name of the database; another one is for tests.
 */
export function openVault(name = "aside-vault"): Vault & { close(): void } {
  let made: VaultDatabase | undefined;
  // Most lives of the worker need no token, and whoever wakes it would wait for this.
  const db = () => (made ??= prepared(name));
  return {
    async get(handle) {
      const row = await db().tokens.get(handle);
      return row && new HeldTokens(row);
    },
    async put(tokens) {
      await db().tokens.put(plain(tokens));
    },
    async remove(handle) {
      await db().tokens.delete(handle);
    },
    async handles() {
      return db().tokens.toCollection().primaryKeys();
    },
    close: () => made?.close(),
  };
}

function prepared(name: string): VaultDatabase {
  const db = new Dexie(name) as VaultDatabase;
  db.version(1).stores({ tokens: "handle" });
  return db;
}

function plain(tokens: Tokens): Tokens {
  const { handle, userId, clientId, accessToken, refreshToken, expiresAt, scopes } = tokens;
  return {
    handle,
    userId,
    clientId,
    accessToken,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    expiresAt,
    scopes: [...scopes],
  };
}
