/** What the look at a page knows by itself: how a policy is read, the lines for the servers, the attributes, and its words. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { newerRow, readBrief, srcRow } from '../../www/host/briefs.js';
import { COMPRESS, KEEP, TYPES, WHOLE, typeLines } from '../../www/host/lines.js';
import { allowsAddress, allowsWasm, policiesOf, withSource } from '../../www/host/policy.js';
import { reportOf } from '../../www/host/report.js';
import { row } from '../../www/host/row.js';
import { atOnce, cacheRow } from '../../www/host/served.js';
import EN from '../../www/host/words.en.js';
import NL from '../../www/host/words.nl.js';
import { attributeRow, insideRow, oddAttributes } from '../../www/host/within.js';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const PAGE = 'https://www.example.org/a/page.html';
const one = (text) => policiesOf(text)[0];

test('S-01 whether a policy allows WebAssembly', () => {
  for (const text of ["script-src 'self' 'wasm-unsafe-eval'", "default-src 'self' 'unsafe-eval'", "img-src 'none'", "SCRIPT-SRC 'WASM-UNSAFE-EVAL'"]) assert.equal(allowsWasm(one(text)), true, text);
  for (const text of ["script-src 'self'", "default-src 'self'", "default-src 'wasm-unsafe-eval'; script-src 'self'", "script-src 'none'", "script-src 'self'; script-src 'wasm-unsafe-eval'"]) assert.equal(allowsWasm(one(text)), false, text);
});

test('S-01 whether a policy allows an address', () => {
  const cases = [
    ["'self'", 'https://www.example.org/x.json', true],
    ["'self'", 'https://example.org/x.json', false],
    ["'none'", 'https://www.example.org/x.json', false],
    ['*', 'https://other.org/x', true],
    ['*', 'data:,x', false],
    ['data:', 'data:,x', true],
    ['https:', 'https://other.org/x', true],
    ['http:', 'https://other.org/x', true],
    ['https:', 'http://other.org/x', false],
    ['other.org', 'https://other.org/x', true],
    ['other.org', 'http://other.org/x', false],
    ['other.org', 'https://www.other.org/x', false],
    ['*.other.org', 'https://www.other.org/x', true],
    ['*.other.org', 'https://other.org/x', false],
    ['https://other.org:8443', 'https://other.org:8443/x', true],
    ['https://other.org', 'https://other.org:8443/x', false],
    ['https://other.org:*', 'https://other.org:8443/x', true],
    ['https://other.org/a/', 'https://other.org/a/b/c', true],
    ['https://other.org/a', 'https://other.org/a/b', false],
    ['https://other.org/a', 'https://other.org/a', true],
    ["'nonce-x'", 'https://www.example.org/x', false],
  ];
  for (const [source, address, is] of cases) {
    assert.equal(allowsAddress(one(`connect-src ${source}`), 'connect-src', address, PAGE), is, `${source} ${address}`);
    assert.equal(allowsAddress(one(`default-src ${source}`), 'connect-src', address, PAGE), is, `default: ${source} ${address}`);
  }
  assert.equal(allowsAddress(one("script-src 'none'"), 'connect-src', 'https://other.org/x', PAGE), true);
});

test('a header holds several policies, and what is added keeps what was there', () => {
  assert.equal(policiesOf("default-src 'self', script-src 'none';, ").length, 2);
  assert.equal(withSource(one("default-src 'self' a.org"), 'script-src', "'wasm-unsafe-eval'"), "script-src 'self' a.org 'wasm-unsafe-eval'");
  assert.equal(withSource(one("default-src 'self'; script-src b.org"), 'script-src', "'wasm-unsafe-eval'"), "script-src b.org 'wasm-unsafe-eval'");
  assert.equal(withSource(one("connect-src 'none'"), 'connect-src', "'self'"), "connect-src 'self'");
});

test('S-06 each line for a server stands in the files that ship for it', () => {
  const plain = (text) => text.replace(/#.*$/gm, '').replace(/\s+/g, ' ').trim();
  const files = { nginx: plain(read('www/ship/nginx.conf')), apache: plain(read('www/ship/apache.htaccess')) };
  const lines = [...Object.keys(TYPES).flatMap(typeLines), ...KEEP, ...COMPRESS];
  assert.equal(lines.length, 14);
  // Beside the server's own types a block of one stands; in the file there is one for all.
  for (const { to, text } of lines) assert.ok(files[to].includes(plain(text).replace(/^types \{ (.*) \}$/, '$1')), text);
});

test('S-06 what is handed on for a server is whole: each block that it opens it closes, and each line has its end', () => {
  const count = (text, mark) => text.split(mark).length - 1;
  for (const { to, text } of [...Object.keys(TYPES).flatMap(typeLines), ...KEEP, ...COMPRESS, ...WHOLE]) {
    // What stands in quotes may hold braces of its own.
    const bare = text.replace(/"[^"]*"/g, '""');
    const pairs = to === 'nginx' ? [['{', '}']] : [['<FilesMatch', '</FilesMatch>'], ['<IfModule', '</IfModule>']];
    for (const [opens, closes] of pairs) assert.equal(count(bare, opens), count(bare, closes), text);
    if (to === 'nginx') for (const line of bare.split('\n')) assert.match(line, /^#|[;{}]$/, text);
  }
});

test('S-06 scripts are made smaller by whichever of their two names a server calls them', () => {
  for (const text of [...COMPRESS.map(({ text }) => text), read('www/ship/nginx.conf'), read('www/ship/apache.htaccess')]) {
    const [types] = /(gzip_types|DEFLATE) .*/.exec(text);
    for (const name of ['text/javascript', 'application/javascript', 'application/wasm']) assert.ok(types.includes(` ${name}`), text);
  }
});

