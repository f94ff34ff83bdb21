import assert from 'node:assert/strict';
import { ENGINES, inBrowsers } from './help.mjs';
import { made } from './pages.mjs';

const test = inBrowsers({ engines: ENGINES });
const PAGE = made('far', { html: '<div id="above"></div><div id="place"></div><div id="below"></div>', watch: false });

/** Puts an element so many screens below the beginning of the page, with as much below it, and counts what it loads. */
const put = (page, { screens, attributes = {}, html = '<p style="height: 100px">Not drawn yet.</p>', from = 0 }) =>
  page.evaluate(
    async ([screens, attributes, html, from]) => {
      for (const id of ['above', 'below']) document.querySelector(`#${id}`).style.height = `${screens * innerHeight}px`;
      scrollTo(0, from * innerHeight);
      globalThis.loaded = () => performance.getEntriesByType('resource').filter(({ name }) => /civic-brief-[^/]*\.(wasm|json)$/.test(name)).length;
      globalThis.element = kit.make({ lang: 'en', chart: 'population-share', ...attributes });
      element.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
      globalThis.tops = [];
      element.addEventListener('brief-ready', () => tops.push(element.getBoundingClientRect().top / innerHeight));
      document.querySelector('#place').append(element);
      globalThis.drawn = async () => tops.length > 0 || kit.heard(element, 'brief-ready');
      // Long enough for all that would be loaded.
      globalThis.rest = () => new Promise((done) => setTimeout(done, 400));
      await rest();
      return { state: element.dataset.state ?? 'none', loaded: loaded(), shadow: Boolean(element.shadowRoot) };
    },
    [screens, attributes, html, from],
  );

const WAITS = { state: 'none', loaded: 0, shadow: false };

test('a chart that is far out of view loads nothing, and is drawn before a reader is there', async ({ open }) => {
  const page = await open(PAGE);
  assert.deepEqual(await put(page, { screens: 4 }), WAITS);
  const found = await page.evaluate(async () => {
    const stop = async (screens) => {
      scrollTo(0, screens * innerHeight);
      await rest();
      return element.dataset.state ?? 'none';
    };
    const far = await stop(1.5);
    scrollTo(0, 2.3 * innerHeight);
    await drawn();
    return { far, state: element.dataset.state, isOutOfView: tops.length === 1 && tops[0] > 1 };
  });
  assert.deepEqual(found, { far: 'none', state: 'wasm', isOutOfView: true });
});

test('so does one above, where a page is opened further down', async ({ open }) => {
  const page = await open(PAGE);
  assert.deepEqual(await put(page, { screens: 4, from: 7 }), WAITS);
  const state = await page.evaluate(async () => {
    scrollTo(0, 4.8 * innerHeight);
    await drawn();
    return element.dataset.state;
  });
  assert.equal(state, 'wasm');
});

for (const [name, given] of [
  ['near', { screens: 1.5 }],
  ['empty', { screens: 4, html: '' }],
  ['eager', { screens: 4, attributes: { loading: 'eager' } }],
]) {
  test(`one that is ${name} is loaded at once`, async ({ open }) => {
    const page = await open(PAGE);
    await put(page, given);
    assert.equal(await page.evaluate(() => drawn().then(() => element.dataset.state)), 'wasm');
  });
}

test('one that is hidden waits until it is shown', async ({ open }) => {
  const page = await open(PAGE);
  assert.deepEqual(await put(page, { screens: 0, attributes: { style: 'display: none' } }), WAITS);
  const state = await page.evaluate(async () => {
    element.style.display = '';
    await drawn();
    return element.dataset.state;
  });
  assert.equal(state, 'wasm');
});

test('what a host says while it waits counts, and it can be told to begin', async ({ open }) => {
  const page = await open(PAGE);
  assert.deepEqual(await put(page, { screens: 4, attributes: { loading: 'never' } }), WAITS);
  const found = await page.evaluate(async () => {
    element.setAttribute('chart', 'countries');
    element.setAttribute('lang', 'nl');
    await rest();
    const waits = [element.dataset.state ?? 'none', loaded()];
    const states = [];
    new MutationObserver(() => states.push(element.dataset.state)).observe(element, { attributeFilter: ['data-state'] });
    element.setAttribute('loading', 'eager');
    await drawn();
    // It has begun: a reader who comes begins nothing.
    scrollTo(0, 4 * innerHeight);
    await rest();
    return { waits, lang: element.shadowRoot.querySelector('.brief').lang, states: [...new Set(states)], times: states.length };
  });
  assert.deepEqual(found, { waits: ['none', 0], lang: 'nl', states: ['loading', 'wasm'], times: 2 });
});

test('one that has begun waits no more, wherever it stands', async ({ open }) => {
  const page = await open(PAGE);
  assert.deepEqual(await put(page, { screens: 4 }), WAITS);
  const found = await page.evaluate(async () => {
    element.setAttribute('loading', 'eager');
    element.removeAttribute('loading');
    element.setAttribute('lang', 'nl');
    await drawn();
    return [element.dataset.state, element.shadowRoot.querySelector('.brief').lang];
  });
  assert.deepEqual(found, ['wasm', 'nl']);
});

test('one that goes while it waits begins no more, and one that comes back waits anew', async ({ open }) => {
  const page = await open(PAGE);
  assert.deepEqual(await put(page, { screens: 4 }), WAITS);
  const found = await page.evaluate(async () => {
    element.remove();
    await rest();
    scrollTo(0, 4 * innerHeight);
    await rest();
    const gone = loaded();
    scrollTo(0, 0);
    document.querySelector('#place').append(element);
    await rest();
    const back = loaded();
    scrollTo(0, 4 * innerHeight);
    await drawn();
    const copy = element.cloneNode(true);
    document.querySelector('#after').append(copy);
    return { gone, back, tops: tops.length, copy: copy.dataset.state ?? 'none' };
  });
  assert.deepEqual(found, { gone: 0, back: 0, tops: 1, copy: 'none' });
});
