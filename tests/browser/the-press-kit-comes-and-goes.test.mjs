import assert from 'node:assert/strict';
import { violations } from './checkers.mjs';
import { ENGINES, base, inBrowsers } from './help.mjs';
import { made } from './pages.mjs';
import { PREFS, answered, file, mayDownload, openPanel, pngOf, press, show, until } from './press.mjs';

const test = inBrowsers({ prefs: PREFS });
const everywhere = inBrowsers({ prefs: PREFS, engines: ENGINES });
const PAGE = 'tests/pages/plain.html';

/** The files that a page has asked for, without their hashes. */
const asked = (page) =>
  page.evaluate(() => [...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.replace(/-[0-9a-f]{6}\./, '-*.')))].filter((path) => path !== '/favicon.ico'));

test('S-07 nothing of the press kit is loaded before a reader asks for it, and then from the same place alone', async ({ open, kind }) => {
  const page = await open('tests/pages/bare.html');
  await mayDownload(page, kind);
  for (const one of [1, 2]) {
    await page.evaluate(async (one) => {
      const element = await kit.show({ lang: 'nl', chart: 'population-share', files: '' }, { width: 700 });
      element.id = `one-${one}`;
    }, one);
  }
  await page.evaluate(() => {
    globalThis.element = document.querySelector('#one-1');
    globalThis.found = (selector, text = '') => kit.all(element, selector).filter((one) => kit.isSeen(one) && one.textContent.includes(text));
  });
  assert.deepEqual((await asked(page)).sort(), ['/civic-brief-*.kinds.wasm', '/civic-brief-*.nl.json', '/civic-brief-*.rest.js', '/civic-brief-*.rest.wasm', '/civic-brief-*.wasm', '/civic-brief.js']);
  const before = await page.evaluate(() => performance.getEntriesByType('resource').length);
  // A script that is held to its hash is asked for twice, the second time of the cache.
  assert.ok(before <= 8, `${before} requests`);
  await openPanel(page);
  await press(page, '[part=get]', 'PNG 640 × 450');
  await file();
  // The second widget needs nothing more.
  const loads = await page.evaluate(async () => {
    const count = () => performance.getEntriesByType('resource').length;
    const one = count();
    const { length } = await (await document.querySelector('#one-2').citation());
    return [count() - one, length > 20];
  });
  assert.deepEqual(loads, [0, true]);
  const paths = await asked(page);
  assert.deepEqual(paths.filter((path) => !/^\/civic-brief(-\*)?\.(js|wasm|kinds\.wasm|rest\.js|rest\.wasm|press\.js|press\.wasm|nl\.json|brief\.json)$/.test(path)), []);
  assert.ok(paths.includes('/civic-brief-*.press.js'), paths.join(' '));
});

/** Counts what the kit holds on to. */
function count() {
  const counts = { made: 0, freed: 0, urls: 0, watching: 0, resizes: 0 };
  globalThis.counts = counts;
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate.apply(WebAssembly, given);
    const exports = { ...instance.exports };
    for (const [name, change] of [['press_new', 'made'], ['__wbg_press_free', 'freed']]) {
      const original = exports[name];
      if (!original) continue;
      exports[name] = (...args) => {
        counts[change] += 1;
        return original(...args);
      };
    }
    return new Proxy(instance, { get: (target, key) => (key === 'exports' ? exports : Reflect.get(target, key)) });
  };
  const { createObjectURL, revokeObjectURL } = URL;
  const urls = new Set();
  URL.createObjectURL = (blob) => {
    const url = createObjectURL.call(URL, blob);
    urls.add(url);
    counts.urls = urls.size;
    return url;
  };
  URL.revokeObjectURL = (url) => {
    urls.delete(url);
    counts.urls = urls.size;
    revokeObjectURL.call(URL, url);
  };
  globalThis.MutationObserver = class extends MutationObserver {
    #on = 0;
    observe(...given) {
      this.#on += 1;
      counts.watching += 1;
      return super.observe(...given);
    }
    disconnect() {
      counts.watching -= this.#on;
      this.#on = 0;
      return super.disconnect();
    }
  };
  // Listeners on the window that end with a signal, and those that have not.
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (name, listener, options) {
    if (name === 'resize') {
      counts.resizes += 1;
      options?.signal?.addEventListener('abort', () => (counts.resizes -= 1));
    }
    return addEventListener.call(this, name, listener, options);
  };
}

