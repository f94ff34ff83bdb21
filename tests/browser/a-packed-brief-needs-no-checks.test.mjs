import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inBrowsers } from './help.mjs';
import { oddServer } from './odd.mjs';

const test = inBrowsers();
const dist = (name) => readFileSync(new URL(`../../www/dist/examples/${name}`, import.meta.url), 'utf8');
/** What an export writes of an example, and the brief that it was made of. */
const [PACKED, PLAIN] = [dist('land-defenders.packed.json'), dist('land-defenders.json')];
const parcel = JSON.parse(PACKED);
const send = (text) => ({ answer }) => answer.writeHead(200, { 'Content-Type': 'application/json' }).end(text);
/** The packed file with something else in it. */
const but = (changed) => send(`${JSON.stringify({ ...parcel, ...changed })}\n`);
const gone = { source: 'gone.json' };
const old = { 'civic-brief': '0.0.1' };
/** A line of what is packed, given by what it says, is another. */
const line = (from, to) => ({ packed: parcel.packed.replace(from, to) });

/** The first point has a source that is beyond all of them: year, no month, day, first year or last day, value, decimals, basis. */
const BEYOND = line(/(\n\d{4}(?:\n0){4}\n\d+\n0\n\d\n)\d+\n/, '$1777\n');
const SCRIPT = line(/^https:.*$/gm, 'javascript:alert(1)');
for (const { packed } of [BEYOND, SCRIPT]) assert.notEqual(packed, parcel.packed);

const NO_TEXT = { words: { ...parcel.words, en: { ...parcel.words.en, source: {} } } };

const odd = {
  'land-defenders': send(PLAIN),
  good: send(PACKED),
  // Whatever its name ends in, the file itself says what it is.
  unnamed: send(PACKED),
  plain: send(PLAIN),
  old: but(old),
  'old-alone': but({ ...old, ...gone }),
  'old-unnamed': but({ ...old, source: '' }),
  'old-elsewhere': but({ ...old, source: 'https://example.org/land-defenders.json' }),
  'old-bad': but({ ...old, source: 'bad.json' }),
  bad: send(PLAIN.replace('"people"', '"peeple"')),
  'cut-off': send(PACKED.slice(0, 9000)),
  'cut-off-alone': send(PACKED.replace(parcel.source, gone.source).slice(0, 9000)),
  'cut-short': but({ packed: parcel.packed.slice(0, parcel.packed.length >> 1) }),
  'no-words': but({ words: { en: parcel.words.en } }),
  'no-text': but(NO_TEXT),
  'no-text-alone': but({ ...NO_TEXT, ...gone }),
  beyond: but(BEYOND),
  'beyond-alone': but({ ...BEYOND, ...gone }),
  script: but(SCRIPT),
  'script-alone': but({ ...SCRIPT, ...gone }),
  newer: send(PLAIN.replace(/"version": "[\d-]+"/, '"version": "2031-02-03"')),
  'other-day': but({ version: '2020-01-01' }),
  gone: ({ answer }) => answer.writeHead(404).end(),
};
const server = await oddServer(odd);
const start = (open) => open(`${server.address}tests/pages/plain.html`, { allow: [...server.allow, /^status 404/, /Failed to load resource/] });

/** What an element with that `src` comes to, and whether the checks were asked for. */
const outcome = (page, src) =>
  page.evaluate(async (src) => {
    const element = kit.make({ src, lang: 'en', loading: 'eager' }, { width: 600 });
    globalThis.element = element;
    document.querySelector('main').append(element);
    const message = await Promise.race([kit.heard(element, 'brief-error').then(({ message }) => message), kit.heard(element, 'brief-ready').then(() => '')]);
    await kit.frames(2);
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    return {
      state: element.dataset.state,
      message,
      canvas: Boolean(kit.canvasOf(element)),
      fallback: element.firstElementChild.getBoundingClientRect().height > 0,
      checks: asked.some((name) => name.includes('.check.')),
    };
  }, src);

const DRAWN = { state: 'wasm', message: '', canvas: true, fallback: false };
const TOLD = { state: 'static', message: '', canvas: false, fallback: true };

test('what an export writes is drawn without the checks, and all that a reader touches answers as in the plain one', async ({ open }) => {
  const page = await start(open);
  assert.deepEqual(await outcome(page, '/examples/land-defenders.packed.json'), { ...DRAWN, checks: false });
  /** Everything there is to choose, and what is read after it. */
  const touched = (src) =>
    page.evaluate(async (src) => {
      const element = await kit.show({ src, lang: 'en' }, { width: 600 });
      const read = [];
      const note = async () => {
        await kit.frames(1);
        read.push([kit.texts(element, '[part=message], [part=note], [part=origin], [part=table], [part=source]'), kit.canvasOf(element).ariaLabel]);
      };
      const names = kit.texts(element, 'button, [role=tab]');
      for (let at = 0; at < names.length; at += 1) {
        const one = kit.all(element, 'button, [role=tab]')[at];
        if (!one || one.matches('[part=press]')) continue;
        one.click();
        await note();
      }
      element.setAttribute('chart', 'by-region');
      element.lang = 'nl';
      await kit.frames(3);
      await note();
      read.push(await element.citation(), await element.csv(), await element.svg());
      kit.all(element, '[part=press]')[0].click();
      for (let tries = 0; tries < 100 && kit.all(element, '[part=get]').length === 0; tries += 1) await kit.frames(2);
      read.push(kit.all(element, '[part=get]').length > 0, names.length);
      element.remove();
      return read;
    }, src);
  const packed = await touched('/examples/land-defenders.packed.json');
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('.check.')));
  assert.equal(asked, false);
  assert.ok(packed.at(-1) > 20 && packed.at(-2), String(packed.at(-1)));
  assert.deepEqual(packed, await touched('/examples/land-defenders.json'));
});

