/** `?civic-brief-check`: what a page means for the widget, told to who edits the page; each line both ways. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { violations } from './checkers.mjs';
import { ENGINES, inBrowsers } from './help.mjs';
import { exported, integrityOf, made } from './pages.mjs';
import NL from '../../www/host/words.nl.js';
import { siteServer, tag } from './site.mjs';

const test = inBrowsers();
const inWebKit = inBrowsers({ engines: ENGINES.slice(2) });

const BRIEF = readFileSync(new URL('../../src/brief.json', import.meta.url), 'utf8');
const ELEMENT = exported('population-share.nl.html');
const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";
const MINISTRY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:";
const NO_CONNECTION = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:";
/** A hash that is that of nothing here. */
const WRONG = `sha384-${'A'.repeat(64)}`;
const hashed = (name, ending) => new RegExp(`^civic-brief-[0-9a-f]{6}\\.${ending.replace('.', '\\.')}$`).test(name);
const opening = (attributes) => ELEMENT.replace(/^<civic-brief[^>]*>/, `<civic-brief ${attributes}>`);
/** The lines of a snippet that ask early. */
const early = (folder) => readFileSync(new URL('../../www/dist/press/population-share.nl.snippet.html', import.meta.url), 'utf8').replace(/<script[^]*/, '').replace(/\/civic-brief\/[^/]*\//g, `/${folder}/`);
const IMAGE = '<img src="/ministry/press/population-share.nl.svg" alt="" width="10" height="10">';

/** What a page without any fault is told, under the strict policy. */
const GOOD = {
  state: 'drawn', wasm: 'good', policy: 'seen', connect: 'good', images: 'none', styles: 'good', trusted: 'required', violations: 'none',
  missing: 'good', types: 'good', cache: 'good', compressed: 'good', duplicates: 'good', integrity: 'good', language: 'good', without: 'good',
  frame: 'none', src: 'none', newer: 'none', prepared: 'good', attributes: 'good', tongue: 'good', heading: 'good', ground: 'good',
  contrast: 'none', width: 'good', reach: 'good', inside: 'good',
};

/** Each with its faults, what is told of them beside what is good, and the lines to hand on; each line is one for IT. */
const SITES = {
  good: { csp: STRICT, told: {}, lines: {}, files: { 'other.js': "document.querySelector('main').append(Object.assign(new Image(), { src: '/good/none.png', alt: '' }))" } },
  // No reader comes near it while the panel looks.
  far: { csp: STRICT, css: 'h1 { margin-bottom: 400vh }', page: { tags: early('far') + tag('far') }, told: { early: 'far' }, lines: {}, says: /Laat ze weg/ },
  // The panel is open long before the chart is drawn.
  late: { csp: STRICT, told: {}, lines: {}, late: /\.wasm$/ },
  careless: {
    page: {
      lang: '',
      tags: tag('careless', { hash: '' }) + tag('careless', { hash: '' }),
      before: '<h1>Een pagina</h1>',
      element: exported('population-share.en.html').replace(/^<civic-brief[^>]*>/, '<civic-brief lang="nl" chart="population-share" files="/nowhere/" heading-level="4" veiw="table" year="1999">'),
    },
    css: 'main { width: 250px; text-transform: uppercase } civic-brief { --civic-brief-muted: #aaa; --civic-brief-ink: black }',
    header(name, headers) {
      headers['Cache-Control'] = 'no-store';
      if (hashed(name, 'wasm')) headers['Content-Type'] = 'text/plain';
    },
    plain: true,
    allow: [/404/],
    told: {
      policy: 'none', trusted: 'off', types: 'slower', cache: 'none', compressed: 'none', duplicates: 'twice', integrity: 'missing', language: 'missing',
      prepared: 'gone', attributes: 'odd', heading: 'skips', contrast: 'low', width: 'narrow', reach: 'some', inside: 'language',
    },
    lines: {
      types: [/\ninclude .*nginx\.conf;$/, 'cp civic-brief/apache.htaccess civic-brief/.htaccess', /\ntypes \{\n    application\/wasm wasm;\n\}$/, 'AddType application/wasm .wasm'],
      cache: [/max-age=31536000, immutable[^]*\}$/, /max-age=31536000, immutable[^]*<\/FilesMatch>$/],
      compressed: [/^gzip on;\n/, /^AddOutputFilterByType DEFLATE /],
      integrity: [`<script type="module" src="/careless/civic-brief.js" integrity="${integrityOf('civic-brief.js')}" crossorigin="anonymous"></script>`],
      language: ['<html lang="nl">'],
      prepared: ['<civic-brief … files="">'],
      attributes: ['<civic-brief view="table" …>', '<civic-brief year="2024" …>'],
      heading: ['<civic-brief heading-level="2" …>'],
      contrast: ['civic-brief { --civic-brief-muted: initial; }'],
      width: ['civic-brief { min-width: min(100%, 288px); }'],
      reach: ['civic-brief { text-transform: none !important; }'],
      inside: ['press/population-share.nl.html'],
    },
  },
  ministry: {
    csp: MINISTRY,
    page: {
      tags: tag('ministry') + tag('ministry', { name: 'civic-brief.twin.js', hash: WRONG }),
      before: '<h1>Een pagina</h1><h3>Diep</h3>',
      element: `<civic-brief lang="de" chart="population-shar" heading-level="1" newer="/ministry/other.json">${IMAGE}</civic-brief>`,
    },
    css: 'main { background: #777; opacity: 0.9 } civic-brief:not(:defined) { display: none } civic-brief { --civic-brief-ink: #000 }',
    files: { 'other.json': BRIEF.replace('"id": "civic-space"', '"id": "another"').replace(/"id": "[^"]*"/, '"id": "another"') },
    header(name, headers) {
      if (hashed(name, 'press.js')) headers['Content-Type'] = 'text/plain';
    },
    isGone: (name) => hashed(name, 'press.wasm'),
    allow: [/script-src/, /img-src/, /WebAssembly/, /Content.Security.Policy/i, /404/, /integrity|digest/i],
    told: {
      wasm: 'refused', images: 'refused', styles: 'loose', trusted: 'off', violations: 'ours', missing: 'gone', types: 'wrong', duplicates: 'versions',
      integrity: 'wrong', without: 'hidden', newer: 'other', attributes: 'chart', tongue: 'other', heading: 'second', ground: 'own',
      contrast: 'good', reach: 'around', inside: 'bare',
    },
    lines: {
      wasm: ["script-src 'self' 'wasm-unsafe-eval';"],
      images: ["img-src data: 'self';"],
      types: [/\ntypes \{\n    text\/javascript js;\n\}$/, 'AddType text/javascript .js'],
      integrity: [`<script type="module" src="/ministry/civic-brief.twin.js" integrity="${integrityOf('civic-brief.twin.js')}" crossorigin="anonymous"></script>`],
      without: [/^civic-brief:not\(:defined\) \{ display: block;/],
      attributes: ['<civic-brief chart="population-share" …>'],
      tongue: ['<civic-brief lang="nl" …>'],
      heading: ['<civic-brief heading-level="4" …>'],
      ground: ['civic-brief { background: white; }'],
      reach: ['main { opacity: 1; }'],
      inside: ['press/population-shar.nl.html'],
    },
  },
  failing: {
    csp: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:",
    page: { before: '', element: opening('chart="population-share" src="/failing/gone.json" newer="/failing/page.html"') },
    allow: [/404/],
    told: {
      state: 'static', wasm: 'unknown', trusted: 'off', src: 'gone', newer: 'gone', prepared: 'none', attributes: 'unknown', tongue: 'unknown', heading: 'first',
      ground: 'unknown', contrast: 'unknown', inside: 'unknown',
    },
    lines: { heading: ['<h1>…</h1>'] },
    says: /^De grafiek.*Reden: brief not found: status 404; check the address at http/,
  },
  own: {
    page: { element: opening('lang="nl" chart="population-share" src="/own/brief.json" newer="/own/newer.json"').replace(/<td>[^<]*/, '<td>9'), tags: `${tag('own')}<script src="/good/other.js" defer></script>` },
    csp: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src data:",
    files: { 'brief.json': BRIEF, 'newer.json': BRIEF },
    header(name, headers) {
      if (/^(brief|newer)\.json$/.test(name)) headers['Content-Type'] = name === 'brief.json' ? 'application/json' : 'text/plain';
    },
    allow: [/img-src/, /default-src/, /Content.Security.Policy/i],
    told: { trusted: 'off', violations: 'others', src: 'good', newer: 'type', prepared: 'none', inside: 'old' },
    lines: { newer: [/\ntypes \{\n    application\/json json;\n\}$/, 'AddType application/json .json'], inside: ['civic-brief export brief.json page --pages-only --src /own/brief.json', 'page/population-share.nl.html'] },
  },
  elsewhere: {
    csp: STRICT,
    page: { before: '', element: '<h1>Een pagina</h1><civic-brief hidden chart="countries" src="https://example.org/brief.json" newer="https://example.org/newer.json"></civic-brief>' },
    allow: [/connect-src/, /example\.org/, /Content.Security.Policy/i],
    told: {
      state: 'static', wasm: 'unknown', connect: 'refused', violations: 'ours', src: 'unknown', newer: 'unknown', prepared: 'none', attributes: 'unknown', tongue: 'unknown', ground: 'unknown',
      contrast: 'unknown', width: 'none', inside: 'empty',
    },
    lines: { connect: ["connect-src 'self' https://example.org;"], inside: ['civic-brief export brief.json page --pages-only --src https://example.org/brief.json', 'page/countries.nl.html'] },
  },
  hidden: {
    csp: MINISTRY,
    page: { element: `<div hidden>${ELEMENT}</div>` },
    allow: [/script-src/, /WebAssembly/, /Content.Security.Policy/i],
    told: { state: 'waiting', wasm: 'refused', styles: 'loose', trusted: 'off', violations: 'asked', tongue: 'unknown', ground: 'unknown', contrast: 'unknown', width: 'none', inside: 'unknown' },
    lines: { wasm: ["script-src 'self' 'wasm-unsafe-eval';"] },
  },
  empty: {
    csp: STRICT,
    page: { element: '' },
    told: { state: 'none', wasm: 'unknown', connect: 'good' },
    lines: {},
    without: ['src', 'newer', 'prepared', 'attributes', 'tongue', 'heading', 'ground', 'contrast', 'width', 'reach', 'inside'],
  },
  inline: {
    csp: NO_CONNECTION,
    page: { tags: tag('inline', { name: 'civic-brief.inline.js' }) },
    told: {
      wasm: 'chosen', policy: 'partly', connect: 'none', trusted: 'off', missing: 'inline', types: 'unknown', cache: 'unknown', integrity: 'unknown', prepared: 'none',
    },
    lines: {},
  },
  shadow: {
    page: {
      head: '<link rel="stylesheet" href="PORT/good/page.css"><script src="/shadow/shadow.js"></script>',
      tags: '<script type="module" src="/shadow/import.js"></script>',
      element: '<div id="root"></div>',
    },
    files: {
      'shadow.js': 'delete globalThis.WebAssembly',
      'import.js': `const one = document.createElement('civic-brief');
        for (const [name, value] of Object.entries({ chart: 'countries', src: '/shadow/brief.json', newer: '/shadow/newer.json', files: 'https://example.org/press/' })) one.setAttribute(name, value);
        one.append(Object.assign(new Image(), { src: '/shadow/press/population-share.nl.svg', alt: '' }));
        root.attachShadow({ mode: 'open' }).append(one);
        import('/shadow/civic-brief.js');`,
      'brief.json': BRIEF,
      'newer.json': BRIEF,
    },
    header(name, headers) {
      if (name === 'brief.json') headers['Content-Type'] = 'text/plain';
    },
    allow: [/request to http:\/\/127\.0\.0\.1/],
    told: {
      wasm: 'missing', policy: 'none', images: 'good', trusted: 'off', integrity: 'none', without: 'unknown', src: 'type', newer: 'good', prepared: 'unknown',
      tongue: 'none', inside: 'bare',
    },
    lines: { src: [/\ntypes \{\n    application\/json json;\n\}$/, 'AddType application/json .json'], tongue: ['<civic-brief lang="nl" …>'], inside: ['civic-brief export brief.json page --pages-only --src /shadow/brief.json', 'page/countries.nl.html'] },
  },
  chosen: {
    csp: STRICT,
    page: { element: opening('lang="nl" chart="population-share" engine="js"') },
    told: { wasm: 'chosen' },
    lines: {},
  },
  bundled: {
    csp: STRICT,
    page: { tags: tag('bundled', { name: 'index-B1nDl3d.js', hash: '' }) },
    files: { 'index-B1nDl3d.js': readFileSync(new URL('../../www/dist/civic-brief.js', import.meta.url), 'utf8') },
    told: { integrity: 'bundled' },
    lines: {},
  },
  refusing: { csp: NO_CONNECTION },
  several: { csp: STRICT, page: { element: `${ELEMENT}${exported('countries.nl.html')}<div hidden>${'<civic-brief></civic-brief>'.repeat(12)}</div>` } },
};
/** What takes long is for the long run, and there every page is tried in both of the first two. */
const ALL = Boolean(process.env.CIVIC_BRIEF_ALL);
const LATER = ['shadow', 'chosen'];
const IN_BOTH = ['good', 'careless', 'own'];
/** WebKit reports no question about WebAssembly; what else is told there is the same. */
const IN_WEBKIT = ['good', 'late', 'careless', 'elsewhere'];

const site = await siteServer(SITES);
SITES.shadow.page.head = SITES.shadow.page.head.replace('PORT', site.address.replace('localhost', '127.0.0.1').slice(0, -1));

/** Opens a page with the question in its address, and gives what the panel says. */
async function looked(open, name, path = `${name}/page.html?civic-brief-check`) {
  const page = await open(site.address + path, { allow: [...site.allow, ...(SITES[name].allow ?? [])] });
  return { page, ...(await toldIn(page)) };
}

const toldIn = (frame) =>
  frame.evaluate(async () => {
    const until = performance.now() + 25_000;
    const rows = () => [...(document.querySelector('[data-civic-brief-check]')?.shadowRoot.querySelectorAll('li') ?? [])];
    while (rows().length === 0 && performance.now() < until) await new Promise((done) => setTimeout(done, 30));
    const told = Object.fromEntries(rows().map(({ dataset }) => [dataset.row, dataset.said]));
    const lines = Object.fromEntries(rows().map((one) => [one.dataset.row, [...one.querySelectorAll('textarea')].map(({ value }) => value)]).filter(([, some]) => some.length > 0));
    const texts = rows().map(({ textContent }) => textContent);
    const panel = document.querySelector('[data-civic-brief-check]').shadowRoot;
    return { told, lines, texts, headings: [...panel.querySelectorAll('h2, h3')].map(({ textContent }) => textContent), lang: panel.querySelector('section').lang };
  });

for (const [name, { told, lines, without = [], says = /./ }] of Object.entries(SITES).filter(([, one]) => one.told)) {
  const run = async ({ open }) => {
    const seen = await looked(open, name);
    const expected = Object.fromEntries(Object.entries({ ...GOOD, ...told }).filter(([id]) => !without.includes(id)));
    assert.deepEqual(seen.told, expected);
    assert.deepEqual(Object.keys(seen.lines).toSorted(), Object.keys(lines).toSorted());
    for (const [id, some] of Object.entries(lines)) {
      assert.equal(seen.lines[id].length, some.length, id);
      some.forEach((line, index) => (typeof line === 'string' ? assert.equal(seen.lines[id][index], line) : assert.match(seen.lines[id][index], line)));
    }
    assert.ok(seen.texts.some((text) => says.test(text)), seen.texts.join('\n'));
    for (const text of seen.texts) assert.doesNotMatch(text, /\{\w+\}|undefined|@\w+/);
  };
  const what = `S-06 L-04 what is told of the page "${name}", and each line to hand on`;
  if (ALL || !LATER.includes(name)) test(what, run, ALL || IN_BOTH.includes(name) ? {} : { only: 'chromium' });
  if (IN_WEBKIT.includes(name)) inWebKit(what, run);
}

const onDisk = async ({ open }) => {
  const name = made('panel-on-a-disk', { html: ELEMENT, script: '', watch: false, head: '<script src="../../../www/dist/civic-brief.inline.js" defer></script>' });
  const { href } = new URL(`../../target/web/${name}?civic-brief-check`, import.meta.url);
  // The style of that page is asked of a server's root.
  const page = await open(href, { allow: [/^request to file:/, /ERR_FILE_NOT_FOUND/] });
  const { told } = await toldIn(page);
  const expected = { state: 'drawn', missing: 'inline', types: 'unknown', cache: 'unknown', compressed: 'unknown', integrity: 'unknown', policy: 'partly', violations: 'none' };
  assert.deepEqual(Object.fromEntries(Object.keys(expected).map((id) => [id, told[id]])), expected);
};
if (ALL) test('a25 what is told of a page on a disk, of which nothing can be asked', onDisk);

// ── In a frame ──────────────────────────────────────────────────────────────────────────────────────────────────

const SANDBOX = 'sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox"';
const frame = (name, attributes, src) => `<iframe name="${name}" width="600" height="400" src="${src}" ${attributes}></iframe>`;
const empty = '/empty/page.html?civic-brief-check';
const embed = '/good/embed.html?chart=population-share&amp;lang=nl&amp;civic-brief-check';
SITES.framed = {
  page: {
    tags: '<script src="/good/embed-height.js" defer></script>',
    element: frame('untitled', '', empty) + frame('right', `title="A" allow="clipboard-write" ${SANDBOX}`, embed),
  },
};
SITES.loosely = {
  page: {
    tags: '',
    element:
      frame('loose', 'title="A"', empty) +
      frame('lacking', 'title="A" sandbox="allow-scripts allow-same-origin"', empty) +
      frame('silent', `title="A" ${SANDBOX}`, embed) +
      frame('failing', `title="A" ${SANDBOX}`, '/failing/page.html?civic-brief-check'),
  },
  // A sandbox with leave for its origin is what the panel warns of, and what is missing has no leave for other origins.
  allow: [/404/, /CORS|Cross-Origin/i, /ERR_FAILED/, /allow-same-origin/],
};
/** What the page around allows: in a sandbox only Chromium tells of the clipboard from within. */
const FRAMED = {
  framed: {
    untitled: { frame: 'untitled' },
    right: { frame: 'unseen', height: 'good', heading: 'alone', policy: 'partly' },
  },
  loosely: {
    loose: { frame: 'loose' },
    lacking: { frame: 'lacks' },
    silent: { frame: { chromium: 'lacks', firefox: 'unseen' }, height: 'fixed' },
    failing: { connect: 'unknown' },
  },
};

for (const [name, frames] of Object.entries(FRAMED)) {
  const run = async ({ open, kind }) => {
    const page = await open(`${site.address}${name}/page.html`, { allow: [...site.allow, ...(SITES[name].allow ?? [])] });
    for (const [id, expected] of Object.entries(frames)) {
      const own = page.frames().find((one) => one.name() === id) ?? (await (await page.$(`[name=${id}]`)).contentFrame());
      const { told, lines } = await toldIn(own);
      for (const [key, said] of Object.entries(expected)) assert.equal(told[key], said[kind] ?? said, `${id}: ${key}`);
      // What stands in our own page is not for who embeds it to mend.
      if (own.url().includes('/embed.html')) assert.deepEqual([told.heading, told.inside, lines.heading], ['alone', undefined, undefined]);
      if (told.frame !== 'none') assert.match(lines.frame[0], /^<iframe title="[^"]+" src="[^"]+" .*sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox" allow="clipboard-write"><\/iframe>$/);
      assert.doesNotMatch(lines.frame[0], /civic-brief-check|[?&](?=")/);
      if (told.height === 'fixed') assert.match(lines.height[0], /^<script src="http:.*\/good\/embed-height\.js" defer><\/script>$/);
    }
  };
  test(`S-13 what is told within the frames of the page "${name}"`, run, ALL ? {} : { only: 'chromium' });
}

// ── The panel itself ────────────────────────────────────────────────────────────────────────────────────────────

test('A-01 the panel is faultless at 320 px, in both languages, and is read, copied and closed by keyboard', async ({ open }) => {
  const page = await open(`${site.address}own/page.html?civic-brief-check`, { width: 320, allow: [...site.allow, ...SITES.own.allow] });
  const seen = await toldIn(page);
  assert.equal(seen.lang, 'nl');
  assert.deepEqual(await violations(page), []);
  await page.evaluate(() => {
    globalThis.panel = document.querySelector('[data-civic-brief-check]').shadowRoot;
    globalThis.focused = () => panel.activeElement?.textContent ?? '';
    globalThis.said = () => panel.querySelector('[role=status]').textContent;
    globalThis.copies = [];
    globalThis.mayCopy = true;
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text) => (mayCopy ? Promise.resolve(copies.push(text)) : Promise.reject(new Error('no'))) } });
  });
  const now = (what) => page.evaluate(`(() => (${what}))()`).then(async (value) => (await page.evaluate(() => kit.frames(2)), value));
  assert.equal(await now('panel.host.scrollWidth <= 320'), true, 'wider than its place');
  assert.match(await now('focused()'), /^Wat deze pagina/);
  assert.match(await now('said()'), /^\d+ te herstellen, \d+ met minder/);

  await page.keyboard.press('Tab');
  assert.equal(await now('focused()'), 'Kopieer alles, voor IT');
  await page.keyboard.press('Enter');
  await page.evaluate(() => kit.frames(2));
  assert.equal(await now('said()'), 'Gekopieerd.');
  const report = await now('copies[0]');
  assert.ok(report.includes(`Pagina: ${site.address}own/page.html?civic-brief-check`));
  assert.ok(report.includes('    AddType application/json .json'));
  for (const [id] of Object.entries(seen.told)) assert.ok(report.includes(`\n${NL.rows[id].name}: `), id);

  await page.evaluate(() => (mayCopy = false));
  await page.keyboard.press('Enter');
  await page.evaluate(() => kit.frames(2));
  assert.match(await now('said()'), /niet gekopieerd/);
  assert.equal(await now('getSelection() && panel.activeElement.value.slice(panel.activeElement.selectionStart, panel.activeElement.selectionEnd)'), report);

  await page.evaluate(() => [...panel.querySelectorAll('button')].find(({ textContent }) => textContent === 'English').click());
  assert.match(await now('focused()'), /^What this page/);
  assert.equal(await now('panel.querySelector("section").lang'), 'en');
  assert.deepEqual(await violations(page), []);

  await page.keyboard.press('Escape');
  assert.equal(await now('document.querySelector("[data-civic-brief-check]")'), null);
});

test('of several widgets each line says whose it is, and what was not looked at is told', async ({ open }) => {
  const { page } = await looked(open, 'several');
  const lines = await page.evaluate(() => [...document.querySelector('[data-civic-brief-check]').shadowRoot.querySelectorAll('[data-row=state]')].map(({ textContent }) => textContent));
  for (const line of ['De grafiek – 1 (population-share)Die is getekend.', 'De grafiek – 2 (countries)Die is getekend.']) assert.ok(lines.includes(line), lines.join('\n'));
  // Of the twelve that are looked at ten are hidden.
  assert.equal(lines.filter((line) => /^De grafiek – \d+Die is nog niet getekend/.test(line)).length, 10);
  assert.ok(lines.some((line) => line.includes('nog 2 grafieken')));
}, ALL ? {} : { only: 'chromium' });

test('S-07 the look at a page asks nobody but the page’s own server and stores nothing', async ({ open }) => {
  const { page } = await looked(open, 'good');
  const found = await page.evaluate(async () => ({
    storage: [localStorage.length, sessionStorage.length, document.cookie.length, (await indexedDB.databases()).length],
    origins: [...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin))],
    here: location.origin,
  }));
  assert.deepEqual(found.storage, [0, 0, 0, 0]);
  assert.deepEqual(found.origins, [found.here]);
});

test('without the question in its address nothing of it is loaded', async ({ open }) => {
  site.asked.length = 0;
  const page = await open(`${site.address}good/page.html?civic-brief=1#civic-brief-check`, { allow: site.allow });
  await page.evaluate(() => kit.drawn(document.querySelector('civic-brief')));
  assert.equal(await page.evaluate(() => document.querySelector('[data-civic-brief-check]')), null);
  assert.deepEqual(site.asked.filter(({ path }) => /check|host|press/.test(path)), []);
});

test('S-09 where the panel cannot be loaded, who asked for it is told why', async ({ open }) => {
  const page = await open(`${site.address}refusing/page.html?civic-brief-check`, {
    allow: [...site.allow, /connect-src/, /Content.Security.Policy/i, /blocked|violates/i],
    first: () => (globalThis.alert = (text) => (globalThis.alerted = text)),
  });
  const alerted = await page.evaluate(async () => {
    while (!globalThis.alerted) await kit.frames(1);
    return globalThis.alerted;
  });
  assert.match(alerted, /^module not loaded: .*check that the file of this version is at http.*\.check\.js$/);
});
