import assert from 'node:assert/strict';
import { COLORS, inBrowsers } from './help.mjs';

const test = inBrowsers();

const RATIOS = [1, 1.25, 1.5, 2, 3];
const { ratings } = COLORS.light;

/** An element of odd width, and what is known of its canvas. */
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
      barTop: bar.from,
      row: kit.rowOf(picture, bar.from + 2),
      edges: [0, 1].map((n) => kit.rowOf(picture, bar.from - n)),
    };
  });

const show = (page, width) =>
  page.evaluate(async (width) => {
    globalThis.element = await kit.show({ chart: 'population-share', view: 'bar', lang: 'nl' }, { width });
  }, width);

function assertCrisp({ ratio, store, box, row, edges }, width) {
  assert.equal(store[0], Math.round(width * ratio), `the store's width at ${ratio}`);
  for (const n of [0, 1]) {
    // A browser keeps boxes in sixty-fourths of a pixel.
    assert.ok(Math.abs(box[n] * ratio - store[n]) <= ratio / 64 + 1e-6, `box ${box[n]} × ${ratio} is not ${store[n]}`);
    assert.equal(Math.round(box[n] * ratio), store[n]);
  }
  const parts = row.filter(({ color }) => color !== 'clear');
  assert.deepEqual(parts.map(({ color }) => color), ratings, `the row through the bar at ${ratio}: ${JSON.stringify(row)}`);
  assert.deepEqual(edges[0], row, 'the first row of the bar is whole');
  assert.deepEqual(edges[1].map(({ color }) => color), ['clear'], 'the row before it is empty');
}

for (const ratio of RATIOS) {
  test(`at a pixel ratio of ${ratio} the store is whole device pixels and no edge is blended`, async ({ open }) => {
    const page = await open('tests/pages/plain.html', { ratio });
    for (const width of [701, 640]) {
      await show(page, width);
      const found = await measure(page);
      assert.equal(found.ratio, ratio);
      assertCrisp(found, width);
      await page.evaluate(() => element.remove());
    }
  });

  test(`at a pixel ratio of ${ratio} no edge is blended on the screen`, async ({ open }) => {
    const page = await open('tests/pages/plain.html', { ratio });
    // Where a host's column begins is not ours to say; thirds of a pixel are usual.
    for (const offset of [0, 16, 13.3, 20.5]) {
      await page.evaluate((offset) => (document.body.style.paddingInlineStart = `${offset}px`), offset);
      await show(page, 701);
      const y = await page.evaluate(() => kit.canvasOf(element).getBoundingClientRect().y);
      const { barTop } = await measure(page);
      const screen = await page.screenshot({ encoding: 'base64' });
      const colors = await page.evaluate(
        async (screen, y) => kit.rowOf(await kit.shot(screen), y).map(({ color, length }) => ({ color, length })),
        screen,
        Math.round(y * ratio) + barTop + 4,
      );
      const white = '#ffffff';
      const marks = colors.filter(({ color }) => color !== white);
      assert.deepEqual(marks.map(({ color }) => color), ratings, `${offset} px from the edge: ${JSON.stringify(colors)}`);
      await page.evaluate(() => element.remove());
    }
  });
}

test('a change of the pixel ratio draws anew', async ({ open }) => {
  const page = await open('tests/pages/plain.html', { ratio: 1 });
  await show(page, 701);
  for (const [n, ratio] of [1.25, 2, 1].entries()) {
    // The window changes with the ratio, as with a zoom; the element keeps its width.
    await page.setViewport({ width: 1299 - n, height: 900, deviceScaleFactor: ratio });
    const found = await measure(page);
    assert.equal(found.ratio, ratio);
    assertCrisp(found, 701);
  }
});
