import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { base, inBrowsers } from './help.mjs';
import { made } from './pages.mjs';
import { PREFS, answered, field, mayUseClipboard, openPanel, press, show, until } from './press.mjs';

const test = inBrowsers({ prefs: PREFS });
const PAGE = 'tests/pages/plain.html';

/** What each button copies, by the label of its field. */
const COPIES = {
  nl: {
    'Alt-tekst': 'Kopieer alt-tekst',
    Bijschrift: 'Kopieer bijschrift',
    Bronvermelding: 'Kopieer bronvermelding',
    BibTeX: 'Kopieer BibTeX',
    'CSL-JSON': 'Kopieer CSL-JSON',
    Insluitcode: 'Kopieer insluitcode',
    'Als zin': 'Kopieer zin',
  },
  en: {
    'Alt text': 'Copy alt text',
    Caption: 'Copy caption',
    Citation: 'Copy citation',
    BibTeX: 'Copy BibTeX',
    'CSL-JSON': 'Copy CSL-JSON',
    'Embed code': 'Copy embed code',
    'As a sentence': 'Copy sentence',
  },
};

for (const lang of ['nl', 'en']) {
  test(`P-13 S-15 each text is copied as it stands in its field, in ${lang}`, async ({ open, kind }) => {
    const page = await open(PAGE);
    await mayUseClipboard(page, kind);
    await show(page, { lang });
    await openPanel(page);
    const seen = new Set();
    for (const [label, button] of Object.entries(COPIES[lang])) {
      const text = await field(page, label);
      assert.ok(text.length > 15, `${label}: ${text}`);
      seen.add(text);
      await press(page, '[part=copy]', button);
      await answered(page, lang === 'nl' ? 'Gekopieerd' : 'Copied');
      await until(page, (label) => element.shadowRoot.querySelector('[role=status]').textContent.includes(label), label);
      // A clipboard may have another line's end than a page.
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied.replaceAll('\r\n', '\n'), text.replaceAll('\r\n', '\n'));
    }
    assert.equal(seen.size, 7, 'each has a text of its own');
  });
}

for (const how of ['refused', 'not there']) {
  test(`S-15 where the clipboard is ${how}, the text is selected in its field, and the keys are said`, async ({ open }) => {
    const page = await open(PAGE);
    await page.evaluate((how) => {
      const value = how === 'refused' ? { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } : undefined;
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    }, how);
    await show(page);
    await openPanel(page);
    for (const [label, button] of Object.entries(COPIES.nl)) {
      await press(page, '[part=copy]', button);
      await until(page, (button) => found('.field', button)[0].textContent.includes('druk op Ctrl+C'), button);
      await answered(page, 'druk op Ctrl+C');
      const selected = await page.evaluate(() => {
        const { value, selectionStart, selectionEnd, readOnly, labels } = element.shadowRoot.activeElement;
        return { whole: value.slice(selectionStart, selectionEnd) === value, readOnly, label: labels[0].textContent };
      });
      assert.deepEqual({ ...selected, label: selected.label.startsWith(label) }, { whole: true, readOnly: true, label: true }, label);
    }
  });
}

test('P-16 BibTeX and CSL-JSON say the same as the citation', async ({ open }) => {
  const page = await open(PAGE);
  await show(page, { lang: 'en' });
  await openPanel(page);
  const csl = JSON.parse(await field(page, 'CSL-JSON'));
  const { title, URL: address } = [csl].flat()[0];
  const bibtex = await field(page, 'BibTeX');
  assert.match(bibtex, /^@\w+\{[^]*\}\s*$/);
  assert.ok(bibtex.includes('title'), bibtex);
  const citation = await field(page, 'Citation');
  assert.ok(citation.includes(title), `${citation}\n${title}`);
  if (address) assert.ok(citation.includes(address) && bibtex.includes(address), address);
});

test('the address in a citation is that of the page, without what may say something of its reader', async ({ open }) => {
  const page = await open(`${PAGE}?mail=someone#chart=1`);
  await show(page, { lang: 'en' });
  await openPanel(page);
  const citation = await field(page, 'Citation');
  assert.ok(citation.includes(`/${PAGE}`) && !citation.includes('someone') && !citation.includes('#'), citation);
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('link'), { rel: 'canonical', href: 'https://example.org/stuk?id=7' });
    document.head.append(link);
    element.setAttribute('publisher', 'Een organisatie');
  });
  await until(page, () => found('[part=press-panel] label', 'Citation')[0].querySelector('textarea').value.includes('https://example.org/stuk?id=7'));
});

test('P-13 the embed code is the tag of this page with its hash, and the element as it is on show', async ({ open }) => {
  const script = await (await fetch(`${base}civic-brief.js`)).arrayBuffer();
  const hash = `sha384-${createHash('sha384').update(Buffer.from(script)).digest('base64')}`;
  const page = await open(made('embed', { html: '', script: `src="/civic-brief.js" integrity="${hash}" crossorigin="anonymous"`, watch: false }));
  await show(page, { chart: '', show: 'countries', view: 'squares', 'hidden-series': 'open', publisher: 'A & "B" <c>' });
  await openPanel(page);
  const code = await field(page, 'Insluitcode');
  const parsed = await page.evaluate((code) => {
    const { head, body } = new DOMParser().parseFromString(code, 'text/html');
    const [script, brief] = [head.querySelector('script'), body.querySelector('civic-brief')];
    const all = (one) => Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value]));
    return { script: all(script), brief: all(brief), inside: [...brief.children].map(({ localName, textContent }) => [localName, textContent]), more: body.children.length };
  }, code);
  const { view, year, ...rest } = parsed.brief;
  assert.deepEqual(parsed.script, { type: 'module', src: new URL('/civic-brief.js', page.url()).href, integrity: hash, crossorigin: 'anonymous' });
  assert.deepEqual([view, rest.lang, rest.chart, rest.publisher, parsed.more], ['squares', 'nl', 'countries', 'A & "B" <c>', 1]);
  assert.match(year, /^\d{4}$/);
  assert.deepEqual(parsed.inside, [['p', await field(page, 'Bronvermelding')]]);
});

