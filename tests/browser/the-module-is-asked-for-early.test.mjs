import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ENGINES, inBrowsers } from './help.mjs';
import { integrityOf, made } from './pages.mjs';

const test = inBrowsers({ engines: ENGINES });

const list = readFileSync(new URL('../../www/dist/integrity.txt', import.meta.url), 'utf8');
const START = list.split('\n').map((line) => line.split(' ')[0]).find((name) => name.endsWith('.start.js'));
const SELF = "default-src 'self'; img-src 'self' data:; script-src 'self'; style-src 'self'";
/** The question whether WebAssembly runs, which such a policy reports. */
const ASKED = [/policy: script-src/, /Content.Security.Policy/i];

/** A page with the small script in its head, and without the other. */
const page = made('early', {
  html: '<civic-brief lang="nl" chart="countries"><p>Nog niet getekend.</p></civic-brief>',
  script: '',
  head: `<script type="module" async src="/${START}" integrity="${integrityOf(START)}" crossorigin="anonymous"></script>`,
});

/** What was asked for with `fetch` so far, once something was, by the ends of the names. */
const asked = () => {
  const names = () => performance.getEntriesByType('resource').filter(({ initiatorType, name }) => initiatorType === 'fetch' && name.includes('/civic-brief-'));
  return new Promise((done) => {
    const look = () => (names().length > 0 ? done(names().map(({ name }) => name.replace(/.*civic-brief-[\da-f]{8}\./, ''))) : setTimeout(look, 50));
    look();
  });
};

/** Lets the script of the widget come, and says what draws. */
const drawn = async () => {
  const element = document.querySelector('civic-brief');
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src: '/civic-brief.js' });
  document.head.append(script);
  await kit.drawn(element);
  return element.dataset.state;
};

test('the module is asked for before the script is there, once, and is the one that draws', async ({ open }) => {
  const opened = await open(page);
  assert.deepEqual(await opened.evaluate(asked), ['wasm']);
  assert.equal(await opened.evaluate(drawn), 'wasm');
  assert.deepEqual(await opened.evaluate(asked), ['wasm', 'rest.js']);
});

test('where the policy forbids WebAssembly the twin is asked for so, no module in vain, and the question is put once', async ({ open }) => {
  const opened = await open(`${page}?csp=${encodeURIComponent(SELF)}`, { allow: ASKED });
  assert.deepEqual(await opened.evaluate(asked), ['twin.js']);
  assert.equal(await opened.evaluate(drawn), 'twin');
  assert.deepEqual(await opened.evaluate(asked), ['twin.js', 'rest.js']);
  const reports = await opened.evaluate(() => kit.complaints.filter((one) => one.startsWith('policy:')).length);
  assert.ok(reports <= 1, `${reports} reports`);
});

test('a small script that comes after the other asks for nothing more', async ({ open }) => {
  const opened = await open(made('early-but-late', { html: '<civic-brief lang="nl" chart="countries"><p>Nog niet.</p></civic-brief>' }));
  await opened.evaluate(() => kit.drawn(document.querySelector('civic-brief')));
  const names = await opened.evaluate(async (name) => {
    await import(`/${name}`);
    await kit.frames(5);
    return performance.getEntriesByType('resource').map((one) => one.name).filter((one) => one.endsWith('.wasm')).length;
  }, START);
  assert.equal(names, 1);
});
