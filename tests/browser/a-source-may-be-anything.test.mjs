import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { inBrowsers, textOf } from './help.mjs';
import { oddServer } from './odd.mjs';

const test = inBrowsers();
const SMALL = textOf('briefs/good-small.json');
const JSON_TYPE = { 'Content-Type': 'application/json' };

/** A brief larger than any may be, as long as somebody reads it. */
const endless = ({ answer }) => {
  answer.writeHead(200, JSON_TYPE);
  answer.write('[');
  const more = Buffer.alloc(1 << 16, '"x",');
  let sent = 0;
  const go = () => {
    while (sent < 64 << 20) {
      sent += more.length;
      if (!answer.write(more)) return void answer.once('drain', go);
    }
    answer.end();
  };
  go();
};

const odd = {
  good: ({ answer }) => answer.writeHead(200, JSON_TYPE).end(SMALL),
  'typed-as-text': ({ answer }) => answer.writeHead(200, { 'Content-Type': 'text/html' }).end(SMALL),
  bom: ({ answer }) => answer.writeHead(200, JSON_TYPE).end(`\ufeff${SMALL}`),
  gzip: ({ answer }) => answer.writeHead(200, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }).end(gzipSync(SMALL)),
  dripping: async ({ answer }) => {
    answer.writeHead(200, JSON_TYPE);
    for (let at = 0; at < SMALL.length; at += 1500) {
      answer.write(SMALL.slice(at, at + 1500));
      await new Promise((done) => setTimeout(done, 50));
    }
    answer.end();
  },
  'not-found': ({ answer }) => answer.writeHead(404, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Not found</title>'),
  page: ({ answer }) => answer.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Please log in</title>'),
  empty: ({ answer }) => answer.writeHead(200, JSON_TYPE).end(),
  'no-content': ({ answer }) => answer.writeHead(204).end(),
  'bad-letters': ({ answer }) => answer.writeHead(200, JSON_TYPE).end(Buffer.from(SMALL.replace('A small brief', 'A na\u00efve brief').replaceAll('\u2013', '-'), 'latin1')),
  'half-of-it': ({ answer }) => answer.writeHead(200, JSON_TYPE).end(SMALL.slice(0, 3000)),
  'cut-off': ({ answer }) => {
    answer.writeHead(200, { ...JSON_TYPE, 'Content-Length': SMALL.length * 2 });
    answer.write(SMALL);
    setTimeout(() => answer.destroy(), 100);
  },
  endless,
  'never-ends': ({ answer }) => void answer.writeHead(200, JSON_TYPE).write('{'),
  silent: () => {},
  'moved-here': ({ answer }) => answer.writeHead(302, { Location: '/odd/good' }).end(),
  'moved-away': ({ answer, query }) => answer.writeHead(302, { Location: query.get('to') }).end(),
};

const own = await oddServer(odd);
const other = await oddServer(odd);
const open_ = await oddServer(odd, { open: true });
const ALLOW = [own, other, open_].flatMap(({ allow }) => allow);
/** What browsers write into the console of themselves where a request fails. */
const NOISE = [/Failed to load resource/, /Cross-Origin Request Blocked|CORS/i, /^status 404/];

const start = async (open, first) => {
  const page = await open(`${own.address}tests/pages/plain.html`, { allow: [...ALLOW, ...NOISE], first });
  // What is late for a reader is late soon in a test.
  return page;
};

/** What an element with that `src` comes to: its state, and what the host hears. */
const outcome = (page, src) =>
  page.evaluate(async (src) => {
    const element = kit.make({ src, lang: 'en' }, { width: 600 });
    globalThis.element = element;
    document.querySelector('main').append(element);
    const detail = await Promise.race([kit.heard(element, 'brief-error'), kit.heard(element, 'brief-ready').then(() => undefined)]);
    const { height } = element.firstElementChild.getBoundingClientRect();
    return { state: element.dataset.state, name: detail?.name ?? '', message: detail?.message ?? '', fallback: height > 0 };
  }, src);

for (const src of ['good', 'typed-as-text', 'bom', 'gzip', 'dripping', 'moved-here']) {
  test(`a brief is drawn that comes as ${src}`, async ({ open }) => {
    const page = await start(open);
    assert.deepEqual(await outcome(page, `/odd/${src}`), { state: 'wasm', name: '', message: '', fallback: false });
  });
}

