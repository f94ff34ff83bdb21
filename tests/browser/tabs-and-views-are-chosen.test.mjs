import assert from 'node:assert/strict';
import { inBrowsers } from './help.mjs';

const test = inBrowsers();

/** A page with a whole brief in English and a list of what it tells. */
async function withBrief(open, attributes = { lang: 'en' }) {
  const page = await open('tests/pages/plain.html');
  await page.evaluate(async (attributes) => {
    globalThis.told = [];
    for (const name of ['brief-ready', 'brief-change', 'brief-error']) {
      document.addEventListener(name, (event) => {
        told.push({ name, detail: event.detail, from: event.target.localName, frame: event.composed });
      });
    }
    globalThis.element = await kit.show(attributes, { width: 720 });
  }, attributes);
  return page;
}

/** What is chosen, what has the focus, and which chart's message is read. */
const chosen = (page) =>
  page.evaluate(async () => {
    await kit.frames(2);
    const root = element.shadowRoot;
    const text = (one) => kit.read(one);
    return {
      tabs: kit.all(element, '[role=tab][aria-selected=true]').map(text),
      stops: kit.all(element, '[role=tab]').filter((tab) => tab.tabIndex === 0).map(text),
      view: kit.all(element, '[part=view][aria-pressed=true]').map(text),
      focus: text(root.activeElement),
      message: text(kit.all(element, '[part=message]')[0]),
    };
  });

const click = async (page, name) => {
  const button = await page.evaluateHandle(
    (name) => kit.all(element, 'button').find((one) => kit.plain(one.textContent) === name),
    name,
  );
  await button.click();
};

const SHARE = 'Nearly three quarters of all people live in a repressed or closed country';
const TREND = 'The share of people in repressed or closed countries grew every year since 2019';
const CHANGES = 'In 2025, 15 countries were rated lower and 3 were rated higher';
const FUND = 'The Human Rights Fund’s budget is lower for 2025 than for 2024';
const KILLED = 'In 2024, at least 324 human rights defenders were killed';

test('a reader of tables goes on reading tables', async ({ open }) => {
  const page = await withBrief(open);
  await click(page, 'Table');
  await click(page, 'Over the years');
  assert.deepEqual((await chosen(page)).view, ['Table']);
});

test('A-30 tabs are chosen by click', async ({ open }) => {
  const page = await withBrief(open);
  assert.deepEqual(await chosen(page), {
    tabs: ['Space', 'People'],
    stops: ['Space', 'People'],
    view: ['Bar'],
    focus: '',
    message: SHARE,
  });
  await click(page, 'Over the years');
  const trend = await chosen(page);
  assert.deepEqual([trend.tabs, trend.message, trend.view], [['Space', 'Over the years'], TREND, ['Together']]);
  await click(page, 'Violence');
  const killed = await chosen(page);
  assert.deepEqual([killed.tabs, killed.message, killed.view], [['Violence', 'Defenders'], KILLED, ['Columns']]);
  await click(page, 'Space');
  assert.equal((await chosen(page)).message, SHARE);
});

test('A-30 tabs are chosen by arrows, Home and End, and the focus goes with them', async ({ open }) => {
  const page = await withBrief(open);
  await click(page, 'People');
  const press = async (key) => {
    await page.keyboard.press(key);
    const { tabs, stops, focus, message } = await chosen(page);
    assert.deepEqual(stops, tabs, 'one stop per list');
    return [focus, message];
  };
  assert.deepEqual(await press('ArrowRight'), ['Over the years', TREND]);
  assert.deepEqual(await press('ArrowLeft'), ['People', SHARE]);
  assert.deepEqual(await press('ArrowLeft'), ['Changes', CHANGES], 'around the beginning');
  assert.deepEqual(await press('ArrowRight'), ['People', SHARE], 'around the end');
  assert.deepEqual(await press('End'), ['Changes', CHANGES]);
  assert.deepEqual(await press('Home'), ['People', SHARE]);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  assert.equal((await chosen(page)).focus, 'Space');
  assert.deepEqual(await press('ArrowRight'), ['Violence', KILLED]);
  assert.deepEqual(await press('End'), ['Finally', FUND]);
  assert.deepEqual(await press('Home'), ['Space', SHARE]);
});

test('A-23 arrows follow the eye where a text is read from right to left', async ({ open }) => {
  const page = await withBrief(open, { lang: 'qps', src: '/tests/briefs/pseudo.json' });
  const names = await page.evaluate(() => kit.texts(element, '.charts [role=tab]'));
  await click(page, names[0]);
  await page.keyboard.press('ArrowLeft');
  assert.equal((await chosen(page)).focus, names[1]);
  await page.keyboard.press('ArrowRight');
  assert.equal((await chosen(page)).focus, names[0]);
});

