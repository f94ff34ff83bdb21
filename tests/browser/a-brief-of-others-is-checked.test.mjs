import assert from 'node:assert/strict';
import { ONCE, inBrowsers, textOf } from './help.mjs';
import { made } from './pages.mjs';

const test = inBrowsers();
const PAGE = 'tests/pages/plain.html';

/** What the command line says of each file, as it was written down natively. */
const { files, problems: all } = JSON.parse(textOf('check/page.json'));
const SAID = new Map(files.map(({ file }) => [file, all.filter((problem) => problem.file === file)]));

/** What a page has asked for, without hashes. */
const asked = (page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.replace(/-[0-9a-f]{6}\./, '-*.')).filter((path) => path !== '/favicon.ico'));

for (const engine of ['wasm', 'js']) {
  test(`of ${SAID.size} bad briefs and odd files a page says what check --json says, path by path and word by word, by ${engine}`, async ({ open }) => {
    const page = await open(PAGE);
    const told = await page.evaluate(
      async (files, engine) => {
        const all = {};
        for (const file of files) {
          const element = kit.make({ src: `/${file}`, engine }, { width: 500 });
          const heard = kit.heard(element, 'brief-error');
          document.querySelector('main').append(element);
          const { name, problems } = await heard;
          all[file] = { name, problems, state: element.dataset.state, drawn: Boolean(kit.canvasOf(element)) };
          element.remove();
        }
        return all;
      },
      [...SAID.keys()],
      engine,
    );
    for (const [file, problems] of SAID) {
      const wanted = problems.map(({ file: _, ...problem }) => problem);
      assert.deepEqual(told[file].problems, wanted, file);
      assert.deepEqual([told[file].state, told[file].drawn], ['static', false], file);
    }
    // What the twin gives is the same in every browser.
  }, engine === 'js' ? ONCE : {});
}

test('of an object the same is said, without lines that it has not', async ({ open }) => {
  const page = await open(PAGE);
  const names = [...SAID.keys()].filter((name) => name.includes('/bad-'));
  const told = await page.evaluate(async (names) => {
    const all = {};
    const element = await kit.show({}, { width: 500 });
    for (const name of names) {
      const json = await (await fetch(`/${name}`)).json();
      const heard = kit.heard(element, 'brief-error');
      element.brief = json;
      all[name] = (await heard).problems;
    }
    return all;
  }, names);
  for (const name of names) {
    const wanted = SAID.get(name).map(({ path, message, did_you_mean, to_do }) => ({ path, message, did_you_mean, to_do }));
    assert.deepEqual(told[name], wanted, name);
  }
});

test('S-07 the built-in brief loads no checks; a brief of one’s own loads them once, from the same place', async ({ open }) => {
  const page = await open('tests/pages/bare.html');
  await page.evaluate(() => kit.show({ lang: 'en' }, { width: 600 }));
  assert.deepEqual((await asked(page)).filter((path) => path.includes('check')), []);
  await page.evaluate(async () => {
    await kit.show({ src: '/tests/briefs/good-small.json' }, { width: 600 });
    await kit.show({ src: '/src/brief.json' }, { width: 600 });
  });
  const paths = await asked(page);
  // A script is fetched to be checked, and imported from the browser's cache.
  assert.deepEqual([...new Set(paths.filter((path) => path.includes('check')))].sort(), ['/civic-brief-*.check.js', '/civic-brief-*.check.wasm']);
  assert.equal(paths.filter((path) => path.endsWith('.check.wasm')).length, 1);
});

test('brief, checks and module are on their way at the same time', async ({ open }) => {
  const page = await open('tests/pages/bare.html');
  const order = await page.evaluate(async () => {
    const began = [];
    const { fetch } = globalThis;
    globalThis.fetch = (url, options) => {
      began.push(new URL(url, location.href).pathname.replace(/-[0-9a-f]{6}\./, '-*.'));
      return fetch(url, options);
    };
    const element = kit.make({ src: '/tests/briefs/good-small.json' }, { width: 600 });
    document.querySelector('main').append(element);
    const atOnce = [...began];
    await kit.drawn(element);
    return atOnce.sort();
  });
  assert.deepEqual(order, ['/civic-brief-*.check.js', '/civic-brief-*.rest.wasm', '/civic-brief-*.wasm', '/tests/briefs/good-small.json']);
});