const WRONG = [
  ['not-found', /^brief not found: status 404; check the address at http.*\/odd\/not-found$/],
  ['page', /^a web page instead of a brief: check that the file itself is at http.*\/odd\/page$/],
  ['empty', /^empty file \(line 1, column 1\); .* at http.*\/odd\/empty$/],
  ['no-content', /^empty file/],
  ['bad-letters', /^not UTF-8: 0xef as byte \d+ of the file \(line 11, column \d+\); save the file as UTF-8.* at http/],
  ['half-of-it', /^not JSON: .* \(line \d+, column \d+\); .* at http/],
  ['cut-off', /^brief cut off: .*; load the page again, or check the server at http.*\/odd\/cut-off$/],
  ['endless', /^file too large: more than 16 MiB; check that this is the brief at http.*\/odd\/endless$/],
];

for (const [src, message] of WRONG) {
  test(`S-18 a src that answers with ${src} keeps the fallback and tells the host what to do`, async ({ open }) => {
    const page = await start(open);
    const found = await outcome(page, `/odd/${src}`);
    assert.match(found.message, message);
    assert.deepEqual({ ...found, message: '' }, { state: 'static', name: 'src', message: '', fallback: true });
  });
}

test('what is too large is not read to its end', async ({ open, kind }) => {
  const page = await start(open);
  const before = own.counts.left.endless ?? 0;
  await outcome(page, '/odd/endless');
  await until(() => (own.counts.left.endless ?? 0) > before, kind);
});

test('S-07 a brief that moved to another server is not shown, and the host is told to name that server', async ({ open }) => {
  const page = await start(open);
  const { name, message, state } = await outcome(page, `/odd/moved-away?to=${encodeURIComponent(`${open_.address}odd/good`)}`);
  assert.deepEqual([name, state], ['src', 'static']);
  assert.ok(message.startsWith(`brief moved to another server: ${open_.address.slice(0, -1)}; if that is meant, name it in src instead of ${own.address}`), message);
});

test('a src on another server that lets pages read it is drawn', async ({ open }) => {
  const page = await start(open);
  assert.equal((await outcome(page, `${open_.address}odd/good`)).state, 'wasm');
});

test('a src on another server that does not is told of with both remedies', async ({ open }) => {
  const page = await start(open);
  const { name, message, state } = await outcome(page, `${other.address}odd/good`);
  assert.deepEqual([name, state], ['src', 'static']);
  assert.match(message, /^brief not reached: .*; put the file beside the page, or let that server allow other pages to read it \(Access-Control-Allow-Origin\) and the page ask it \(connect-src\): http/);
});

for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', 'blob:null/1', 'https://[', 'mailto:a@b.org']) {
  test(`S-16 ${src} as src is refused, and nothing is asked of it`, async ({ open }) => {
    const page = await start(open);
    const asked = await page.evaluate(() => {
      globalThis.urls = [];
      const { fetch } = globalThis;
      globalThis.fetch = (url, options) => {
        urls.push(String(url));
        return fetch(url, options);
      };
    });
    assert.equal(asked, undefined);
    const { name, message, state, fallback } = await outcome(page, src);
    assert.deepEqual([name, state, fallback], ['src', 'static', true]);
    assert.match(message, src === 'https://[' ? /^not an address: "https:\/\/\[" at src$/ : /^not an address on a server: \w+: at src; put the file beside the page, or set it as the property brief$/);
    assert.deepEqual(await page.evaluate(() => urls.filter((url) => !/civic-brief-/.test(url))), []);
  });
}

test('an empty src is none', async ({ open }) => {
  const page = await start(open);
  assert.deepEqual(await outcome(page, ''), { state: 'wasm', name: '', message: '', fallback: false });
});

/** Of the times that the shell waits for, a second is fifty of them. */
function hurry() {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (work, ms, ...rest) => setTimeout(work, ms >= 8000 ? ms / 50 : ms, ...rest);
}

test('a src that is slow is told of once, and drawn when it comes', async ({ open }) => {
  const page = await start(open, hurry);
  const told = await page.evaluate(async () => {
    const told = [];
    const element = kit.make({ src: '/tests/briefs/good-small.json?delay=700' }, { width: 600 });
    element.addEventListener('brief-error', ({ detail }) => told.push([detail.name, element.dataset.state]));
    document.querySelector('main').append(element);
    await kit.heard(element, 'brief-ready');
    return [...told, element.dataset.state];
  });
  assert.deepEqual(told, [['slow', 'static'], 'wasm']);
});