test('a widget that goes takes its press kit with it: module, files, listeners and the picture alone', async ({ open, kind }) => {
  const page = await open(PAGE, { first: count });
  await mayDownload(page, kind);
  for (let cycle = 0; cycle < 5; cycle += 1) {
    await show(page, { files: '' });
    await openPanel(page);
    await press(page, '[part=get]', 'SVG');
    await file();
    await press(page, '[part=frame]');
    const open = await page.evaluate(() => ({ ...counts, frames: element.shadowRoot.querySelectorAll('dialog[open]').length }));
    assert.deepEqual(open, { made: cycle + 1, freed: cycle, urls: 1, watching: open.watching, resizes: 1, frames: 1 });
    assert.ok(open.watching > 0);
    await page.evaluate(async () => {
      element.remove();
      await kit.frames(2);
    });
    const { made, freed, urls, watching, resizes } = await page.evaluate(() => ({ ...counts, left: element.shadowRoot.querySelectorAll('dialog, .press').length }));
    assert.deepEqual({ made, freed, urls, watching, resizes }, { made: cycle + 1, freed: cycle + 1, urls: 0, watching: 0, resizes: 0 });
  }
});

test('it closes with its brief and with its language, and opens anew', async ({ open }) => {
  const page = await open(PAGE, { first: count });
  await show(page);
  for (const change of [() => (element.lang = 'en'), () => element.setAttribute('src', '/tests/briefs/good-small.json'), () => element.setAttribute('engine', 'js')]) {
    await openPanel(page);
    await page.evaluate(change);
    await until(page, () => element.shadowRoot.querySelector('[part=press-panel]') === null && found('[part=press][aria-expanded=false]').length === 1);
  }
  await openPanel(page);
  const { made, freed } = await page.evaluate(() => counts);
  assert.deepEqual({ made, freed }, { made: 3, freed: 3 }, 'the last is the twin’s');
});

test('asked for and gone at once it leaves nothing behind', async ({ open }) => {
  const page = await open(PAGE, { first: count });
  await show(page);
  const found = await page.evaluate(async () => {
    const button = element.shadowRoot.querySelector('[part=press]');
    button.click();
    element.remove();
    await new Promise((done) => setTimeout(done, 1500));
    return { left: counts.made - counts.freed, watching: counts.watching, sheets: element.shadowRoot.adoptedStyleSheets.length };
  });
  // Its own and that of the rest; that of the kit is not there.
  assert.deepEqual(found, { left: 0, watching: 0, sheets: 2 });
});

test('A-31 its button says whether it is open, keys reach all of it, and Escape leads back to the button', async ({ open }) => {
  const page = await open(PAGE);
  await show(page);
  await page.evaluate(() => found('[part=press]')[0].focus());
  await page.keyboard.press('Enter');
  await until(page, () => found('[part=press-panel]').length === 1);
  const state = () => page.evaluate(() => [found('[part=press]')[0].ariaExpanded, found('[part=press-panel]').length, element.shadowRoot.activeElement?.part.value]);
  assert.deepEqual(await state(), ['true', 1, 'press']);
  // What is said a moment later is no more than what is so by then.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 800)));
  assert.equal((await page.evaluate(() => element.shadowRoot.querySelector('[role=status]').textContent)).trim(), '');
  const wanted = await page.evaluate(() => found('[part=press-panel]')[0].querySelectorAll('button, textarea, input, select').length);
  const reached = [];
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => {
      const active = element.shadowRoot.activeElement;
      const { width, height } = active?.getBoundingClientRect() ?? {};
      return active?.closest('.press') ? { name: active.textContent || active.labels?.[0]?.textContent, small: width < 24 || height < 24, ring: parseFloat(getComputedStyle(active).outlineWidth) } : null;
    });
    if (!inside) break;
    reached.push(inside);
  }
  assert.equal(reached.length, wanted);
  assert.deepEqual(reached.filter(({ name, small, ring }) => !name || small || ring < 2), []);
  // From within, by the key alone.
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Escape');
  assert.deepEqual(await state(), ['false', 0, 'press']);
  await page.keyboard.press('Enter');
  await until(page, () => found('[part=press-panel]').length === 1);
  await page.keyboard.press('Enter');
  assert.deepEqual(await state(), ['false', 0, 'press'], 'its button closes it too');
});

