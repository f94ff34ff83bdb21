import assert from 'node:assert/strict';
import { COLORS, inBrowsers } from './help.mjs';

const { ratings } = COLORS.light;
const WIDTHS = [701, 640];
/** Where a host's column begins is not ours to say, and thirds of a pixel are usual. */
const OFFSETS = [0, 13.3, 20.5];

/** Puts the bar into a page. */
const show = (page, width, offset = 0) =>
  page.evaluate(
    async (width, offset) => {
      globalThis.element?.remove();
      document.body.style.paddingInlineStart = `${offset}px`;
      globalThis.element = await kit.show({ chart: 'population-share', view: 'bar', lang: 'nl' }, { width });
    },
    width,
    offset,
  );

/** What is known of its canvas. */
const measure = (page) =>
  page.evaluate(async () => {
    await kit.frames(3);
    const canvas = kit.canvasOf(element);
    const box = canvas.getBoundingClientRect();
    const picture = kit.pixelsOf(canvas);
    const bar = kit.columnOf(picture, 1).find(({ color, length }) => color.startsWith('#') && length > 20);
    return {
      ratio: devicePixelRatio,
      store: [canvas.width, canvas.height],
      box: [box.width, box.height],
      y: box.y,
      barTop: bar.from,
      row: kit.rowOf(picture, bar.from + 2),
      edges: [0, 1].map((n) => kit.rowOf(picture, bar.from - n)),
    };
  });

function assertCrisp(found, ratio, width) {
  const { store, box, row, edges } = found;
  assert.equal(found.ratio, ratio);
  assert.equal(store[0], Math.round(width * ratio), `the store's width at ${ratio}`);
  for (const n of [0, 1]) {
    assert.ok(Math.abs(box[n] * ratio - store[n]) < 0.01, `box ${box[n]} × ${ratio} is not ${store[n]}`);
  }
  const parts = row.filter(({ color }) => color !== 'clear');
  assert.deepEqual(parts.map(({ color }) => color), ratings, `the row through the bar at ${ratio}: ${JSON.stringify(row)}`);
  assert.deepEqual(edges[0], row, 'the first row of the bar is whole');
  assert.deepEqual(edges[1].map(({ color }) => color), ['clear'], 'the row before it is empty');
}

/** The colours of the screen along the bar are the same five and the page's. */
async function assertCrispOnScreen(page, ratio) {
  for (const offset of OFFSETS) {
    await show(page, WIDTHS[0], offset);
    const { y, barTop } = await measure(page);
    const screen = await page.screenshot({ encoding: 'base64' });
    const colors = await page.evaluate(
      async (screen, y) => kit.rowOf(await kit.shot(screen), y).map(({ color }) => color),
      screen,
      Math.round(y * ratio) + barTop + 4,
    );
    assert.deepEqual(colors.filter((color) => color !== '#ffffff'), ratings, `${offset} px from the edge`);
  }
}

// Chromium's emulation of a broken ratio stretches what it painted at 1; a screen that has it does not.
for (const ratio of [1.25, 1.5]) {
  const test = inBrowsers({ screen: ratio });
  test(`on a screen of ratio ${ratio} the store is whole device pixels and no edge is blended`, async ({ open }) => {
    const page = await open('tests/pages/plain.html');
    for (const width of WIDTHS) {
      await show(page, width);
      assertCrisp(await measure(page), ratio, width);
    }
    await assertCrispOnScreen(page, ratio);
  });
}

const test = inBrowsers();

for (const ratio of [1, 2, 3]) {
  test(`at a pixel ratio of ${ratio} the store is whole device pixels and no edge is blended`, async ({ open }) => {
    const page = await open('tests/pages/plain.html', { ratio, height: 300 });
    for (const width of WIDTHS) {
      await show(page, width);
      assertCrisp(await measure(page), ratio, width);
    }
    await assertCrispOnScreen(page, ratio);
  });
}

test('a change of the pixel ratio draws anew', async ({ open }) => {
  const page = await open('tests/pages/plain.html', { ratio: 1 });
  await show(page, 640);
  for (const [n, ratio] of [1.5, 2, 3, 1].entries()) {
    // The window changes with the ratio, as with a zoom; the element keeps its width.
    await page.setViewport({ width: 1299 - n, height: 900, deviceScaleFactor: ratio });
    assertCrisp(await measure(page), ratio, 640);
  }
});
