/** The zip on real servers, told what the zip says: each kind of file with its headers, and the widget drawn from there. */

import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { test as nodeTest } from 'node:test';
import { inBrowsers } from './help.mjs';
import { until } from './press.mjs';
import { VERSION, served, takenByNginx, unpacked } from './servers.mjs';
import { COMPRESS, KEEP, TYPES, typeLines } from '../../www/host/lines.js';

const test = inBrowsers();

const PLAIN = { nosniff: 'nosniff', referrer: 'no-referrer', cors: '*', resource: 'cross-origin', cache: 'no-cache' };
const FOREVER = { ...PLAIN, cache: 'public, max-age=31536000, immutable' };

/** What is asked of each kind of file: its type, its headers, and what its policy begins with. */
const KINDS = [
  [/^civic-brief\.js$/, 'text/javascript; charset=utf-8', PLAIN, "default-src 'none'"],
  [/^civic-brief-\w{6}\.wasm$/, 'application/wasm', FOREVER],
  [/^civic-brief-\w{6}\.twin\.js$/, 'text/javascript; charset=utf-8', FOREVER],
  [/^civic-brief-\w{6}\.press\.js$/, 'text/javascript; charset=utf-8', FOREVER],
  [/^civic-brief-\w{6}\.check\.js$/, 'text/javascript; charset=utf-8', FOREVER],
  [/^civic-brief-\w{6}\.check\.wasm$/, 'application/wasm', FOREVER],
  [/^civic-brief-\w{6}\.check\.twin\.js$/, 'text/javascript; charset=utf-8', FOREVER],
  [/^embed\.html$/, 'text/html; charset=utf-8', { ...PLAIN, cors: undefined, resource: undefined }, "frame-ancestors 'self'"],
  [/^index\.html$/, 'text/html; charset=utf-8', PLAIN, "default-src 'none'"],
  [/^embed\.css$/, 'text/css; charset=utf-8', PLAIN, "default-src 'none'"],
  [/^sbom\.cdx\.json$/, 'application/json; charset=utf-8', PLAIN, "default-src 'none'"],
  [/^SHA256SUMS$/, 'text/plain; charset=utf-8', PLAIN, "default-src 'none'"],
  [/^LICENSE$/, 'text/plain; charset=utf-8', PLAIN, "default-src 'none'"],
];

if (process.env.CIVIC_BRIEF_ALL) {
  for (const name of ['nginx', 'apache']) {
    const started = (async () => {
      const site = unpacked();
      return { site, address: await served(name, site) };
    })();

    nodeTest(`S-06 ${name} serves each kind of file with its type, its cache and its security headers`, async () => {
      const { site, address } = await started;
      const names = readdirSync(`${site}/${folder}`);
      for (const [kind, type, wanted, policy] of KINDS) {
        const file = names.find((one) => kind.test(one));
        const { status, headers } = await fetch(`${address}${folder}${file}`);
        const all = Object.fromEntries(headers);
        const found = { nosniff: all['x-content-type-options'], referrer: all['referrer-policy'], cors: all['access-control-allow-origin'], resource: all['cross-origin-resource-policy'], cache: all['cache-control'] };
        // Apache says the same more often than it has to.
        const cut = name === 'apache' && wanted.cors === undefined ? { ...found, cors: undefined, resource: undefined } : found;
        assert.deepEqual([status, all['content-type'], cut], [200, type, wanted], file);
        assert.equal((all['content-security-policy'] ?? '').startsWith(policy ?? ''), true, `${file}: ${all['content-security-policy']}`);
        if (!policy) assert.equal(all['content-security-policy'], undefined, file);
        assert.equal(all['set-cookie'], undefined, file);
      }
      for (const [path, type] of [['press/index.html', 'text/html'], ['press/countries.nl.svg', 'image/svg+xml'], ['charts/', 'text/html'], ['press/manifest.json', 'application/json']]) {
        const { status, headers } = await fetch(`${address}${folder}${path}`);
        assert.deepEqual([status, headers.get('content-type')], [200, `${type}; charset=utf-8`], path);
      }
      assert.equal((await fetch(`${address}${folder}nothing`)).status, 404);
      const large = await fetch(`${address}${folder}civic-brief.js`, { headers: { 'accept-encoding': 'gzip' } });
      assert.equal(large.headers.get('content-encoding'), 'gzip');
      const again = await fetch(`${address}${folder}civic-brief.js`, { headers: { 'if-none-match': large.headers.get('etag') ?? '', 'if-modified-since': large.headers.get('last-modified') } });
      assert.ok([200, 304].includes(again.status));
    });

    if (name === 'nginx') {
      nodeTest('S-06 nginx takes the file of the folder without a warning, and each block that the panel hands on', async () => {
        const { site } = await started;
        assert.equal(takenByNginx({ server: `root ${site}; include ${site}/civic-brief/nginx.conf;` }), '');
        const blocks = (some) => some.filter(({ to }) => to === 'nginx').map(({ text }) => text).join('\n');
        assert.equal(takenByNginx({ http: blocks(Object.keys(TYPES).flatMap(typeLines)), server: `root ${site};\n${blocks(KEEP)}\n${blocks(COMPRESS)}` }), '');
        for (const { to, text } of [...KEEP, ...COMPRESS]) if (to === 'nginx') assert.equal(takenByNginx({ server: `root ${site};\n${text}` }), '', text);
      });
    }

    const own = (address) => ({ allow: [new RegExp(`^request to ${address}`)] });
    const folder = `civic-brief/${VERSION}/`;
    for (const path of ['pasted.html', `${folder}embed.html?chart=countries&lang=nl`, `${folder}charts/countries.nl.html`]) {
      test(`S-01 a15 from ${name} ${path} draws, and gives its picture`, async ({ open }) => {
        const { site, address } = await started;
        const snippet = readFileSync(`${site}/${folder}snippet.html`, 'utf8');
        writeFileSync(`${site}/pasted.html`, `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pasted</title><link rel="icon" href="data:,"></head><body>${snippet}</body></html>`);
        const page = await open(`${address}${path}`, own(address));
        await until(page, () => document.querySelector('civic-brief')?.dataset.state === 'wasm');
        const png = await page.evaluate(async () => (await document.querySelector('civic-brief').png({ width: 1200, height: 630, scale: 1 })).size);
        assert.ok(png > 5000, path);
      });
    }

    test(`S-01 from ${name} the prepared pages have their style, which the policy names`, async ({ open }) => {
      const { address } = await started;
      const list = await open(`${address}${folder}press/`, own(address));
      assert.notEqual(await list.evaluate(() => getComputedStyle(document.body).maxWidth), 'none');
    });

    test(`S-13 from ${name} a frame on a site that nobody has named stays empty`, async ({ open, kind }) => {
      const { address } = await started;
      const elsewhere = address.replace('localhost', '127.0.0.1');
      const frame = `<iframe title="Een grafiek" sandbox="allow-scripts" src="${elsewhere}civic-brief/${VERSION}/embed.html?chart=countries&lang=nl" width="640" height="600"></iframe>`;
      const { made } = await import('./pages.mjs');
      // This page is of the tests' own server, which nobody has named: browsers refuse it, each in words of its own.
      const page = await open(made(`framed-by-${name}`, { html: frame, script: '', watch: false }), { allow: [/frame-ancestors|^request to|X-Frame|policy/] });
      await new Promise((done) => setTimeout(done, 1500));
      const inner = page.frames().find((one) => one.parentFrame());
      const drawn = await inner?.evaluate(() => Boolean(document.querySelector('civic-brief'))).catch(() => false);
      assert.equal(Boolean(drawn), false, kind);
    });
  }
}
