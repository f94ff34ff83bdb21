import assert from 'node:assert/strict';
import { violations } from './checkers.mjs';
import { CHARTS, ENGINES, WITHOUT_WASM, inBrowsers, textOf } from './help.mjs';
import { installKit } from './kit.mjs';
import { exported, integrityOf, lettersOf, made } from './pages.mjs';

const test = inBrowsers({ engines: ENGINES });
const without = inBrowsers({ ...WITHOUT_WASM, engines: ENGINES });

/** What an editor pastes: an element, a figure for a site that strips what it does not know, and the whole brief. */
const PASTED = {
  share: { html: exported('population-share.nl.html'), chart: 'population-share' },
  plain: { html: exported('defenders-killed.en.plain.html'), chart: 'defenders-killed', lang: 'en' },
  whole: { html: exported('brief.nl.html') },
};
const STATIC = { nl: 'U ziet de statische versie.', en: 'You see the static version.' };

/** What is pasted has its turn in each situation; in the long run each has each. */
const turns = (index) => {
  const all = Object.entries(PASTED);
  return process.env.CIVIC_BRIEF_ALL ? all : [all[index % all.length]];
};

/** What a checker reads is the same whatever led to it: in the short run it reads each thing pasted once, drawn and not. */
const isRead = (index, once) => process.env.CIVIC_BRIEF_ALL !== undefined || index < once;

const SELF = "default-src 'self'; img-src 'self' data:";
const POLICIES = {
  // Of a real ministry: it forbids WebAssembly without naming it.
  self: `${SELF}; script-src 'self'; style-src 'self'`,
  strict:
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
  strictWithoutWasm:
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
  noScript: `${SELF}; script-src 'none'`,
  noConnection: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'",
};
/** The one question that the policy is asked is reported by the browser. */
const ASKED = [/policy: script-src/, /Content.Security.Policy/i];

const address = (path, policy) => (policy ? `${path}?csp=${encodeURIComponent(policy)}` : path);

/** Waits until the element has drawn or given up; says what is seen. */
const outcome = (page, states) =>
  page.evaluate(async (states) => {
    const element = document.querySelector('civic-brief');
    const until = performance.now() + 25_000;
    while (!states.includes(element.dataset.state) && performance.now() < until) await new Promise((done) => setTimeout(done, 50));
    await kit.frames(12);
    const [child] = element.children;
    const line = child.querySelector('[data-civic-brief-static]');
    return {
      state: element.dataset.state,
      told: globalThis.told.map(({ name, message }) => message ?? name),
      childSeen: kit.isSeen(child) && child.getBoundingClientRect().height > 300,
      text: kit.letters(child),
      line: kit.isSeen(line) && line.textContent,
      status: element.shadowRoot.querySelector('[part=static]')?.textContent ?? '',
      tops: globalThis.tops,
      shifts: globalThis.shifts,
    };
  }, states);

/** Holds the static version to all that was pasted. */
function isWhole({ text, childSeen, line, status }, { html, lang = 'nl' }) {
  assert.ok(childSeen, 'the fallback is not seen');
  assert.equal(text, lettersOf(html), 'what is seen of the fallback');
  assert.ok(line.startsWith(STATIC[lang]), 'the calm line');
  assert.equal(status, '', 'the line is not said twice');
}

/** Holds what is drawn: nothing of the fallback is left, to be seen or to be read aloud. */
function isDrawn({ state, childSeen, told }, expected) {
  assert.deepEqual({ state, childSeen, told }, { state: expected, childSeen: false, told: ['brief-ready'] });
}

// ── It is drawn, and what follows stays where it was ────────────────────────────────────────────────────────────

const DRAWN = [
  ['the module draws', test, '', undefined, 'wasm'],
  ['WebAssembly is switched off', without, '', undefined, 'twin'],
  ['the policy is that of a ministry', test, '', POLICIES.self, 'twin'],
  ['the policy is strict and knows Trusted Types (S-01, S-02, S-03)', test, '', POLICIES.strict, 'wasm'],
  ['the policy is strict and forbids WebAssembly', test, '', POLICIES.strictWithoutWasm, 'twin'],
  ['a server calls the module plain text', test, '/broken/type', undefined, 'wasm'],
];

