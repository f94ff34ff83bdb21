import assert from 'node:assert/strict';
import { ENGINES, PICTURES, WITHOUT_WASM, inBrowsers } from './help.mjs';

const test = inBrowsers({ engines: ENGINES });
const without = inBrowsers({ ...WITHOUT_WASM, engines: ENGINES });
const twofold = inBrowsers();

for (const [run, ratio] of [
  [test, 1],
  [twofold, 2],
]) {
  run(`the twin draws the same pixels as the module, at ${ratio} device pixels`, async ({ open }) => {
    const page = await open('tests/pages/plain.html', { ratio });
    const found = await page.evaluate(async (pictures) => {
      const pixels = (element) => {
        const { width, height } = kit.canvasOf(element);
        return kit.canvasOf(element).getContext('2d').getImageData(0, 0, width, height);
      };
      const found = [];
      for (const [index, picture] of pictures.entries()) {
        // Every width and language has its turn.
        const given = { ...picture, lang: index % 2 ? 'en' : 'nl' };
        const options = { width: index % 3 ? 720 : 320 };
        const [module, twin] = await Promise.all(['wasm', 'js'].map((engine) => kit.show({ ...given, engine }, options)));
        const [one, other] = [pixels(module), pixels(twin)];
        const differing = one.data.reduce((count, value, at) => count + (value === other.data[at] ? 0 : 1), 0);
        found.push({
          states: [module.dataset.state, twin.dataset.state],
          sizes: one.width === other.width && one.height === other.height && one.data.some((value) => value > 0),
          differing,
        });
        module.remove();
        twin.remove();
      }
      return found;
    }, PICTURES);
    for (const [index, one] of found.entries()) {
      assert.deepEqual(one, { states: ['wasm', 'twin'], sizes: true, differing: 0 }, JSON.stringify(PICTURES[index]));
    }
  });
}

test('the twin reads a brief that is larger than its memory was', async ({ open }) => {
  const page = await open('tests/pages/plain.html?engine=js');
  const same = await page.evaluate(async () => {
    const element = await kit.show({}, { width: 600 });
    const brief = await (await fetch('/tests/briefs/good-small.json')).json();
    const found = [];
    brief.sources[0].title = 'é'.repeat(5e4);
    for (const count of [0, 59]) {
      // Nearly as long as a text may be, in so many sections.
      for (let index = 0; index < count; index += 1) {
        // A number would be told to be a slot.
        const name = String(index).replace(/./g, (digit) => 'abcdefghij'[digit]);
        brief.sections.push({ id: name, name: { en: `Part ${name}` }, title: { en: `Section ${name}` }, summary: { en: `${'é'.repeat(49_990)} ${name}.` } });
      }
      const ended = Promise.race([kit.heard(element, 'brief-ready'), kit.heard(element, 'brief-error')]);
      element.brief = brief;
      const message = (await ended)?.message;
      found.push(message ?? kit.all(element, '[part=source] > p a')[0]?.textContent === brief.sources[0].title);
    }
    return found;
  });
  assert.deepEqual(same, [true, true]);
});

/** What is told, and loaded, where the twin draws. */
const TWIN_ALONE = { heard: 'brief-ready', state: 'twin', files: ['/civic-brief.js', '/civic-brief-*.twin.js', '/civic-brief-*.nl.json'] };

const told = (page, attributes) =>
  page.evaluate(async (attributes) => {
    const element = kit.make({ loading: 'eager', ...attributes }, { width: 600 });
    const told = new Promise((done) => {
      for (const name of ['brief-ready', 'brief-error']) element.addEventListener(name, ({ detail }) => done(detail.message ?? name));
    });
    document.querySelector('main').append(element);
    const heard = await told;
    const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.replace(/-[0-9a-f]{6}\./, '-*.'));
    // Which of the two comes first is chance.
    const order = ['.js', '.twin.js', '.json'];
    const place = (file) => order.findLastIndex((end) => file.endsWith(end));
    return { heard, state: element.dataset.state, files: [...new Set(files.filter((file) => file.includes('civic-brief')))].sort((a, b) => place(a) - place(b)) };
  }, attributes);

test('engine chooses: the module, its twin, or what runs', async ({ open }) => {
  const page = await open('tests/pages/bare.html');
  const states = [];
  for (const engine of ['auto', 'wasm', 'js', 'constructor', '<b>']) states.push((await told(page, { engine })).state);
  assert.deepEqual(states, ['wasm', 'wasm', 'twin', 'wasm', 'wasm']);
});

test('a host that wants JavaScript gets no WebAssembly', async ({ open }) => {
  const page = await open('tests/pages/bare.html');
  assert.deepEqual(await told(page, { engine: 'js' }), TWIN_ALONE);
});

without('S-09 without WebAssembly its twin is loaded, and nothing else', async ({ open }) => {
  const page = await open('tests/pages/bare.html');
  assert.equal(await page.evaluate(() => typeof WebAssembly), 'undefined');
  assert.deepEqual(await told(page, {}), TWIN_ALONE);
});

without('S-09 a host that wants WebAssembly alone is told that it does not run', async ({ open }) => {
  const page = await open('tests/pages/bare.html');
  const { heard, state } = await told(page, { engine: 'wasm' });
  assert.deepEqual({ heard, state }, { heard: 'WebAssembly does not run here', state: 'static' });
});

test('the engine can be changed while it is on show', async ({ open }) => {
  const page = await open('tests/pages/bare.html');
  const states = await page.evaluate(async () => {
    const element = await kit.show({ lang: 'en' }, { width: 600 });
    const states = [[element.dataset.state, await element.svg({ bare: true })]];
    for (const engine of ['js', 'wasm']) {
      const ready = kit.heard(element, 'brief-ready');
      element.setAttribute('engine', engine);
      await ready;
      states.push([element.dataset.state, await element.svg({ bare: true })]);
    }
    return { states: states.map(([state]) => state), same: new Set(states.map(([, svg]) => svg)).size === 1 };
  });
  assert.deepEqual(states, { states: ['wasm', 'twin', 'wasm'], same: true });
});
