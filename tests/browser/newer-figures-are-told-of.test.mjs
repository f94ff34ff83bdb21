import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { violations } from './checkers.mjs';
import { ENGINES, inBrowsers, textOf } from './help.mjs';
import { oddServer } from './odd.mjs';

const test = inBrowsers();
const everywhere = inBrowsers({ engines: ENGINES });
const SMALL = textOf('briefs/good-small.json');
const BUILTIN = readFileSync(new URL('../../src/brief.json', import.meta.url), 'utf8');
const send = (text) => ({ answer }) => answer.writeHead(200, { 'Content-Type': 'application/json' }).end(text);
const later = (text) => text.replace(/"version": "[\d-]+"/, '"version": "2031-02-03"');

const odd = {
  newer: send(later(SMALL).replace('"value": 8', '"value": 6')),
  'newer-builtin': send(later(BUILTIN).replace('"Room to make your voice heard"', '"Room to speak"')),
  same: send(SMALL),
  other: send(later(SMALL).replace('"id": "small"', '"id": "another"')),
  bad: send(later(SMALL).replace('"people"', '"peeple"')),
  missing: ({ answer }) => answer.writeHead(404).end(),
  'never-ends': ({ answer }) => void answer.writeHead(200, { 'Content-Type': 'application/json' }).write('{'),
};
const server = await oddServer(odd);
const ALLOW = [...server.allow, /^status 404/, /Failed to load resource/];

const start = (open, width = 900) => open(`${server.address}tests/pages/plain.html`, { allow: ALLOW, width });

/** An element of that kind, drawn, once it is known whether there are newer figures; with what the host hears. */
const shown = (page, attributes, until = '[part=newer-changes]') =>
  page.evaluate(
    async (attributes, until) => {
      const element = kit.make(attributes, { width: 600 });
      globalThis.element = element;
      globalThis.heard = [];
      for (const name of ['brief-notice', 'brief-version', 'brief-error', 'brief-ready']) element.addEventListener(name, ({ detail }) => heard.push({ of: name, ...detail }));
      document.querySelector('main').append(element);
      const after = document.createElement('p');
      after.id = 'after';
      document.querySelector('main').append(after);
      await kit.drawn(element);
      globalThis.top_css = after.getBoundingClientRect().top;
      for (let tries = 0; tries < 100; tries += 1) {
        if (until ? element.shadowRoot.querySelector(until) : heard.some(({ of }) => of === 'brief-notice')) break;
        await new Promise((done) => setTimeout(done, 50));
      }
      await kit.frames(2);
    },
    attributes,
    until,
  );

/** The line as a reader meets it. */
const line = (page) =>
  page.evaluate(() => {
    const [more] = kit.all(element, '[part=newer-changes]');
    const said = kit.all(element, '[part=newer] p').filter(kit.isSeen).map(({ firstChild }) => kit.plain(firstChild.data).trim());
    return {
      said,
      buttons: kit.all(element, '[part=newer] button').filter(kit.isSeen).map(({ textContent }) => kit.plain(textContent)),
      expanded: more?.getAttribute('aria-expanded'),
      changes: kit.all(element, '[part=changes]').filter(kit.isSeen).flatMap((list) => [...list.children].map(({ textContent }) => kit.plain(textContent))),
      controls: more ? element.shadowRoot.getElementById(more.getAttribute('aria-controls'))?.localName : undefined,
    };
  });

const press = (page, part) => page.evaluate((part) => kit.all(element, `[part=${part}]`)[0].click(), part);
const moved = (page) => page.evaluate(() => document.querySelector('#after').getBoundingClientRect().top - top_css);