for (const theme of ['light', 'dark']) {
  for (const width of [320, 720]) {
    test(`A-01 A-60 A-62 no checker finds anything in the open kit in ${theme} colours at ${width} px, and nothing stands outside`, async ({ open }) => {
      const page = await open(`tests/pages/${theme === 'dark' ? 'dark' : 'plain'}.html`, { width: width + 20 });
      await page.evaluate(() => document.querySelector('main').prepend(Object.assign(document.createElement('h1'), { textContent: 'Een pagina' })));
      await show(page, { lang: width === 320 ? 'en' : 'nl' }, width);
      await openPanel(page);
      const outside = () =>
        page.evaluate(() => {
          const frame = element.getBoundingClientRect();
          const spilt = found('[part=press-panel] *').filter((one) => !one.matches('option') && one.getBoundingClientRect().right > frame.right + 1);
          return [spilt.map((one) => `${one.localName}.${one.className}`), document.documentElement.scrollWidth > innerWidth];
        });
      assert.deepEqual(await outside(), [[], false]);
      assert.deepEqual(await violations(page), []);
      // With the spacing that a reader may ask for.
      await page.evaluate((spacing) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(spacing);
        element.shadowRoot.adoptedStyleSheets.push(sheet);
      }, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
      assert.deepEqual(await outside(), [[], false]);
    });
  }
}

test('A-67 on paper neither the kit nor its button is seen', async ({ open }) => {
  const page = await open(PAGE);
  await show(page);
  await openPanel(page);
  const seen = await page.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'));
    const printing = kit.all(element, '[part=press], [part=press-panel], [part=press-panel] *').filter(kit.isSeen).length;
    dispatchEvent(new Event('afterprint'));
    return [printing, found('[part=press-panel]').length];
  });
  assert.deepEqual(seen, [0, 1]);
});

