import assert from 'node:assert/strict';
import { PICTURES, inBrowsers } from './help.mjs';

const test = inBrowsers();
const PAGE = 'tests/pages/plain.html';

/** Opens a page with a link before and after the element; the element itself is `element` there. */
async function between(open, attributes, width) {
  const page = await open(PAGE);
  await show(page, attributes, width);
  return page;
}

const show = (page, attributes, width = 720) =>
  page.evaluate(
    async (attributes, width) => {
      globalThis.element?.remove();
      document.querySelectorAll('body > a').forEach((one) => one.remove());
      const link = (id) => Object.assign(document.createElement('a'), { id, href: '#here', textContent: id });
      document.body.prepend(link('before'));
      document.body.append(link('after'));
      globalThis.element = await kit.show(attributes, { width });
      document.querySelector('#before').focus();
      globalThis.focused = () => {
        const active = element.shadowRoot.activeElement;
        return active ? { part: active.getAttribute('part'), role: active.getAttribute('role') ?? active.localName, name: kit.plain(active.ariaLabel ?? active.textContent) } : { id: document.activeElement.id };
      };
    },
    attributes,
    width,
  );

/** Presses a key until a stop is reached; gives all the stops on the way. */
async function until(page, key, wanted) {
  const stops = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => focused());
    stops.push(stop);
    if (wanted(stop)) return stops;
  }
  throw new Error(`no way by ${key}: ${JSON.stringify(stops.slice(-3))}`);
}

test('A-31 A-36 A-37 every value of every picture is reached by one tab stop and arrows, its keys are said, and Escape and Tab lead out', async ({ open }) => {
  const page = await between(open, { lang: 'en' });
  for (const { chart, view } of PICTURES) {
    await show(page, { lang: 'en', chart, view });
    const place = `${chart} ${view}`;
    const names = await page.evaluate(() => kit.all(element, '[part=mark]').map(({ ariaLabel }) => kit.plain(ariaLabel)));
    const stops = await until(page, 'Tab', ({ part }) => part === 'mark');
    assert.equal(stops.at(-1).name, names[0], `${place}: the first`);
    const found = [names[0]];
    for (let step = 1; step < names.length; step += 1) {
      await page.keyboard.press('ArrowRight');
      found.push((await page.evaluate(() => focused())).name);
    }
    assert.deepEqual([...found].sort(), [...names].sort(), `${place}: each value once`);
    await page.keyboard.press('Home');
    assert.equal((await page.evaluate(() => focused())).name, names[0], `${place}: Home`);
    await page.keyboard.press('End');
    assert.equal((await page.evaluate(() => focused())).name, names.at(-1), `${place}: End`);
    const hint = await page.evaluate(() => kit.texts(element, '[part=origin]')[0]);
    assert.match(hint, /Arrow keys: next number; Esc: back\./, `A-36 ${place}: the keys`);
    // One stop for all of them: the next is another thing, and after a few the page goes on.
    await page.keyboard.press('Tab');
    assert.notEqual((await page.evaluate(() => focused())).part, 'mark', `${place}: one stop`);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    assert.equal((await page.evaluate(() => focused())).part, 'mark', `${place}: and back`);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => kit.all(element, '[part=mark][aria-current=true]').length), 1, `${place}: pinned`);
    await page.keyboard.press('Escape');
    assert.equal((await page.evaluate(() => focused())).part, 'message', `${place}: Escape leaves`);
    await until(page, 'Tab', ({ id }) => id === 'after');
  }
});

test('A-31 Tab goes through the whole brief and out at both ends, with few stops', async ({ open }) => {
  const page = await between(open, { lang: 'nl' });
  for (const width of [320, 720]) {
    await show(page, { lang: 'nl' }, width);
    const there = await until(page, 'Tab', ({ id }) => id === 'after');
    const stops = there.slice(0, -1);
    assert.equal(stops.filter(({ role }) => role === 'tab').length, width === 720 ? 2 : 0);
    assert.equal(stops.filter(({ part }) => part === 'pick').length, width === 720 ? 0 : 2);
    assert.equal(stops.filter(({ part }) => part === 'mark').length, 1);
    await page.keyboard.down('Shift');
    const back = await until(page, 'Tab', ({ id }) => id === 'before');
    await page.keyboard.up('Shift');
    assert.deepEqual(back.slice(0, -1).reverse(), stops, 'the same way back');
    const roles = await page.evaluate(() => element.shadowRoot.querySelectorAll('[role=application], [accesskey]').length);
    assert.equal(roles, 0);
  }
});

test('A-32 the focus is seen on whatever has it: a ring of two pixels or more', async ({ open }) => {
  const page = await between(open, { lang: 'en', chart: 'population-share' });
  for (const theme of ['light', 'dark']) {
    await show(page, { lang: 'en', chart: 'population-share', theme });
    const seen = [];
    await page.keyboard.press('Tab');
    for (let presses = 0; presses < 40; presses += 1) {
      const ring = await page.evaluate(() => {
        const active = element.shadowRoot.activeElement;
        if (!active) return null;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(active);
        return { what: active.textContent.trim() || active.ariaLabel, outlineStyle, width: parseFloat(outlineWidth), outlineColor };
      });
      if (!ring) break;
      seen.push(ring);
      await page.keyboard.press('Tab');
    }
    assert.ok(seen.length > 5);
    const ink = theme === 'light' ? 'rgb(15, 23, 42)' : 'rgb(241, 245, 249)';
    const paper = theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(15, 23, 42)';
    for (const { what, outlineStyle, width, outlineColor } of seen) {
      assert.equal(outlineStyle, 'solid', what);
      assert.ok(width >= 2, `${what}: ${width} px`);
      assert.ok([ink, paper].includes(outlineColor), `${what}: ${outlineColor}`);
    }
  }
});
