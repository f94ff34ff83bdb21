import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ENGINES, inBrowsers } from './help.mjs';
import { made } from './pages.mjs';

const test = inBrowsers({ engines: ENGINES });

const DIST = new URL('../../www/dist/', import.meta.url);
const SNIPPET = readFileSync(new URL('press/countries.nl.snippet.html', DIST), 'utf8');
const EARLY = [...SNIPPET.matchAll(/<link rel="preload" as="fetch" crossorigin href="[^"]*\/([^"]+)">/g)].map(([, name]) => name);
const HTML = '<civic-brief lang="nl" chart="countries"><p>Nog niet getekend.</p></civic-brief>';

/** The lines that a snippet begins with. @param {string[]} files */
const lines = (files) => files.map((name) => `<link rel="preload" as="fetch" crossorigin href="/${name}">`).join('\n');

test('a snippet asks for the module and for what its chart shows before its script does', async () => {
  assert.deepEqual(EARLY.map((name) => name.replace(/-[\da-f]{6}/, '')), ['civic-brief.wasm', 'civic-brief.nl.json']);
  assert.ok(SNIPPET.lastIndexOf('<link') < SNIPPET.indexOf('<script'), 'the script comes first');
});

test('what was asked for early is what draws, and nothing is fetched a second time beside it', async ({ open }) => {
  // So slow that the script is there while the module is on its way.
  const page = await open(made('early', { html: HTML, head: lines(EARLY) }));
  const found = await page.evaluate(async () => {
    const element = document.querySelector('civic-brief');
    await kit.drawn(element);
    const files = performance.getEntriesByType('resource').filter(({ name }) => /civic-brief-[^/]*\.(wasm|json)$/.test(name));
    const late = files.filter(({ startTime }) => files.some((one) => one.startTime < startTime && one.responseEnd > startTime && one.name === files.find((other) => other.startTime === startTime)?.name));
    const drawing = [...new Set(files.map(({ name }) => name.replace(/.*\//, '')))].filter((name) => !/\.(rest|kinds)\./.test(name));
    return { state: element.dataset.state, beside: late.map(({ name }) => name), drawing: drawing.sort() };
  });
  assert.deepEqual(found, { state: 'wasm', beside: [], drawing: EARLY.toSorted() });
});

test('a line for a file that is not there holds nothing up', async ({ open }) => {
  const page = await open(made('early-but-gone', { html: HTML, head: lines(['civic-brief-00000000.wasm']) }), { allow: [/404/, /preload/i, /00000000/] });
  assert.equal(await page.evaluate(async () => {
    const element = document.querySelector('civic-brief');
    await kit.drawn(element);
    return element.dataset.state;
  }), 'wasm');
});
