/** What the browser tests share: the browsers, pages that must stay silent, and eyes for what was drawn. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test as nodeTest } from 'node:test';
import { borrow, launch } from './browsers.mjs';
import { installKit } from './kit.mjs';
import { launchWebKit } from './webkit.mjs';

/** Where the built widget is served, with `tests/` beside it. */
export const base = process.env.CIVIC_BRIEF_URL;

/** Whether each test runs in each of its browsers. */
const IS_LONG = Boolean(process.env.CIVIC_BRIEF_ALL);

/**
 * Switches WebAssembly off, in the way that the browsers' own protected modes do. Chromium's stops compiling JavaScript
 * too, and takes half as long again for each test: in the short run its pages lose WebAssembly before they begin.
 */
export const WITHOUT_WASM = {
  args: IS_LONG ? ['--js-flags=--jitless'] : [],
  inChromium: IS_LONG ? undefined : () => delete globalThis.WebAssembly,
  prefs: { 'javascript.options.wasm': false },
  env: { JSC_useWasm: '0' },
};

/**
 * All three engines, for what each may do in its own way. A file that says nothing takes the first two in turn, test by
 * test, and in the long run each test in both: every file of several tests meets both engines for half of the work.
 * Firefox takes twice as long for a test, and has every third.
 */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** For a long test whose subject is not the browser: the second runs it in the long run alone. */
export const ONCE = { only: IS_LONG ? undefined : 'chromium' };

/** The fills of the five ratings, open to closed, and the other colours of `src/theme.rs`. */
export const COLORS = {
  light: {
    ratings: ['#1697be', '#3a7f66', '#725507', '#7d0928', '#30113d'],
    inks: ['#0f172a', '#ffffff', '#ffffff', '#ffffff', '#ffffff'],
    count: '#334155',
    axis: '#64748b',
    ink: '#0f172a',
    paper: 'rgb(255, 255, 255)',
  },
  dark: {
    ratings: ['#4e74af', '#189e7c', '#df9f1c', '#ffc2b7', '#fff5fb'],
    inks: ['#ffffff', '#0f172a', '#0f172a', '#0f172a', '#0f172a'],
    count: '#e2e8f0',
    axis: '#94a3b8',
    ink: '#f1f5f9',
    paper: 'rgb(15, 23, 42)',
  },
};

/** Every chart with its pictures; the table is one more view of each. */
export const CHARTS = {
  'population-share': ['bar', 'squares'],
  'population-trend': ['combined', 'ratings'],
  countries: ['lines', 'squares'],
  regions: ['bars', 'squares'],
  'rating-changes': ['columns'],
  'defenders-killed': ['columns'],
  'defenders-by-country': ['bars'],
  'journalists-killed': ['columns'],
  'journalists-counters': ['dots'],
  'journalists-by-place': ['places', 'zones'],
  'judgments-pending': ['columns'],
  'icc-sanctions': ['steps'],
  'human-rights-fund': ['columns'],
};

/** Every chart and picture as a pair. */
export const PICTURES = Object.entries(CHARTS).flatMap(([chart, views]) => views.map((view) => ({ chart, view })));