test('a brief is never drawn before it was checked, however late the checks come', async ({ open }) => {
  const page = await open(PAGE);
  const found = await page.evaluate(async () => {
    const { fetch } = globalThis;
    let letGo;
    const held = new Promise((done) => (letGo = done));
    globalThis.fetch = async (url, options) => {
      if (String(url).includes('.check.wasm')) await held;
      return fetch(url, options);
    };
    const made = async (src) => {
      const element = kit.make({ src }, { width: 600 });
      document.querySelector('main').append(element);
      return element;
    };
    const good = await made('/tests/briefs/good-small.json');
    const bad = await made('/tests/briefs/bad-links.json');
    await new Promise((done) => setTimeout(done, 1500));
    const before = [good, bad].map((element) => [element.dataset.state, Boolean(kit.canvasOf(element))]);
    const told = kit.heard(bad, 'brief-error');
    const ready = kit.drawn(good);
    letGo();
    await Promise.all([told, ready]);
    return { before, after: [good, bad].map((element) => [element.dataset.state, Boolean(kit.canvasOf(element))]) };
  });
  assert.deepEqual(found, { before: [['loading', false], ['loading', false]], after: [['wasm', true], ['static', false]] });
});

for (const [what, pattern] of [['script', '.check.js'], ['module', '.check.wasm']]) {
  test(`S-04 without the ${what} of the checks nothing is drawn, the host is told what to do, and it is tried again`, async ({ open }) => {
    const page = await open(PAGE, { allow: [/integrity|digest|Failed to load resource|cannot load/i] });
    const found = await page.evaluate(async (pattern) => {
      const { fetch } = globalThis;
      // The file of another version is in its place.
      globalThis.fetch = (url, options) => fetch(String(url).includes(pattern) ? '/civic-brief.twin.js' : url, options);
      const element = kit.make({ src: '/tests/briefs/good-small.json' }, { width: 600 });
      const told = kit.heard(element, 'brief-error');
      document.querySelector('main').append(element);
      const { name, message } = await told;
      const state = element.dataset.state;
      globalThis.fetch = fetch;
      const ready = kit.drawn(element);
      element.setAttribute('src', '/src/brief.json');
      await ready;
      return { name, message, state, after: element.dataset.state };
    }, pattern);
    assert.match(found.message, new RegExp(`^module not loaded: .*; check that the file of this version is at http.*${pattern.replaceAll('.', '\\.')}$`));
    assert.deepEqual({ ...found, message: '' }, { name: 'module', message: '', state: 'static', after: 'wasm' });
  });
}

/** Nothing but what the browser itself asks for may be an image. */
const strict = (wasm) =>
  `img-src 'self'; default-src 'none'; script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;

for (const engine of ['wasm', 'js']) {
  test(`S-01 S-03 under a strict policy with Trusted Types a brief of one’s own is checked and drawn, by ${engine}`, async ({ open }) => {
    const page = await open(`tests/pages/bare.html?csp=${encodeURIComponent(strict(engine === 'wasm'))}`);
    const state = await page.evaluate(async (engine) => {
      const element = await kit.show({ src: '/tests/briefs/good-small.json', engine }, { width: 600 });
      const told = kit.heard(element, 'brief-error');
      element.setAttribute('src', '/tests/briefs/bad-links.json');
      const { problems } = await told;
      return [problems.length, element.dataset.state];
    }, engine);
    assert.deepEqual(state, [4, 'static']);
  });
}

test('the entry that carries the twin takes its checks as JavaScript', async ({ open }) => {
  const page = await open(made('check-twin', { html: '', script: 'src="/civic-brief.twin.js"', watch: false }));
  const state = await page.evaluate(async () => (await kit.show({ src: '/src/brief.json' }, { width: 600 })).dataset.state);
  assert.equal(state, 'twin');
  const paths = (await asked(page)).filter((path) => path.includes('civic-brief'));
  assert.deepEqual([...new Set(paths)].sort(), ['/civic-brief-*.check.js', '/civic-brief-*.check.twin.js', '/civic-brief.twin.js']);
});
