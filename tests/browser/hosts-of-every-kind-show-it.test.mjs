/** The pages of others in `tests/hosts`: in each the widget draws, keeps to its place, and leaves the page alone. */

import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { inBrowsers } from './help.mjs';
import { WELL, lookAt, watchNames } from './hosts.mjs';

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
  'in-dialog-of-its-own': { first: () => document.querySelector('dialog').showModal() },
  'in-dialog-with-text': { first: () => document.querySelector('dialog').showModal() },
  'in-hidden-tab': { first: () => document.querySelector('.closed').classList.remove('closed') },
  // The classic script is the first that runs.
  'two-versions': { state: 'twin' },
};
/** What takes long is for the long run. */
const LONG = ['fifty-widgets.html'];
const PAGES = [
  ...readdirSync(new URL('../hosts/', import.meta.url)).filter((file) => file.endsWith('.html') && (process.env.CIVIC_BRIEF_ALL || !LONG.includes(file))).map((file) => ({ name: file.replace('.html', ''), path: `tests/hosts/${file}` })),
  { name: 'a strict policy with Trusted Types', path: `tests/hosts/bare-page.html?csp=${encodeURIComponent(STRICT)}` },
  { name: 'a ministry’s policy', path: `tests/hosts/bare-page.html?csp=${encodeURIComponent(MINISTRY)}`, state: 'twin', allow: ASKED },
];

for (const { name, path, state = 'wasm', allow = [], first } of PAGES.map((one) => ({ ...one, ...SPECIAL[one.name] }))) {
  test(`a17 S-18 host: ${name}`, async ({ open }) => {
    const page = await open(path, { allow, first: watchNames });
    if (first) await page.evaluate(first);
    assert.deepEqual(await lookAt(page), WELL(state));
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
