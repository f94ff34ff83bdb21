import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { inBrowsers } from './help.mjs';
import { PREFS, answered, field, file, fingerprintOf, mayDownload, mayUseClipboard, openPanel, pngOf, press, show, textsOf, until } from './press.mjs';

const test = inBrowsers({ prefs: PREFS });
const protects = inBrowsers({ prefs: { ...PREFS, 'privacy.resistFingerprinting': true }, engines: ['firefox'] });
const PAGE = 'tests/pages/plain.html';

/** Name and pixels of each size that is offered, whatever the screen. */
const SIZES = ['640 × 450', '1280 × 900', '1920 × 1350', '1200 × 630', '1080 × 1080', '1080 × 1920'];

async function start(open, kind, attributes, options) {
  const page = await open(PAGE, options);
  await mayDownload(page, kind);
  await show(page, attributes);
  await openPanel(page);
  return page;
}

for (const ratio of [1, 3]) {
  test(`P-09 P-12 P-14 every size of picture comes as a file of that size, name and text on a screen of ${ratio} pixels`, async ({ open, kind }) => {
    const page = await start(open, kind, { files: '' }, { ratio });
    const alt = await field(page, 'Alt-tekst');
    assert.ok(alt.length > 40 && alt.length <= 250, alt);
    for (const size of SIZES) {
      await press(page, '[part=get]', `PNG ${size}`);
      const { name, bytes } = await file();
      const png = pngOf(bytes);
      const [width, height] = size.split(' × ').map(Number);
      assert.deepEqual([png.isPng, png.width, png.height], [true, width, height]);
      assert.match(name, new RegExp(`^[a-z0-9-]+_population-share_nl_\\d{4}-\\d\\d-\\d\\d_${width}x${height}\\.png$`));
      assert.ok(textsOf(png).includes(alt), `${name} says nothing of what is seen`);
      assert.match(fingerprintOf(bytes), /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      // What some programs read only where it stands before the picture.
      const types = png.chunks.map(({ type }) => type);
      assert.ok(types.indexOf('iTXt') > 0 && types.indexOf('iTXt') < types.indexOf('IDAT'), types.join(' '));
      await answered(page, name);
    }
  });
}

test('P-11 P-15 the picture comes as SVG and the figures as CSV, of what is on show at that moment', async ({ open, kind }) => {
  const page = await start(open, kind, { lang: 'en' });
  await press(page, '[part=get]', 'SVG');
  const svg = await file();
  assert.match(svg.name, /_population-share_en_[\d-]+\.svg$/);
  const { title, fingerprint } = await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    return { title: documentElement.querySelector('title')?.textContent, fingerprint: /civic-brief:([\w-]+)/.exec(documentElement.querySelector('metadata')?.textContent)?.[1] };
  }, svg.bytes.toString());
  assert.ok(title.length > 20, title);
  assert.equal(fingerprint, fingerprintOf(svg.bytes));

  await press(page, '[part=get]', 'CSV');
  const csv = await file();
  assert.match(csv.name, /_population-share_en_[\d-]+\.csv$/);
  assert.deepEqual([...csv.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'spreadsheets know by it that it is UTF-8');
  assert.ok(csv.bytes.toString().split('\r\n').length > 5);

  await page.evaluate(() => found('[part=view]', '100')[0].click());
  await press(page, '[part=get]', 'SVG');
  assert.notEqual(fingerprintOf((await file()).bytes), fingerprint, 'another view is another picture');
});

test('S-15 the picture itself is copied, and where that is refused it comes as a file', async ({ open, kind }) => {
  const page = await start(open, kind, { files: '' });
  await mayUseClipboard(page, kind);
  await page.evaluate(() => {
    const { write } = Clipboard.prototype;
    Clipboard.prototype.write = function (items) {
      globalThis.written = items;
      return write.call(this, items);
    };
  });
  await press(page, '[part=copy]', 'Kopieer beeld');
  await answered(page, 'Gekopieerd');
  const copied = await page.evaluate(async (kind) => {
    // Firefox without a screen keeps no pictures on its clipboard: there it is what was given to it.
    const [item] = kind === 'chromium' ? await navigator.clipboard.read() : written;
    const { width, height } = await createImageBitmap(await item.getType('image/png'));
    return [[...item.types], width, height];
  }, kind);
  assert.deepEqual(copied, [['image/png'], 1280, 900]);
  for (const how of ['refuses', 'is not there']) {
    await page.evaluate((how) => {
      const given = how === 'refuses' ? { write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } : undefined;
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: given });
    }, how);
    await press(page, '[part=copy]', 'Kopieer beeld');
    const { bytes } = await file();
    assert.equal(pngOf(bytes).width, 1280, how);
    await answered(page, 'Een beeld kopiëren kan hier niet.');
  }
});

