/** What a page with charts costs once it is there: a choice, memory, what stays behind, many charts, many points. */

import { PHONE } from './first.mjs';

/** How often a year is chosen for the time that it takes. */
const CHOICES = 60;
/** How often for the memory that it leaves. */
const CHOICES_LONG = 1000;
/** How often a chart comes and goes. */
const CYCLES = 50;
/** Memory is read again after so long, until it is the same to a hundredth; so many times at most. */
const SETTLE_MS = 600;
const SETTLES_MAX = 20;
const STILL = 0.01;
export const WIDGETS = [1, 5, 10, 25, 50];
export const POINTS = [10, 100, 1000, 9000, 10_000, 100_000];
/** What takes longer is told as that. */
const LONGEST_MS = 60_000;

/** Runs in the page before anything of its own: the memory of modules, and the time that a change of the page takes. */
function watch() {
  const memories = [];
  globalThis.moduleBytes = () => memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate.apply(WebAssembly, given);
    // The rest of a module works in the memory of the first.
    if (instance.exports.memory) memories.push(instance.exports.memory);
    return instance;
  };
  // From the beginning of a frame to the end of the frame that shows the change, on the page's own thread.
  const afterFrame = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
  globalThis.timed = async (change) => {
    await new Promise((done) => requestAnimationFrame(done));
    const from = performance.now();
    const result = change();
    // What is drawn at once is in this frame; what takes longer, in the next that follows it.
    let isDone = false;
    const settled = Promise.resolve(result).then((value) => {
      isDone = true;
      return value;
    });
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    if (!isDone) {
      await settled;
      await new Promise((done) => requestAnimationFrame(done));
    }
    await afterFrame();
    return { ms: performance.now() - from, value: await settled };
  };
}

/** Opens the page in which more is asked of a contender. */
async function open(browser, url, cpu) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS * 3);
  await page.setViewport(PHONE.viewport);
  await page.evaluateOnNewDocument(watch);
  const cdp = await page.createCDPSession();
  await cdp.send('HeapProfiler.enable');
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => 'contender' in globalThis);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const now = async () => {
    // Twice: what the first one finds dead may hold what the second one finds.
    for (let turn = 0; turn < 2; turn += 1) await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0 } = await cdp.send('Runtime.getHeapUsage');
    return { js: usedSize, page: embedderHeapUsedSize, module: await page.evaluate(() => globalThis.moduleBytes()) };
  };
  // What comes after a drawing is held too: ours lays out table and sources of fifty charts for a second.
  const heap = async () => {
    let last = await now();
    for (let turn = 0; turn < SETTLES_MAX; turn += 1) {
      await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), SETTLE_MS);
      const next = await now();
      if (Math.abs(total(next) - total(last)) <= total(last) * STILL) return next;
      last = next;
    }
    return last;
  };
  return { page, heap, close: () => context.close() };
}

const total = ({ js, page, module }) => js + page + module;

/** How long a reader waits for another year, in milliseconds each time. */
export async function choices(browser, url) {
  const { page, close } = await open(browser, url, PHONE.cpu);
  try {
    return await page.evaluate(async (count) => {
      const widget = await contender.bar(document.querySelector('#chart'), data, 0);
      const times = [];
      for (let turn = 0; turn < count + 10; turn += 1) {
        const { ms } = await timed(() => widget.set((turn + 1) % 2));
        // The first ten warm up.
        if (turn >= 10) times.push(ms);
      }
      return times;
    }, CHOICES);
  } finally {
    await close();
  }
}

/** What charts hold of memory, and what is left when they are gone, in bytes. */
export async function memory(browser, url) {
  const { page, heap, close } = await open(browser, url, 1);
  try {
    await page.evaluate(() => {
      globalThis.shown = [];
      globalThis.add = async () => {
        const host = document.createElement('div');
        host.style.cssText = document.querySelector('#chart').style.cssText;
        document.body.append(host);
        const widget = await contender.bar(host, data, 0);
        shown.push(() => {
          widget.remove();
          host.remove();
        });
        return widget;
      };
    });
    const cycle = (count) =>
      page.evaluate(async (times) => {
        for (let turn = 0; turn < times; turn += 1) {
          await add();
          await new Promise((done) => requestAnimationFrame(done));
          shown.pop()();
        }
      }, count);
    await cycle(5);
    const before = await heap();
    await cycle(CYCLES);
    const after = await heap();
    const many = await page.evaluate(async (count) => (await Promise.all(Array.from({ length: count }, () => add()))).length, 50);
    const held = await heap();
    await page.evaluate(() => shown.splice(0).forEach((remove) => remove()));

    await page.evaluate(async () => (globalThis.one = await add()));
    const start = await heap();
    await page.evaluate(async (count) => {
      for (let turn = 0; turn < count; turn += 1) {
        await one.set((turn + 1) % 2);
        if (turn % 20 === 19) await new Promise((done) => requestAnimationFrame(done));
      }
    }, CHOICES_LONG);
    const end = await heap();
    return {
      each: (total(held) - total(after)) / many,
      many: total(held),
      left: (total(after) - total(before)) / CYCLES,
      chosen: total(end) - total(start),
      module: { start: start.module, end: end.module, many: held.module },
    };
  } finally {
    await close();
  }
}

/** How long so many charts take to be there at once, in milliseconds, on a page that has had one. */
export async function widgets(browser, url) {
  const { page, close } = await open(browser, url, PHONE.cpu);
  try {
    return await page.evaluate(async (counts) => {
      const style = document.querySelector('#chart').style.cssText;
      const hosts = (count) =>
        Array.from({ length: count }, () => {
          const host = document.createElement('div');
          host.style.cssText = style;
          document.body.append(host);
          return host;
        });
      const times = [];
      for (const count of [1, ...counts]) {
        const places = hosts(count);
        const all = async () => {
          const made = [];
          // In one go where they are drawn at once: only what has to wait is waited for.
          for (const place of places) made.push(contender.bar(place, data, 0));
          return made.some((one) => one instanceof Promise) ? Promise.all(made) : made;
        };
        const { ms, value } = await timed(all);
        times.push(ms);
        for (const widget of value) widget.remove();
        for (const place of places) place.remove();
        await new Promise((done) => setTimeout(done, 100));
      }
      return times.slice(1);
    }, WIDGETS);
  } finally {
    await close();
  }
}

/** How long a line of so many points takes, each in a page of its own: milliseconds, or why there is none. */
export async function points(browser, url) {
  const found = [];
  for (const count of POINTS) {
    const { page, close } = await open(browser, url, PHONE.cpu);
    try {
      const line = page.evaluate(async (wanted) => {
        const first = 1000;
        const x = Array.from({ length: wanted }, (_, index) => first + index);
        const y = x.map((_, index) => Math.round(500 + 400 * Math.sin(index / 50)));
        const small = await contender.line(document.querySelector('#chart'), { label: 'Count', x: [2000, 2001, 2002], y: [1, 2, 3] });
        small.remove();
        await new Promise((done) => setTimeout(done, 100));
        const { ms, value } = await timed(() => contender.line(document.querySelector('#chart'), { label: 'Count', x, y }));
        return value.refused ? { refused: value.refused } : ms;
      }, count);
      let alarm;
      const late = new Promise((done) => (alarm = setTimeout(() => done({ late: LONGEST_MS }), LONGEST_MS)));
      try {
        found.push(await Promise.race([line, late]));
      } finally {
        clearTimeout(alarm);
        line.catch(() => {});
      }
    } catch (error) {
      found.push({ failed: String(error.message).split('\n')[0] });
    } finally {
      await close();
    }
  }
  return found;
}
