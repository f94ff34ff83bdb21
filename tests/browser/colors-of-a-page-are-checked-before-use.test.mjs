/** `--civic-brief-ink` and the others: what a page sets is taken where it can be read, and left out and told of where it cannot. */

import assert from 'node:assert/strict';
import { inBrowsers } from './help.mjs';
import { faint } from './hosts.mjs';

const test = inBrowsers();

/** What a page sets, what is behind the element, and what of it is left out. */
const CASES = [
  { set: { ink: '#1b1b1b', muted: 'rgb(40% 40% 40%)', edge: 'hsl(210 10% 40%)', paper: '#fffbe6' }, unfit: [] },
  { set: { ink: 'navy', muted: 'color-mix(in srgb, black 70%, white)', edge: 'oklch(0.5 0.1 250)' }, unfit: [] },
  { set: { ink: '#aaa', muted: '#bbb', edge: '#ddd' }, unfit: ['ink', 'muted', 'edge'] },
  // Dark letters of one page are no letters on the next.
  { behind: '#0f172a', set: { ink: '#1b1b1b', muted: '#475569', edge: '#ffffff', paper: '#ffffff' }, unfit: ['paper', 'ink', 'muted'] },
  { behind: '#0f172a', set: { ink: '#fff', muted: '#cbd5e1', edge: '#94a3b8', paper: '#000' }, unfit: [] },
  // On a middle grey it paints a paper of its own, against which the rest is held.
  { behind: '#888', set: { ink: '#fff', paper: '#888' }, unfit: ['paper', 'ink'] },
  { set: { ink: '12px', muted: 'rgb(0 0 0 / 0.2)', edge: 'url(x)', paper: 'nothing' }, unfit: ['paper', 'ink', 'muted', 'edge'] },
];

test('L-04 colours of a page are used where they can be read, and those that cannot are told of once', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  for (const { behind = '#ffffff', set, unfit } of CASES) {
    const found = await page.evaluate(async (behind, set) => {
      document.body.style.background = behind;
      const element = kit.make({ chart: 'population-share', lang: 'en' }, { width: 500 });
      for (const [name, value] of Object.entries(set)) element.style.setProperty(`--civic-brief-${name}`, value);
      const told = [];
      element.addEventListener('brief-notice', ({ detail }) => told.push([detail.name, detail.message]));
      const ready = kit.drawn(element);
      document.querySelector('main').replaceChildren(element);
      await ready;
      element.setAttribute('view', 'squares');
      await kit.frames(3);
      const style = getComputedStyle(element.shadowRoot.querySelector('.brief'));
      const used = Object.keys(set).filter((name) => style.getPropertyValue(`--${name}`).trim() === element.style.getPropertyValue(`--civic-brief-${name}`));
      return { told, used };
    }, behind, set);
    const message = `no opaque color, or too faint here, so not used: ${unfit.map((name) => `--civic-brief-${name}`).join(', ')}`;
    assert.deepEqual(found, { told: unfit.length > 0 ? [['color', message]] : [], used: Object.keys(set).filter((name) => !unfit.includes(name)) }, JSON.stringify(set));
    assert.deepEqual(await faint(page), [], JSON.stringify(set));
  }
});

test('L-04 a page that turns dark is looked at anew, and so is one that changes its colours', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const found = await page.evaluate(async () => {
    const main = document.querySelector('main');
    main.style.setProperty('--civic-brief-ink', '#111');
    const element = await kit.show({ chart: 'population-share', lang: 'en' }, { width: 500 });
    const ink = () => getComputedStyle(element.shadowRoot.querySelector('.brief')).color;
    const seen = [ink()];
    document.body.style.background = '#0f172a';
    await kit.frames(3);
    seen.push(ink());
    main.style.setProperty('--civic-brief-ink', '#eee');
    await kit.frames(3);
    seen.push(ink());
    document.body.style.background = '#fff';
    await kit.frames(3);
    seen.push(ink());
    return seen;
  });
  assert.deepEqual(found, ['rgb(17, 17, 17)', 'rgb(241, 245, 249)', 'rgb(238, 238, 238)', 'rgb(15, 23, 42)']);
});
