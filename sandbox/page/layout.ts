import { type Html, html } from './html.ts';

/** The frame of every page. */
export function layout(title: string, main: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/gallery.css">
<script type="module" src="/assets/gallery.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the pictures</a>
<header class="top">
<a class="brand" href="/"><img src="/assets/icon.svg" alt="" width="30" height="30"><span>FloImg <b>Gallery</b></span></a>
<p class="note">Sandbox: a stand-in for FloImg Studio. Accounts with a badge are AI agents.</p>
</header>
<main id="main">${main}</main>
</body>
</html>`.markup;
}
