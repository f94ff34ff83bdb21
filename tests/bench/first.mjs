/** The first chart of a page: when it is there, what was fetched for it, and, of ours, where the time goes. */

/** A slow phone, as the budget names it. */
export const PHONE = { cpu: 4, latency: 150, kilobits: 1600, viewport: { width: 412, height: 900, deviceScaleFactor: 2 } };

/**
 * Runs in the page before anything of its own. Each moment is the end of the frame that shows it: what the frame costs
 * in style, layout and paint counts. It is taken in one way for all: the HTML once what follows the chart is parsed, the
 * drawn chart once its script says that it has drawn.
 */
function watch() {
  const times = { still: 0, drawn: 0, marks: [] };
  globalThis.times = times;
  let isDrawn = false;
  addEventListener('chart-drawn', () => (isDrawn = true), { once: true });
  document.addEventListener('brief-ready', () => (isDrawn = true), { once: true });
  const waiting = { still: () => document.querySelector('#after') && document.querySelector('svg'), drawn: () => isDrawn };
  const frame = () => {
    for (const [name, isThere] of Object.entries(waiting)) {
      if (!isThere()) continue;
      delete waiting[name];
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (times[name] = performance.now());
      port2.postMessage(0);
    }
    if ('drawn' in waiting) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Takes the time of each step of ours, from outside: what crosses into the module, and what the browser does for it. */
function watchModule() {
  const step = (name, from) => globalThis.times.marks.push([name, from, performance.now()]);
  const { compileStreaming, instantiate } = WebAssembly;
  WebAssembly.compileStreaming = async (...given) => {
    const from = performance.now();
    const module = await compileStreaming.apply(WebAssembly, given);
    step('compile', from);
    return module;
  };
  WebAssembly.instantiate = async (...given) => {
    const from = performance.now();
    const instance = await instantiate.apply(WebAssembly, given);
    step('instantiate', from);
    const exports = { ...instance.exports };
    // What comes after the first drawing is a second instance, which has none of them.
    for (const name of ['brief_new', 'brief_room', 'brief_draw'].filter((one) => one in exports)) {
      const original = exports[name];
      exports[name] = (...args) => {
        const before = performance.now();
        const result = original(...args);
        step(name, before);
        return result;
      };
    }
    return new Proxy(instance, { get: (target, key) => (key === 'exports' ? exports : Reflect.get(target, key)) });
  };
}

/**
 * Opens a page as a phone that was never there before.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ steps?: boolean, still?: boolean }} [asked] `steps`: where the time of ours goes; `still`: it has no script
 */
export async function firstChart(browser, url, { steps = false, still = false } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(PHONE.viewport);
    await page.evaluateOnNewDocument(watch);
    if (steps) await page.evaluateOnNewDocument(watchModule);
    const cdp = await page.createCDPSession();
    await cdp.send('Network.enable');
    await cdp.send('Performance.enable');
    const fetched = new Map();
    cdp.on('Network.requestWillBeSent', ({ requestId, request }) => fetched.set(requestId, { url: request.url, bytes: 0 }));
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (fetched.has(requestId)) fetched.get(requestId).bytes = encodedDataLength;
    });
    const bytesPerSecond = (PHONE.kilobits * 1000) / 8;
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: PHONE.latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForFunction((name) => globalThis.times[name] > 0, { timeout: 60_000, polling: 100 }, still ? 'still' : 'drawn');
    const found = await page.evaluate(() => ({
      ...globalThis.times,
      resources: performance.getEntriesByType('resource').map(({ name, startTime, responseStart, responseEnd }) => ({ name, startTime, responseStart, responseEnd })),
      html: performance.getEntriesByType('navigation')[0].responseEnd,
    }));
    const { metrics } = await cdp.send('Performance.getMetrics');
    const seconds = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    const requests = [...fetched.values()].filter((one) => one.bytes > 0 && !one.url.startsWith('data:'));
    return {
      still: found.still,
      drawn: still ? found.still : found.drawn,
      requests: requests.length,
      bytes: requests.reduce((sum, one) => sum + one.bytes, 0),
      steps: steps ? stepsOf(found, seconds) : undefined,
    };
  } finally {
    await context.close();
  }
}

/** Where the time of ours goes, step by step, in milliseconds. */
function stepsOf({ resources, html, marks, drawn }, { LayoutDuration, RecalcStyleDuration }) {
  const script = resources.find(({ name }) => name.endsWith('/civic-brief.js'));
  const module = resources.find(({ name }) => name.endsWith('.wasm'));
  const sum = (wanted) => marks.filter(([name]) => name === wanted).reduce((all, [, from, to]) => all + to - from, 0);
  const end = (wanted) => Math.max(...marks.filter(([name]) => name === wanted).map(([, , to]) => to));
  const read = marks.find(([name]) => name === 'brief_new');
  const all = ['brief_room', 'brief_draw'];
  return [
    ['the page arrives, until', html],
    ['the script arrives, until', script.responseEnd],
    ['the module is asked for, at', module.startTime],
    ['the module arrives, until', module.responseEnd],
    ['it is compiled, until', end('compile')],
    ['it is started, until', end('instantiate')],
    ['the brief is taken out, for', read[2] - read[1]],
    ['the rooms of its pictures are measured, for', sum('brief_room')],
    ['the picture is drawn, for', sum('brief_draw')],
    ['the rest of the first drawing in the page, for', end('brief_draw') - read[2] - all.reduce((total, name) => total + sum(name), 0)],
    ['styles in all, for', RecalcStyleDuration * 1000],
    ['layout in all, for', LayoutDuration * 1000],
    ['the chart is there, at', drawn],
  ];
}