everywhere('newer figures of the built-in brief are told of in its language, with what changed, and shown and left again', async ({ open }) => {
  const page = await start(open);
  await shown(page, { lang: 'nl', newer: '/odd/newer-builtin' });
  assert.deepEqual(await line(page), {
    said: ['Er zijn nieuwere cijfers, van 3 februari 2031.'],
    buttons: ['Bekijk wat er veranderd is', 'Toon de nieuwe cijfers'],
    expanded: 'false',
    changes: [],
    controls: 'ul',
  });
  await press(page, 'newer-changes');
  const { expanded, changes } = await line(page);
  assert.equal(expanded, 'true');
  assert.equal(changes.length, 2);
  assert.match(changes[0], /: 23 november 2026 → 3 februari 2031$/);
  assert.match(changes[1], /Room to make your voice heard.*Room to speak/);
  // In the other language, while it is open.
  await page.evaluate(async () => {
    element.lang = 'en';
    await kit.frames(3);
  });
  const english = await line(page);
  assert.deepEqual([english.said, english.expanded, english.buttons], [['There are newer figures, of 3 February 2031.'], 'true', ['See what changed', 'Show the new figures']]);
  assert.match(english.changes[0], /: 23 November 2026 → 3 February 2031$/);
  await press(page, 'newer-switch');
  const there = await page.evaluate(() => kit.texts(element, '[part=title]')[0]);
  const after = await line(page);
  assert.deepEqual([there, after.said, after.buttons[1], after.expanded], ['Room to speak', ['You see the new figures, of 3 February 2031.'], 'Back to the figures of 23 November 2026', 'true']);
  await press(page, 'newer-switch');
  const back = await page.evaluate(() => kit.texts(element, '[part=title]')[0]);
  assert.deepEqual([back, (await line(page)).said], ['Room to make your voice heard', ['There are newer figures, of 3 February 2031.']]);
  const told = await page.evaluate(() => heard.map(({ of, version, newer }) => [of, version, newer].filter((one) => one !== undefined)));
  assert.deepEqual(told, [['brief-ready'], ['brief-ready'], ['brief-version', '2031-02-03', true], ['brief-ready'], ['brief-version', '2026-11-23', false]]);
});

test('a pinned src is held to its newer file, number by number', async ({ open }) => {
  const page = await start(open);
  await shown(page, { lang: 'en', src: '/tests/briefs/good-small.json', newer: '/odd/newer' });
  await press(page, 'newer-changes');
  const { changes } = await line(page);
  assert.ok(changes.some((one) => /8 → 6/.test(one)), changes.join('\n'));
});

test('A-30 the line is reached and used by keyboard, and the focus stays on its button', async ({ open }) => {
  const page = await start(open);
  await shown(page, { lang: 'en', src: '/tests/briefs/good-small.json', newer: '/odd/newer' });
  const focused = () => page.evaluate(() => element.shadowRoot.activeElement?.getAttribute('part'));
  await page.evaluate(() => kit.all(element, '[part=newer-changes]')[0].focus());
  await page.keyboard.press('Enter');
  assert.deepEqual([(await line(page)).expanded, await focused()], ['true', 'newer-changes']);
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'newer-switch');
  await page.keyboard.press(' ');
  assert.equal(await focused(), 'newer-switch');
  await new Promise((done) => setTimeout(done, 800));
  assert.equal(await page.evaluate(() => kit.plain(element.shadowRoot.querySelector('[role=status]').textContent)), 'You see the new figures, of 3 February 2031.');
  await page.keyboard.press('Enter');
  assert.deepEqual([await focused(), (await line(page)).said], ['newer-switch', ['There are newer figures, of 3 February 2031.']]);
});