test('A-31 keys that belong to the browser are left to it', async ({ open }) => {
  const page = await withBrief(open);
  const taken = await page.evaluate(() => {
    const tab = element.shadowRoot.querySelector('.charts [role=tab]');
    const press = (key, more) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more });
      tab.dispatchEvent(event);
      return event.defaultPrevented;
    };
    return [press('ArrowRight', { altKey: true }), press('Home', { ctrlKey: true }), press('a'), press('Tab'), press('Escape')];
  });
  assert.deepEqual(taken, [false, false, false, false, false]);
  assert.equal((await chosen(page)).message, SHARE);
});

test('views are chosen by their buttons, and the picture changes with them', async ({ open }) => {
  const page = await withBrief(open);
  const picture = () =>
    page.evaluate(() => {
      const canvas = kit.canvasOf(element);
      return { seen: kit.isSeen(canvas), height: canvas.height, name: canvas.getAttribute('aria-label') };
    });
  const bar = await picture();
  await click(page, '100 people');
  assert.deepEqual((await chosen(page)).view, ['100 people']);
  const squares = await picture();
  assert.notEqual(squares.height, bar.height);
  assert.notEqual(squares.name, bar.name);
  await click(page, 'Table');
  assert.deepEqual((await chosen(page)).view, ['Table']);
  assert.equal((await picture()).seen, false);
  await click(page, 'Bar');
  assert.deepEqual(await picture(), bar);
});

test('the host is told what is ready and what was chosen', async ({ open }) => {
  const page = await withBrief(open);
  await click(page, '100 people');
  await click(page, 'Over the years');
  await click(page, 'Violence');
  const heard = (name, detail) => ({ name, detail, from: 'civic-brief', frame: true });
  assert.deepEqual(await page.evaluate(() => told), [
    heard('brief-ready', {}),
    heard('brief-change', { chart: 'population-share', view: 'squares', year: 2024, hidden: [] }),
    heard('brief-change', { chart: 'population-trend', view: 'combined', year: 0, hidden: [] }),
    heard('brief-change', { chart: 'defenders-killed', view: 'columns', year: 0, hidden: [] }),
  ]);
});

/** Sets what is another part of the brief, and waits until that is built. */
const another = (page, name, value) =>
  page.evaluate(async (name, value) => {
    const built = () => element.shadowRoot.querySelector('.brief');
    const before = built();
    element.setAttribute(name, value);
    const until = performance.now() + 10_000;
    while (built() === before && performance.now() < until) await kit.frames(1);
    await kit.frames(2);
  }, name, value);

test('what a host sets afterwards counts over what a reader chose', async ({ open }) => {
  const page = await withBrief(open);
  await click(page, 'Violence');
  await another(page, 'chart', 'population-trend');
  assert.equal((await chosen(page)).message, TREND);
  await page.evaluate(() => element.setAttribute('view', 'ratings'));
  assert.deepEqual((await chosen(page)).view, ['Five ratings']);
  await click(page, 'Together');
  await page.evaluate(() => element.setAttribute('view', 'table'));
  assert.deepEqual((await chosen(page)).view, ['Table']);
  await another(page, 'lang', 'nl');
  assert.deepEqual((await chosen(page)).view, ['Tabel']);
});

test('another year is painted once, and a view of another height is painted whole', async ({ open }) => {
  const page = await withBrief(open, { lang: 'en', chart: 'population-share' });
  const found = await page.evaluate(async () => {
    const texts = [];
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (...given) {
      texts.push(given.join(' '));
      return fillText.apply(this, given);
    };
    const press = async (name) => {
      kit.all(element, 'button').find((one) => kit.plain(one.textContent) === name).click();
      await kit.frames(3);
    };
    const picture = () => {
      const canvas = kit.all(element, 'canvas')[0];
      const empty = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
      return { height: canvas.height, pixels: canvas.toDataURL(), isEmpty: canvas.toDataURL() === empty.toDataURL() };
    };
    const before = picture();
    await press('100 people');
    const people = picture();
    await press('Bar');
    const after = picture();
    texts.length = 0;
    await press('2024');
    return { before, people, after, texts };
  });
  assert.ok(found.texts.some((text) => text.startsWith('72.4%')), found.texts.join('; '));
  assert.deepEqual(found.texts.filter((text, index) => found.texts.indexOf(text) !== index), []);
  assert.notEqual(found.people.height, found.before.height);
  assert.deepEqual([found.before.isEmpty, found.people.isEmpty], [false, false]);
  assert.deepEqual(found.after, found.before);
});
