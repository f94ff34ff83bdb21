import assert from 'node:assert/strict';
import { ONCE, inBrowsers } from './help.mjs';

const test = inBrowsers();

/** Counts what an element holds on to: briefs in the module, observers, its memory. */
function count() {
  const counts = { made: 0, freed: 0, observed: 0, drawings: 0, memory: () => 0 };
  globalThis.counts = counts;
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate.apply(WebAssembly, given);
    // The checks of briefs of others are a module of their own, which makes nothing that stays; the rest makes nothing either.
    if ('pack' in instance.exports || 'brief_table' in instance.exports) return instance;
    const exports = { ...instance.exports };
    counts.memory = () => exports.memory.buffer.byteLength;
    for (const [name, change] of [['brief_new', 'made'], ['__wbg_brief_free', 'freed']]) {
      const original = exports[name];
      if (!original) throw new Error(`no export ${name}`);
      exports[name] = (...args) => {
        counts[change] += 1;
        return original(...args);
      };
    }
    return new Proxy(instance, { get: (target, key) => (key === 'exports' ? exports : Reflect.get(target, key)) });
  };
  globalThis.ResizeObserver = class extends ResizeObserver {
    #on = 0;
    observe(...given) {
      this.#on += 1;
      counts.observed += 1;
      return super.observe(...given);
    }
    disconnect() {
      counts.observed -= this.#on;
      this.#on = 0;
      return super.disconnect();
    }
  };
  const width = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'width');
  Object.defineProperty(HTMLCanvasElement.prototype, 'width', {
    ...width,
    set(value) {
      counts.drawings += 1;
      width.set.call(this, value);
    },
  });
}

const start = (open) => open('tests/pages/plain.html', { first: count });

test('fifty that came and went leave nothing behind', async ({ open }) => {
  const page = await start(open);
  const found = await page.evaluate(async () => {
    const memory = [];
    for (let cycle = 0; cycle < 50; cycle += 1) {
      const element = await kit.show({ lang: 'en', view: cycle % 2 ? 'squares' : 'bar' }, { width: 500 });
      element.remove();
      await kit.frames(1);
      memory.push(counts.memory());
    }
    const { made, freed, observed } = counts;
    return { made, freed, observed, grown: memory[49] - memory[9], sized: memory[49] > 0 };
  });
  assert.deepEqual(found, { made: 50, freed: 50, observed: 0, grown: 0, sized: true });
}, ONCE);

test('moved within the page it keeps its drawing, put back it draws again', async ({ open }) => {
  const page = await start(open);
  const found = await page.evaluate(async () => {
    const element = await kit.show({}, { width: 500 });
    const canvas = kit.canvasOf(element);
    const place = document.createElement('section');
    document.body.append(place);
    place.append(element);
    await kit.frames(2);
    const moved = { same: kit.canvasOf(element) === canvas, made: counts.made };
    element.remove();
    await kit.frames(2);
    const gone = { state: element.dataset.state ?? null, freed: counts.freed };
    const ready = kit.drawn(element);
    place.append(element);
    await ready;
    return { moved, gone, back: [element.dataset.state, counts.made] };
  });
  assert.deepEqual(found, { moved: { same: true, made: 1 }, gone: { state: null, freed: 1 }, back: ['wasm', 2] });
});

test('all that show the same of the built-in brief share it, and it goes with the last of them', async ({ open }) => {
  const page = await start(open);
  const found = await page.evaluate(async () => {
    const title = (element) => kit.texts(element, 'h2')[0];
    const now = () => [counts.made, counts.freed];
    const [one, two] = [await kit.show({ lang: 'en', chart: 'regions' }), await kit.show({ lang: 'en-GB', chart: 'regions' })];
    const shared = now();
    one.remove();
    await kit.frames(2);
    const after = now();
    // What is left still draws: in another language it is another part, and the one that nobody shows any more goes.
    const before = title(two);
    two.lang = 'nl';
    while (title(two) === before) await kit.frames(1);
    const left = [two.dataset.state, ...now()];
    two.remove();
    await kit.frames(2);
    const gone = now();
    await kit.show({ lang: 'en', chart: 'regions' });
    return { shared, after, left, gone, again: now() };
  });
  assert.deepEqual(found, { shared: [1, 0], after: [1, 0], left: ['wasm', 2, 1], gone: [2, 2], again: [3, 2] });
}, ONCE);

test('a brief of the host\'s own is shared with nobody', async ({ open }) => {
  const page = await start(open);
  const made = await page.evaluate(async () => {
    const json = await (await fetch('/tests/briefs/good-small.json')).json();
    await kit.show({}, { width: 500 });
    for (let count = 0; count < 2; count += 1) {
      const element = kit.make({}, { width: 500 });
      // The same object: it may have been changed since.
      element.brief = json;
      const ready = kit.drawn(element);
      document.querySelector('main').append(element);
      await ready;
    }
    return counts.made;
  });
  assert.equal(made, 3);
});

test('put in and taken out at once it does nothing', async ({ open }) => {
  const page = await start(open);
  const found = await page.evaluate(async () => {
    const element = kit.make({}, { width: 500 });
    document.querySelector('main').append(element);
    element.remove();
    await new Promise((done) => setTimeout(done, 500));
    return { made: counts.made - counts.freed, observed: counts.observed, drawings: counts.drawings };
  });
  assert.deepEqual(found, { made: 0, observed: 0, drawings: 0 });
});

test('hidden at first it draws when it is shown, and in a box of no width when that gets one', async ({ open }) => {
  const page = await start(open);
  const found = await page.evaluate(async () => {
    const [hidden, thin] = [kit.make({}, { width: 500 }), kit.make({})];
    hidden.style.display = 'none';
    thin.style.width = '0px';
    document.querySelector('main').append(hidden, thin);
    await new Promise((done) => setTimeout(done, 500));
    const before = [hidden.dataset.state ?? 'none', thin.dataset.state, counts.drawings];
    const ready = [kit.drawn(hidden), kit.drawn(thin)];
    hidden.style.display = '';
    thin.style.width = '600px';
    await Promise.all(ready);
    const width = (element) => kit.canvasOf(element).getBoundingClientRect().width;
    return { before, after: [width(hidden), width(thin)] };
  });
  assert.deepEqual(found, { before: ['none', 'loading', 0], after: [500, 600] });
});

test('L-06 many changes in a frame are one drawing', async ({ open }) => {
  const page = await start(open);
  const drawings = await page.evaluate(async () => {
    const element = await kit.show({}, { width: 500 });
    await kit.frames(3);
    const before = counts.drawings;
    for (const width of [400, 450, 520, 610]) element.style.width = `${width}px`;
    for (const lang of ['en', 'nl', 'en']) element.lang = lang;
    element.setAttribute('theme', 'light');
    element.setAttribute('view', 'squares');
    await kit.frames(1);
    await kit.frames(2);
    return counts.drawings - before;
  });
  assert.ok(drawings >= 1 && drawings <= 2, `${drawings} drawings: at most one for the attributes and one for the size`);
});
