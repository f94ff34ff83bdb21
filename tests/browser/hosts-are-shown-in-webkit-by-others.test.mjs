/** The core of the hosts in WebKit too: each draws, keeps to its place, and leaves the page as it was. */

import assert from 'node:assert/strict';
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { base, inBrowsers } from './help.mjs';
import { WELL, faint, lookAt, overlaps, ownOf } from './hosts.mjs';
import { made } from './pages.mjs';
import { elsewhere, until } from './press.mjs';

const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";
const MINISTRY = "default-src 'self'; script-src 'self'; img-src 'self' data:";

const WITHOUT = new URL('../../target/web/made/without/', import.meta.url);

const CORE = [
  { name: 'bare-page' },
  { name: 'bare-page', csp: STRICT, title: 'under a strict policy with Trusted Types' },
  { name: 'bare-page', csp: MINISTRY, title: 'under a ministry’s policy', state: 'twin', allow: [/script-src/, /WebAssembly/] },
  { name: 'everything-unset' },
  { name: 'column-of-200-px' },
  { name: 'in-shadow-root' },
  { name: 'in-closed-details', first: () => void (document.querySelector('details').open = true) },
  { name: 'in-dialog-of-its-own', first: () => void document.querySelector('dialog').showModal() },
  { name: 'right-to-left' },
];

if (process.env.CIVIC_BRIEF_ALL) {
  const test = inBrowsers({ engines: ['webkit'] });
  mkdirSync(WITHOUT, { recursive: true });

  for (const { name, csp, title = '', state = 'wasm', allow = [], first } of CORE) {
    test(`S-18 ${name} ${title}`.trim(), async ({ open }) => {
      const html = readFileSync(new URL(`../hosts/${name}.html`, import.meta.url), 'utf8');
      writeFileSync(new URL(`${name}.html`, WITHOUT), html.replace(/<script[^]*?<\/script>/g, ''));
      const page = await open(`made/without/${name}.html`, { allow });
      if (first) await page.evaluate(first);
      const names = () => Object.getOwnPropertyNames(globalThis);
      const [own, known] = [await ownOf(page), await page.evaluate(names)];
      await page.goto(new URL(`tests/hosts/${name}.html${csp ? `?csp=${encodeURIComponent(csp)}` : ''}`, base).href);
      if (first) await page.evaluate(first);
      assert.deepEqual(await lookAt(page), WELL(state));
      // That dialog has its width from the widget.
      const apart = (lines) => lines.filter((line) => name !== 'in-dialog-of-its-own' || !line.startsWith('dialog'));
      assert.deepEqual(apart(await ownOf(page)), apart(own));
      assert.deepEqual(await overlaps(page), []);
      assert.deepEqual(await faint(page), []);
      assert.deepEqual((await page.evaluate(names)).filter((one) => !known.includes(one)), []);
    });
  }

  test('S-13 a sandboxed frame of another origin gets the height of its chart, once', async ({ open }) => {
    const frame = `<iframe title="Een grafiek" sandbox="allow-scripts" src="${elsewhere()}embed.html?chart=population-share&lang=nl" width="640" height="300"></iframe>`;
    const page = await open(made('frame-in-webkit', { html: `${frame}<script src="/embed-height.js" defer></script>`, script: '', watch: false }), { allow: [/^request to/] });
    await until(page, () => document.querySelector('iframe').offsetHeight > 600);
    const heights = await page.evaluate(async () => {
      await kit.frames(20);
      const all = new Set();
      for (let n = 0; n < 40; n += 1) {
        await kit.frames(1);
        all.add(document.querySelector('iframe').offsetHeight);
      }
      return [...all];
    });
    assert.equal(heights.length, 1, `${heights}`);
  });
}