/** A file of `tests/`, as text. */
export function textOf(path) {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

/**
 * Gives the `test` of a file: it runs each test in the browsers, one of each.
 *
 * A test gets `open`, which opens a page and watches it, and `kind`, the browser's name. It fails on whatever
 * a page complains of, unless the test named that beforehand; a name that does not come true fails it too.
 * @param {object} [options]
 * @param {string[]} [options.args] Chromium's arguments
 * @param {Record<string, unknown>} [options.prefs] Firefox's preferences
 * @param {Record<string, string>} [options.env] what WebKit's engine reads of its environment
 * @param {() => void} [options.inChromium] runs in its pages before anything of theirs
 * @param {string[]} [options.engines] those that run each test
 * @param {number} [options.screen] device pixels per CSS pixel of the screen itself; its windows keep their own size
 */
export function inBrowsers({ args = [], prefs = {}, env = {}, inChromium, engines, screen } = {}) {
  const isInTurn = !engines && !IS_LONG;
  engines ??= ENGINES.slice(0, 2);
  if (process.env.CIVIC_BRIEF_WITHOUT_WASM) {
    // What the twin gives is the same in every browser: the-twin-is-the-same holds each to that.
    if (ONCE.only) engines = engines.slice(0, 1);
    args = [...args, ...WITHOUT_WASM.args];
    prefs = { ...prefs, ...WITHOUT_WASM.prefs };
    env = { ...env, ...WITHOUT_WASM.env };
    inChromium = WITHOUT_WASM.inChromium;
  }
  const launched = {};
  const own = screen && { defaultViewport: null };
  const screenArgs = screen ? [`--force-device-scale-factor=${screen}`, '--window-size=1300,500'] : [];
  const screenPrefs = screen && { 'layout.css.devPixelsPerPx': String(screen) };
  // What is asked of a browser as a whole is asked of one that no other file has.
  const isPlain = !screen && [args, prefs, env].every((one) => Object.keys(one).length === 0);
  const lender = isPlain ? process.env.CIVIC_BRIEF_LENDER : undefined;
  const get = {
    chromium: () => launch.chromium({ ...own, args: [...screenArgs, ...args] }),
    firefox: () => launch.firefox({ ...own, prefs: { ...screenPrefs, ...prefs } }),
    ...(lender && { chromium: () => borrow('chromium', lender), firefox: () => borrow('firefox', lender) }),
    webkit: () => launchWebKit(env),
  };
  let turn;
  /** The browsers of a test. With which of two a file begins its first name decides: files of one test take turns so, too. */
  const browsersOf = (name) => {
    if (!isInTurn) return engines;
    turn = turn === undefined ? [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) : turn + 1;
    return [turn % 3 === 2 ? engines.at(-1) : engines[0]];
  };
  after(() => Promise.all(Object.values(launched).map(async (browser) => (await browser).close())));

  /**
   * @param {string} name
   * @param {(given: { open: (path: string, options?: object) => Promise<import('puppeteer-core').Page>, kind: string }) => Promise<void>} run
   * @param {{ only?: string }} [options] the one browser it can run in
   */
  return function test(name, run, { only } = {}) {
    for (const kind of only ? [only] : browsersOf(name)) {
      nodeTest(`${name} [${kind}]`, { timeout: 120_000 }, async () => {
        const browser = await (launched[kind] ??= get[kind]());
        const watched = [];
        const open = async (path, options) => {
          const page = await browser.newPage();
          const one = { page, complaints: async () => [] };
          watched.push(one);
          if (inChromium && kind === 'chromium') await page.evaluateOnNewDocument(inChromium);
          one.complaints = await watch(page, path, { sized: !screen, kind, ...options });
          return page;
        };
        try {
          await run({ open, kind });
          for (const one of watched) assert.deepEqual(await one.complaints(), [], 'what the page complained of');
        } finally {
          await Promise.all(watched.map((one) => one.page.close()));
        }
      });
    }
  };
}

/**
 * Opens a path in a page and gives what tells of its complaints.
 * @param {import('puppeteer-core').Page} page
 * @param {string} path under the base address
 * @param {object} options
 * @param {string} options.kind the browser's name
 * @param {boolean} options.sized whether the viewport is set, or is as its window
 * @param {number} [options.width] of the viewport
 * @param {number} [options.height]
 * @param {number} [options.ratio] device pixels per CSS pixel; the browser's own where it is not given
 * @param {(RegExp | string)[]} [options.allow] complaints that may come; whole ones, as `complaints` words them
 * @param {() => void} [options.first] runs in the page before anything of its own
 */
async function watch(page, path, { sized, kind, width = 1300, height = 900, ratio, allow = [], first }) {
  const heard = [];
  const own = new URL(base).origin;
  page.on('console', (message) => heard.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error?.message ?? error}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== own) heard.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`status ${response.status()}: ${response.url().replace(base, '/')}`);
  });
  if (sized) await page.setViewport({ width, height, deviceScaleFactor: ratio });
  await page.evaluateOnNewDocument(installKit);
  if (first && kind === 'webkit') throw new Error('WebKit runs nothing before a page: `first` is not for it');
  if (first) await page.evaluateOnNewDocument(first);
  await page.goto(new URL(path, base).href, { waitUntil: 'load' });
  const allowed = (text) => allow.some((one) => (one instanceof RegExp ? one.test(text) : one === text));
  return async () => {
    // What was rejected is told a little later.
    heard.push(...(await page.evaluate(() => kit.frames(2).then(() => kit.complaints))));
    if (kind === 'webkit') {
      const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      heard.push(...names.filter((name) => new URL(name).origin !== own).map((name) => `request to ${name}`));
    }
    return heard.filter((text) => !allowed(text));
  };
}
