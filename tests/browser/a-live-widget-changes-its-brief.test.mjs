import assert from 'node:assert/strict';
import { ONCE, inBrowsers } from './help.mjs';

const test = inBrowsers();
const PAGE = 'tests/pages/plain.html';

/** Counts what a widget holds on to: briefs in the module, its memory, observers, listeners outside itself. */
function count() {
  const counts = { made: 0, freed: 0, observed: 0, listeners: 0, memory: () => 0 };
  globalThis.counts = counts;
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate.apply(WebAssembly, given);
    const exports = { ...instance.exports };
    if (!exports.brief_new) return instance;
    counts.memory = () => exports.memory.buffer.byteLength;
    for (const [name, change] of [['brief_new', 'made'], ['__wbg_brief_free', 'freed']]) {
      const original = exports[name];
      exports[name] = (...args) => {
        counts[change] += 1;
        return original(...args);
      };
    }
    return new Proxy(instance, { get: (target, key) => (key === 'exports' ? exports : Reflect.get(target, key)) });
  };
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    globalThis[name] = class extends globalThis[name] {
      #on = new Set();
      observe(target, ...given) {
        if (!this.#on.has(target)) counts.observed += 1;
        this.#on.add(target);
        return super.observe(target, ...given);
      }
      unobserve(target) {
        if (this.#on.delete(target)) counts.observed -= 1;
        return super.unobserve(target);
      }
      disconnect() {
        counts.observed -= this.#on.size;
        this.#on.clear();
        return super.disconnect();
      }
    };
  }
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (name, listener, options) {
    const outside = [Window, Document, MediaQueryList].some((one) => (this ?? globalThis) instanceof one);
    if (outside) {
      counts.listeners += 1;
      options?.signal?.addEventListener('abort', () => (counts.listeners -= 1));
    }
    return addEventListener.call(this ?? globalThis, name, listener, options);
  };
}

/** What has not gone after so long will not go, in milliseconds: what comes after a drawing may hold an old one for a while. */
const GONE_MS = 10_000;
/** So much more is not yet something left: what the browser itself keeps. */
const MORE = { nodes: 200, listeners: 50, bytes: 100_000 };

/**
 * Nodes, listeners and bytes that a page holds after all that can go has gone; Chromium alone tells.
 * @param {Record<keyof typeof MORE, number>} [before] no more than this is waited for
 */