for (const [index, [what, run, from, policy, state]] of DRAWN.entries()) {
  for (const [name, pasted] of index === 0 ? Object.entries(PASTED) : turns(index)) {
    run(`S-09 where ${what}, ${name} is drawn in place of its fallback, and nothing moves`, async ({ open }) => {
      const path = made(`drawn-${name}`, { ...pasted, script: `src="${from}/civic-brief.js"` });
      // So high that what follows is in sight; the whole brief's end never is.
      const page = await open(address(path, policy), { allow: state === 'twin' && policy ? ASKED : [], height: name === 'whole' ? 900 : 3000 });
      const seen = await outcome(page, ['wasm', 'twin', 'static']);
      isDrawn(seen, state);
      if (name !== 'whole') assert.equal(seen.tops.length, 1, `what follows stood at ${seen.tops}`);
      assert.equal(seen.shifts, 0);
      if (isRead(index, 1)) assert.deepEqual(await violations(page), []);
    });
  }
}

for (const width of [320, 720]) {
  test(`S-09 the fallback of every chart has room for what is drawn in its place, at ${width} px`, async ({ open }) => {
    const names = ['nl', 'en'].flatMap((lang) => Object.keys(CHARTS).map((chart) => `${chart}.${lang}`));
    const html = names.map((name) => exported(`${name}.html`)).join('<p>Ertussen.</p>');
    const head = `<style>main { max-width: ${width}px }</style>`;
    const page = await open(made('room', { html, head, script: '', watch: false }));
    const rooms = await page.evaluate(async () => {
      const elements = [...document.querySelectorAll('civic-brief')];
      const told = elements.map(({ firstElementChild }) => firstElementChild.getBoundingClientRect().height);
      const ready = elements.map((element) => kit.heard(element, 'brief-ready'));
      for (const element of elements) element.setAttribute('loading', 'eager');
      await import('/civic-brief.js');
      await Promise.all(ready);
      await kit.frames(3);
      return elements.map((element, index) => {
        const [drawn] = element.shadowRoot.children;
        drawn.style.minBlockSize = '';
        return [Math.round(told[index]), Math.round(drawn.getBoundingClientRect().height)];
      });
    });
    for (const [index, [told, drawn]] of rooms.entries()) {
      assert.ok(drawn > 300 && drawn <= told, `${names[index]}: ${drawn} drawn where ${told} were told`);
    }
  });
}

without('the entry that carries the twin needs one file, and asks a policy nothing', async ({ open }) => {
  const script = `src="/civic-brief.twin.js" integrity="${integrityOf('civic-brief.twin.js')}" crossorigin="anonymous"`;
  const path = made('twin-entry', { ...PASTED.share, script });
  const page = await open(address(path, POLICIES.strictWithoutWasm));
  isDrawn(await outcome(page, ['twin', 'static']), 'twin');
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  assert.deepEqual(files.filter((file) => file.includes('civic-brief')), ['/civic-brief.twin.js']);
});

for (const how of ['gone', 'broken']) {
  test(`WebAssembly that a page has made ${how} is as if it were missing`, async ({ open }) => {
    const head = `<script src="/tests/pages/wasm-${how}.js"></script>`;
    const page = await open(made(`wasm-${how}`, { ...PASTED.share, head }));
    isDrawn(await outcome(page, ['twin', 'wasm', 'static']), 'twin');
  });
}

// ── It is not drawn: the fallback stays ─────────────────────────────────────────────────────────────────────────

