/**
 * WebKitGTK, by WebDriver, as far as the tests need it: with the names that puppeteer has.
 *
 * WebDriver says nothing of the console and of requests, and runs nothing before a page's own scripts. So errors and
 * policies are heard from when a page has loaded, and other origins are found among its resources.
 */

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../www/package.json', import.meta.url));

/** Large enough for every viewport of the tests. */
const SCREEN = '1700x3500x24';

/** A port that nobody listens to. */
const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** A display of its own: its number comes through the third pipe. */
async function startDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((done, failed) => {
    server.stdio[3].once('data', (data) => done(String(data).trim()));
    server.once('error', failed);
    server.once('exit', (code) => failed(new Error(`Xvfb ended: status ${code}`)));
  });
  return { server, display: `:${number}` };
}

/** The driver, once it listens. */
async function startDriver(env) {
  const port = await freePort();
  const driver = spawn(process.env.WEBKIT_DRIVER, [`--port=${port}`], { stdio: 'ignore', env });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(`${address}/status`).then(({ ok }) => ok, () => false)) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  return { driver, address };
}

/** A driver with a browser of its own, on a display of its own. */
async function startSession(env) {
  const { Builder, Capabilities } = require('selenium-webdriver');
  const { server, display } = await startDisplay();
  const sandbox = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const { driver, address } = await startDriver({ ...process.env, ...sandbox, ...env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' });
  const kill = () => [driver, server].forEach((one) => one.kill());
  // Nothing is left over, however the tests end.
  process.once('exit', kill);
  const browserOptions = { binary: process.env.WEBKIT_BROWSER, args: ['--automation'] };
  const session = await new Builder()
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browserOptions }))
    .usingServer(address)
    .build();
  await session.manage().setTimeouts({ script: 55_000 });
  const stop = async () => {
    await session.quit().catch(() => {});
    kill();
    process.off('exit', kill);
  };
  return { session, stop };
}

/**
 * A browser with one window.
 * @param {Record<string, string>} env what its engine reads of its environment
 */
export async function launchWebKit(env = {}) {
  let started = startSession(env);
  let inUse = false;
  return {
    async newPage() {
      if (inUse) throw new Error('WebKit has one window: a second page in one test');
      const { session, stop } = await started;
      inUse = true;
      return pageOf(session, async () => {
        inUse = false;
        // A browser that cannot leave its page is of no use to the next test, and says nothing of this one.
        await session.get('about:blank').catch(async () => {
          await stop();
          started = startSession(env);
        });
      });
    },
    async close() {
      await (await started).stop();
    },
  };
}

/** The page in the window of a session. */
function pageOf(session, onClose) {
  const { Key } = require('selenium-webdriver');
  /** What runs in each page, and how. */
  const first = [];
  const run = async (source, args) => {
    const answer = await session.executeAsyncScript(
      `const done = arguments[arguments.length - 1], args = [...arguments].slice(0, -1);
      (async () => (${source})(...args))().then(
        (value) => done({ value }),
        (error) => done({ error: String(error?.stack && error.message ? error.message : error) }),
      );`,
      ...args,
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value ?? undefined;
  };
  const settled = async () => {
    for (const source of first) await run(source, []);
  };
  return {
    on() {},
    async setViewport({ width, height, deviceScaleFactor = 1 }) {
      if (deviceScaleFactor !== 1) throw new Error('WebKit is tested at one device pixel alone');
      const window = session.manage().window();
      // How large its frame is shows only when it stands.
      for (let tries = 0; tries < 10; tries += 1) {
        const [inner, innerHeight] = await session.executeScript('return [innerWidth, innerHeight]');
        if (inner === width && innerHeight === height) return;
        const rect = await window.getRect();
        const side = (/** @type {number} */ outer, /** @type {number} */ now, /** @type {number} */ wanted) => Math.max(100, outer + wanted - now);
        await window.setRect({ width: side(rect.width, inner, width), height: side(rect.height, innerHeight, height) });
      }
      throw new Error(`no window of ${width} by ${height} to be had`);
    },
    async evaluateOnNewDocument(script) {
      first.push(String(script));
    },
    async goto(url) {
      await session.get(url);
      await settled();
    },
    async reload() {
      await session.navigate().refresh();
      await settled();
    },
    /** A function with its arguments, or the text of a script. */
    async evaluate(script, ...args) {
      if (typeof script === 'string') return session.executeScript(`${script}`);
      return run(String(script), args);
    },
    keyboard: {
      async press(name) {
        const key = Key[name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()] ?? name;
        await session.actions().sendKeys(key).perform();
      },
    },
    async screenshot() {
      return session.takeScreenshot();
    },
    close: onClose,
  };
}
