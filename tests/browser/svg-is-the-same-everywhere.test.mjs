import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { ENGINES, PICTURES, inBrowsers, textOf } from './help.mjs';

const test = inBrowsers({ engines: ENGINES });

/** The pictures as they are written natively: `<chart>.<view>[.<year>].<lang>.<theme>.<width>.svg`. */
const snapshots = readdirSync(new URL('../snapshots/', import.meta.url))
  .filter((name) => name.endsWith('.svg'))
  .map((name) => {
    const parts = name.split('.');
    const [chart, view] = parts;
    const [lang, theme, width] = parts.slice(-4);
    return { name, chart, view, year: parts.length > 6 ? parts[2] : '', lang, theme, width: Number(width) };
  });

const CELLS = ['light', 'dark'].flatMap((theme) => [
  { theme, engine: 'wasm', what: 'module' },
  { theme, engine: 'js', what: 'twin' },
]);

for (const [cell, { theme, engine, what }] of CELLS.entries()) {
  test(`the ${what} writes the same SVG as the command line, byte for byte, in ${theme}`, async ({ open, kind }) => {
    const all = snapshots.filter((one) => one.theme === theme);
    const pictures = new Set(all.map(({ chart, view }) => `${chart}.${view}`));
    for (const { chart, view } of PICTURES) {
      assert.ok(pictures.has(`${chart}.${view}`), `tests/snapshots has no picture of ${chart}.${view} in ${theme}`);
    }
    // Every picture is written by the module in one browser, and a third of them by its twin in the next: all three write each of them with CIVIC_BRIEF_ALL.
    const mine = ENGINES.indexOf(kind) + cell;
    const turns = engine === 'js' ? 3 * ENGINES.length : ENGINES.length;
    const wanted = process.env.CIVIC_BRIEF_ALL ? all : all.filter((_, index) => index % turns === mine % turns);
    const page = await open(`tests/pages/${theme === 'dark' ? 'dark' : 'plain'}.html?engine=${engine}`);
    const written = await page.evaluate(async (wanted) => {
      const written = [];
      // Several at once, each with its own place and its own width; not so many that Firefox lays out a long page for each.
      for (let from = 0; from < wanted.length; from += 6) {
        const elements = await Promise.all(
          wanted
            .slice(from, from + 6)
            .map(({ chart, view, year, lang, theme, width }) =>
              kit.show({ chart, view, year, lang, theme, ...(lang === 'qps' && { src: '/tests/briefs/pseudo.json' }) }, { width }),
            ),
        );
        for (const element of elements) {
          written.push(await element.svg({ bare: true }));
          element.remove();
        }
      }
      return written;
    }, wanted);
    for (const [index, { name }] of wanted.entries()) {
      const native = textOf(`snapshots/${name}`);
      // A message of a hundred thousand letters helps nobody.
      const at = [...native].findIndex((letter, place) => letter !== written[index][place]);
      const near = (text) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
      assert.ok(native === written[index], `${name} differs at ${at}: ${near(native)} is ${near(written[index])}`);
    }
  });
}

test('svg() gives the picture on show, alone or as it is taken along, and says so while there is none', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const texts = await page.evaluate(async () => {
    const element = kit.make({ lang: 'en' }, { width: 720 });
    const refused = () => element.svg().then(() => 'given', (error) => error.message);
    const before = await refused();
    document.querySelector('main').append(element);
    await kit.drawn(element);
    const bar = await element.svg({ bare: true });
    element.setAttribute('view', 'squares');
    await kit.frames(2);
    const squares = await element.svg({ bare: true });
    element.remove();
    await kit.frames(1);
    document.querySelector('main').append(element);
    await kit.drawn(element);
    const whole = await element.svg();
    element.remove();
    await kit.frames(1);
    return { before, bar, squares, whole, after: await refused() };
  });
  const reason = 'nothing is drawn yet: wait for brief-ready';
  assert.deepEqual([texts.before, texts.after], [reason, reason]);
  // The message, the source and what stands for the figures are in the picture that is taken along.
  assert.match(texts.whole, /<text [^>]*font-weight="700"[^>]*>Nearly three/);
  assert.match(texts.whole, />Sources: /);
  assert.match(texts.whole, /civic-brief:[0-9A-Z]{4}-[0-9A-Z]{4}</);
  assert.match(texts.bar, /^<svg [^>]*aria-label="Bar: /);
  assert.match(texts.squares, /^<svg [^>]*aria-label="A hundred squares: /);
});