test('S-06 where more than one thing of the server is missing, the file that has all of them comes first', () => {
  const [types, cache] = [row('types', 'less', 'slower', { list: 'a' }, typeLines('wasm')), row('cache', 'less', 'none', { list: 'a' }, KEEP)];
  const good = row('compressed', 'good', 'good');
  assert.deepEqual(atOnce([types, good]), [types, good]);
  const [first, second] = atOnce([types, cache, good]);
  assert.deepEqual(first.lines, [...WHOLE, ...types.lines]);
  assert.deepEqual(second, cache);
});

test('S-04 what belongs inside the element is what the folder has of the built-in brief, and what an export writes of any other', () => {
  globalThis.document ??= /** @type {Document} */ ({ documentElement: { lang: 'nl' } });
  const widget = (attributes, brief) => ({ textContent: '', querySelector: () => null, getAttribute: (name) => attributes[name] ?? null, lang: 'en', brief });
  const said = (...given) => {
    const { values, lines } = insideRow(widget(...given));
    return [values.file, ...lines.map(({ to, text }) => `${to}: ${text}`)];
  };
  assert.deepEqual(said({ chart: 'countries' }), ['press/countries.en.html', 'html: press/countries.en.html']);
  const own = (file, asked) => ['page/a.en.html', `shell: civic-brief export ${file} page --pages-only${asked}`, 'html: page/a.en.html'];
  assert.deepEqual(said({ chart: 'a', src: '/briefs/press-freedom.json' }), own('press-freedom.json', ' --src /briefs/press-freedom.json'));
  assert.deepEqual(said({ chart: 'a', src: 'press-freedom.packed.json' }), own('press-freedom.json', ' --src press-freedom.packed.json'));
  assert.deepEqual(said({ chart: 'a', src: "it's.json?a=1&b" }), own('my-brief.json', ` --src 'it'\\''s.json?a=1&b'`));
  assert.deepEqual(said({ chart: 'a' }, {}), own('my-brief.json', ''));
  assert.deepEqual(said({ src: 'a.json' })[0], 'page/brief.en.html');
});

test('of a packed brief the panel reads the one that it was made of, and where that is not there nothing is held against it', async (t) => {
  t.mock.method(globalThis, 'fetch', async (url) => {
    const file = { 'a.packed.json': '{"civic-brief": "0.1.0", "source": "a.json"}', 'b.packed.json': '{"civic-brief": "0.1.0", "source": "b.json"}', 'a.json': '{"id": "a", "sections": []}' }[url.split('/').at(-1)];
    return new Response(file ?? '', { status: file ? 200 : 404, headers: { 'Content-Type': 'application/json' } });
  });
  const known = { location: { href: PAGE }, document: { baseURI: PAGE, documentElement: { lang: 'nl' } } };
  const before = Object.keys(known).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
  for (const [name, value] of Object.entries(known)) Object.defineProperty(globalThis, name, { value, configurable: true });
  const widget = (src, newer) => ({ getAttribute: (name) => ({ src, newer })[name] ?? null });
  const given = { places: {}, script: PAGE, heard: [] };
  const of = async (src, newer) => {
    const found = await readBrief(widget(src, newer), given);
    return [found.json.id, srcRow(widget(src), found).said, (await newerRow(widget(src, newer), given, found)).said];
  };
  assert.deepEqual(await of('a.packed.json', 'a.json'), ['a', 'good', 'good']);
  assert.deepEqual(await of('b.packed.json', 'a.json'), [undefined, 'good', 'good']);
  for (const [name, was] of before) was ? Object.defineProperty(globalThis, name, was) : Reflect.deleteProperty(globalThis, name);
});

