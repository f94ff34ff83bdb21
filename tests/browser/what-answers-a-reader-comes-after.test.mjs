import assert from 'node:assert/strict';
import { ENGINES, inBrowsers } from './help.mjs';
import { made } from './pages.mjs';

const everywhere = inBrowsers({ engines: ENGINES });
const PAGE = made('rest', { html: '', watch: false });
/** What a browser says of a file that did not come, or is another. */
const REFUSED = [/integrity|digest|Failed to load resource|cannot load/i];

/** Holds up the rest of the script, as `as` says, and draws a chart without it. */
const drawn = (page, as, attributes = {}) =>
  page.evaluate(
    async ([as, attributes]) => {
      const { fetch } = globalThis;
      globalThis.tries = 0;
      globalThis.notices = [];
      document.addEventListener('brief-notice', ({ detail }) => notices.push(detail));
      let come;
      const here = new Promise((done) => (come = done));
      globalThis.come = () => come();
      globalThis.fetch = async (url, options) => {
        if (!String(url).includes('.rest.js')) return fetch(url, options);
        globalThis.tries += 1;
        if (as === 'late') await here;
        if (as === 'none') throw new TypeError('no connection');
        return fetch(as === 'another' ? '/civic-brief.js' : url, options);
      };
      globalThis.mend = () => (globalThis.fetch = fetch);
      globalThis.element = kit.make({ lang: 'en', chart: 'population-share', ...attributes }, { width: 700 });
      const ready = kit.heard(element, 'brief-ready');
      document.querySelector('main').append(element);
      await ready;
      await kit.frames(2);
      globalThis.found = (selector) => element.shadowRoot.querySelectorAll(selector);
      globalThis.until = async (is) => {
        const end = performance.now() + 8000;
        while (!is() && performance.now() < end) await kit.frames(1);
        return Boolean(is());
      };
    },
    [as, attributes],
  );

everywhere('the first chart needs nothing of it: drawn, told, and with a name on every mark', async ({ open }) => {
  const page = await open(PAGE, { allow: REFUSED });
  await drawn(page, 'none');
  const seen = await page.evaluate(async () => {
    await until(() => notices.length > 0);
    const [mark, ...others] = found('.marks button');
    mark.focus();
    const { width, height, at } = kit.pixelsOf(kit.canvasOf(element));
    return {
      state: element.dataset.state,
      inked: Array.from({ length: width }, (_, x) => at(x, height >> 1)).some((color) => color !== 'clear'),
      named: [mark, ...others].every((one) => one.ariaLabel.length > 4),
      stops: [mark, ...others].map((one) => one.tabIndex).filter((index) => index === 0).length,
      focused: element.shadowRoot.activeElement === mark,
      notice: [notices[0].name, notices[0].message],
      press: found('[part=press]')[0].textContent,
    };
  });
  const { notice, ...rest } = seen;
  assert.deepEqual(rest, { state: 'wasm', inked: true, named: true, stops: 1, focused: true, press: 'Download and share' });
  assert.equal(notice[0], 'rest');
  assert.match(notice[1], /no connection; check that the file of this version is at http.*civic-brief-[0-9a-f]{6}\.rest\.js$/);
});

everywhere('what did not come is asked for at the next touch, which is not lost', async ({ open }) => {
  const page = await open(PAGE, { allow: REFUSED });
  await drawn(page, 'none');
  const seen = await page.evaluate(async () => {
    await until(() => notices.length > 0);
    mend();
    found('.marks button')[2].click();
    const told = await until(() => found('.origin dl').length > 0);
    return { told, current: [...found('.marks button')].findIndex((one) => one.ariaCurrent === 'true'), notices: notices.length };
  });
  assert.deepEqual(seen, { told: true, current: 2, notices: 1 });
});

everywhere('keys pressed before it is there are done in their order when it is, and scroll nothing', async ({ open }) => {
  const page = await open(PAGE);
  await drawn(page, 'late');
  const seen = await page.evaluate(async () => {
    const heard = [];
    document.addEventListener('keydown', (event) => heard.push(event.key));
    const [first] = found('.marks button');
    first.focus();
    const key = (name) => first.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
    const scrolled = [key('ArrowRight'), key('ArrowRight')];
    const before = found('.origin dl').length;
    come();
    await until(() => element.shadowRoot.activeElement !== first);
    await kit.frames(2);
    return { scrolled, before, at: [...found('.marks button')].indexOf(element.shadowRoot.activeElement), heard, tries };
  });
  // The page hears each key once.
  assert.deepEqual(seen, { scrolled: [false, false], before: 0, at: 2, heard: ['ArrowRight', 'ArrowRight'], tries: 1 });
});

everywhere('a pointer that passed before it is there, a press and a table that were asked for are answered', async ({ open }) => {
  const page = await open(PAGE);
  await drawn(page, 'late');
  const seen = await page.evaluate(async () => {
    const mark = found('.marks button')[1];
    const { left, top, width, height } = mark.getBoundingClientRect();
    mark.dispatchEvent(new PointerEvent('pointermove', { clientX: left + width / 2, clientY: top + height / 2, pointerType: 'mouse', bubbles: true, composed: true }));
    [...found('[part=view]')].at(-1).click();
    const waits = [found('table').length, found('.drawn.on canvas').length, element.getAttribute('view')];
    found('[part=press]')[0].click();
    come();
    const table = await until(() => found('.scroll.on table').length > 0);
    const panel = await until(() => found('[part=press-panel]').length > 0);
    return { waits, table, panel, view: element.getAttribute('view') };
  });
  assert.deepEqual(seen, { waits: [0, 1, null], table: true, panel: true, view: 'table' });
});

everywhere('a widget that begins with its table waits for it, and shows its picture where it does not come', async ({ open }) => {
  const page = await open(PAGE, { allow: REFUSED });
  await drawn(page, 'none', { view: 'table' });
  assert.deepEqual(await page.evaluate(() => [found('.drawn.on canvas').length, element.getAttribute('view'), notices.map(({ name }) => name)]), [1, 'table', ['rest']]);
  const table = await page.evaluate(() => {
    mend();
    found('.marks button')[0].click();
    return until(() => found('.scroll.on table').length > 0);
  });
  assert.equal(table, true);
});

everywhere('S-04 one with another hash is refused, that is told, and the chart stays', async ({ open }) => {
  const page = await open(PAGE, { allow: REFUSED });
  await drawn(page, 'another');
  const seen = await page.evaluate(async () => {
    await until(() => notices.length > 0);
    return [notices[0].name, notices[0].message, found('table').length, element.dataset.state];
  });
  assert.equal(seen[0], 'rest');
  assert.match(seen[1], /^module not loaded: .*; check that the file of this version is at http.*civic-brief-[0-9a-f]{6}\.rest\.js$/);
  assert.deepEqual(seen.slice(2), [0, 'wasm']);
});
