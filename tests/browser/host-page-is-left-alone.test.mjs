import assert from 'node:assert/strict';
import { inBrowsers } from './help.mjs';

const test = inBrowsers();

/** Notes every name on window and every change of the document from before the script runs. */
function watchPage() {
  const names = () => Object.getOwnPropertyNames(globalThis);
  globalThis.namesBefore = undefined;
  globalThis.namesAdded = () => names().filter((name) => !namesBefore.includes(name));
  globalThis.prototypesBefore = [];
  globalThis.prototypes = () =>
    [HTMLElement, Element, Node, Document, CanvasRenderingContext2D, HTMLCanvasElement, Array, Object, String, Promise].map(
      (one) => Object.getOwnPropertyNames(one.prototype).join(),
    );
  globalThis.prototypesBefore = prototypes();
  globalThis.namesBefore = names();
}

test('S-07 S-18 five widgets load script, module, rest and what each shows once, and change nothing of the page around them', async ({ open }) => {
  const requests = [];
  const page = await open('tests/pages/bare.html', { first: watchPage });
  // Firefox's own controls bring fonts as data.
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'data:') requests.push(pathname);
  });
  await page.reload({ waitUntil: 'load' });
  const found = await page.evaluate(async () => {
    const changes = [];
    const main = document.querySelector('main');
    const seen = new MutationObserver((records) => {
      for (const { target, type, attributeName } of records) {
        // Its own attributes are its state: what a reader chose stands there.
        const own = target.localName === 'civic-brief' && ['data-state', 'show', 'view', 'year', 'hidden-series'].includes(attributeName);
        if (target !== main && !own) changes.push(`${type} of ${target.localName} ${attributeName ?? ''}`);
      }
    });
    seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const charts = ['', 'population-share', 'population-trend', 'defenders-killed', ''];
    const widgets = await Promise.all(charts.map((chart) => kit.show({ chart, lang: 'en' }, { width: 500 })));
    for (const widget of widgets) widget.shadowRoot.querySelectorAll('[part=view]')[1].click();
    await kit.frames(3);
    const storage = [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length];
    return { changes, storage, added: namesAdded(), same: prototypes().join('|') === prototypesBefore.join('|') };
  });
  assert.deepEqual(found, { changes: [], storage: [0, 0, '', 0], added: [], same: true });
  // A script that is held to its hash is asked for twice, the second time of the cache.
  const files = [...new Set(requests)].filter((path) => !path.endsWith('favicon.ico') && !path.endsWith('bare.html'));
  const [script, ...others] = files.map((path) => path.replace(/-[0-9a-f]{6}\./, '.'));
  assert.equal(script, '/civic-brief.js');
  const shown = ['all charts', 'population-share', 'population-trend', 'defenders-killed'].map(() => '/civic-brief.en.json');
  assert.deepEqual(others.sort(), ['/civic-brief.rest.js', '/civic-brief.rest.wasm', '/civic-brief.wasm', ...shown].sort());
});

test('the script may be loaded twice', async ({ open }) => {
  const page = await open('tests/pages/bare.html');
  const state = await page.evaluate(async () => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src: '/civic-brief.js?again' });
    const loaded = new Promise((done) => script.addEventListener('load', done));
    document.head.append(script);
    await loaded;
    return (await kit.show({})).dataset.state;
  });
  assert.equal(state, 'wasm');
});

for (const system of ['light', 'dark']) {
  for (const [name, wanted] of [['plain', 'light'], ['dark', 'dark']]) {
    const run = async ({ open }) => {
      const page = await open(`tests/pages/${name}.html`);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: system }]);
      const theme = await page.evaluate(async () => {
        const { dataset, classList } = (await kit.show({}, { width: 500 })).shadowRoot.querySelector('.brief');
        return [dataset.theme, classList.contains('surface')];
      });
      assert.deepEqual(theme, [wanted, false]);
    };
    // Firefox cannot be told of another system while it runs.
    test(`A-64 on a ${name} page of a ${system} system the theme is the page’s`, run, { only: 'chromium' });
  }
}