for (const width of [320, 900]) {
  test(`the line moves nothing that stands below when it comes, at ${width} px, and no checker finds anything in it`, async ({ open }) => {
    const page = await start(open, width);
    await page.evaluate(() => document.querySelector('main').prepend(Object.assign(document.createElement('h1'), { textContent: 'A page' })));
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await shown(page, { lang: 'en', src: '/tests/briefs/good-small.json', newer: '/odd/newer', style: 'max-width: 100%' });
    assert.equal((await line(page)).said.length, 1);
    assert.equal(await moved(page), 0);
    await press(page, 'newer-changes');
    assert.deepEqual(await violations(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
}

const NONE = {
  same: /^not newer: 2026-11-23 is on show already, and this is 2026-11-23 at version$/,
  other: /^another brief: "another" instead of "small" at id$/,
  bad: /^invalid brief: unknown unit: "peeple"; did you mean "people"\? at sections/,
  missing: /^brief not found: status 404; /,
};

for (const [name, message] of Object.entries(NONE)) {
  test(`of a newer file that is ${name} a reader sees nothing, and the host hears why`, async ({ open }) => {
    const page = await start(open);
    await shown(page, { lang: 'en', src: '/tests/briefs/good-small.json', newer: `/odd/${name}` }, '');
    const told = await page.evaluate(() => heard);
    assert.deepEqual(told.map(({ of }) => of), ['brief-ready', 'brief-notice']);
    assert.equal(told[1].name, 'newer');
    assert.match(told[1].message, message);
    const { said, buttons } = await line(page);
    assert.deepEqual([said, buttons, await page.evaluate(() => element.dataset.state)], [[], [], 'wasm']);
    const seen = await page.evaluate(() => document.querySelector('#after').getBoundingClientRect().top < innerHeight);
    if (seen) assert.equal(await moved(page), 0);
  });
}

test('nothing newer is asked for before the first drawing, and none where the host names none', async ({ open }) => {
  const page = await start(open);
  const found = await page.evaluate(async () => {
    const asked = [];
    const { fetch } = globalThis;
    globalThis.fetch = (url, options) => {
      if (String(url).includes('/odd/') || String(url).includes('.check.')) asked.push([String(url).replace(/.*\//, '').replace(/-\w{6}\./, '-*.'), element.dataset.state]);
      return fetch(url, options);
    };
    globalThis.element = kit.make({ lang: 'en' }, { width: 600 });
    document.querySelector('main').append(element);
    await kit.drawn(element);
    await new Promise((done) => setTimeout(done, 1000));
    const without = [...asked];
    element.remove();
    globalThis.element = kit.make({ lang: 'en', newer: '/odd/newer-builtin' }, { width: 600 });
    document.querySelector('main').append(element);
    while (!element.shadowRoot?.querySelector('[part=newer-changes]')) await kit.frames(1);
    return [without, asked];
  });
  assert.deepEqual(found[0], []);
  assert.deepEqual(found[1].map(([, state]) => state), ['wasm', 'wasm', 'wasm']);
  assert.ok(found[1].some(([name]) => name === 'newer-builtin'));
});

test('an element that goes gives up looking, and tells nothing', async ({ open, kind }) => {
  const page = await start(open);
  const before = server.counts.left['never-ends'] ?? 0;
  const told = await page.evaluate(async () => {
    const element = await kit.show({ newer: '/odd/never-ends' }, { width: 600 });
    const told = [];
    for (const name of ['brief-notice', 'brief-error']) element.addEventListener(name, () => told.push(name));
    await new Promise((done) => setTimeout(done, 1500));
    element.remove();
    await new Promise((done) => setTimeout(done, 300));
    return told;
  });
  assert.deepEqual(told, []);
  for (let tries = 0; tries < 50 && (server.counts.left['never-ends'] ?? 0) === before; tries += 1) await new Promise((done) => setTimeout(done, 100));
  assert.ok((server.counts.left['never-ends'] ?? 0) > before, kind);
});

test('A-67 on paper the line stands without its buttons, and what changed with it', async ({ open }) => {
  const page = await start(open);
  await shown(page, { lang: 'en', src: '/tests/briefs/good-small.json', newer: '/odd/newer' });
  const printed = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const seen = [kit.all(element, '[part=newer] p').filter(kit.isSeen).length, kit.all(element, '[part=newer] button').filter(kit.isSeen).length, kit.all(element, '[part=changes] li').filter(kit.isSeen).length > 0];
    dispatchEvent(new Event('afterprint'));
    return [...seen, kit.all(element, '[part=changes] li').filter(kit.isSeen).length];
  });
  assert.deepEqual(printed, [1, 0, true, 0]);
});

test('a new src, or another newer, begins anew', async ({ open }) => {
  const page = await start(open);
  await shown(page, { lang: 'en', src: '/tests/briefs/good-small.json', newer: '/odd/newer' });
  await press(page, 'newer-switch');
  const found = await page.evaluate(async () => {
    const change = async (name, value) => {
      const ready = kit.heard(element, 'brief-ready');
      element.setAttribute(name, value);
      await ready;
      await new Promise((done) => setTimeout(done, 1200));
      return [kit.all(element, '[part=newer-changes]').length, heard.filter(({ of }) => of === 'brief-notice').length, heard.findLast(({ of }) => of === 'brief-version').version];
    };
    return [await change('src', '/src/brief.json'), await change('newer', '/odd/newer-builtin')];
  });
  assert.deepEqual(found.map(([lines, notices]) => [lines, notices]), [[0, 1], [1, 1]]);
});
