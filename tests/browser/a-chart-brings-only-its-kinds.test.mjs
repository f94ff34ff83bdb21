/** Who shows one chart loads a module without the kinds that it has not; who shows more loads them, and draws the same. */

import assert from 'node:assert/strict';
import { CHARTS, ONCE, inBrowsers } from './help.mjs';

const test = inBrowsers();
const PAGE = 'tests/pages/plain.html';
/** These count the same, so that a reader goes from one to the other: the kinds of that come later. */
const PAIRED = ['population-share', 'countries'];
const COLUMNS = { chart: 'rating-changes', views: ['columns'] };

/** The modules that a page fetched, hashes left out; and how many of them draw. */
const modules = () => {
  const names = new Set(performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\//, '')).filter((name) => name.endsWith('.wasm')));
  return [...names].map((name) => name.replace(/-[\da-f]{6}/, '')).sort();
};

/** Each view of a chart as it is drawn by the module or its twin. */
const drawn = async ({ chart, views, engine = 'wasm' }) => {
  const widget = await kit.show({ chart, lang: 'en', engine }, { width: 600 });
  const pictures = [];
  for (const view of views) {
    widget.setAttribute('view', view);
    await kit.frames(3);
    pictures.push(widget.shadowRoot.querySelector('canvas').toDataURL());
  }
  return { state: widget.dataset.state, pictures };
};

for (const [chart, views] of Object.entries(CHARTS)) {
  test(`${chart} alone is drawn with its own kinds, the same as by the twin, which has all`, async ({ open }) => {
    const page = await open(PAGE);
    const own = await page.evaluate(drawn, { chart, views });
    const others = PAIRED.includes(chart) ? ['civic-brief.kinds.wasm'] : [];
    assert.deepEqual(await page.evaluate(modules), [...others, 'civic-brief.rest.wasm', 'civic-brief.wasm']);
    const twin = await page.evaluate(drawn, { chart, views, engine: 'js' });
    assert.deepEqual([own.state, twin.state], ['wasm', 'twin']);
    assert.equal(new Set(own.pictures).size, views.length);
    assert.ok(own.pictures.every((picture, index) => picture === twin.pictures[index]), 'another picture');
  }, ONCE);
}

test('a chart of other kinds, beside one or in its place, brings all kinds once', async ({ open }) => {
  const page = await open(PAGE);
  const first = await page.evaluate(drawn, COLUMNS);
  assert.deepEqual(await page.evaluate(modules), ['civic-brief.rest.wasm', 'civic-brief.wasm']);
  // Of the same kinds: nothing more.
  await page.evaluate(drawn, { ...COLUMNS, chart: 'defenders-killed' });
  assert.deepEqual(await page.evaluate(modules), ['civic-brief.rest.wasm', 'civic-brief.wasm']);
  const states = await page.evaluate(async () => {
    const [one] = document.querySelectorAll('civic-brief');
    one.setAttribute('chart', 'icc-sanctions');
    const others = await Promise.all(['countries', '', 'regions'].map((chart) => kit.show({ chart, lang: 'nl' }, { width: 500 })));
    await kit.drawn(one);
    await kit.frames(3);
    return [one, ...others].map((widget) => `${widget.dataset.state} ${widget.shadowRoot.querySelector('canvas').height > 0}`);
  });
  assert.deepEqual(states, Array(4).fill('wasm true'));
  assert.deepEqual(await page.evaluate(modules), ['civic-brief.kinds.wasm', 'civic-brief.rest.wasm', 'civic-brief.wasm']);
  const { pictures } = await page.evaluate(drawn, COLUMNS);
  assert.ok(pictures[0] === first.pictures[0], 'another picture');
});

test('where the other kinds do not come, what to do is told, and the next that is asked for is drawn', async ({ open }) => {
  const page = await open(PAGE, { allow: [/kinds|fetch|Failed/] });
  await page.evaluate(drawn, COLUMNS);
  const found = await page.evaluate(async () => {
    const { fetch } = globalThis;
    globalThis.fetch = (url, ...rest) => (String(url).includes('.kinds.') ? Promise.reject(new TypeError('Failed to fetch')) : fetch(url, ...rest));
    const [one] = document.querySelectorAll('civic-brief');
    const told = new Promise((done) => one.addEventListener('brief-error', ({ detail }) => done(detail), { once: true }));
    one.setAttribute('chart', 'icc-sanctions');
    const { name, message } = await told;
    globalThis.fetch = fetch;
    const stays = one.dataset.state;
    one.setAttribute('chart', 'regions');
    await kit.drawn(one);
    return { name, message: message.replace(/http\S*/, 'there'), stays };
  });
  assert.deepEqual(found, { name: 'module', message: 'module not loaded: Failed to fetch; check that the file of this version is at there', stays: 'static' });
});
