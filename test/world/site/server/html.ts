import { ACCENTS, THEMES } from "../look.ts";
import type { ViewSession } from "../shared.ts";

/** X's shape of policy: own scripts by nonce, no eval, own connections, inline styles allowed. */
export function contentPolicy(nonce: string): string {
  return [
    "connect-src 'self' blob: https://api.x.com",
    "default-src 'self'",
    "form-action 'self' https://twitter.com https://*.twitter.com https://x.com",
    "font-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "img-src 'self' blob: data: https://*.twimg.com",
    "manifest-src 'self'",
    "media-src 'self' blob: https://*.twimg.com",
    "object-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
  ].join("; ");
}

/** The empty page that X sends for every address; the program fills it. */
export function shell(session: ViewSession, nonce: string, hash: string): string {
  const { body, meta, dark } = THEMES[session.theme];
  const scheme = dark ? "dark" : "light";
  const initial = JSON.stringify(session).replaceAll("<", String.raw`\u003c`);
  return `<!DOCTYPE html>
<html lang="${session.lang}" dir="${session.dir}" data-theme="${scheme}" style="font-size: ${session.size}px; color-scheme: ${scheme};">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=0,viewport-fit=cover">
<meta name="theme-color" content="${meta}">
<style>:root { --accent: ${ACCENTS[session.accent]}; }</style>
<link rel="stylesheet" href="/i/app/${hash}/app.css">
<link rel="icon" href="/world/avatar/x.svg">
<title>X</title>
</head>
<body style="background-color: ${body};">
<div id="react-root"></div>
<script type="application/json" id="initial-state" nonce="${nonce}">${initial}</script>
<script type="module" src="/i/app/${hash}/app.js" nonce="${nonce}"></script>
</body>
</html>
`;
}