test('S-06 only files that are named after their content are to be kept, and nothing is said where there are none', () => {
  const file = (name, said) => ({ url: `https://www.example.org/${name}`, name, ending: 'js', answer: { ok: true, status: 200, url: '', headers: new Headers({ 'Cache-Control': said }) } });
  const said = (...files) => cacheRow(files).said;
  const name = 'civic-brief-0123ab.press.js';
  assert.equal(said(file(name, 'public, max-age=31536000, immutable'), file('civic-brief.js', 'no-cache')), 'good');
  for (const wrong of ['no-cache', 'no-store', 'max-age=0', 'no-cache, max-age=60', '']) assert.equal(said(file(name, wrong)), 'none', wrong);
  assert.equal(said(file('civic-brief-0123ab.press-AbCd.js', 'no-cache')), 'unknown');
});

test('S-16 the attributes that are passed over, with what was meant', () => {
  const brief = JSON.parse(read('src/brief.json'));
  const odd = (attributes) => oddAttributes(attributes, brief).map(({ name, value }) => `${name}=${value}`);
  const good = { chart: 'countries', view: 'squares', year: '2023', 'hidden-series': 'open  closed', theme: 'dark', engine: 'js', loading: 'eager', 'heading-level': '3', patterns: '', fragment: 'a', class: 'b', 'data-state': 'wasm', 'aria-label': 'c', files: '', publisher: 'd' };
  assert.deepEqual(odd(good), []);
  assert.deepEqual(odd({ chart: 'countries', view: 'table' }), []);
  for (const [name, value] of Object.entries({ chart: 'country', show: 'x', view: 'bar', year: '1999', 'hidden-series': 'x', theme: 'black', engine: 'fast', loading: 'never', 'heading-level': '6' })) {
    assert.deepEqual(odd({ chart: 'countries', [name]: value }), [`${name}=${value}`]);
  }
  // One that is misspelt, or of nobody's, is told by its own name, with the one that was meant.
  const told = (attributes) => {
    const { values, lines } = attributeRow({ attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })) }, brief);
    return [values.list, ...lines.map(({ text }) => text)];
  };
  assert.deepEqual(told({ charts: 'countries' }), ['charts="countries"', '<civic-brief chart="countries" …>']);
  assert.deepEqual(told({ new: 'press-freedom.json' }), ['new="press-freedom.json"', '<civic-brief newer="press-freedom.json" …>']);
  assert.deepEqual(told({ veiw: 'table' }), ['veiw="table"', '<civic-brief view="table" …>']);
  for (const name of ['colour', 'name', 'key']) assert.deepEqual(told({ [name]: 'red' }), [`${name}="red"`, `<civic-brief …> (${name})`]);
  assert.deepEqual(oddAttributes({ chart: 'x', theme: 'x' }, undefined).map(({ name }) => name), ['theme']);
});

test('both languages say the same things, and name the same values in them', () => {
  const marks = (text) => [...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();
  const compare = (a, b, path) => {
    assert.equal(typeof a, typeof b, path);
    if (typeof a === 'string') assert.deepEqual(marks(a), marks(b), path);
    else {
      assert.deepEqual(Object.keys(a), Object.keys(b), path);
      for (const key of Object.keys(a)) compare(a[key], b[key], `${path}.${key}`);
    }
  };
  compare(EN, NL, 'words');
});

// How many more widgets there are is tried by a test of its own.
test('every text of every line is expected of some page in the tests', () => {
  const tests = read('tests/browser/the-panel-tells-the-host.test.mjs');
  for (const [id, texts] of Object.entries(EN.rows)) {
    for (const said of Object.keys(texts).filter((key) => key !== 'name' && key !== 'more')) {
      assert.match(tests, new RegExp(`\\b${id}: (\\{[^}]*)?'${said}'`), `${id}: ${said}`);
    }
  }
});

test('the report is a text with what is to be done first, and its lines set apart', () => {
  const rows = [row('language', 'good', 'good', { lang: 'nl' }), row('types', 'mend', 'wrong', { list: 'a.js (text/plain)' }, typeLines('js')), row('integrity', 'unseen', 'unknown', { why: '@secure' })];
  assert.equal(
    reportOf(rows, EN, { page: PAGE, browser: 'B' }),
    `What this page means for civic-brief
Page: ${PAGE}
Browser: B

== To mend (1)

What the server calls the files (Content-Type): Wrong: a.js (text/plain). A browser may refuse such a file.
  For IT: nginx:
    # beside the line: include mime.types;
    types {
        text/javascript js;
    }
  For IT: Apache:
    AddType text/javascript .js

== Cannot be seen from here (1)

The hash of the script (integrity): It could not be calculated here: the page is not served over https.

== Good (1)

Language of the page: The page says that it is in “nl”.
`,
  );
});
