import assert from 'node:assert/strict';
import { inBrowsers } from './help.mjs';

const test = inBrowsers();

/** An element with that `src`: what it tells, and whether its children are seen. */
const failing = (page, src) =>
  page.evaluate(async (src) => {
    globalThis.element = kit.make({ src }, { width: 600, text: 'what stands inside' });
    const told = kit.heard(element, 'brief-error');
    document.querySelector('main').append(element);
    const detail = await told;
    await kit.frames(2);
    const box = element.firstElementChild.getBoundingClientRect();
    return { detail, state: element.dataset.state, seen: box.width > 0 && box.height > 0 };
  }, src);

/** The same element draws once its `src` is good. */
const mended = (page) =>
  page.evaluate(async () => {
    const ready = kit.drawn(element);
    element.setAttribute('src', '/src/brief.json');
    await ready;
    const box = element.firstElementChild.getBoundingClientRect();
    return { state: element.dataset.state, seen: box.height > 0 };
  });

const FAILURES = [
  ['is not there', '/nowhere.json', 'src', /^brief not found: status 404; .* at http.*\/nowhere\.json$/, [/404/]],
  ['is not JSON', '/civic-brief.js', 'src', /^not JSON: .* \(line 1, column 1\); .* at http.*\/civic-brief\.js$/, []],
  ['has an unknown field', '/tests/briefs/bad-unknown-field.json', 'brief', /^invalid brief: unknown field: "valeu"; known are year, .* at sections\[0\]\.charts\[0\]\.series\[0\]\.points\[0\]; and 2 more$/, []],
  ['is empty', '/tests/briefs/bad-empty.json', 'brief', /^invalid brief: missing field: .*; and 7 more$/, []],
];

for (const [what, src, name, message, allow] of FAILURES) {
  test(`S-18 a src that ${what} tells the host, keeps the children, and can be mended`, async ({ open }) => {
    const page = await open('tests/pages/plain.html', { allow });
    const { detail, state, seen } = await failing(page, src);
    assert.equal(detail.name, name);
    assert.match(detail.message, message);
    assert.equal(state, 'static');
    assert.ok(seen, 'the children');
    assert.deepEqual(await mended(page), { state: 'wasm', seen: false });
  });
}

test('a problem of an invalid brief comes with its path', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const { detail } = await failing(page, '/tests/briefs/bad-links.json');
  assert.deepEqual(
    detail.problems.map(({ path }) => path),
    ['sources[0].url', 'sources[1].url', 'sections[0].charts[0].series[0].points[0].source', 'sections[0].charts[0].more.url'],
  );
});

test('a brief can be set as an object, and one that contains itself is refused', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const { title, detail, state, again } = await page.evaluate(async () => {
    const json = await (await fetch('/tests/briefs/good-small.json')).json();
    const element = await kit.show({}, { width: 600 });
    const title = async () => {
      await kit.frames(3);
      return kit.texts(element, '[part=message]')[0];
    };
    const shown = kit.heard(element, 'brief-ready');
    element.brief = json;
    await shown;
    const first = await title();
    const told = kit.heard(element, 'brief-error');
    const circle = { id: 'circle' };
    circle.sections = [circle];
    element.brief = circle;
    const detail = await told;
    const state = element.dataset.state;
    const ready = kit.drawn(element);
    element.brief = json;
    await ready;
    return { title: first, detail, state, again: await title() };
  });
  assert.equal(title, 'In 2024 it was 8');
  assert.equal(detail.name, 'brief');
  assert.match(detail.message, /^not plain data: .*; set what JSON\.parse gives$/);
  assert.equal(state, 'static');
  assert.equal(again, title);
});

test('a src that comes late to an element that is gone does nothing', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const told = await page.evaluate(async () => {
    const element = kit.make({ src: '/tests/briefs/good-small.json?delay=400' }, { width: 600 });
    const told = [];
    for (const name of ['brief-ready', 'brief-error']) element.addEventListener(name, () => told.push(name));
    document.querySelector('main').append(element);
    await kit.frames(3);
    element.remove();
    await new Promise((done) => setTimeout(done, 700));
    return told;
  });
  assert.deepEqual(told, []);
});
