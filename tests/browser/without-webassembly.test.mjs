import assert from 'node:assert/strict';
import { inBrowsers } from './help.mjs';

const without = inBrowsers({ args: ['--js-flags=--jitless'], prefs: { 'javascript.options.wasm': false } });
const test = inBrowsers();

const tried = (page) =>
  page.evaluate(async () => {
    const element = kit.make({}, { width: 600, text: 'what stands inside' });
    const told = kit.heard(element, 'brief-error');
    document.querySelector('main').append(element);
    const { name, message } = await told;
    await kit.frames(2);
    const seen = element.firstElementChild.getBoundingClientRect().height > 0;
    return { name, message, seen, state: element.dataset.state };
  });

without('S-09 without WebAssembly the children stay and the host is told', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const { name, message, seen, state } = await tried(page);
  assert.deepEqual({ name, seen, state }, { name: 'module', seen: true, state: 'static' });
  assert.equal(message, 'WebAssembly is not available in this browser');
});

const REFUSING = encodeURIComponent("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self'");

test('S-09 under a policy that refuses WebAssembly the children stay', async ({ open }) => {
  const page = await open(`tests/pages/plain.html?csp=${REFUSING}`, { allow: [/policy: script-src/, /Content.Security.Policy/i] });
  const { name, seen, state } = await tried(page);
  assert.deepEqual({ name, seen, state }, { name: 'module', seen: true, state: 'static' });
});

const STRICT = encodeURIComponent(
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
);

test('S-01 S-02 S-03 under a strict policy with Trusted Types it draws, and nothing is refused', async ({ open }) => {
  const page = await open(`tests/pages/bare.html?csp=${STRICT}`);
  const state = await page.evaluate(async () => {
    const element = await kit.show({ chart: 'defenders-killed' });
    element.setAttribute('view', 'table');
    await kit.frames(2);
    return { state: element.dataset.state, rows: kit.texts(element, 'tbody tr').length };
  });
  assert.deepEqual(state, { state: 'wasm', rows: 9 });
});

test('S-04 a module with another hash is not run', async ({ open }) => {
  const page = await open('tests/pages/bare.html?none', {
    allow: [/digest|integrity/i],
    first: () => {
      const { fetch } = globalThis;
      globalThis.fetch = (url, options) => {
        const integrity = options?.integrity?.replace(/.{6}$/, 'AAAAA=');
        return fetch(url, { ...options, integrity });
      };
    },
  });
  const { name, seen } = await tried(page);
  assert.deepEqual({ name, seen }, { name: 'module', seen: true });
});
