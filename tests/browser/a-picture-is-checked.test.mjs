import assert from 'node:assert/strict';
import { inBrowsers } from './help.mjs';
import { PREFS, file, fingerprintOf, mayDownload, openPanel, press, show, until } from './press.mjs';

const test = inBrowsers({ prefs: PREFS });
const PAGE = 'tests/pages/plain.html';

const result = (page) => page.evaluate(() => kit.plain(found('[part=result]')[0]?.innerText ?? ''));
/** Types into the field, as a reader does. */
async function check(page, text, by = 'button') {
  await press(page, '[part=fingerprint]');
  await page.evaluate(() => (found('[part=fingerprint]')[0].value = ''));
  await page.keyboard.type(text);
  if (by === 'button') await press(page, '[part=check]');
  else await page.keyboard.press('Enter');
  await page.evaluate(() => kit.frames(2));
}

/** A picture of another chart than the one on show, as it was given. */
async function taken(open, kind, { lang = 'nl', button = 'PNG 640 × 450' } = {}) {
  const page = await open(PAGE);
  await mayDownload(page, kind);
  await show(page, { lang, chart: '', show: 'countries', view: 'squares', files: '' });
  const shown = await page.evaluate(() => {
    const select = kit.all(element, 'select[part=year], [part=year]')[0];
    return { view: found('[part=view][aria-pressed=true]')[0].textContent, year: select.value || select.textContent, message: kit.texts(element, '[part=text]')[0], long: kit.texts(element, '[part=long]')[0] };
  });
  await openPanel(page);
  await press(page, '[part=get]', button);
  const { bytes } = await file();
  await page.evaluate(() => element.setAttribute('show', 'population-share'));
  await until(page, () => found('[part=message]')[0].id.endsWith('population-share') && found('[part=press-panel]').length === 1);
  return { page, bytes, shown };
}

test('S-13 a fingerprint leads to its figures and its chart, however it is typed', async ({ open, kind }) => {
  const { page, bytes, shown } = await taken(open, kind);
  const fingerprint = fingerprintOf(bytes);
  const slipped = fingerprint.replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
  for (const [index, typed] of [fingerprint, slipped, ` ${fingerprint.replace('-', '')} `, [...fingerprint].join(' ')].entries()) {
    await check(page, typed, index % 2 ? 'keys' : 'button');
    const said = await result(page);
    assert.equal(/^Dit kenmerk hoort bij ‘[^’]+’ \(([^)]*)\)\.$/m.exec(said)?.[1], `${shown.view}, ${shown.year}`, typed);
    assert.ok(said.includes('Staan er andere in het beeld, dan is het veranderd.'), said);
    for (const text of [shown.message, shown.long]) assert.ok(said.includes(text), `${text}: ${said}`);
    assert.equal(await page.evaluate(() => found('[part=fingerprint]')[0].value), fingerprint);
  }
  await press(page, '[part=to-chart]');
  const now = await page.evaluate(async () => {
    await kit.frames(3);
    return [element.getAttribute('show'), element.getAttribute('view'), element.shadowRoot.activeElement?.id, found('[part=press-panel]').length];
  });
  assert.deepEqual(now, ['countries', 'squares', 'message-countries', 1]);
});

test('one that is not known is of another version or not from here, and never called false', async ({ open }) => {
  const page = await open(PAGE);
  for (const [lang, unknown, short] of [
    ['nl', 'Dit kenmerk is van een andere versie, of niet uit dit stuk.', 'Een kenmerk heeft acht letters en cijfers'],
    ['en', 'This fingerprint is from another version, or not from this brief.', 'A fingerprint has eight letters and digits'],
  ]) {
    await show(page, { lang });
    await openPanel(page);
    await check(page, 'ZZZZ-ZZZZ');
    const said = await result(page);
    assert.equal(said, unknown);
    assert.doesNotMatch(said, /onjuist|vals|nep|false|fake|wrong/i);
    await until(page, (unknown) => element.shadowRoot.querySelector('[role=status]').textContent.startsWith(unknown), unknown);
    // What is easily taken for another is read as it was meant.
    await check(page, 'zzoo-ilzz');
    assert.deepEqual([await result(page), await page.evaluate(() => found('[part=fingerprint]')[0].value)], [unknown, 'ZZ00-11ZZ']);
    for (const wrong of ['AB12', 'AB12-CD345', 'AB12-CU34', '']) {
      await check(page, wrong);
      assert.ok((await result(page)).startsWith(short), wrong);
    }
  }
});

/** Gives a file to the page: by its field, or dropped on it. */
const give = (page, bytes, { name = 'a.png', type = 'image/png', how = 'field' } = {}) =>
  page.evaluate(
    async (bytes, name, type, how) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], name, { type }));
      if (how === 'field') {
        const [field] = found('[part=file]');
        field.files = data.files;
        field.dispatchEvent(new Event('change'));
      } else {
        const [panel] = found('[part=press-panel]');
        const events = ['dragover', 'drop'].map((kind) => new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
        // What a page does not take, the browser opens in its place.
        if (!events.every((event) => !panel.dispatchEvent(event))) throw new Error('the drop was not taken');
      }
      await new Promise((done) => setTimeout(done, 300));
    },
    [...bytes],
    name,
    type,
    how,
  );

for (const [button, ending, type] of [['PNG 640 × 450', 'png', 'image/png'], ['SVG', 'svg', 'image/svg+xml']]) {
  test(`a ${ending} that was given is known again, chosen or dropped, and nothing of it leaves the page`, async ({ open, kind }) => {
    const { page, bytes } = await taken(open, kind, { lang: 'en', button });
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const how of ['field', 'drop']) {
      await give(page, [1, 2, 3], { how });
      assert.match(await result(page), /^There is no fingerprint in this file\. Type the eight characters/);
      await give(page, bytes, { how, name: `a.${ending}`, type });
      assert.match(await result(page), /^This fingerprint belongs to ‘[^’]+’/, how);
    }
    assert.deepEqual(requests, []);
  });
}

test('a widget of one chart tells of another chart’s picture, and has no way to it', async ({ open, kind }) => {
  const { page, bytes } = await taken(open, kind);
  await show(page, { chart: 'judgments-pending' });
  await openPanel(page);
  await check(page, fingerprintOf(bytes));
  assert.match(await result(page), /^Dit kenmerk hoort bij/);
  assert.equal(await page.evaluate(() => found('[part=to-chart]').length), 0);
});