/** What browsers themselves say of a file that did not come. */
const NETWORK = [/status 404/, /Failed to load resource/, /cannot load/, /digest|integrity/i, /blocked/i];
const NOT_LOADED = /^module not loaded: .*; check that the file of this version is at http.*civic-brief-[0-9a-f]{6}\./;
const FAILED = [
  ['the module is missing', test, '/broken/missing', undefined, NETWORK, NOT_LOADED],
  ['nobody answers', test, '/broken/offline', undefined, [...NETWORK, /request to http:\/\/127\.0\.0\.1:9\//, /Cross-Origin|CORS/i], NOT_LOADED],
  ['the module has another hash (S-04)', test, '/broken/hash', undefined, NETWORK, NOT_LOADED],
  ['the module is of another version', test, '/broken/version', undefined, NETWORK, NOT_LOADED],
  ['there is neither WebAssembly nor its twin', without, '/broken/missing', undefined, NETWORK, NOT_LOADED],
  ['the twin has another hash (S-04)', without, '/broken/hash', undefined, NETWORK, NOT_LOADED],
  ['the twin is of another version', without, '/broken/version', undefined, NETWORK, NOT_LOADED],
  ['the twin is called plain text', without, '/broken/type', undefined, [/MIME|module script|disallowed/i], /^module not run: .*; check that the server calls JavaScript what is at http/],
  ['the policy allows no connection', test, '', POLICIES.noConnection, [/policy: connect-src/, /Content.Security.Policy|blocked|violates/i], NOT_LOADED],
];

for (const [index, [what, run, from, policy, allow, message]] of FAILED.entries()) {
  for (const [name, pasted] of turns(index)) {
    run(`S-09 where ${what}, the fallback of ${name} stays, calmly`, async ({ open }) => {
      const path = made(`failed-${name}`, { ...pasted, script: `src="${from}/civic-brief.js"` });
      const page = await open(address(path, policy), { allow });
      const seen = await outcome(page, ['wasm', 'twin', 'static']);
      assert.equal(seen.state, 'static');
      assert.equal(seen.told.length, 1);
      assert.match(seen.told[0], message);
      isWhole(seen, pasted);
      assert.equal(seen.tops.length, 1, `what follows stood at ${seen.tops}`);
      assert.equal(seen.shifts, 0);
      if (isRead(index, Object.keys(PASTED).length)) assert.deepEqual(await violations(page), []);
    });
  }
}

test('S-09 the fallback comes back when what was drawn can be no more', async ({ open }) => {
  const page = await open(made('comes-back', PASTED.share));
  await outcome(page, ['wasm']);
  const seen = await page.evaluate(async () => {
    const element = document.querySelector('civic-brief');
    const states = [];
    for (const change of [() => (element.brief = {}), () => (element.brief = undefined)]) {
      const told = Promise.race(['brief-ready', 'brief-error'].map((name) => kit.heard(element, name)));
      change();
      await told;
      await kit.frames(2);
      states.push([element.dataset.state, kit.isSeen(element.firstElementChild), element.shadowRoot.querySelector('canvas') !== null]);
    }
    return states;
  });
  assert.deepEqual(seen, [
    ['static', true, false],
    ['wasm', false, true],
  ]);
});

test('S-09 a module that is slow to come is told of, and drawn when it is there', async ({ open }) => {
  const path = made('slow', { ...PASTED.share, script: 'src="/broken/slow/civic-brief.js"' });
  const page = await open(path, { height: 3000 });
  const waiting = await outcome(page, ['static']);
  assert.deepEqual(waiting.told, ['not here after 8 s; the static version stays until it is']);
  isWhole(waiting, PASTED.share);
  const seen = await outcome(page, ['wasm']);
  assert.deepEqual(seen.told.slice(1), ['brief-ready']);
  assert.equal(seen.childSeen, false);
  assert.equal(seen.tops.length, 1, `what follows stood at ${seen.tops}`);
});

test('S-09 what a reader is in the midst of is not taken away when the module comes late', async ({ open }) => {
  const path = made('late', { ...PASTED.whole, script: 'src="/broken/slow/civic-brief.js"' });
  const page = await open(path);
  const states = await page.evaluate(async () => {
    const element = document.querySelector('civic-brief');
    scrollTo(0, 2000);
    const until = async (wanted) => {
      const end = performance.now() + 15_000;
      while (!wanted() && performance.now() < end) await new Promise((done) => setTimeout(done, 50));
    };
    const loaded = () => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.wasm'));
    await until(loaded);
    await new Promise((done) => setTimeout(done, 1000));
    const reading = [loaded(), element.dataset.state, kit.isSeen(element.firstElementChild)];
    scrollTo(0, 0);
    await until(() => element.dataset.state === 'wasm');
    return { reading, then: [element.dataset.state, kit.isSeen(element.firstElementChild)] };
  });
  assert.deepEqual(states, { reading: [true, 'static', true], then: ['wasm', false] });
});

// ── No script runs at all ───────────────────────────────────────────────────────────────────────────────────────

for (const [name, pasted] of Object.entries(PASTED)) {
  test(`S-09 where no script may run, ${name} is all there, and no checker finds anything`, async ({ open }) => {
    const path = made(`script-none-${name}`, { ...pasted, watch: false });
    const page = await open(address(path, POLICIES.noScript), { allow: [/Content.Security.Policy/i, /policy: script-src/] });
    const { text, line, seen, script } = await page.evaluate(() => {
      const child = document.querySelector('[data-civic-brief-static]').parentElement;
      return { text: kit.letters(child), line: child.querySelector('[data-civic-brief-static]').textContent, seen: child.getBoundingClientRect().height > 300, script: customElements.get('civic-brief') };
    });
    assert.equal(script ?? null, null);
    isWhole({ text, childSeen: seen, line, status: '' }, pasted);
    assert.deepEqual(await violations(page), []);
  });
}

test(
  'S-09 with JavaScript switched off the whole brief is all there',
  async ({ open }) => {
    const page = await open(made('no-javascript', { ...PASTED.whole, watch: false }));
    await page.setJavaScriptEnabled(false);
    await page.reload();
    await page.evaluate(installKit);
    const { text, defined } = await page.evaluate(() => ({
      text: kit.letters(document.querySelector('civic-brief')),
      defined: customElements.get('civic-brief') !== undefined,
    }));
    assert.deepEqual({ text, defined }, { text: lettersOf(PASTED.whole.html), defined: false });
    // Where no script runs no frame is told of, and none would be waited for in vain.
    await page.setJavaScriptEnabled(true);
    await page.reload();
  },
  // The others have no such switch for a test; there it is a frame without scripts, below.
  { only: 'chromium' },
);

test('S-09 in a frame in which scripting is off the whole brief is all there', async ({ open }) => {
  const inner = made('inner', { ...PASTED.whole, watch: false });
  const html = `<iframe src="/${inner}" sandbox="allow-same-origin" title="Zonder script" width="700" height="600"></iframe>`;
  const page = await open(made('frame', { html, script: '', watch: false }), { allow: [/sandbox/i] });
  const { text, defined } = await page.evaluate(() => {
    const element = document.querySelector('iframe').contentDocument.querySelector('civic-brief');
    return { text: kit.letters(element), defined: element.matches(':defined') };
  });
  assert.deepEqual({ text, defined }, { text: lettersOf(PASTED.whole.html), defined: false });
});

const HOSTS = {
  light: '<style>:root { color-scheme: light }</style>',
  dark: '<style>:root { color-scheme: dark } body { background: #0f172a; color: #e2e8f0 } a { color: #93c5fd }</style>',
  hostile: /<style>[^]*<\/style>/.exec(textOf('pages/hostile.html'))[0],
};

for (const [host, head] of Object.entries(HOSTS)) {
  test(`S-09 what is pasted twice stands on a ${host} page without a script, and no checker finds anything`, async ({ open }) => {
    const html = PASTED.share.html + PASTED.share.html + PASTED.plain.html;
    const page = await open(made(`host-${host}`, { html, head, script: '', watch: false }));
    const text = await page.evaluate(() => [...document.querySelectorAll('main > civic-brief, main > figure')].map(kit.letters).join(''));
    // A page may show its text in capitals; its letters are the same.
    assert.equal(text, lettersOf(html));
    assert.deepEqual(await violations(page), []);
  });
}

test(
  'S-09 a screen reader meets nothing twice, before and after it is drawn',
  async ({ open }) => {
    const page = await open(made('aloud', PASTED.share));
    await outcome(page, ['wasm']);
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const named = (role) => nodes.filter((node) => !node.ignored && node.role.value === role).map(({ name }) => name.value);
    assert.equal(named('heading').filter((name) => name.includes('driekwart')).length, 1);
    assert.equal(named('table').length, 0, 'the table is a view of its own');
    assert.equal(named('image').length, 1);
  },
  { only: 'chromium' },
);

// ── The children of a host that wrote its own ───────────────────────────────────────────────────────────────────

test('S-09 children without a line of their own get one, in the language of the page', async ({ open }) => {
  const own = (lang) => `<div lang="${lang}"><civic-brief><p>Ons eigen woord.</p></civic-brief></div>`;
  const html = ['nl', 'en', 'nl-BE', 'fr'].map(own).join('');
  const page = await open(made('own', { html, script: 'src="/broken/missing/civic-brief.js"' }), { allow: NETWORK });
  const lines = await page.evaluate(async () => {
    const elements = [...document.querySelectorAll('civic-brief')];
    while (elements.some((element) => element.dataset.state !== 'static')) await kit.frames(1);
    return elements.map((element) => {
      const line = element.shadowRoot.querySelector('[role=status]');
      return [kit.isSeen(element.firstElementChild), kit.isSeen(line), line.textContent];
    });
  });
  const nl = 'U ziet de statische versie. Alle cijfers staan in de tabellen.';
  const en = 'You see the static version. All figures are in the tables.';
  assert.deepEqual(lines, [nl, en, nl, en].map((line) => [true, true, line]));
});

test('A-41 while it is on its way its fallback is seen and read; where it has none, its place is busy', async ({ open, kind }) => {
  const page = await open('tests/pages/bare.html');
  const busy = await page.evaluate(async () => {
    const [full, empty] = [0, 1].map(() => kit.make({ lang: 'en' }, { width: 600 }));
    empty.replaceChildren();
    document.querySelector('main').append(full, empty);
    const look = () => [full, empty].map((element) => [element.getAttribute('aria-busy'), element.dataset.state]);
    const before = [look(), kit.isSeen(full.firstElementChild)];
    await Promise.all([full, empty].map(kit.drawn));
    return [before, look()];
  });
  const state = busy[1][0][1];
  assert.deepEqual(busy, [[[[null, 'loading'], ['true', 'loading']], true], [[null, state], [null, state]]]);
  assert.ok(['wasm', 'twin'].includes(state), kind);
});
