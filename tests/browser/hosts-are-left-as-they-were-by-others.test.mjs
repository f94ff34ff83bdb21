/**
 * Every page of `tests/hosts`, those of WordPress, Drupal, TYPO3, NL Design System and the Europa Component Library among
 * them, held beside itself without the script: what is its own stays as it was, and what is the widget's can be read.
 */

import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { violations } from './checkers.mjs';
import { base, inBrowsers } from './help.mjs';
import { WELL, faint, lookAt, overlaps, ownOf, watchNames } from './hosts.mjs';
import { stylesheets } from './others.mjs';

const { extractText } = await import(createRequire(new URL('../../www/package.json', import.meta.url)).resolve('unpdf'));

const HOSTS = new URL('../hosts/', import.meta.url);
const MADE = new URL('../../target/web/made/', import.meta.url);
const MODULES = new URL('../../www/node_modules/', import.meta.url);

/** What a reader does first, where a page keeps the widget closed. */
const FIRST = {
  'in-closed-details': () => (document.querySelector('details').open = true),
  'in-closed-dialog': () => document.querySelector('dialog').showModal(),
  'in-dialog-of-its-own': () => document.querySelector('dialog').showModal(),
  'in-dialog-with-text': () => document.querySelector('dialog').showModal(),
  'in-hidden-tab': () => document.querySelector('.closed').classList.remove('closed'),
};
const STATES = { 'two-versions': 'twin' };
/** A dialog that is as wide as what is in it gets its width from the widget; one that is scrolled, a bar at its side. */
const WIDENED = { 'in-dialog-of-its-own': /^dialog/, 'in-dialog-with-text': /^p / };

const namesIn = (folder) => readdirSync(new URL(folder, HOSTS)).filter((name) => name.endsWith('.html')).map((name) => name.replace('.html', ''));
const PLAIN = namesIn('./');
const STYLED = namesIn('styled/');

/** The same page without the script. */
function bare(folder, name) {
  const html = readFileSync(new URL(`${folder}${name}.html`, HOSTS), 'utf8');
  writeFileSync(new URL(`without/${name}.html`, MADE), html.replace(/<script[^]*?<\/script>/g, ''));
  return `made/without/${name}.html`;
}

if (process.env.CIVIC_BRIEF_ALL) {
  const test = inBrowsers();
  for (const folder of ['hosts', 'without']) mkdirSync(new URL(folder, MADE), { recursive: true });
  copyFileSync(new URL('bootstrap/dist/css/bootstrap.css', MODULES), new URL('hosts/bootstrap.css', MADE));
  copyFileSync(new URL('sanitize.css/sanitize.css', MODULES), new URL('hosts/reset.css', MADE));
  stylesheets();

  const pages = [
    ...PLAIN.map((name) => ({ name, folder: '', widths: name === 'in-dialog-of-its-own' ? [320, 1200] : [1200] })),
    ...STYLED.map((name) => ({ name, folder: 'styled/', widths: [320, 1200] })),
  ];
  for (const { name, folder, widths } of pages) {
    for (const width of widths) {
      test(`S-18 ${name} at ${width}: the page is as it was, and the widget is drawn, legible and in its place`, async ({ open, kind }) => {
        const first = FIRST[name];
        const page = await open(bare(folder, name), { width, first: watchNames });
        if (first) await page.evaluate(first);
        const [own, known] = [await ownOf(page), kind === 'chromium' && name !== 'fifty-widgets' ? await violations(page) : []];

        await page.goto(new URL(`tests/hosts/${folder}${name}.html`, base).href);
        if (first) await page.evaluate(first);
        assert.deepEqual(await lookAt(page), WELL(STATES[name] ?? 'wasm'));
        const apart = (lines) => lines.filter((line) => !WIDENED[name]?.test(line));
        assert.deepEqual(apart(await ownOf(page)), apart(own));
        assert.deepEqual(await overlaps(page), []);
        assert.deepEqual(await faint(page), []);
        // What is asked of one browser the other answers alike; and of a page of 96,000 elements it is asked for minutes.
        if (kind !== 'chromium' || name === 'fifty-widgets') return;
        const found = await violations(page);
        assert.deepEqual(found.filter((one) => !known.includes(one)), []);
      });
    }
  }

  for (const name of [...STYLED, 'bare-page', 'column-of-200-px', 'in-shadow-root', 'right-to-left']) {
    test(`A-67 ${name} on paper holds the page’s own words, the widget’s and its table, and afterwards all is as before`, async ({ open }) => {
      const page = await open(`tests/hosts/${STYLED.includes(name) ? 'styled/' : ''}${name}.html`, { width: 794 });
      await lookAt(page);
      const [own, whole] = [await ownOf(page), await page.evaluate(() => document.documentElement.scrollHeight)];
      const letters = (text) => text.replace(/[\s\u00ad\u200b-]/g, '');
      const paper = await page.pdf({ format: 'A4' });
      const printed = letters((await extractText(new Uint8Array(paper), { mergePages: true })).text);
      const said = await page.evaluate(() => {
        const widget = document.querySelector('civic-brief') ?? document.querySelector('main > div').shadowRoot.querySelector('civic-brief');
        const own = [...document.querySelectorAll('h1')].map((one) => one.textContent);
        widget.setAttribute('view', 'table');
        const table = new Promise((done) => setTimeout(() => done(kit.texts(widget, '[part=table] td')), 200));
        return table.then((table) => {
          widget.removeAttribute('view');
          return { own, message: kit.texts(widget, '[part=message]'), note: kit.texts(widget, '[part=note]'), table };
        });
      });
      for (const [part, texts] of Object.entries(said)) {
        assert.ok(texts.length > 0, part);
        for (const text of texts) assert.ok(printed.includes(letters(text)), `${part}: ${text}`);
      }
      await page.evaluate(() => kit.frames(4));
      assert.deepEqual(await ownOf(page), own);
      assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), whole);
      assert.deepEqual(await lookAt(page), WELL('wasm'));
    }, { only: 'chromium' });
  }
}
