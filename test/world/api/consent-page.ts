import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { WorldState } from "../types.ts";
import type { Asking } from "./consent.ts";
import type { Scope } from "./types.ts";

const style = `
body { margin: 0; font: 16px/1.4 system-ui, sans-serif; color: #0f1419; background: #fff; }
main { max-width: 30rem; margin: 3rem auto; padding: 0 1rem; }
fieldset { border: 1px solid #cfd9de; border-radius: 12px; margin: 1rem 0; }
label { display: block; padding: .4rem 0; }
button { font: inherit; font-weight: 700; border-radius: 999px; padding: .6rem 1.4rem; margin-right: .5rem;
  border: 1px solid #cfd9de; background: #fff; color: inherit; cursor: pointer; }
button[value=authorize] { background: #0f1419; color: #fff; }
.black { color: #e7e9ea; background: #000; }
.black fieldset, .black button { border-color: #2f3336; }
.black button { background: #000; }
.black button[value=authorize] { background: #eff3f4; color: #0f1419; }`;
const styleHash = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;

const escape = (text: string) =>
  text.replaceAll(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);

const whole = (title: string, body: string, theme = "light") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>` +
  `<meta name="viewport" content="width=device-width"><style>${style}</style></head>` +
  `<body class="${theme}"><main>${body}</main></body></html>`;

export function brokenPage(why: string): string {
  return whole(
    "Something went wrong / X",
    `<h1>Something went wrong</h1><p>You weren’t able to give access to the App. ` +
      `Go back and try logging in again.</p><p><small>${escape(why)}</small></p>`,
  );
}

export function consentPage(
  state: WorldState,
  asking: Asking,
  ticket: string,
  words: Record<Scope, string>,
): string {
  const accounts = state
    .ownAccounts()
    .map(
      (account) =>
        `<label><input type="radio" name="account" value="${account.id}"` +
        `${account.id === state.viewerId ? " checked" : ""}> ${escape(account.name)} @${account.handle}</label>`,
    )
    .join("");
  const name = escape(asking.appName);
  return whole(
    "Authorize app / X",
    `<h1>${name} wants to access your X account</h1>` +
      `<form method="post" action="/i/oauth2/authorize">` +
      `<input type="hidden" name="ticket" value="${ticket}">` +
      `<fieldset><legend>Account</legend>${accounts}</fieldset>` +
      `<h2>Things ${name} can do</h2><ul>` +
      asking.scopes
        .map((scope) => `<li>${escape(words[scope])} <code>${scope}</code></li>`)
        .join("") +
      `</ul><button name="action" value="authorize" data-testid="OAuth_Consent_Button">Authorize app</button>` +
      `<button name="action" value="cancel">Cancel</button></form>`,
    state.theme,
  );
}

/** `returnTo` is where the form may lead in the end: browsers hold form-action against redirects too. */
export function send(res: ServerResponse, status: number, html: string, returnTo = ""): void {
  res
    .writeHead(status, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy":
        `default-src 'none'; style-src ${styleHash}; ` +
        `form-action 'self' ${returnTo}; base-uri 'none'; frame-ancestors 'none'`,
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
    })
    .end(html);
}
