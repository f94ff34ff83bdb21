import assert from 'node:assert/strict';
import { inBrowsers } from './help.mjs';
import { PREFS, field, mayDownload, openPanel, press, show, file, until } from './press.mjs';

const test = inBrowsers({ prefs: PREFS });
const PAGE = 'tests/pages/plain.html';
const FRENCH = '/examples/cour-europeenne.json';

/** What buttons, labels and table say, and in which language the page is told that they are. */
const said = (page) =>
  page.evaluate(() => {
    const root = element.shadowRoot.querySelector('.brief');
    const raw = (selector) => kit.all(element, selector).map((one) => one.textContent);
    return {
      lang: root.lang,
      dir: root.dir,
      language: found('[part=press]').map((one) => one.textContent),
      views: raw('[part=view]'),
      hint: raw('[part=origin]'),
      numbers: raw('[part=table] td').slice(0, 2),
      caption: raw('caption')[0],
      sources: raw('summary'),
      picture: element.shadowRoot.querySelector('canvas').getAttribute('aria-label'),
    };
  });

for (const engine of ['wasm', 'js']) {
  test(`a French brief has French buttons, numbers and picture, with engine ${engine}`, async ({ open }) => {
    const page = await open(PAGE);
    await show(page, { lang: 'fr', src: FRENCH, chart: 'all-cases', engine });
    const french = await said(page);
    assert.deepEqual(french, {
      lang: 'fr',
      dir: 'ltr',
      language: ['Télécharger et partager'],
      views: ['Colonnes', 'Tableau'],
      hint: ['Choisissez un nombre dans le graphique pour voir d’où il vient.'],
      numbers: ['10\u202f652', 'pas de données'],
      caption: french.caption,
      sources: ['Toutes les sources et licences'],
      picture: 'Colonnes\u00a0: Affaires de la Cour européenne des droits de l’homme pas encore entièrement exécutées, 2015–2024',
    });
    assert.match(french.caption, /^Chiffres\u00a0: Affaires de la Cour/);
    assert.equal(await page.evaluate(() => element.dataset.state), engine === 'js' ? 'twin' : 'wasm');
  });

  test(`its press kit is French too, with engine ${engine}`, async ({ open, kind }) => {
    const page = await open(PAGE);
    await mayDownload(page, kind);
    await show(page, { lang: 'fr', src: FRENCH, chart: 'all-cases', engine });
    await openPanel(page);
    assert.match(await field(page, 'Légende'), /^Fin 2024, 3\u202f916 affaires étaient sous surveillance\. .*Version du 23 novembre 2026\./);
    assert.match(await field(page, 'Référence'), /Source\u00a0: Conseil de l’Europe, /);
    assert.match(await field(page, 'BibTeX'), /langid = \{french\}/);
    await press(page, '[part=get]', 'SVG');
    const { name, bytes } = await file();
    assert.match(name, /^cour-europeenne_all-cases_fr_2026-11-23\.svg$/);
    const svg = bytes.toString();
    assert.match(svg, /lang="fr"/);
    assert.match(svg, /empreinte/);
    const fingerprint = /empreinte\u00a0([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(svg)[1];
    await press(page, '[part=fingerprint]');
    await page.keyboard.type(fingerprint);
    await press(page, '[part=check]');
    await until(page, () => found('[part=result]', 'Cette empreinte est celle de «\u202fFin 2024, 3\u202f916 affaires').length === 1);
  });
}

test('the brief is switched between its own language and a known one, and back', async ({ open }) => {
  const page = await open(PAGE);
  await show(page, { lang: 'fr', src: FRENCH, chart: 'all-cases' });
  const french = await said(page);
  const to = async (lang) => {
    await page.evaluate(async (lang) => {
      element.setAttribute('lang', lang);
      await kit.frames(3);
      await kit.whole(element);
    }, lang);
    return said(page);
  };
  const english = await to('en');
  assert.deepEqual([english.lang, english.language, english.numbers], ['en', ['Download and share'], ['10,652', 'no data']]);
  assert.deepEqual(await to('fr-BE'), french);
  // Its first language is the one for all others.
  assert.deepEqual(await to('nl'), french);
});

test('a language from right to left turns page and picture', async ({ open }) => {
  const page = await open(PAGE);
  await show(page, { lang: 'qps', src: '/tests/briefs/pseudo.json', chart: 'population-share', view: 'bar' });
  const { lang, dir, language } = await said(page);
  assert.deepEqual([lang, dir], ['qps', 'rtl']);
  assert.match(language[0], /^\[ööö Download and share/);
  const first = await page.evaluate(() => {
    const [mark] = kit.all(element, '[part=marks] button, .marks button');
    const box = element.shadowRoot.querySelector('canvas').getBoundingClientRect();
    return (mark.getBoundingClientRect().left - box.left) / box.width;
  });
  assert.ok(first > 0.5, `the first value is at ${first}`);
});

test('what is drawn runs in the direction of its language, in a page of either', async ({ open }) => {
  const page = await open(PAGE);
  const found = await page.evaluate(async () => {
    const { fillText } = CanvasRenderingContext2D.prototype;
    let seen = new Set();
    CanvasRenderingContext2D.prototype.fillText = function (...given) {
      seen.add(this.canvas.dir || (this.canvas.closest('[dir]')?.dir ?? 'none'));
      fillText.apply(this, given);
    };
    const found = [];
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      for (const lang of ['qps', 'en']) {
        seen = new Set();
        const element = await kit.show({ lang, src: '/tests/briefs/pseudo.json', chart: 'population-share' }, { width: 720 });
        const drawn = [...seen].join();
        seen = new Set();
        await element.png({ width: 600, height: 400, scale: 1 });
        found.push([dir, lang, drawn, [...seen].join()]);
        element.remove();
      }
    }
    return found;
  });
  assert.deepEqual(found, [
    ['ltr', 'qps', 'rtl', 'rtl'],
    ['ltr', 'en', 'ltr', 'ltr'],
    ['rtl', 'qps', 'rtl', 'rtl'],
    ['rtl', 'en', 'ltr', 'ltr'],
  ]);
});

test('a brief may be set with its language as an object, and one without a word is refused with its place', async ({ open }) => {
  const page = await open(PAGE);
  await show(page, { chart: 'all-cases' });
  const { button, detail } = await page.evaluate(async (src) => {
    const json = await (await fetch(src)).json();
    element.setAttribute('lang', 'fr');
    element.brief = json;
    for (let tries = 0; tries < 100 && element.shadowRoot.querySelector('.brief')?.lang !== 'fr'; tries += 1) await kit.frames(2);
    const button = found('[part=press]')[0].textContent;
    delete json.languages[0].page.press;
    const told = kit.heard(element, 'brief-error');
    element.brief = json;
    return { button, detail: await told };
  }, FRENCH);
  assert.equal(button, 'Télécharger et partager');
  const { path, message } = detail.problems[0];
  assert.deepEqual([path, message], ['languages[0].page', 'missing field: "press"']);
});

test('a language that is not known is refused with its place, and what stands there is kept', async ({ open }) => {
  const page = await open(PAGE);
  const { detail, seen } = await page.evaluate(async (src) => {
    const json = await (await fetch(src)).json();
    json.languages[0] = 'fr';
    const element = kit.make({}, { width: 600 });
    const told = kit.heard(element, 'brief-error');
    element.brief = json;
    document.querySelector('main').append(element);
    const detail = await told;
    await kit.frames(2);
    return { detail, seen: element.firstElementChild.getBoundingClientRect().height > 0 };
  }, FRENCH);
  assert.equal(detail.message, 'invalid brief: unknown language without its words: "fr" at languages[0]');
  assert.ok(seen);
});

test('the page of the example shows both of its languages', async ({ open }) => {
  const page = await open('examples/cour-europeenne.html');
  const shown = await page.evaluate(async () => {
    const elements = [...document.querySelectorAll('civic-brief')];
    const before = elements.map((one) => kit.plain(one.querySelector('[data-civic-brief-static]').textContent));
    for (const one of elements) await kit.drawn(one);
    return { before, langs: elements.map((one) => one.shadowRoot.querySelector('.brief').lang), titles: elements.map((one) => kit.texts(one, '[part=title]')[0]) };
  });
  assert.deepEqual(shown, {
    before: ['Vous voyez la version statique. Tous les chiffres sont dans les tableaux.', 'You see the static version. All figures are in the tables.'],
    langs: ['fr', 'en'],
    titles: ['Les États exécutent-ils les arrêts de la Cour européenne\u202f?', 'Do countries carry out the judgments of the European Court?'],
  });
});
