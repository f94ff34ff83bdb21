import assert from 'node:assert/strict';
import { violations } from './checkers.mjs';
import { inBrowsers } from './help.mjs';
import { field, openPanel, press, show, until } from './press.mjs';

const test = inBrowsers();
const PAGE = 'tests/pages/dark.html';

/** What is seen of the picture that stands alone. */
const seen = (page) =>
  page.evaluate(() => {
    const dialog = element.shadowRoot.querySelector('dialog');
    if (!dialog) return null;
    const canvas = dialog.querySelector('canvas');
    const { left, top, right, bottom, width, height } = canvas.getBoundingClientRect();
    const buttons = [...dialog.querySelectorAll('button')];
    const over = buttons.filter((button) => {
      const box = button.getBoundingClientRect();
      return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
    });
    const picture = kit.pixelsOf(canvas);
    // Without the page's own bars.
    const { clientWidth, clientHeight } = document.documentElement;
    return {
      modal: dialog.matches(':modal'),
      fills: dialog.clientWidth === clientWidth && dialog.clientHeight === clientHeight,
      white: getComputedStyle(dialog).backgroundColor,
      corner: picture.at(0, 0),
      inked: kit.rowOf(picture, Math.round(picture.height / 2)).length > 2,
      role: canvas.getAttribute('role'),
      alt: canvas.ariaLabel,
      ratio: Math.round((width / height) * 1000) / 1000,
      width,
      height,
      crisp: Math.abs(canvas.width / width - devicePixelRatio) < 0.02 * devicePixelRatio,
      over: over.length,
      pressed: buttons.filter(({ ariaPressed }) => ariaPressed === 'true').map(({ textContent }) => textContent),
      stops: buttons.length,
      inner: [clientWidth, clientHeight],
      place: dialog.clientWidth,
      sideways: dialog.scrollWidth > dialog.clientWidth,
    };
  });

for (const ratio of [1, 2]) {
  test(`the picture alone fills the window, crisp at ${ratio} pixels, with nothing over it, in three shapes`, async ({ open }) => {
    const page = await open(PAGE, { ratio, width: 1200, height: 800 });
    await show(page, { lang: 'en' });
    await openPanel(page);
    const alt = await field(page, 'Alt text');
    await press(page, '[part=frame]', 'Show as picture');
    const shapes = { '16:9': 1.778, Square: 1, Portrait: 0.563 };
    for (const [name, wanted] of Object.entries(shapes)) {
      await page.evaluate((name) => [...element.shadowRoot.querySelectorAll('dialog button')].find((one) => one.textContent === name).click(), name);
      const { modal, fills, white, corner, inked, role, alt: said, ratio: shape, crisp, over, pressed, stops, width, height, inner, sideways } = await seen(page);
      assert.deepEqual({ modal, fills, white, corner, inked, role, crisp, over, pressed, stops, sideways }, {
        modal: true, fills: true, white: 'rgb(255, 255, 255)', corner: '#ffffff', inked: true, role: 'img', crisp: true, over: 0, pressed: [name], stops: 4, sideways: false,
      }, name);
      assert.equal(said, alt);
      assert.ok(Math.abs(shape - wanted) < 0.01, `${name}: ${shape}`);
      // As large as fits: one of its sides is that of its place.
      assert.ok(width >= inner[0] - 2 || height >= inner[1] - 80, `${name}: ${width} × ${height}`);
    }
  });
}

test('Escape and Close leave the picture, and the focus is where it was', async ({ open }) => {
  const page = await open(PAGE);
  await show(page);
  await openPanel(page);
  for (const leave of [() => page.keyboard.press('Escape'), () => page.evaluate(() => element.shadowRoot.querySelector('[part=close]').click())]) {
    await press(page, '[part=frame]');
    assert.equal((await seen(page)).modal, true);
    await leave();
    await until(page, () => element.shadowRoot.querySelector('dialog') === null);
    const focus = await page.evaluate(() => [element.shadowRoot.activeElement?.part.value, found('[part=press-panel]').length]);
    assert.deepEqual(focus, ['frame', 1], 'the kit is still open');
  }
});

test('on a phone held upright the picture has the whole width, and is drawn anew when it is turned', async ({ open }) => {
  // So low that the whole picture does not fit under its buttons.
  const page = await open('tests/pages/bare.html', { width: 360, height: 600, ratio: 3 });
  await show(page, {}, 340);
  await openPanel(page);
  await press(page, '[part=frame]');
  const upright = await seen(page);
  assert.deepEqual([upright.width, upright.pressed, upright.crisp, upright.over, upright.sideways], [upright.place, ['Staand'], true, 0, false]);
  await page.setViewport({ width: 600, height: 360, deviceScaleFactor: 3 });
  await until(page, () => element.shadowRoot.querySelector('dialog canvas').getBoundingClientRect().height < 320);
  const turned = await seen(page);
  assert.deepEqual([turned.pressed, turned.crisp, turned.over], [['Staand'], true, 0]);
  assert.ok(turned.height > 200, `${turned.height}`);
});

test('A-01 no checker finds anything in the picture alone', async ({ open }) => {
  const page = await open(PAGE);
  await page.evaluate(() => document.querySelector('main').prepend(Object.assign(document.createElement('h1'), { textContent: 'Een pagina' })));
  await show(page);
  await openPanel(page);
  await press(page, '[part=frame]');
  assert.deepEqual(await violations(page), []);
});
