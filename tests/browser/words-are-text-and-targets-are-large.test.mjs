import assert from 'node:assert/strict';
import { CHARTS, PICTURES, inBrowsers } from './help.mjs';

const test = inBrowsers();
const PAGE = 'tests/pages/plain.html';

test('A-16 title, subtitle, note and source are text of the page and never of a canvas', async ({ open }) => {
  const page = await open(PAGE, {
    first: () => {
      globalThis.drawnTexts = [];
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
        drawnTexts.push(text);
        return fillText.call(this, text, ...rest);
      };
    },
  });
  for (const { chart, view } of PICTURES) {
    const { drawn, said } = await page.evaluate(
      async (attributes) => {
        drawnTexts.length = 0;
        const element = await kit.show(attributes, { width: 720 });
        const said = ['message', 'subtitle', 'text', 'long', 'note', 'counted', 'source'].flatMap((part) => kit.texts(element, `[part=${part}]`));
        element.remove();
        return { drawn: drawnTexts.map(kit.plain), said };
      },
      { lang: 'en', chart, view },
    );
    assert.ok(drawn.length > 2 && said.length >= 7 && said.every((text) => text.length > 10), `${chart} ${view}`);
    // What is drawn are labels: the longest is a line of the credit, and none is one of these.
    for (const text of drawn) {
      assert.ok(text.length <= 130, `${chart} ${view}: "${text}"`);
      assert.ok(!said.includes(text), `${chart} ${view}: "${text}" is drawn`);
    }
  }
});

test('A-11 A-15 long texts are seen, labels are short, and no cell is empty', async ({ open }) => {
  const page = await open(PAGE);
  for (const lang of ['nl', 'en']) {
    for (const chart of Object.keys(CHARTS)) {
      const found = await page.evaluate(
        async (attributes) => {
          const element = await kit.show(attributes, { width: 720 });
          const labels = [...element.shadowRoot.querySelectorAll('[aria-label]')].map((one) => one.ariaLabel);
          const long = kit.all(element, '[part=long]')[0];
          const result = {
            longest: Math.max(...labels.map(({ length }) => length)),
            seen: kit.isSeen(long) && kit.read(long).length > 40 && long.ariaHidden === null,
            empty: kit.all(element, '[part=table] td').filter(({ textContent }) => textContent.trim() === '').length,
          };
          element.remove();
          return result;
        },
        { lang, chart },
      );
      assert.ok(found.longest <= 150, `${chart} ${lang}: a label of ${found.longest} letters`);
      assert.deepEqual([found.seen, found.empty], [true, 0], `${chart} ${lang}`);
    }
  }
});

for (const width of [320, 720]) {
  test(`A-34 A-35 what is pressed is 24 pixels or more at ${width} px, controls 44, and a press is all it takes`, async ({ open }) => {
    const page = await open(PAGE, {
      first: () => {
        globalThis.gestures = [];
        const { addEventListener } = EventTarget.prototype;
        EventTarget.prototype.addEventListener = function (name, ...rest) {
          if (/^(touch|drag|gesture|wheel|pointerdown|mousedown)/.test(name)) gestures.push(name);
          return addEventListener.call(this, name, ...rest);
        };
      },
    });
    const small = await page.evaluate(
      async (pictures, width) => {
        const small = [];
        for (const { chart, view } of pictures) {
          const element = await kit.show({ lang: 'nl', chart, view }, { width });
          for (const one of kit.all(element, 'button, select, input, summary').filter(kit.isSeen)) {
            const target = one.matches('input') ? one.closest('label') : one;
            const { width: across, height: down } = target.getBoundingClientRect();
            const least = one.closest('.controls, .tabs, .pick') ? 44 : 24;
            if (down < least - 0.01 || across < 24 - 0.01) small.push(`${chart} ${view}: ${one.part} ${one.textContent} ${across} × ${down}`);
          }
          element.remove();
        }
        return { small, gestures };
      },
      PICTURES,
      width,
    );
    assert.deepEqual(small, { small: [], gestures: [] });
  });
}

test('A-33 what the pointer shows of a number, focus and tap show too; it stays, and Escape ends it', async ({ open }) => {
  const page = await open(PAGE);
  for (const [chart, at] of [['population-share', 2], ['defenders-killed', 4], ['icc-sanctions', 1]]) {
    const place = await page.evaluate(
      async (chart, at) => {
        document.querySelector('civic-brief')?.remove();
        globalThis.element = await kit.show({ lang: 'en', chart }, { width: 720 });
        globalThis.origin = () => {
          const place = kit.all(element, '[part=origin]')[0];
          return [...place.querySelectorAll('p:not(.note), dl')].map(({ textContent }) => kit.plain(textContent)).join(' ');
        };
        const [first, mark] = [0, at].map((index) => {
          const { left, top, width, height } = kit.all(element, '[part=mark]')[index].getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        });
        return { hint: origin(), first, ...mark };
      },
      chart,
      at,
    );
    await page.mouse.move(place.x, place.y);
    const hovered = await page.evaluate(() => origin());
    assert.notEqual(hovered, place.hint);
    await page.mouse.move(5, 5);
    assert.equal(await page.evaluate(() => origin()), hovered, 'it stays, and can be reached');
    // Another, so that the keys have something to change.
    await page.mouse.move(place.first.x, place.first.y);
    await page.mouse.move(5, 5);
    assert.notEqual(await page.evaluate(() => origin()), hovered);
    await page.evaluate(() => kit.all(element, '[part=mark]')[0].focus());
    for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => origin()), hovered, 'by keys');
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => origin()), place.hint, 'Escape ends it');
    await page.mouse.click(place.x, place.y);
    assert.equal(await page.evaluate(() => origin()), hovered, 'by a press');
    await page.evaluate(() => element.remove());
  }
});