for (const src of ['silent', 'never-ends']) {
  test(`a src that is ${src} is given up in the end, and its request with it`, async ({ open, kind }) => {
    const page = await start(open, hurry);
    const before = own.counts.left[src] ?? 0;
    const told = await page.evaluate(async (src) => {
      const element = kit.make({ src: `/odd/${src}` }, { width: 600 });
      const told = [];
      const end = new Promise((done) => element.addEventListener('brief-error', ({ detail }) => (told.push(detail.name), detail.name === 'slow' || done(detail.message))));
      document.querySelector('main').append(element);
      return { message: await end, told, state: element.dataset.state };
    }, src);
    assert.match(told.message, /^given up: not here after 60 s; check the server at http/);
    assert.deepEqual([told.told, told.state], [['slow', 'src'], 'static']);
    await until(() => (own.counts.left[src] ?? 0) > before, kind);
  });
}

test('of two widgets with one src the brief is asked for once, and either may go', async ({ open }) => {
  const page = await start(open);
  const before = own.counts.asked.dripping ?? 0;
  const states = await page.evaluate(async () => {
    const all = [1, 2, 3].map(() => kit.make({ src: '/odd/dripping' }, { width: 600 }));
    document.querySelector('main').append(...all);
    const ready = [kit.drawn(all[1]), kit.drawn(all[2])];
    all[0].remove();
    await Promise.all(ready);
    return all.map(({ dataset }) => dataset.state ?? null);
  });
  assert.deepEqual(states, [null, 'wasm', 'wasm']);
  assert.equal(own.counts.asked.dripping - before, 1);
});

test('an element that goes while it loads gives its request up', async ({ open, kind }) => {
  const page = await start(open);
  const before = own.counts.left['never-ends'] ?? 0;
  const told = await page.evaluate(async () => {
    const element = kit.make({ src: '/odd/never-ends' }, { width: 600 });
    const told = [];
    for (const name of ['brief-ready', 'brief-error']) element.addEventListener(name, () => told.push(name));
    document.querySelector('main').append(element);
    await new Promise((done) => setTimeout(done, 600));
    element.remove();
    await new Promise((done) => setTimeout(done, 300));
    return [told, element.dataset.state ?? null];
  });
  assert.deepEqual(told, [[], null]);
  await until(() => (own.counts.left['never-ends'] ?? 0) > before, kind);
});

test('a src that changes while it loads gives the first up, and only the last is drawn', async ({ open, kind }) => {
  const page = await start(open);
  const before = own.counts.left['never-ends'] ?? 0;
  const told = await page.evaluate(async () => {
    const element = kit.make({ src: '/odd/never-ends', lang: 'en' }, { width: 600 });
    const told = [];
    for (const name of ['brief-ready', 'brief-error']) element.addEventListener(name, () => told.push(name));
    document.querySelector('main').append(element);
    await new Promise((done) => setTimeout(done, 600));
    element.setAttribute('src', '/src/brief.json?delay=300');
    await new Promise((done) => setTimeout(done, 100));
    element.setAttribute('src', '/odd/good');
    await kit.heard(element, 'brief-ready');
    await new Promise((done) => setTimeout(done, 600));
    return [told, kit.texts(element, '[part=message]')];
  });
  assert.deepEqual(told, [['brief-ready'], ['In 2024 it was 8']]);
  await until(() => (own.counts.left['never-ends'] ?? 0) > before, kind);
});

test('a page that is offline says so', async ({ open }) => {
  const page = await start(open);
  const told = await page.evaluate(async () => {
    await kit.show({ src: '/odd/good' }, { width: 600 });
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const { fetch } = globalThis;
    globalThis.fetch = (url, options) => (String(url).includes('/odd/') ? Promise.reject(new TypeError('no connection')) : fetch(url, options));
    const element = kit.make({ src: '/odd/good' }, { width: 600 });
    const heard = kit.heard(element, 'brief-error');
    document.querySelector('main').append(element);
    return (await heard).message;
  });
  assert.equal(told, `brief not reached: no connection; this device is offline, load the page again when it is not: ${own.address}odd/good`);
});

/** Waits until a server has seen it. */
async function until(seen, kind) {
  for (let tries = 0; tries < 50; tries += 1) {
    if (seen()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.fail(`the request was not given up by ${kind}`);
}
