/** The pages of others in `tests/hosts`: in each the widget draws, keeps to its place, and leaves the page alone. */

import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { inBrowsers } from './help.mjs';

const test = inBrowsers();

const MADE = new URL('../../target/web/made/hosts/', import.meta.url);
const MODULES = new URL('../../www/node_modules/', import.meta.url);
mkdirSync(MADE, { recursive: true });
copyFileSync(new URL('bootstrap/dist/css/bootstrap.css', MODULES), new URL('bootstrap.css', MADE));
copyFileSync(new URL('sanitize.css/sanitize.css', MODULES), new URL('reset.css', MADE));

const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";
const MINISTRY = "default-src 'self'; script-src 'self'; img-src 'self' data:";
/** That policy is asked once whether WebAssembly runs. */
const ASKED = [/script-src/, /WebAssembly/];

/** What is special about a page: its policy, what draws, and what a reader does first. */
const SPECIAL = {
  'in-closed-details': { first: () => (document.querySelector('details').open = true) },
  'in-closed-dialog': { first: () => document.querySelector('dialog').showModal() },
  'in-hidden-tab': { first: () => document.querySelector('.closed').classList.remove('closed') },
  // The classic script is the first that runs.
  'two-versions': { state: 'twin' },
};
/** What takes long is for the long run. */
const LONG = ['fifty-widgets.html'];
const PAGES = [
  ...readdirSync(new URL('../hosts/', import.meta.url)).filter((file) => process.env.CIVIC_BRIEF_ALL || !LONG.includes(file)).map((file) => ({ name: file.replace('.html', ''), path: `tests/hosts/${file}` })),
  { name: 'a strict policy with Trusted Types', path: `tests/hosts/bare-page.html?csp=${encodeURIComponent(STRICT)}` },
  { name: 'a ministry’s policy', path: `tests/hosts/bare-page.html?csp=${encodeURIComponent(MINISTRY)}`, state: 'twin', allow: ASKED },
];

for (const { name, path, state = 'wasm', allow = [], first } of PAGES.map((one) => ({ ...one, ...SPECIAL[one.name] }))) {
  test(`a17 S-18 host: ${name}`, async ({ open }) => {
    const page = await open(path, {
      allow,
      first: () => {
        globalThis.namesBefore = undefined;
        globalThis.namesAdded = () => Object.getOwnPropertyNames(globalThis).filter((one) => !namesBefore.includes(one));
        namesBefore = Object.getOwnPropertyNames(globalThis);
      },
    });
    if (first) await page.evaluate(first);
    const found = await page.evaluate(async () => {
      const within = (root) => [...root.querySelectorAll('*')].flatMap((one) => (one.localName === 'civic-brief' ? [one] : one.shadowRoot ? within(one.shadowRoot) : []));
      const widgets = within(document);
      for (const widget of widgets) await kit.drawn(widget);
      const faults = [];
      for (const [index, widget] of widgets.entries()) {
        const root = widget.shadowRoot;
        const box = root.querySelector('.brief').getBoundingClientRect();
        const host = widget.getBoundingClientRect();
        const canvas = [...root.querySelectorAll('canvas')].find((one) => one.checkVisibility());
        const drawn = canvas.getBoundingClientRect();
        const fault = (what) => faults.push(`${index}: ${what}`);
        // The host may add a padding of its own to the element, never take of what is in it.
        if (host.height + 1 < box.height || box.height < 200) fault(`${host.height} high for ${box.height}`);
        if (drawn.width < 150 || drawn.height < 60) fault(`picture of ${drawn.width} by ${drawn.height}`);
        if (Math.abs(drawn.width * devicePixelRatio - canvas.width) > 1.5) fault(`${canvas.width} pixels in ${drawn.width}`);
        for (const part of root.querySelectorAll('h2, h3, p, button, summary, label, li, dt, dd, select')) {
          if (!part.checkVisibility() || part.closest('.unseen, table, [class*=marks]')) continue;
          // What is scrolled within its own place is cut off there on purpose.
          let around = part.parentElement;
          while (around && getComputedStyle(around).overflowY === 'visible') around = around.parentElement;
          if (around) continue;
          const { left, right, width, bottom } = part.getBoundingClientRect();
          if (width > 0 && (left < box.left - 1 || right > box.right + 1 || bottom > box.bottom + 1)) fault(`outside: ${part.localName} ${part.textContent.slice(0, 30)}`);
          if (part.localName === 'button' && part.scrollWidth > part.clientWidth + 1) fault(`cut off: ${part.textContent}`);
        }
        const copy = kit.pixelsOf(canvas);
        const colours = new Set();
        for (let y = 0; y < copy.height; y += 3) for (let x = 0; x < copy.width; x += 3) colours.add(copy.at(x, y));
        if (colours.size < 4) fault(`${colours.size} colours`);
        if (index > 3) break;
      }
      const storage = [localStorage.length, sessionStorage.length, document.cookie.length, (await indexedDB.databases()).length];
      return { states: [...new Set(widgets.map(({ dataset }) => dataset.state))], faults, storage, added: namesAdded() };
    });
    assert.deepEqual(found, { states: [state], faults: [], storage: [0, 0, 0, 0], added: [] });
  });
}

test('a16 a widget is cloned, removed while it loads, and put in by a script, and each that is there draws', async ({ open }) => {
  const page = await open('tests/pages/bare.html');
  const states = await page.evaluate(async () => {
    const main = document.querySelector('main');
    const gone = kit.make({ chart: 'population-share' });
    main.append(gone);
    await kit.frames(1);
    gone.remove();
    const first = await kit.show({ chart: 'population-share', view: 'squares' }, { width: 500 });
    const copy = first.cloneNode(true);
    copy.removeAttribute('data-state');
    main.append(copy);
    await kit.drawn(copy);
    await kit.frames(10);
    return [gone.dataset.state ?? '', first.dataset.state, copy.dataset.state, copy.getAttribute('view')];
  });
  assert.deepEqual(states, ['', 'wasm', 'wasm', 'squares']);
});
