import assert from 'node:assert/strict';
import { ONCE, PICTURES, inBrowsers } from './help.mjs';

const test = inBrowsers();

const WIDTHS = [280, 320, 480, 640, 720, 1200];
/** Above and below the baseline, in parts of the size: less than a line takes, so that what overlaps is a fault. */
const ASCENT = 0.8;
const DESCENT = 0.2;
/** Under it no text may be. */
const SMALLEST = 12;

/** Notes every text of the last drawing of each canvas. */
function watchTexts() {
  const texts = new Map();
  globalThis.textsOf = (canvas) => texts.get(canvas) ?? [];
  for (const side of ['width', 'height']) {
    const own = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, side);
    Object.defineProperty(HTMLCanvasElement.prototype, side, {
      ...own,
      set(value) {
        // A canvas that is given a size is empty.
        texts.set(this, []);
        own.set.call(this, value);
      },
    });
  }
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
    const { font, textAlign, textBaseline, letterSpacing } = this;
    const transform = this.getTransform();
    texts.get(this.canvas)?.push({
      text,
      x,
      y,
      font,
      textAlign,
      textBaseline,
      direction: getComputedStyle(this.canvas).direction,
      spacing: letterSpacing ?? '0px',
      turned: !transform.isIdentity,
      width: this.measureText(text).width,
      limits: rest.length,
    });
    return fillText.call(this, text, x, y, ...rest);
  };
}

/**
 * What each picture says at each width, in one language. One picture makes room for the next: with all of them in one
 * page, Firefox lays out a hundred again for each that is drawn.
 */
const drawn = (page, lang, ratio) =>
  page.evaluate(
    async (pictures, widths, lang, ratio) => {
      const src = lang === 'qps' ? { src: '/tests/briefs/pseudo.json' } : {};
      const found = [];
      for (const { chart, view } of pictures) {
        const elements = await Promise.all(widths.map((width) => kit.show({ chart, view, lang, ...src }, { width })));
        for (const [index, element] of elements.entries()) {
          const canvas = kit.canvasOf(element);
          const { paddingLeft, paddingRight } = getComputedStyle(element);
          found.push({
            chart,
            view,
            width: widths[index],
            room: element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight),
            canvas: [canvas.width / ratio, canvas.height / ratio],
            texts: textsOf(canvas),
          });
          element.remove();
        }
      }
      return found;
    },
    PICTURES,
    WIDTHS,
    lang,
    ratio,
  );

const boxOf = ({ x, y, width, size }) => ({ left: x, right: x + width, top: y - ASCENT * size, bottom: y + DESCENT * size });
const SLACK = 0.02;
const overlap = (a, b) =>
  a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK;

/** Faults of a drawing, in words. */
function faultsOf({ chart, view, width, canvas, texts }, lang, ratio) {
  const place = `${chart} ${view} ${lang} at ${width}`;
  if (texts.length < 3) return [`${place}: ${texts.length} texts`];
  const faults = [];
  const labels = texts.map((one) => {
    const size = Number(/([\d.]+)px/.exec(one.font)?.[1]) / ratio;
    return { ...one, size, box: boxOf({ x: one.x / ratio, y: one.y / ratio, width: one.width / ratio, size }) };
  });
  for (const [index, { text, size, box, textAlign, textBaseline, spacing, turned, limits }] of labels.entries()) {
    if (!(size >= SMALLEST)) faults.push(`${place}: "${text}" is ${size} px`);
    if (turned) faults.push(`${place}: "${text}" is turned (P-07)`);
    if (limits) faults.push(`${place}: "${text}" is squeezed`);
    if (textAlign !== 'left' || textBaseline !== 'alphabetic' || spacing !== '0px') {
      faults.push(`${place}: "${text}" is set ${textAlign}, ${textBaseline}, ${spacing}`);
    }
    const inside = box.left >= -SLACK && box.top >= -SLACK && box.right <= canvas[0] + SLACK && box.bottom <= canvas[1] + SLACK;
    if (!inside) faults.push(`${place}: "${text}" leaves the canvas: ${JSON.stringify(box)} of ${canvas}`);
    for (const other of labels.slice(index + 1)) {
      if (overlap(box, other.box)) faults.push(`${place}: "${text}" and "${other.text}" overlap`);
    }
  }
  return faults;
}

/** The plain page has every language; in the short run the others have that with which they are hardest to fill, and one more. */
const isMet = (name, lang) => process.env.CIVIC_BRIEF_ALL || name === 'plain' || lang === 'qps' || (name === 'wide' && lang === 'nl');

for (const [name, letter, ratio] of [
  ['plain', 'Noto Sans', 1],
  ['wide', 'DejaVu Sans', 1.5],
  ['hostile', 'Noto Sans', 1],
]) {
  for (const lang of ['nl', 'en', 'qps'].filter((lang) => isMet(name, lang))) {
    test(`S-12 no label leaves its canvas or meets another, on a ${name} page in ${lang}`, async ({ open }) => {
      const page = await open(`tests/pages/${name}.html`, { first: watchTexts, ratio, width: 1500 });
      const pictures = await drawn(page, lang, ratio);
      assert.equal(pictures.length, PICTURES.length * WIDTHS.length);
      assert.deepEqual(pictures.flatMap((one) => faultsOf(one, lang, ratio)), []);
      for (const { texts, room, canvas } of pictures) {
        assert.equal(canvas[0], room);
        assert.ok(texts.every(({ font }) => font.includes(letter)), `the host's letter: ${texts[0].font}`);
        assert.ok(texts.every(({ direction }) => direction === (lang === 'qps' ? 'rtl' : 'ltr')));
      }
    }, name === 'hostile' || (name === 'wide' && lang === 'qps') ? {} : ONCE);
  }
}