/** Nothing but what the browser itself asks for may be an image. */
const STRICT = `img-src ${base}favicon.ico; default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;

for (const engine of ['wasm', 'js']) {
  test(`S-01 S-03 under a strict policy with Trusted Types all of it works, by ${engine}, and nothing is complained of`, async ({ open, kind }) => {
    const policy = engine === 'js' ? STRICT.replace(" 'wasm-unsafe-eval'", '') : STRICT;
    const page = await open(`tests/pages/bare.html?csp=${encodeURIComponent(policy)}`);
    await mayDownload(page, kind);
    await show(page, { engine, files: '' });
    await openPanel(page);
    await press(page, '[part=get]', 'PNG 1080 × 1080');
    assert.equal(pngOf((await file()).bytes).width, 1080);
    await press(page, '[part=get]', 'CSV');
    await file();
    await press(page, '[part=frame]');
    await page.keyboard.press('Escape');
    await page.evaluate(async () => {
      found('[part=fingerprint]')[0].value = '0000-0000';
      found('[part=check]')[0].click();
      await kit.frames(2);
    });
    assert.equal(await page.evaluate(() => element.dataset.state), engine === 'js' ? 'twin' : 'wasm');
  });
}

everywhere('the entry that carries the twin takes its press kit as JavaScript, in every engine', async ({ open }) => {
  const page = await open(made('press-twin', { html: '', script: 'src="/civic-brief.twin.js"', watch: false }));
  await show(page);
  const seen = await page.evaluate(async () => {
    found('[part=press]')[0].click();
    const svg = await element.svg();
    const { type, size } = await element.png();
    await kit.frames(3);
    return { state: element.dataset.state, panels: found('[part=press-panel]').length, message: svg.includes('driekwart'), type, large: size > 10_000 };
  });
  assert.deepEqual(seen, { state: 'twin', panels: 1, message: true, type: 'image/png', large: true });
  const paths = await asked(page);
  assert.deepEqual(paths.filter((path) => path.includes('civic-brief')).sort(), ['/civic-brief-*.press.js', '/civic-brief-*.press.twin.js', '/civic-brief.twin.js']);
});

everywhere('the kit opens, quotes and checks in every engine', async ({ open }) => {
  const page = await open(PAGE);
  await show(page, { lang: 'en', files: '' });
  const seen = await page.evaluate(async () => {
    found('[part=press]')[0].click();
    const fingerprint = /civic-brief:([\w-]{9})/.exec(await element.svg())[1];
    await kit.frames(3);
    const sentence = found('[part=press-panel] label', 'As a sentence')[0].querySelector('textarea').value;
    const field = found('[part=fingerprint]')[0];
    field.value = fingerprint;
    found('[part=check]')[0].click();
    const result = found('[part=result]')[0].textContent;
    found('[part=frame]')[0].click();
    const dialog = element.shadowRoot.querySelector('dialog');
    const { width, height } = dialog.querySelector('canvas').getBoundingClientRect();
    dialog.close();
    const { width: across } = await createImageBitmap(await element.png());
    return { sentence: /3\.5\s?%/.test(sentence), result: result.startsWith('This fingerprint belongs to'), shape: Math.round((100 * width) / height), across };
  });
  assert.deepEqual(seen, { sentence: true, result: true, shape: 178, across: 1280 });
});

test('S-04 a press kit with another hash is refused, that is said, and the widget stays as it is', async ({ open }) => {
  const page = await open(made('press-broken', { html: '', watch: false }), { allow: [/integrity|digest|Failed to load resource|cannot load/i] });
  await show(page);
  await page.evaluate(() => {
    const { fetch } = globalThis;
    // The file of another version is in its place.
    globalThis.fetch = (url, options) => fetch(String(url).includes('.press.js') ? '/civic-brief.js' : url, options);
  });
  await press(page, '[part=press]');
  await until(page, () => found('.way', 'Dit onderdeel is niet geladen. Probeer het later opnieuw.').length === 1);
  const told = await page.evaluate(() => element.png().then(() => 'a file', (error) => `${error}`));
  assert.match(told, /^Error: module not loaded: .*; check that the file of this version is at http.*civic-brief-[0-9a-f]{6}\.press\.js$/);
  assert.deepEqual(await page.evaluate(() => [element.dataset.state, found('[part=press]')[0].ariaExpanded]), ['wasm', 'false']);
});

test('a press kit that did not come is loaded at the next press', async ({ open }) => {
  const page = await open(PAGE);
  await show(page);
  await page.evaluate(() => {
    const { fetch } = globalThis;
    globalThis.fetch = (...given) => {
      globalThis.fetch = fetch;
      return Promise.reject(new TypeError('no connection'));
    };
  });
  await press(page, '[part=press]');
  await until(page, () => found('.way', 'Dit onderdeel is niet geladen.').length === 1);
  await openPanel(page);
  assert.equal(await page.evaluate(() => found('.way').length), 0);
});

test('what cannot be drawn is told of, and the kit goes on', async ({ open, kind }) => {
  const page = await open(PAGE);
  await mayDownload(page, kind);
  await show(page, { files: '' });
  await openPanel(page);
  await page.evaluate(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    globalThis.mend = () => (HTMLCanvasElement.prototype.getContext = getContext);
    HTMLCanvasElement.prototype.getContext = function (...given) {
      return this.width > 1000 || this.width === 300 ? null : getContext.apply(this, given);
    };
  });
  await press(page, '[part=get]', 'PNG 1080 × 1920');
  await answered(page, 'Dit is niet gelukt.');
  await page.evaluate(() => mend());
  await press(page, '[part=get]', 'PNG 1080 × 1920');
  assert.equal(pngOf((await file()).bytes).height, 1920);
});
