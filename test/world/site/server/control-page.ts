import type { WorldState } from "../../types.ts";
import { LANGUAGES } from "../languages.ts";
import { ACCENTS, SIZES, THEMES } from "../look.ts";
import type { Look } from "../look.ts";

const escape = (value: string) => value.replace(/[<>&"]/g, (found) => `&#${found.charCodeAt(0)};`);

/** What a person can wish for, by part of the look. */
const WISHES: [keyof Look, readonly (string | number | boolean)[]][] = [
  ["theme", Object.keys(THEMES)],
  ["accent", Object.keys(ACCENTS)],
  ["size", SIZES],
  ["lang", Object.keys(LANGUAGES)],
  ["layout", ["desktop", "mobile"]],
  ["pinGate", ["off", "new", "recovery"]],
  ["encrypted", [true, false]],
  ["dock", [true, false]],
  ["pixels", ["some", "all", "none"]],
  ["bookmarks", [true, false]],
  ["translate", [true, false]],
  ["chatRoot", ["shadow", "page"]],
];

const wish = (look: Look) =>
  WISHES.map(
    ([part, values]) =>
      `<label>${part} <select name="${part}">${values.map((value) => `<option${String(look[part]) === String(value) ? " selected" : ""}>${escape(String(value))}</option>`).join("")}</select></label>`,
  ).join(" ");

/** The page at `/world`, from which a person walks through the miniature. */
export function controlPage(state: WorldState, viewerId: string, look: Look): string {
  const rows = [...state.users.values()].slice(0, 60).map((user) => {
    const inbox = state.inboxOf(user.id).length;
    return `<tr><td><img src="${escape(user.picture)}" alt="" width="32" height="32"></td>
<td><b>${escape(user.name)}</b> <a href="/${user.handle}">@${user.handle}</a>${user.own ? " <em>own</em>" : ""}${user.id === viewerId ? " <mark>you</mark>" : ""}</td>
<td>${user.dmOpen ? "messages from everyone" : "messages from those they follow"}</td><td>${inbox} conversations</td>
<td><a href="/world/as/${user.id}">Look as ${escape(user.name)}</a></td></tr>`;
  });
  const theme = state.theme === "light" ? "black" : "light";
  return `<!doctype html><meta charset="utf-8"><title>The world</title>
<style>body{font:15px/1.5 system-ui,sans-serif;max-width:900px;margin:2rem auto;padding:0 1rem}td{padding:.3rem .6rem;border-top:1px solid #ddd}img{border-radius:50%;display:block}form{display:inline}</style>
<h1>X in miniature</h1>
<p>${state.posts.size} posts, ${state.messages.length} messages, ${state.users.size} people. Looking as <b>@${escape(state.users.get(viewerId)?.handle ?? "nobody")}</b>. <a href="/home">To the home timeline</a></p>
<p><form method="post" action="/world/theme"><input type="hidden" name="value" value="${theme}"><button>Theme: make it ${theme}</button></form>
${[0, 250, 1500, 5000].map((ms) => `<form method="post" action="/world/counters"><input type="hidden" name="value" value="${ms}"><button${ms === look.counterMs ? " disabled" : ""}>Counters: ${ms === 0 ? "still" : `every ${ms} ms`}</button></form>`).join(" ")}</p>
<form action="/world/look"><p>In this browser only: ${wish(look)} <button name="to" value="/home">Look at it so</button> <a href="/world/look?reset">Forget it</a></p></form>
<p>“Look as” is for this browser only; a second browser window with its own cookies can be another person at the same time. <a href="/world/as/0">Forget it</a></p>
<table>${rows.join("\n")}</table>`;
}
