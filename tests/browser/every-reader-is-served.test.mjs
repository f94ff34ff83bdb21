import assert from 'node:assert/strict';
import { violations } from './checkers.mjs';
import { CHARTS, inBrowsers } from './help.mjs';

const test = inBrowsers({ engines: [] });

/** What readers have; each pair of values of two of these is met in at least one cell. */
const DIMENSIONS = {
  browser: ['chromium', 'firefox', 'webkit'],
  lang: ['nl', 'en', 'qps'],
  theme: ['light', 'dark', 'forced'],
  width: [320, 720],
  engine: ['wasm', 'js'],
  view: ['picture', 'table'],
};

/** Only Chromium can be told to force colours. */
const possible = ({ browser, theme }) => theme !== 'forced' || browser === 'chromium';

/** Every cell there can be. */
function cellsOf(dimensions) {
  let cells = [{}];
  for (const [name, values] of Object.entries(dimensions)) cells = cells.flatMap((cell) => values.map((value) => ({ ...cell, [name]: value })));
  return cells.filter(possible);
}

/** The pairs of a cell, as texts. */
function pairsOf(cell) {
  const entries = Object.entries(cell);
  return entries.flatMap(([a, x], index) => entries.slice(index + 1).map(([b, y]) => `${a}=${x} ${b}=${y}`));
}

/** As few cells as meet every pair, or nearly: always the one that meets most of what is left. */
function pairwise(cells) {
  const left = new Set(cells.flatMap(pairsOf));
  const chosen = [];
  const gain = (cell) => pairsOf(cell).filter((pair) => left.has(pair)).length;
  while (left.size > 0) {
    const best = cells.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    chosen.push(best);
    for (const pair of pairsOf(best)) left.delete(pair);
  }
  return chosen;
}

const charts = Object.keys(CHARTS);
const all = cellsOf(DIMENSIONS);
/** Every pair twice, in other company, and some cells more, but not of WebKit, which takes twice as long for each. */
const more = all.filter(({ browser }, index) => index % 9 === 4 && browser !== 'webkit');
const few = [...pairwise(all), ...pairwise([...all].reverse()), ...more];
const chosen = process.env.CIVIC_BRIEF_ALL ? all : few;
const cells = chosen.map((cell, index) => ({ ...cell, chart: charts[index % charts.length] }));

for (const { browser, lang, theme, width, engine, view, chart } of cells) {
  const name = [chart, view, lang, theme, `${width} px`, engine].join(', ');
  test(
    `A-01 no checker finds anything in ${name}`,
    async ({ open }) => {
      const page = await open(`tests/pages/${theme === 'dark' ? 'dark' : 'plain'}.html`);
      if (theme === 'forced') {
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      }
      const found = await page.evaluate(
        async (attributes, width) => {
          document.querySelector('main').prepend(Object.assign(document.createElement('h1'), { textContent: 'A page' }));
          const element = await kit.show(attributes, { width });
          const frame = element.getBoundingClientRect();
          const outside = kit.all(element, '*').filter((one) => kit.isSeen(one) && !one.closest('.scroll, .unseen') && one.getBoundingClientRect().right > frame.right + 1);
          return {
            state: element.dataset.state,
            dir: getComputedStyle(element.shadowRoot.querySelector('[part=brief]')).direction,
            theme: element.shadowRoot.querySelector('[part=brief]').dataset.theme,
            shown: kit.all(element, '[part=message]').length,
            outside: outside.map((one) => `${one.localName}.${one.className}`),
            canvas: kit.isSeen(kit.canvasOf(element)),
          };
        },
        { lang, show: chart, view: view === 'table' ? view : '', engine, ...(lang === 'qps' && { src: '/tests/briefs/pseudo.json' }) },
        width,
      );
      assert.deepEqual(found, {
        state: engine === 'js' ? 'twin' : 'wasm',
        dir: lang === 'qps' ? 'rtl' : 'ltr',
        theme: theme === 'dark' ? 'dark' : 'light',
        shown: 1,
        outside: [],
        canvas: view === 'picture',
      });
      // The pseudo-language is none that a checker knows.
      const faults = (await violations(page)).filter((fault) => lang !== 'qps' || !/^(axe valid-lang|ibm element_lang_valid):/.test(fault));
      assert.deepEqual(faults, []);
    },
    { only: browser },
  );
}