test('what cannot be drawn without the checks is drawn with them', async ({ open }) => {
  const page = await start(open);
  for (const name of ['old', 'unnamed', 'plain', 'cut-off', 'cut-short', 'no-words', 'no-text', 'beyond', 'script']) {
    const of = name === 'unnamed' ? name : `${name}.packed.json`;
    assert.deepEqual(await outcome(page, `/odd/${of}`), { ...DRAWN, checks: true }, name);
    const [title, ...links] = await page.evaluate(() => [kit.texts(element, '[part=title]')[0], ...[...element.shadowRoot.querySelectorAll('a')].map((one) => one.protocol)]);
    assert.ok(title.length > 10, title);
    assert.deepEqual([...new Set(links)], ['https:'], name);
  }
});

const WRONG = [
  ['old-alone', /^packed by version 0\.0\.1, and this is \d+\.\d+\.\d+; write it anew with civic-brief export of version .*, or name the brief's own file in src instead of http.*old-alone\.packed\.json; and of its own file: brief not found: status 404; .*gone\.json$/],
  ['old-unnamed', /^packed by version 0\.0\.1, and this is [\d.]+; write it anew .*old-unnamed\.packed\.json$/],
  ['old-elsewhere', /^packed by version 0\.0\.1, and this is [\d.]+; write it anew .*old-elsewhere\.packed\.json$/],
  ['old-bad', /^invalid brief: unknown unit: "peeple"; did you mean "people"\? at /],
  ['cut-off-alone', /^packed brief cut off or spoiled; write it anew .*; and of its own file: brief not found: status 404; /],
  ['beyond-alone', /^packed brief cut off or spoiled; write it anew /],
  ['no-text-alone', /^packed brief cut off or spoiled; write it anew /],
  ['script-alone', /^packed brief cut off or spoiled; write it anew /],
  ['gone', /^brief not found: status 404; check the address at http.*gone\.packed\.json$/],
];

test(`of ${WRONG.length} packed files that are of no use nothing is shown, and the host is told what to do`, async ({ open }) => {
  const page = await start(open);
  for (const [name, message] of WRONG) {
    const { checks: _, ...found } = await outcome(page, `/odd/${name}.packed.json`);
    assert.match(found.message, message);
    assert.deepEqual({ ...found, message: '' }, TOLD, name);
  }
  // Whatever one of them did to the module, others are drawn by it.
  assert.equal((await outcome(page, '/examples/europe.packed.json')).state, 'wasm');
});

test('a live page changes from one packed brief to another, to a plain one, to an object and back', async ({ open }) => {
  const page = await start(open);
  await outcome(page, '/examples/land-defenders.packed.json');
  const titles = await page.evaluate(async () => {
    const json = await (await fetch('/tests/briefs/good-small.json')).json();
    const seen = [];
    const after = async (change) => {
      const ready = kit.heard(element, 'brief-ready');
      change();
      await ready;
      seen.push(kit.texts(element, '[part=title]')[0]);
    };
    await after(() => element.setAttribute('src', '/examples/human-rights-fund.packed.json'));
    await after(() => element.setAttribute('src', '/examples/human-rights-fund.json'));
    await after(() => (element.brief = json));
    await after(() => (element.brief = null));
    await after(() => element.setAttribute('src', '/examples/human-rights-fund.packed.json'));
    return seen;
  });
  assert.deepEqual(titles, [titles[0], titles[0], 'A small brief', titles[0], titles[0]]);
});

test('newer figures than the packed ones are told of, with the checks only after the first drawing', async ({ open }) => {
  const page = await start(open);
  const newer = (src) =>
    page.evaluate(async (src) => {
      const element = kit.make({ src, newer: '/odd/newer.json', lang: 'en' }, { width: 600 });
      const notice = kit.heard(element, 'brief-notice').then(({ message }) => message);
      document.querySelector('main').append(element);
      await kit.heard(element, 'brief-ready');
      const before = performance.getEntriesByType('resource').some(({ name }) => name.includes('.check.'));
      const line = async () => {
        while (kit.all(element, '[part=newer-switch]').length === 0) await kit.frames(2);
        kit.all(element, '[part=newer-switch]')[0].click();
        await kit.frames(2);
        return kit.all(element, '[part=newer] p').filter(kit.isSeen).map(({ firstChild }) => kit.plain(firstChild.data).trim())[0];
      };
      const told = await Promise.race([line(), notice]);
      element.remove();
      return [before, told];
    }, src);
  assert.deepEqual(await newer('/odd/good.packed.json'), [false, 'You see the new figures, of 3 February 2031.']);
  const [, told] = await newer('/odd/other-day.packed.json');
  assert.match(told, /^another version than the packed one: "2026-11-23" instead of "2020-01-01"; run civic-brief export again for http.*land-defenders\.json$/);
});
