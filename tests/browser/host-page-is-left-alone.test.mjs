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

test('S-07 S-18 five widgets load two files, and change nothing of the page around them', async ({ open }) => {
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
  const files = requests.filter((path) => !path.endsWith('favicon.ico') && !path.endsWith('bare.html'));
  assert.equal(files.length, 2, files.join(' '));
  assert.equal(files[0], '/civic-brief.js');
  assert.match(files[1], /^\/civic-brief-[0-9a-f]{8}\.wasm$/);
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
