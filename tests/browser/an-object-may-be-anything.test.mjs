import assert from 'node:assert/strict';
import { ENGINES, inBrowsers } from './help.mjs';
import { made } from './pages.mjs';

const test = inBrowsers();
const everywhere = inBrowsers({ engines: ENGINES });
const PAGE = 'tests/pages/plain.html';

/** What is set, by name; made in the page, where `small` is a good brief. */
const OBJECTS = {
  'an instance of a class': ['() => Object.assign(new (class Own {})(), small)', undefined],
  'an object without a prototype': ['() => Object.assign(Object.create(null), small)', undefined],
  'a proxy': ['() => new Proxy(small, {})', undefined],
  'a frozen object': ['() => Object.freeze(structuredClone(small))', undefined],
  'a circle': ['() => { const circle = { ...small }; circle.sections = [circle]; return circle; }', /^not plain data: .*; set what JSON\.parse gives$/],
  'a getter that throws': ['() => ({ ...small, get title() { throw new Error("no title today"); } })', /^not plain data: no title today; set what JSON\.parse gives$/],
  'a toJSON that throws': ['() => ({ ...small, toJSON() { throw null; } })', /^not plain data: null; /],
  'a list without end': ['() => new Array(2 ** 32 - 1)', /^not plain data: .*; set what JSON\.parse gives$/],
  'a list of two million': ['() => ({ ...small, languages: Array(2e6).fill("en") })', /^not plain data: more than 1000000 values; /],
  'a function': ['() => () => small', /^not plain data: Function instead of a text, number, list or object; /],
  'a function within': ['() => ({ ...small, title: () => "later" })', /^not plain data: Function instead of a text, number, list or object at "title"; /],
  'a BigInt': ['() => ({ ...small, version: 2026n })', /^not plain data: BigInt instead of .* at "version"; /],
  'a Map': ['() => new Map(Object.entries(small))', /^not plain data: Map instead of /],
  'a promise': ['() => Promise.resolve(small)', /^not plain data: Promise instead of /],
  'a symbol': ['() => ({ ...small, id: Symbol("small") })', /^not plain data: Symbol instead of .* at "id"; /],
  'a DOM node': ['() => document.body', /^not plain data: HTMLBodyElement instead of /],
  'an empty object': ['() => ({})', /^invalid brief: missing field: "languages" at|^invalid brief: missing field: /],
  'a list': ['() => []', /^invalid brief: a list instead of an object$/],
  'a text': ['() => JSON.stringify(small)', /^invalid brief: a text instead of an object$/],
  'a number': ['() => 7', /^invalid brief: a number instead of an object$/],
  'false': ['() => false', /^invalid brief: true or false instead of an object$/],
  'a number that is none': ['() => ({ ...small, version: NaN })', /^invalid brief: null instead of a text at version$/],
  'what is nested too deep': ['() => { let deep = {}; for (let n = 0; n < 50; n += 1) deep = { deep }; return deep; }', /^invalid brief: nested too deep: more than 32 lists in each other$/],
  'what is nested without end': ['() => { let deep = {}; for (let n = 0; n < 1e5; n += 1) deep = { deep }; return deep; }', /nested too deep|not plain data/],
};

for (const [what, [make, message]] of Object.entries(OBJECTS)) {
  test(`${what} as .brief is ${message ? 'told of, and nothing is thrown into the page' : 'drawn'}`, async ({ open }) => {
    const page = await open(PAGE);
    const found = await page.evaluate(async (make) => {
      globalThis.small = await (await fetch('/tests/briefs/good-small.json')).json();
      const element = await kit.show({ lang: 'en' }, { width: 600 });
      const heard = Promise.race([kit.heard(element, 'brief-error'), kit.heard(element, 'brief-ready').then(() => undefined)]);
      element.brief = (0, eval)(`(${make})`)();
      const detail = await heard;
      const { height } = element.firstElementChild.getBoundingClientRect();
      return { state: element.dataset.state, name: detail?.name ?? '', message: detail?.message ?? '', fallback: height > 0, on: kit.texts(element, '[part=message]') };
    }, make);
    if (message) {
      assert.match(found.message, message);
      assert.deepEqual({ ...found, message: '' }, { state: 'static', name: 'brief', message: '', fallback: true, on: [] });
    } else {
      assert.deepEqual(found, { state: 'wasm', name: '', message: '', fallback: false, on: ['In 2024 it was 8'] });
    }
  });
}

test('what a host changes in its object afterwards changes nothing, until it is set again', async ({ open }) => {
  const page = await open(PAGE);
  const found = await page.evaluate(async () => {
    const small = await (await fetch('/tests/briefs/good-small.json')).json();
    const element = kit.make({ lang: 'en' }, { width: 600 });
    element.brief = small;
    const same = element.brief === small;
    // Before anything is loaded, and after.
    small.sections[0].charts[0].title = 7;
    const ready = kit.drawn(element);
    document.querySelector('main').append(element);
    await ready;
    const first = kit.texts(element, '[part=message]');
    element.lang = 'nl';
    await kit.frames(3);
    const csv = await element.csv();
    const told = kit.heard(element, 'brief-error');
    element.brief = small;
    return { same, first, csv: csv.length > 50, again: (await told).message };
  });
  assert.equal(found.again, 'invalid brief: a number instead of an object at sections[0].charts[0].title');
  assert.deepEqual({ ...found, again: '' }, { same: true, first: ['In 2024 it was 8'], csv: true, again: '' });
});

for (const none of ['undefined', 'null']) {
  test(`.brief = ${none} returns to the src, and without one to the built-in brief`, async ({ open }) => {
    const page = await open(PAGE);
    const found = await page.evaluate(async (none) => {
      const nothing = none === 'null' ? null : undefined;
      const other = { ...(await (await fetch('/tests/briefs/good-small.json')).json()), title: { en: 'Of an object' } };
      const element = await kit.show({ src: '/tests/briefs/good-small.json', lang: 'en' }, { width: 600 });
      const on = async (change) => {
        const ready = kit.heard(element, 'brief-ready');
        change();
        await ready;
        return kit.texts(element, '[part=title]')[0];
      };
      const ofSrc = kit.texts(element, '[part=title]')[0];
      const ofObject = await on(() => (element.brief = other));
      const back = await on(() => (element.brief = nothing));
      const builtin = await on(() => element.removeAttribute('src'));
      return [ofSrc, ofObject, back, builtin];
    }, none);
    assert.deepEqual(found.slice(0, 3), ['A small brief', 'Of an object', 'A small brief']);
    assert.equal(found[3], 'Room to make your voice heard');
  });
}

everywhere('a brief that was set before the script came is drawn', async ({ open }) => {
  const page = await open(made('early', { html: '<civic-brief id="early" lang="en" style="display: block; width: 600px"></civic-brief>', script: '', lang: 'en', watch: false }));
  const found = await page.evaluate(async () => {
    const small = await (await fetch('/tests/briefs/good-small.json')).json();
    const element = document.querySelector('#early');
    element.brief = small;
    const script = Object.assign(document.createElement('script'), { type: 'module', src: '/civic-brief.js' });
    const ready = kit.heard(element, 'brief-ready');
    document.head.append(script);
    await ready;
    return { own: Object.hasOwn(element, 'brief'), same: element.brief === small, on: kit.texts(element, '[part=message]') };
  });
  assert.deepEqual(found, { own: false, same: true, on: ['In 2024 it was 8'] });
});