test('C-02 a theme that does not suit the page is drawn on a surface of its own', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const found = await page.evaluate(async () => {
    const root = (await kit.show({ theme: 'dark' }, { width: 500 })).shadowRoot.querySelector('.brief');
    const { width } = root.querySelector('canvas').getBoundingClientRect();
    return [root.dataset.theme, getComputedStyle(root).backgroundColor, width];
  });
  assert.deepEqual(found, ['dark', 'rgb(15, 23, 42)', 468]);
});

test('C-02 on five hundred backgrounds every fill keeps a ratio of 3, or the element paints a surface of its own', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const found = await page.evaluate(async () => {
    const element = await kit.show({ lang: 'en', chart: 'population-share' }, { width: 500 });
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
    /** What a background looks like, as the browser paints it on white. */
    const painted = (...colors) => {
      for (const color of ['#fff', ...colors]) {
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
      }
      return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const luminance = (rgb) =>
      [0.2126, 0.7152, 0.0722].reduce((sum, share, index) => {
        const part = rgb[index] / 255;
        return sum + share * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      }, 0);
    const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    let seed = 1;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const faults = [];
    const kinds = new Set();
    for (let count = 0; count < 500; count += 1) {
      // A third near white, a third near black, a third anywhere; in each way that a page may write it.
      const [from, room] = [[0.9, 0.1], [0, 0.2], [0, 1]][count % 3];
      const [a, b, c, alpha] = [0, 1, 2, 3].map(() => (from + random() * room).toFixed(3));
      const color = [
        `rgb(${[a, b, c].map((part) => Math.round(part * 255))})`,
        `oklch(${a} ${b * 0.05} ${c * 360})`,
        `color(display-p3 ${a} ${b} ${c})`,
        `rgb(${[a, b, c].map((part) => Math.round(part * 255)).join(' ')} / ${alpha})`,
      ][count % 4];
      const below = count % 7 === 0 ? '#000' : '#fff';
      document.documentElement.style.background = below;
      document.body.style.background = color;
      await kit.frames(2);
      const root = element.shadowRoot.querySelector('.brief');
      const own = root.classList.contains('surface');
      const behind = luminance(own ? painted(getComputedStyle(root).backgroundColor) : painted(below, color));
      kinds.add(`${root.dataset.theme}${own ? ' own' : ''}`);
      const fills = new Set([...(await element.svg({ bare: true })).matchAll(/<rect [^>]*fill="(#[0-9a-f]{6})"/g)].map(([, fill]) => fill));
      if (fills.size < 5) faults.push(`${fills.size} fills`);
      for (const fill of fills) {
        const got = ratio(luminance(painted(fill)), behind);
        // A screen shows whole numbers: what is just above stays within a hundredth.
        if (got < 2.99) faults.push(`${fill} on ${color} over ${below}: ${got.toFixed(2)}`);
      }
    }
    return { faults: faults.slice(0, 5), kinds: [...kinds].sort() };
  });
  assert.deepEqual(found, { faults: [], kinds: ['dark', 'dark own', 'light', 'light own'] });
}, { only: 'chromium' });

test('C-02 a background is read however it is written', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const found = await page.evaluate(async () => {
    const element = await kit.show({ lang: 'en', chart: 'population-share' }, { width: 500 });
    const seen = [];
    for (const color of ['oklch(0.2 0.02 260)', 'color(display-p3 0.1 0.1 0.1)', 'lab(98 0 0)', 'rgb(0 0 0 / 0.95)', 'rgb(0 0 0 / 0.04)']) {
      document.body.style.background = color;
      await kit.frames(2);
      const { dataset, classList } = element.shadowRoot.querySelector('.brief');
      seen.push(`${dataset.theme}${classList.contains('surface') ? ' own' : ''}`);
    }
    return seen;
  });
  assert.deepEqual(found, ['dark', 'dark', 'light', 'dark', 'light']);
});
