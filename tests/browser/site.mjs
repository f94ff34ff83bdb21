/** A host's own web server, as it should be or with faults: the folder is served with the right headers, unless a page's fault says otherwise. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { exported, integrityOf } from './pages.mjs';

const DIST = fileURLToPath(new URL('../../www/dist/', import.meta.url));
const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', wasm: 'application/wasm', json: 'application/json', svg: 'image/svg+xml', png: 'image/png', css: 'text/css' };
const packed = new Map();
/** So late is what is answered late. */
const LATE_MS = 1500;

/** The tag that loads the script, as a snippet has it. */
export const tag = (site, { name = 'civic-brief.js', hash = integrityOf(name), more = '' } = {}) =>
  `<script ${name.includes('inline') ? 'defer' : 'type="module"'} src="/${site}/${name}"${hash && ` integrity="${hash}" crossorigin="anonymous"`}${more}></script>`;

/** What a page is made of; each part may be another. */
const PAGE = {
  lang: ' lang="nl"',
  head: '',
  tags: undefined,
  before: '<h1>Een pagina</h1>',
  element: exported('population-share.nl.html'),
};

function pageOf(site, { lang, head, tags, before, element }) {
  return `<!doctype html><html${lang}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Een pagina</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/${site}/page.css">${head}${tags ?? tag(site)}</head><body><main>${before}${element}</main></body></html>`;
}

/**
 * Starts the server; each site has its pages below its own name.
 * @param {Record<string, { csp?: string, page?: Partial<typeof PAGE>, css?: string, files?: Record<string, string>, header?(name: string, headers: Record<string, string | undefined>): void, isGone?(name: string): boolean, plain?: boolean, late?: RegExp }>} sites
 *   `files`: others than those of the folder; `plain`: nothing is made smaller; `late`: what is answered late
 */
export async function siteServer(sites) {
  const asked = [];
  const server = createServer(({ url, method }, answer) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    const [, name, ...rest] = pathname.split('/');
    const site = sites[name];
    const path = rest.join('/');
    asked.push({ name, path, method, search });
    const file = site && fileOf(name, site, path);
    if (file === undefined || site.isGone?.(path)) {
      answer.writeHead(404).end();
      return;
    }
    const headers = {
      'Content-Type': TYPES[path.split('.').at(-1)],
      'Cache-Control': /civic-brief-[0-9a-f]{6}\./.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Access-Control-Allow-Origin': '*',
      'Content-Security-Policy': path === 'page.html' ? site.csp : undefined,
      'Content-Encoding': site.plain ? undefined : 'gzip',
    };
    site.header?.(path, headers);
    for (const [key, value] of Object.entries(headers)) if (value !== undefined) answer.setHeader(key, value);
    const end = () => answer.end(method === 'HEAD' ? undefined : site.plain ? file : smaller(path, file));
    setTimeout(end, site.late?.test(path) ? LATE_MS : 0);
  });
  await new Promise((done) => server.listen(0, done));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://localhost:${server.address().port}/`;
  return { address, asked, allow: [new RegExp(`^request to ${address}`)] };
}

function fileOf(name, site, path) {
  if (path === 'page.html') return Buffer.from(pageOf(name, { ...PAGE, ...site.page }));
  if (path === 'page.css') return Buffer.from(`body { margin: 1rem; font: 1rem/1.5 sans-serif; background: white; } ${site.css ?? ''}`);
  if (site.files?.[path] !== undefined) return Buffer.from(site.files[path]);
  return existsSync(DIST + path) && statSync(DIST + path).isFile() ? readFileSync(DIST + path) : undefined;
}

function smaller(path, file) {
  if (!/^(civic|press)/.test(path)) return gzipSync(file);
  if (!packed.has(path)) packed.set(path, gzipSync(file, { level: 1 }));
  return packed.get(path);
}
