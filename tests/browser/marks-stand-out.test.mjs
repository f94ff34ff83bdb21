import assert from 'node:assert/strict';
import { PICTURES, inBrowsers } from './help.mjs';

const test = inBrowsers();

/** Under it a mark is not seen by all (WCAG 2.2, 1.4.11). */
const LEAST = 3;

/** Rules that are not needed to understand. */
const GRID = { plain: '#cbd5e1', dark: '#334155' };

for (const page of ['plain', 'dark']) {
  test(`A-50 around every mark of every picture its pixels stand out by 3:1 on the ${page} page`, async ({ open }) => {
    const opened = await open(`tests/pages/${page}.html`);
    const found = await opened.evaluate(
      async (pictures, patterned, grid) => {
        const luminance = (hex) => {
          const [r, g, b] = [1, 3, 5].map((at) => {
            const part = parseInt(hex.slice(at, at + 2), 16) / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const contrast = (a, b) => {
          const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
          return (high + 0.05) / (low + 0.05);
        };
        const hex = (css) => `#${css.match(/\d+/g).slice(0, 3).map((one) => Number(one).toString(16).padStart(2, '0')).join('')}`;
        const paper = hex(getComputedStyle(document.body).backgroundColor === 'rgba(0, 0, 0, 0)' ? 'rgb(255, 255, 255)' : getComputedStyle(document.body).backgroundColor);
        const all = [];
        for (const { chart, view } of pictures) {
          for (const patterns of patterned) {
            const element = await kit.show({ lang: 'nl', chart, view, ...(patterns && { patterns: '' }) }, { width: 720 });
            const canvas = kit.canvasOf(element);
            const picture = kit.pixelsOf(canvas);
            const box = canvas.getBoundingClientRect();
            for (const mark of kit.all(element, '[part=mark]')) {
              const rect = mark.getBoundingClientRect();
              // What of the mark's place is drawn most. A dot of a line has few pixels that its edge does not blend.
              const counts = {};
              for (let y = Math.round(rect.top - box.top); y < rect.bottom - box.top; y += 1) {
                for (let x = Math.round(rect.left - box.left); x < rect.right - box.left; x += 1) {
                  const color = picture.at(x, y);
                  if (color[0] === '#') counts[color] = (counts[color] ?? 0) + 1;
                }
              }
              const drawn = Object.entries(counts).filter(([color]) => ![paper, grid].includes(color));
              const most = Math.max(0, ...drawn.map(([, pixels]) => pixels));
              // Edges that blend are many in a pattern: of the colours that it has most of, the one that stands out.
              const ratios = drawn.filter(([, pixels]) => pixels >= most / 4).map(([color]) => contrast(color, paper));
              all.push({ what: `${chart} ${view} ${patterns ? 'with patterns' : ''}: ${mark.ariaLabel}`, pixels: most, ratio: Math.max(0, ...ratios) });
            }
            element.remove();
          }
        }
        return all;
      },
      PICTURES,
      [false, true],
      GRID[page],
    );
    assert.ok(found.length > 200, `${found.length} marks`);
    const faint = found.filter(({ ratio, pixels }) => ratio < LEAST || pixels < 4);
    assert.deepEqual(faint.map(({ what, ratio, pixels }) => `${what}: ${ratio.toFixed(2)} in ${pixels} pixels`), []);
  });
}