async function held(page, kind, before) {
  if (kind !== 'chromium') return undefined;
  const session = await page.createCDPSession();
  const until = Date.now() + GONE_MS;
  for (let round = 1; ; round += 1) {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
    const { usedSize: bytes } = await session.send('Runtime.getHeapUsage');
    const found = { nodes, listeners, bytes };
    const isDone = before ? left(before, found).length === 0 : round > 5;
    if (isDone || Date.now() > until) {
      await session.detach();
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Of what there is more than before. */
function left(before, after) {
  const names = Object.keys(MORE).filter((name) => after[name] - before[name] >= MORE[name]);
  return names.map((name) => `${after[name] - before[name]} ${name} more`);
}

for (const how of ['brief', 'src']) {
  test(`fifty changes of ${how} leave nothing behind, and no frame is without its picture`, async ({ open, kind }) => {
    const page = await open(PAGE, { first: count });
    const change = (times) =>
      page.evaluate(
        async (how, times) => {
          const SRC = ['/tests/briefs/good-small.json', '/src/brief.json'];
          globalThis.json ??= await Promise.all(SRC.map(async (src) => (await fetch(src)).json()));
          globalThis.element ??= await kit.show({ lang: 'en', src: SRC[0] }, { width: 600 });
          const seen = { empty: 0, fallback: 0, blank: 0, heights: new Set() };
          let watching = true;
          const watch = () => {
            const canvas = kit.canvasOf(element);
            if (!canvas) seen.empty += 1;
            if (element.shadowRoot.querySelector('slot')) seen.fallback += 1;
            if (canvas && kit.pixelsOf(canvas).at(0, 0) === undefined) seen.blank += 1;
            seen.heights.add(Math.round(element.getBoundingClientRect().height));
            if (watching) requestAnimationFrame(watch);
          };
          requestAnimationFrame(watch);
          for (let n = 1; n <= times; n += 1) {
            const ready = kit.heard(element, 'brief-ready');
            if (how === 'brief') element.brief = json[n % 2];
            else element.setAttribute('src', SRC[n % 2]);
            await ready;
            await kit.frames(1);
          }
          watching = false;
          await kit.frames(1);
          const { made, freed, observed, listeners } = counts;
          return { live: made - freed, made, observed, listeners, memory: counts.memory(), ...seen, heights: seen.heights.size };
        },
        how,
        times,
      );
    const first = await change(10);
    const before = await held(page, kind);
    const found = await change(50);
    const after = await held(page, kind, before);
    assert.equal(found.made - first.made, 50);
    assert.equal(found.live, 1);
    assert.deepEqual([found.observed, found.listeners, found.memory], [first.observed, first.listeners, first.memory]);
    assert.deepEqual([found.empty, found.fallback, found.blank], [0, 0, 0]);
    // The two briefs' own heights, and none in between.
    assert.ok(found.heights <= 2, `${found.heights} heights`);
    if (before && after) assert.deepEqual(left(before, after), []);
  }, ONCE);
}

test('thirty briefs that failed in between leave nothing behind', async ({ open, kind }) => {
  const page = await open(PAGE, { first: count });
  const change = (times) =>
    page.evaluate(async (times) => {
      globalThis.small ??= await (await fetch('/tests/briefs/good-small.json')).json();
      globalThis.element ??= await kit.show({ lang: 'en' }, { width: 600 });
      for (let n = 0; n < times; n += 1) {
        const told = kit.heard(element, 'brief-error');
        element.brief = {};
        await told;
        await kit.frames(1);
        const ready = kit.heard(element, 'brief-ready');
        element.brief = small;
        await ready;
        await kit.frames(2);
      }
      return [counts.made - counts.freed, counts.observed, counts.listeners];
    }, times);
  const first = await change(5);
  // What the browser compiles for what fails is more with each of the first: it is no part of the page.
  const before = { ...(await held(page, kind)), bytes: Infinity };
  assert.deepEqual(await change(30), first);
  const after = await held(page, kind, before);
  if (after) assert.deepEqual(left(before, after), []);
});

test('many briefs set at once are one drawing: the last', async ({ open }) => {
  const page = await open(PAGE, { first: count });
  const found = await page.evaluate(async () => {
    const small = await (await fetch('/tests/briefs/good-small.json')).json();
    const element = await kit.show({ lang: 'en' }, { width: 600 });
    const { made } = counts;
    const ready = kit.heard(element, 'brief-ready');
    for (let n = 0; n < 50; n += 1) element.brief = { ...small, title: { en: `So many: ${'x'.repeat(n)}` } };
    await ready;
    await new Promise((done) => setTimeout(done, 300));
    return { made: counts.made - made, title: kit.texts(element, '[part=title]')[0] };
  });
  assert.deepEqual(found, { made: 1, title: `So many: ${'x'.repeat(49)}` });
});

test('chart, view and year that were chosen stay where the new brief has them, and come back with the old', async ({ open }) => {
  const page = await open(PAGE);
  const found = await page.evaluate(async () => {
    const [builtin, small] = await Promise.all(['/src/brief.json', '/tests/briefs/good-small.json'].map(async (src) => (await fetch(src)).json()));
    const element = await kit.show({ lang: 'en', show: 'countries', view: 'squares' }, { width: 700 });
    const shown = () => [kit.all(element, '[role=tab][aria-selected=true]').map(({ textContent }) => textContent).join('/'), kit.texts(element, '[aria-pressed=true]').join('/')];
    const on = async (brief) => {
      const ready = kit.heard(element, 'brief-ready');
      element.brief = brief;
      await ready;
      return shown();
    };
    const first = shown();
    const again = await on({ ...builtin, version: '2027-01-01' });
    await on(small);
    return [first, again, await on(builtin)];
  });
  assert.deepEqual(found[1], found[0]);
  assert.deepEqual(found[2], found[0]);
});

/** What has the focus within the element, as it is spoken of. */
const focused = () => {
  const { activeElement } = element.shadowRoot;
  return activeElement && [activeElement.getAttribute('part') ?? activeElement.localName, activeElement.id || activeElement.ariaLabel || activeElement.textContent];
};

test('the focus stays on what does the same in the new brief, keys go on from there, and nothing is announced', async ({ open }) => {
  const page = await open(PAGE);
  await page.evaluate(async () => {
    globalThis.builtin = await (await fetch('/src/brief.json')).json();
    globalThis.small = await (await fetch('/tests/briefs/good-small.json')).json();
    globalThis.element = await kit.show({ lang: 'en' }, { width: 700 });
    globalThis.set = async (brief) => {
      const ready = kit.heard(element, 'brief-ready');
      element.brief = brief;
      await ready;
    };
  });
  const swap = () => page.evaluate(() => set({ ...builtin, version: '2027-01-01' }));
  for (const selector of ['[role=tab][aria-selected=true]', '[aria-pressed]', '[part=mark]', '[part=press]']) {
    await page.evaluate((selector) => kit.all(element, selector).find(kit.isSeen).focus(), selector);
    const before = await page.evaluate(focused);
    await swap();
    assert.deepEqual(await page.evaluate(focused), before, selector);
  }
  await page.evaluate(() => kit.all(element, '[part=mark]').find(kit.isSeen).focus());
  await swap();
  const [, one] = await page.evaluate(focused);
  await page.keyboard.press('ArrowRight');
  const [part, two] = await page.evaluate(focused);
  assert.equal(part, 'mark');
  assert.notEqual(two, one);
  assert.equal(await page.evaluate(() => kit.all(element, '[part=mark][tabindex="0"]').length), 1);
  // What the new brief has not: its heading takes the focus, and not the page.
  await page.evaluate(() => kit.all(element, '[role=tab]').find(kit.isSeen).focus());
  await page.evaluate(() => set(small));
  assert.equal((await page.evaluate(focused))?.[0], 'message');
  await new Promise((done) => setTimeout(done, 700));
  assert.equal(await page.evaluate(() => element.shadowRoot.querySelector('[role=status]').textContent), '');
});

test('a brief that fails after a good one shows the fallback, and the next good one is drawn', async ({ open }) => {
  const page = await open(PAGE);
  const found = await page.evaluate(async () => {
    const element = await kit.show({ src: '/tests/briefs/good-small.json', lang: 'en' }, { width: 600 });
    const seen = () => [element.dataset.state, element.firstElementChild.getBoundingClientRect().height > 0, Boolean(kit.canvasOf(element))];
    const told = kit.heard(element, 'brief-error');
    element.setAttribute('src', '/tests/briefs/bad-empty.json');
    await told;
    const failed = seen();
    const ready = kit.drawn(element);
    element.setAttribute('src', '/tests/briefs/good-small.json');
    await ready;
    return [failed, seen()];
  });
  assert.deepEqual(found, [['static', true, false], ['wasm', false, true]]);
});
