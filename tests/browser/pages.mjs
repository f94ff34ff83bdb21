/** Pages that tests write for themselves, around what `civic-brief export` wrote. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const MADE = new URL('../../target/web/made/', import.meta.url);

/** A file of the export: `population-share.nl.html`. */
export function exported(name) {
  return readFileSync(new URL(`export/${name}`, MADE), 'utf8');
}

/** The hash of a published file, as the build lists it. */
export function integrityOf(name) {
  const list = readFileSync(new URL('../../www/dist/integrity.txt', import.meta.url), 'utf8');
  return list.split('\n').find((line) => line.startsWith(`${name} `)).split(' ')[1];
}

/**
 * Writes a page and gives its path: `before`, the HTML, and a last line with the id `after`.
 * @param {string} name
 * @param {{ html: string, script?: string, lang?: string, head?: string, watch?: boolean }} given
 *   `script`: what goes into the tag that loads the widget; empty for none
 */
export function made(name, { html, script = 'src="/civic-brief.js"', lang = 'nl', head = '', watch = true }) {
  const text = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<link rel="stylesheet" href="/tests/pages/host.css">
${head}${script && `<script type="module" ${script}></script>`}
</head>
<body>
<main>
<h1>Een pagina</h1>
<p>Ervoor.</p>
${html}
<p id="after">Erna.</p>
${watch ? '<script src="/tests/pages/watch.js"></script>' : ''}
</main>
</body>
</html>
`;
  mkdirSync(MADE, { recursive: true });
  writeFileSync(new URL(`${name}.html`, MADE), text);
  return `made/${name}.html`;
}

/** The letters of some HTML, without those of its pictures. */
export function lettersOf(html) {
  const plain = html
    .replace(/<svg[^]*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return plain.replace(/\s/g, '');
}
