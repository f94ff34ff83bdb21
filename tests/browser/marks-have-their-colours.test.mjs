import assert from 'node:assert/strict';
import { COLORS, inBrowsers } from './help.mjs';

const test = inBrowsers();

const SHARES = [3.5, 11.1, 12.9, 42.5, 29.9];
const KILLED = [281, 312, 321, 304, 331, 358, 401, 300, 324];
const GAP = 2;

/** The stretches of a row of the bar, two pixels under its top edge, and of the rows next to the bar. */
export const barOf = (page, attributes, width) =>
  page.evaluate(
    async (attributes, width) => {
      const element = await kit.show(attributes, { width });
      const picture = kit.pixelsOf(kit.canvasOf(element));
      const bar = kit.columnOf(picture, 1).find(({ color, length }) => color.startsWith('#') && length > 20);
      const row = (y) => kit.rowOf(picture, y);
      const [top, bottom] = [bar.from, bar.from + 64];
      element.remove();
      return { bar, width: picture.width, row: row(top + 2), last: row(bottom - 13), over: row(top - 2), under: row(bottom + 1) };
    },
    attributes,
    width,
  );

for (const theme of ['light', 'dark']) {
  test(`C-04 the parts of the bar have their colour and their length in ${theme}`, async ({ open }) => {
    const page = await open(`tests/pages/${theme === 'dark' ? 'dark' : 'plain'}.html`);
    for (const width of [480, 701, 1200]) {
      const found = await barOf(page, { chart: 'population-share', view: 'bar', lang: 'nl' }, width);
      assert.equal(found.width, width);
      assert.ok(found.bar.length >= 52, 'down to the foot, which is hatched as the parts are an own calculation');
      const clear = [{ color: 'clear', from: 0, length: width }];
      assert.deepEqual([found.over, found.under], [clear, clear], 'nothing stands against the bar');
      assert.deepEqual(found.last, found.row);
      const parts = found.row.filter(({ color }) => color !== 'clear');
      const gaps = found.row.filter(({ color }) => color === 'clear');
      assert.deepEqual(parts.map(({ color }) => color), COLORS[theme].ratings);
      assert.deepEqual(gaps.map(({ length }) => length), [GAP, GAP, GAP, GAP], 'A-50');
      const sum = SHARES.reduce((a, b) => a + b);
      for (const [index, share] of SHARES.entries()) {
        const wanted = (share / sum) * width - (index > 0 ? GAP : 0);
        const { length } = parts[index];
        assert.ok(Math.abs(length - wanted) <= 1.5, `part ${index} is ${length} of ${wanted} px at ${width}`);
      }
    }
  });

  test(`D-07 the columns are of one quiet colour in ${theme} and start at zero (P-03)`, async ({ open }) => {
    const page = await open(`tests/pages/${theme === 'dark' ? 'dark' : 'plain'}.html`);
    const { base, columns, row, width } = await page.evaluate(
      async (axis) => {
        const element = await kit.show({ chart: 'defenders-killed', lang: 'nl' }, { width: 720 });
        const picture = kit.pixelsOf(kit.canvasOf(element));
        let base = 0;
        // The line that the columns stand on is the one row of a single colour.
        while (base < picture.height && !kit.rowOf(picture, base).every(({ color }) => color === axis)) base += 1;
        const row = kit.rowOf(picture, base - 2);
        const columns = row
          .filter(({ color }) => color !== 'clear')
          .map(({ color, from, length }) => {
            const middle = from + Math.floor(length / 2);
            // From the foot up to the first pixel of another colour.
            let top = base - 1;
            while (top > 0 && picture.at(middle, top) === color) top -= 1;
            return { color, from, length, height: base - 1 - top, foot: picture.at(middle, base - 1), above: picture.at(from, top) };
          });
        return { base, columns, row, width: picture.width };
      },
      COLORS[theme].axis,
    );
    assert.ok(base > 180);
    assert.equal(columns.length, KILLED.length);
    assert.deepEqual([row[0].color, row.at(-1).color], ['clear', 'clear']);
    const highest = Math.max(...columns.map(({ height }) => height));
    for (const [index, { color, from, length, height, foot, above }] of columns.entries()) {
      assert.deepEqual([color, foot, above], [COLORS[theme].count, COLORS[theme].count, 'clear'], `column ${index}`);
      const middle = ((index + 0.5) / KILLED.length) * width;
      assert.ok(Math.abs(from + length / 2 - middle) <= 1, `column ${index} stands at ${from + length / 2}`);
      const wanted = (KILLED[index] / 401) * highest;
      assert.ok(Math.abs(height - wanted) <= 1.5, `column ${index} is ${height} of ${wanted} px high`);
    }
  });

  test(`P-05 there are a hundred squares in ${theme}, each rating with its own number`, async ({ open }) => {
    const page = await open(`tests/pages/${theme === 'dark' ? 'dark' : 'plain'}.html`);
    const squares = await page.evaluate(async () => {
      const element = await kit.show({ chart: 'population-share', view: 'squares', lang: 'nl' }, { width: 720 });
      const picture = kit.pixelsOf(kit.canvasOf(element));
      const found = {};
      for (let y = 0; y < picture.height; y += 1) {
        for (let x = 0; x < picture.width; x += 1) found[picture.at(x, y)] = (found[picture.at(x, y)] ?? 0) + 1;
      }
      return found;
    });
    const [open_, narrowed, obstructed, repressed, closed] = COLORS[theme].ratings;
    // Each square has its diagonal, and each label a swatch of twelve by twelve pixels.
    const area = (color) => squares[color] - 144;
    const all = [open_, narrowed, obstructed, repressed, closed].map(area);
    const whole = all.reduce((a, b) => a + b) / 100;
    assert.deepEqual(all.map((pixels) => Math.round(pixels / whole)), [4, 11, 13, 42, 30]);
  });
}