test('P-13 the embed code names the address of another brief, and leaves out a hash that the page has not', async ({ open }) => {
  const page = await open(PAGE);
  await show(page, { src: '/tests/briefs/good-small.json', chart: '' });
  await openPanel(page);
  const code = await field(page, 'Embed code');
  assert.ok(code.includes(`src="${new URL('/tests/briefs/good-small.json', page.url())}"`), code);
  assert.ok(!code.includes('integrity'), code);
  // What a script has set stands at no address.
  const gone = await page.evaluate(async () => {
    element.removeAttribute('src');
    element.brief = await (await fetch('/tests/briefs/good-small.json')).json();
    await kit.frames(30);
    found('[part=press]')[0].click();
    await kit.frames(10);
    return [found('[part=press-panel]').length, found('.field', 'Embed code').length];
  });
  assert.deepEqual(gone, [1, 0]);
});

test('one number is quoted as a sentence: the one that is chosen in the chart, by pointer, keys or from the list', async ({ open }) => {
  const page = await open(PAGE);
  await show(page, { lang: 'en', view: 'bar' });
  await press(page, 'li:nth-child(3) > [part=mark]');
  await openPanel(page);
  const now = () => page.evaluate(() => {
    const label = (text) => found('[part=press-panel] label', text)[0];
    const select = label('Number').querySelector('select');
    return { number: kit.plain(select.selectedOptions[0].textContent), sentence: kit.plain(label('As a sentence').querySelector('textarea').value), count: select.options.length };
  });
  const names = await page.evaluate(() => kit.all(element, '[part=mark]').map(({ ariaLabel }) => kit.plain(ariaLabel)));
  const value = (text) => /[\d.,]*\d(?=[^\d]*$)/.exec(text.split(': ')[1])[0];
  const is = async (index, how) => {
    const { number, sentence, count } = await now();
    assert.equal(number, names[index], how);
    assert.ok(sentence.includes(value(number)), `${how}: "${sentence}" for "${number}"`);
    assert.equal(count, names.length);
  };
  await is(2, 'chosen before');
  await press(page, 'li:nth-child(5) > [part=mark]');
  await is(4, 'by pointer');
  await page.keyboard.press('ArrowLeft');
  await is(3, 'by keys');
  await page.evaluate(() => found('[part=number]')[0].focus());
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await is(0, 'from the list');
  await page.evaluate(() => found('[part=year][aria-pressed=false]')[0].click());
  await until(page, () => found('[part=number]')[0].selectedOptions[0].textContent.includes('2025'));
  assert.match((await now()).sentence, /2025/);
});

test('while it is open the kit follows what is on show: texts, numbers and the chart itself', async ({ open }) => {
  const page = await open(PAGE);
  await show(page, { chart: '' });
  await openPanel(page);
  const texts = async () => [await field(page, 'Alt-tekst'), await field(page, 'Bijschrift'), await field(page, 'Als zin'), await field(page, 'Insluitcode')];
  const first = await texts();
  await page.evaluate(() => found('[part=year][aria-pressed=false]')[0].click());
  const second = await texts();
  second.forEach((text, index) => assert.notEqual(text, first[index]));
  await page.evaluate(() => element.setAttribute('show', 'defenders-killed'));
  await until(page, () => found('[part=press-panel]').length === 1 && found('[part=message]')[0].textContent.includes('verdedigers van mensenrechten'));
  const third = await texts();
  third.forEach((text, index) => assert.notEqual(text, second[index]));
  const place = await page.evaluate(() => {
    const [button, panel] = [found('[part=press]')[0], found('[part=press-panel]')[0]];
    return [button.nextElementSibling === panel, button.ariaExpanded, element.shadowRoot.querySelectorAll('[part=press-panel]').length];
  });
  assert.deepEqual(place, [true, 'true', 1]);
});

test('D-15 where the brief names one, each chart has a way to report a mistake', async ({ open }) => {
  const page = await open(PAGE);
  await show(page, { src: '/tests/briefs/good-small.json', chart: '' });
  const links = await page.evaluate(async () => {
    const { corrections, ...brief } = await (await fetch('/tests/briefs/good-small.json')).json();
    const seen = [];
    for (const own of [{ corrections: 'https://example.org/fout' }, {}]) {
      element.brief = { ...structuredClone(brief), ...own };
      await kit.frames(30);
      const shown = found('[part=source] a', 'Seen a mistake? Report it').map(({ href, rel }) => [href, rel]);
      seen.push({ state: element.dataset.state, sources: found('[part=source]').length, shown });
    }
    return seen;
  });
  assert.deepEqual(links, [
    { state: 'wasm', sources: 1, shown: [['https://example.org/fout', 'noopener noreferrer']] },
    { state: 'wasm', sources: 1, shown: [] },
  ]);
});