/** Files as they are prepared beside a page; their content is only told apart by its length. */
function prepare(name, fingerprint, { sha256, lang = 'nl' } = {}) {
  const folder = new URL(`../../target/web/made/${name}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  const bytes = Buffer.from(`prepared, and not drawn: ${name}`);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const entry = { path: 'one.png', sha256: sha256 ?? hash, bytes: bytes.length, type: 'image/png', chart: 'population-share', view: 'bar', lang, fingerprint, width: 1200, height: 630 };
  writeFileSync(new URL('one.png', folder), bytes);
  writeFileSync(new URL('manifest.json', folder), JSON.stringify({ brief: 'x', version: '1', files: [null, { path: 7 }, entry] }));
  return { bytes, path: `/made/${name}` };
}

/** The fingerprint of what is on show. */
const fingerprintOn = async (page) => fingerprintOf(Buffer.from(await page.evaluate(async () => [...new Uint8Array(await (await element.png()).arrayBuffer())])));

test('P-09 a prepared file is given where its hash is right and it is the same picture; else it is drawn', async ({ open, kind }) => {
  const page = await open(PAGE, { allow: [/integrity|digest/i] });
  await mayDownload(page, kind);
  await show(page, { files: '' });
  const fingerprint = await fingerprintOn(page);
  const right = prepare('prepared', fingerprint);
  const cases = {
    right: right.path,
    hash: prepare('prepared-hash', fingerprint, { sha256: 'a'.repeat(64) }).path,
    lang: prepare('prepared-lang', fingerprint, { lang: 'en' }).path,
    fingerprint: prepare('prepared-other', '0000-0000').path,
  };
  await openPanel(page);
  for (const [name, path] of Object.entries(cases)) {
    await page.evaluate((path) => element.setAttribute('files', path), path);
    await press(page, '[part=get]', 'PNG 1200 × 630');
    const { bytes } = await file();
    if (name === 'right') assert.deepEqual(bytes, right.bytes);
    else assert.deepEqual([name, pngOf(bytes).width, fingerprintOf(bytes)], [name, 1200, fingerprint]);
  }
  // Of another size there is none.
  await page.evaluate((path) => element.setAttribute('files', path), right.path);
  await press(page, '[part=get]', 'PNG 1080 × 1080');
  assert.equal(pngOf((await file()).bytes).width, 1080);
});

test('P-10 S-07 no list of files is asked for before a picture is, and only one time then', async ({ open, kind }) => {
  const { path } = prepare('prepared-late', 'none');
  const page = await start(open, kind, { files: path });
  const asked = () => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('manifest.json')).length);
  assert.equal(await asked(), 0);
  for (const size of ['640 × 450', '1080 × 1080']) {
    await press(page, '[part=get]', size);
    await file();
  }
  assert.equal(await asked(), 1);
});

test('P-09 prepared files of the built-in brief lie beside the script, and of another brief where its host says', async ({ open, kind }) => {
  const page = await open(PAGE, {
    first: () => {
      const { fetch } = globalThis;
      globalThis.lists = [];
      globalThis.fetch = (url, options) => {
        if (!String(url).endsWith('manifest.json')) return fetch(url, options);
        lists.push([new URL(url).pathname, options.credentials]);
        return Promise.resolve(new Response('{"files":[]}'));
      };
    },
  });
  await mayDownload(page, kind);
  await show(page, { lang: 'en' });
  const lists = await page.evaluate(async () => {
    await element.png();
    element.setAttribute('files', 'own');
    await element.png();
    element.setAttribute('src', '/tests/briefs/good-small.json');
    await kit.frames(30);
    await element.png();
    element.removeAttribute('files');
    await element.png();
    return globalThis.lists;
  });
  const own = `/${PAGE.replace(/[^/]*$/, 'own/manifest.json')}`;
  assert.deepEqual(lists, ['/press/manifest.json', own, own].map((path) => [path, 'omit']));
});

// ── Browsers that change what is read from a canvas ─────────────────────────────────────────────────────────────

const isScrambled = () => {
  const { getImageData } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.getImageData = function (...given) {
    const read = getImageData.apply(this, given);
    read.data[41] ^= 1;
    return read;
  };
};

async function comesAsSvg(page) {
  await press(page, '[part=get]', 'PNG 640 × 450');
  const { name, bytes } = await file();
  assert.match(name, /_population-share_nl_[\d-]+\.svg$/);
  assert.match(fingerprintOf(bytes), /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await answered(page, 'Deze browser verandert beelden');
  return bytes;
}

test('P-10 where one bit of what is read back differs, the picture comes as SVG, and that is said', async ({ open, kind }) => {
  const page = await start(open, kind, { files: '' }, { first: isScrambled });
  await comesAsSvg(page);
  const told = await page.evaluate(() => element.png().then(() => 'a file', (error) => `${error}`));
  assert.match(told, /^Error: this browser changes what is read from a canvas.* use svg\(\) instead$/);
});

test('P-10 where a canvas gives no file at all, the picture comes as SVG', async ({ open, kind }) => {
  const first = () => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  };
  await comesAsSvg(await start(open, kind, { files: '' }, { first }));
});

protects('P-10 a browser that resists fingerprinting gives a correct file: SVG, and the prepared PNG where there is one', async ({ open, kind }) => {
  const page = await start(open, kind, { files: '' });
  const fingerprint = fingerprintOf(await comesAsSvg(page));
  const { path, bytes } = prepare('prepared-protected', fingerprint);
  await page.evaluate((path) => element.setAttribute('files', path), path);
  await press(page, '[part=get]', 'PNG 1200 × 630');
  assert.deepEqual((await file()).bytes, bytes);
});

// ── What a host's own script asks for ───────────────────────────────────────────────────────────────────────────

for (const engine of ['wasm', 'js']) {
  test(`the methods give the picture, the figures and the citation, by ${engine}, and say what is wrong`, async ({ open }) => {
    const page = await open(PAGE);
    await show(page, { files: '', engine, lang: 'en' });
    const found = await page.evaluate(async () => {
      const sizes = [];
      for (const size of [undefined, { width: 800, height: 450, scale: 1 }, { width: 540, height: 540 }]) {
        const blob = await element.png(size);
        const { width, height } = await createImageBitmap(blob);
        sizes.push([blob.type, width, height]);
      }
      element.setAttribute('view', 'squares');
      element.lang = 'nl';
      const failing = (promise) => promise.then(() => 'fine', (error) => `${error}`);
      return {
        sizes,
        csv: (await element.csv()).split('\n').length > 5,
        citation: await element.citation(),
        shown: kit.all(element, '[part=press-panel]').length,
        wrong: [await failing(element.png({ width: 0 })), await failing(document.createElement('civic-brief').csv())],
      };
    });
    assert.deepEqual(found.sizes, [['image/png', 1280, 900], ['image/png', 800, 450], ['image/png', 1080, 1080]]);
    assert.equal(found.csv, true);
    assert.match(found.citation, /CIVICUS.* \d{4}.*/);
    assert.match(found.citation, /Gegevens|Bron|geraadpleegd/i, 'in the language that was just set');
    assert.equal(found.shown, 0);
    assert.deepEqual(found.wrong, [
      'Error: no such size: give width, height and scale as numbers above 0',
      'Error: nothing is drawn yet: wait for brief-ready',
    ]);
  });
}

test('a picture that is asked for twice at once comes once, the last one', async ({ open, kind }) => {
  const page = await start(open, kind, { files: '' });
  await page.evaluate(() => {
    for (const size of ['PNG 640 × 450', 'PNG 1080 × 1080']) found('[part=get]', size)[0].click();
  });
  assert.equal(pngOf((await file()).bytes).width, 1080);
  await until(page, () => found('.answer', '1080x1080').length === 1);
});
