/** Chromium and Firefox: started for one file, or lent to one after another. */

import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createConnection } from 'node:net';
import { createInterface } from 'node:readline';

const puppeteer = createRequire(new URL('../../www/package.json', import.meta.url))('puppeteer-core');

/** Of every Chromium here: nothing that asks its maker for anything, and no more of a window than its pages. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // With each window it loads two pages of its own for the address bar: a second of a core, in the midst of what is measured.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/**
 * Of every Firefox here: one process for all pages and none kept ready, and no add-ons of its own, which read along in
 * each: a page takes 0.76 s of a core so, and 1.27 else.
 */
const FIREFOX_PREFS = {
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  'extensions.enabledScopes': 0,
  'extensions.webcompat.enable_shims': false,
  'extensions.screenshots.disabled': true,
};

/** A browser of one's own: `args` are for Chromium, `prefs` for Firefox. */
export const launch = {
  chromium: ({ args = [], ...options } = {}) =>
    puppeteer.launch({ executablePath: process.env.CHROMIUM, headless: true, args: [...CHROMIUM_ARGS, ...args], ...options }),
  firefox: ({ prefs = {}, ...options } = {}) =>
    puppeteer.launch({ browser: 'firefox', executablePath: process.env.FIREFOX, headless: true, extraPrefsFirefox: { ...FIREFOX_PREFS, ...prefs }, ...options }),
};

/** Said by a file that leaves a browser as it found it. */
export const AS_IT_WAS = 'as it was';

/**
 * Borrows a browser of `lend.mjs`, which nobody else has meanwhile. The file has a context in it, with storage, cache
 * and permissions of its own, and takes it along when it goes.
 * @param {'chromium' | 'firefox'} kind
 * @param {number} port of the lender
 */
export async function borrow(kind, port) {
  const lender = createConnection(port, '127.0.0.1');
  const address = once(createInterface(lender), 'line').then(([line]) => line);
  const refused = once(lender, 'close').then(() => Promise.reject(new Error(`no ${kind} was lent: the lines above say why`)));
  refused.catch(() => {}); // It closes in the end too.
  lender.write(`${kind}\n`);
  const browser = await puppeteer.connect({
    browserWSEndpoint: await Promise.race([address, refused]),
    protocol: kind === 'firefox' ? 'webDriverBiDi' : 'cdp',
  });
  const context = await browser.createBrowserContext();
  // While one page stays, the next are tabs of its window: a window of its own takes Chromium half as long again.
  await context.newPage();
  return {
    newPage: () => context.newPage(),
    close: async () => {
      await context.close();
      await browser.disconnect();
      lender.end(`${AS_IT_WAS}\n`);
    },
  };
}
