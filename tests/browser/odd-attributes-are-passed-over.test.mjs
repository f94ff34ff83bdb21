import assert from 'node:assert/strict';
import { ONCE, inBrowsers } from './help.mjs';

const test = inBrowsers();

const MARKUP = '"><img src=x onerror="document.title=1"><script>document.title=2</script><b>bold</b>';
const ODD = ['', ' ', 'nothing', '__proto__', 'constructor', 'toString', '0', '💥', '../..', MARKUP, 'x'.repeat(100_000)];

/** What a whole brief shows. */
const shown = (page, attributes) =>
  page.evaluate(async (attributes) => {
    const element = await kit.show(attributes, { width: 720 });
    const brief = element.shadowRoot.querySelector('[part=brief]');
    const result = {
      state: element.dataset.state,
      lang: brief.lang,
      theme: brief.dataset.theme,
      first: brief.querySelector('h1, h2, h3, h4, h5, h6').localName,
      tabs: kit.texts(element, '[role=tab][aria-selected=true]'),
      view: kit.texts(element, '[part=view][aria-pressed=true]'),
      message: kit.texts(element, '[part=message]')[0],
      strange: element.shadowRoot.querySelectorAll('img, script, b, iframe, object, link, style').length,
      said: element.shadowRoot.textContent.includes('onerror'),
    };
    element.remove();
    return result;
  }, attributes);

const DEFAULT = {
  state: 'wasm',
  lang: 'nl',
  theme: 'light',
  first: 'h2',
  tabs: ['Ruimte', 'Mensen'],
  view: ['Staaf'],
  message: 'Bijna driekwart van de mensen leeft in een onderdrukt of gesloten land',
  strange: 0,
  said: false,
};

test('without attributes it draws the first chart in its first view', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  assert.deepEqual(await shown(page, {}), DEFAULT);
});

/** Markup, what objects have, nothing, and one of the others in turn; in the long run each attribute has all. */
const oddOf = (index) => {
  const always = ['', '__proto__', MARKUP];
  const others = ODD.filter((value) => !always.includes(value));
  return process.env.CIVIC_BRIEF_ALL ? ODD : [...always, others[index % others.length]];
};

for (const [index, name] of ['chart', 'show', 'view', 'year', 'hidden-series', 'fragment', 'lang', 'theme', 'heading-level'].entries()) {
  test(`S-16 a ${name} that is not known is passed over, and markup in it shows nowhere`, async ({ open }) => {
    const page = await open('tests/pages/plain.html');
    for (const value of oddOf(index)) assert.deepEqual(await shown(page, { [name]: value }), DEFAULT, `${name}="${value.slice(0, 99)}"`);
    assert.equal(await page.title(), 'A plain light page');
  }, ONCE);
}

test('S-16 all of them at once, and changed while it is on show', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const states = await page.evaluate(async (odd) => {
    const element = await kit.show({}, { width: 720 });
    const states = [];
    for (const value of [...odd, 'en']) {
      for (const name of ['lang', 'chart', 'show', 'view', 'year', 'hidden-series', 'theme', 'heading-level']) element.setAttribute(name, value);
      // Another language is another part of the brief.
      const until = performance.now() + 10_000;
      while (value === 'en' && element.shadowRoot.querySelector('.brief')?.lang !== 'en' && performance.now() < until) await kit.frames(1);
      await kit.frames(2);
      const strange = element.shadowRoot.querySelectorAll('img, script, b, iframe, object, link, style').length;
      states.push([element.dataset.state, kit.texts(element, '[part=view][aria-pressed=true]')[0], strange, element.shadowRoot.textContent.includes('onerror')]);
    }
    return states;
  }, ODD);
  assert.deepEqual(states.slice(0, -1), ODD.map(() => ['wasm', 'Staaf', 0, false]));
  assert.deepEqual(states.at(-1), ['wasm', 'Bar', 0, false]);
  assert.equal(await page.title(), 'A plain light page');
});

test('a view that only another chart has is passed over', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const { view } = await shown(page, { chart: 'defenders-killed', view: 'squares' });
  assert.deepEqual(view, ['Kolommen']);
});

test('a language is known with its region and in any case', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  for (const [tag, lang] of Object.entries({ 'en-GB': 'en', EN: 'en', 'nl-BE': 'nl', en_US: 'en', eng: 'nl' })) {
    assert.equal((await shown(page, { lang: tag })).lang, lang, tag);
  }
});
