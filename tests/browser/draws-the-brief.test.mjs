import assert from 'node:assert/strict';
import { CHARTS, PICTURES, inBrowsers } from './help.mjs';

const test = inBrowsers();

/** What must stand in the page as text, per chart and language. */
const EXPECTED = {
  'population-share': {
    nl: {
      message: 'Bijna driekwart van de mensen leeft in een onderdrukt of gesloten land',
      subtitle: 'Bevolking naar de beoordeling van hun land door CIVICUS, wereld, in procenten, 2024',
      others: '–2025',
      text: 'In 2024 woonde 72,4 procent van de mensen in zo’n land.',
      note: 'De vijf delen zijn een eigen berekening',
      source: 'CIVICUS',
      views: ['Staaf', '100 mensen', 'Tabel'],
      head: [
        'Jaar',
        ...['Open', 'Vernauwd', 'Belemmerd', 'Onderdrukt', 'Gesloten'].map((name) => `${name} (procent, eigen berekening)`),
        'Onderdrukt of gesloten (procent)',
      ],
      rows: [
        ['2024', '3,5', '11,1', '12,9', '42,5', '29,9', '72,4'],
        ['2025', '3,4', '3,8', '19,9', '42,3', '30,7', '73'],
      ],
    },
    en: {
      message: 'Nearly three quarters of all people live in a repressed or closed country',
      subtitle: 'Population by the CIVICUS rating of their country, world, in per cent, 2024',
      others: '–2025',
      text: 'In 2024, 72.4 per cent of all people lived in such a country.',
      note: 'The five parts are our own calculation',
      source: 'CIVICUS',
      views: ['Bar', '100 people', 'Table'],
      head: [
        'Year',
        ...['Open', 'Narrowed', 'Obstructed', 'Repressed', 'Closed'].map((name) => `${name} (per cent, own calculation)`),
        'Repressed or closed (per cent)',
      ],
      rows: [
        ['2024', '3.5', '11.1', '12.9', '42.5', '29.9', '72.4'],
        ['2025', '3.4', '3.8', '19.9', '42.3', '30.7', '73'],
      ],
    },
  },
  'population-trend': {
    nl: {
      message: 'Het aandeel mensen in een onderdrukt of gesloten land groeide sinds 2019 elk jaar',
      subtitle: 'Bevolking naar de beoordeling van hun land door CIVICUS, wereld, in procenten, 2019–2025',
      text: 'In 2019 leefde 66,6 procent van de mensen in een onderdrukt of gesloten land.',
      note: 'over 2019 tot 2023 volgt het uit gepubliceerde delen',
      source: 'CIVICUS, People Power Under Attack 2025, 9 december 2025',
      views: ['Samen', 'Vijf beoordelingen', 'Tabel'],
      combined: ['66,6 afgeleid', '68,8 afgeleid', '70,1 afgeleid', '70,6 afgeleid', '70,9 afgeleid', '72,4', '73'],
    },
    en: {
      message: 'The share of people in repressed or closed countries grew every year since 2019',
      subtitle: 'Population by the CIVICUS rating of their country, world, in per cent, 2019–2025',
      text: 'In 2019, 66.6 per cent of all people lived in a repressed or closed country.',
      note: 'for 2019 to 2023 it follows from published parts',
      source: 'CIVICUS, People Power Under Attack 2025, 9 December 2025',
      views: ['Together', 'Five ratings', 'Table'],
      combined: ['66.6 derived', '68.8 derived', '70.1 derived', '70.6 derived', '70.9 derived', '72.4', '73'],
    },
  },
  'defenders-killed': {
    nl: {
      message: 'In 2024 zijn minstens 324 verdedigers van mensenrechten gedood',
      subtitle:
        'Gedode mensenrechtenverdedigers volgens Front Line Defenders, wereld, minimumaantal per kalenderjaar, 2016–2024',
      text: 'Front Line Defenders kon over 2024 de dood van minstens 324 mensen vaststellen, in 32 landen.',
      note: 'Elk getal is een minimum',
      source: 'Front Line Defenders, Global Analysis 2024/25, 6 mei 2025',
      views: ['Kolommen', 'Tabel'],
      head: ['Jaar', 'Gedode verdedigers (mensen, minstens)', 'In landen (landen)'],
    },
    en: {
      message: 'In 2024, at least 324 human rights defenders were killed',
      subtitle:
        'Human rights defenders killed, according to Front Line Defenders, world, minimum number per calendar year, 2016–2024',
      text: 'Front Line Defenders was able to establish the deaths of at least 324 people in 2024, in 32 countries.',
      note: 'Every number is a minimum',
      source: 'Front Line Defenders, Global Analysis 2024/25, 6 May 2025',
      views: ['Columns', 'Table'],
      head: ['Year', 'Defenders killed (people, at least)', 'In countries (countries)'],
    },
  },
};
const KILLED = [281, 312, 321, 304, 331, 358, 401, 300, 324];

/** Everything that an element shows as text, as plain data. */
const shown = (page, attributes) =>
  page.evaluate(async (attributes) => {
    const element = await kit.show(attributes, { width: 720 });
    const text = (selector) => kit.texts(element, selector).join(' ');
    const find = (selector) => kit.all(element, selector)[0];
    const cells = (row) => [...row.cells].map((cell) => cell.textContent);
    const result = {
      state: element.dataset.state,
      lang: find('[part=brief]').lang,
      message: text('[part=message]'),
      subtitle: text('[part=subtitle]'),
      text: text('[part=text]'),
      long: text('[part=long]'),
      notes: kit.all(element, '[part=table-notes] li').length,
      note: text('[part=note]'),
      counted: text('[part=counted]'),
      source: text('[part=source] > p'),
      links: kit.all(element, '[part=source] > p a').map(({ href, rel }) => ({ href, rel })),
      views: kit.texts(element, '[part=view]'),
      head: kit.texts(element, '[part=table] thead th'),
      rows: kit.all(element, '[part=table] tbody tr').map(cells),
      caption: text('[part=table] caption'),
      tableSeen: kit.isSeen(find('[part=table]')),
      pictureSeen: kit.isSeen(find('canvas')),
      name: find('canvas').getAttribute('aria-label'),
      fallbackSeen: kit.isSeen(element.firstElementChild),
    };
    element.remove();
    return result;
  }, attributes);

for (const lang of ['nl', 'en']) {
  test(`A-13 every chart says in ${lang} what it shows, with note, source and figures`, async ({ open }) => {
    const page = await open('tests/pages/plain.html');
    for (const [chart, pictures] of Object.entries(CHARTS)) {
      const result = await shown(page, { lang, chart });
      assert.equal(result.state, 'wasm');
      assert.equal(result.lang, lang);
      for (const part of ['message', 'subtitle', 'text', 'long', 'note', 'counted', 'source', 'caption']) {
        assert.ok(result[part].length > 20, `${chart}: ${part} is "${result[part]}"`);
      }
      assert.ok(result.rows.length > 0 && result.rows.every((row) => row.length === result.head.length), `${chart}: its table`);
      assert.ok(result.notes > 0, `${chart}: its table says where its figures stand`);
      assert.equal(result.views.length, pictures.length + 1);
      const expected = EXPECTED[chart]?.[lang];
      if (!expected) continue;
      assert.equal(result.message, expected.message);
      assert.equal(result.subtitle, expected.subtitle);
      for (const part of ['text', 'note', 'source']) {
        assert.ok(result[part].includes(expected[part]), `${chart}: ${part} is "${result[part]}"`);
      }
      assert.ok(result.links.length > 0, `${chart}: no link to a source`);
      for (const { href, rel } of result.links) {
        assert.match(href, /^https:\/\//);
        assert.equal(rel, 'noopener noreferrer', 'S-08');
      }
      assert.deepEqual(result.views, expected.views);
      if (expected.head) assert.deepEqual(result.head, expected.head);
      if (expected.rows) assert.deepEqual(result.rows, expected.rows);
      if (expected.combined) assert.deepEqual(result.rows.map((row) => row[1]), expected.combined);
      // A table has all years, also where one is on show.
      assert.ok(result.caption.endsWith(expected.subtitle + (expected.others ?? '')), `${chart}: ${result.caption}`);
      assert.equal(result.fallbackSeen, false, 'S-09 the fallback is gone once it is drawn');
    }
    const { rows } = await shown(page, { lang, chart: 'defenders-killed' });
    assert.deepEqual(rows.map((row) => row[1]), KILLED.map((count) => `≥\u00a0${count}`), 'D-01');
    assert.deepEqual(rows.map((row) => row[0]), KILLED.map((_, index) => String(2016 + index)));
  });

  test(`A-12 every picture is drawn in ${lang}, with a name of its own`, async ({ open }) => {
    const page = await open('tests/pages/plain.html');
    const names = new Set();
    for (const { chart, view } of PICTURES) {
      const { state, pictureSeen, tableSeen, name } = await shown(page, { lang, chart, view });
      assert.deepEqual({ state, pictureSeen, tableSeen }, { state: 'wasm', pictureSeen: true, tableSeen: false });
      assert.ok(name.length > 20 && name.length <= 150, `A-10 the name is "${name}"`);
      const drawn = await page.evaluate(
        async (attributes) => {
          const element = await kit.show(attributes, { width: 720 });
          const picture = kit.pixelsOf(kit.canvasOf(element));
          let opaque = 0;
          const colors = new Set();
          for (let y = 0; y < picture.height; y += 1) {
            for (let x = 0; x < picture.width; x += 1) {
              const color = picture.at(x, y);
              if (color[0] === '#') opaque += 1;
              colors.add(color);
            }
          }
          const canvas = kit.canvasOf(element);
          const { tabIndex, childElementCount } = canvas;
          element.remove();
          return { opaque, share: opaque / picture.width / picture.height, colors: colors.size, tabIndex, childElementCount };
        },
        { lang, chart, view },
      );
      assert.ok(drawn.share > 0.005, `${chart} ${view}: ${drawn.opaque} pixels`);
      assert.ok(drawn.share < 0.9, 'the page is seen through it');
      assert.ok(drawn.colors > 3, `${chart} ${view}: ${drawn.colors} colours`);
      assert.deepEqual([drawn.tabIndex, drawn.childElementCount], [-1, 0], 'an empty leaf');
      names.add(name);
    }
    // The two views of lines, and the two of bars, are of one kind and say the same.
    assert.equal(names.size, PICTURES.length - 2);
  });

  test(`A-13 every table takes the place of its picture in ${lang}`, async ({ open }) => {
    const page = await open('tests/pages/plain.html');
    for (const chart of Object.keys(CHARTS)) {
      const { state, pictureSeen, tableSeen } = await shown(page, { lang, chart, view: 'table' });
      assert.deepEqual({ state, pictureSeen, tableSeen }, { state: 'wasm', pictureSeen: false, tableSeen: true });
    }
  });
}

test('a brief of one section shows what that section is about, one level above its charts', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const said = (attributes) =>
    page.evaluate(async (attributes) => {
      const element = await kit.show({ lang: 'en', src: '/examples/human-rights-fund.json', ...attributes }, { width: 720 });
      const headings = kit.all(element, 'h1, h2, h3, h4, h5, h6');
      return { headings: headings.map((one) => `${one.localName} ${one.textContent}`), summary: kit.texts(element, '.summary') };
    }, attributes);
  const chart = 'The budget of the Human Rights Fund for 2025 is 44,403,000 euros';
  assert.deepEqual(await said({}), {
    headings: ['h2 The Human Rights Fund', 'h3 Money for human rights abroad', `h4 ${chart}`],
    summary: [
      'With the Human Rights Fund the Netherlands pays for human rights work. In May 2025 the minister told parliament how much money there is.',
    ],
  });
  assert.deepEqual(await said({ chart: 'budget' }), { headings: [`h2 ${chart}`], summary: [] });
});

test('the whole brief has its title, kicker and sections, one chart alone has not', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const parts = (attributes) =>
    page.evaluate(async (attributes) => {
      const element = await kit.show(attributes, { width: 720 });
      return {
        headings: kit.all(element, 'h1, h2, h3, h4, h5, h6').map((one) => one.localName),
        title: kit.texts(element, '[part=title]'),
        kicker: kit.texts(element, '[part=kicker]').length,
        summary: kit.texts(element, '.summary').length,
        tabs: kit.texts(element, '[role=tab]'),
      };
    }, attributes);
  assert.deepEqual(await parts({ lang: 'en' }), {
    headings: ['h2', 'h3', 'h3', ...Array(7).fill('h4')],
    title: ['Room to make your voice heard'],
    kicker: 1,
    summary: 7,
    tabs: ['Space', 'Violence', 'Courts', 'Finally', 'People', 'Over the years', 'Countries', 'Regions', 'Changes'],
  });
  const alone = await parts({ lang: 'en', chart: 'population-trend', 'heading-level': '4' });
  assert.deepEqual(alone, { headings: ['h4'], title: [], kicker: 0, summary: 0, tabs: [] }, 'A-20');
});

test('A-21 no two ids are the same, and every reference is answered within the element', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const faults = await page.evaluate(async () => {
    const element = await kit.show({ lang: 'nl' }, { width: 720 });
    const ids = [...element.shadowRoot.querySelectorAll('[id]')].map((one) => one.id);
    const named = [...element.shadowRoot.querySelectorAll('[aria-controls], [aria-labelledby]')].flatMap((one) =>
      ['aria-controls', 'aria-labelledby'].flatMap((name) => one.getAttribute(name)?.split(' ') ?? []),
    );
    return { twice: ids.filter((id, index) => ids.indexOf(id) !== index), lost: named.filter((id) => !ids.includes(id)), count: named.length };
  });
  assert.ok(faults.count > 3);
  assert.deepEqual([faults.twice, faults.lost], [[], []]);
});

test('A-22 without a language of its own it speaks that of the nearest element', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const lang = await page.evaluate(async () => {
    const around = document.createElement('div');
    around.lang = 'en-GB';
    document.querySelector('main').append(around);
    const [inner, outer] = [kit.make({}), kit.make({})];
    around.append(inner);
    document.querySelector('main').append(outer);
    await Promise.all([kit.drawn(inner), kit.drawn(outer)]);
    return [inner, outer].map((one) => one.shadowRoot.querySelector('[part=brief]').lang);
  });
  assert.deepEqual(lang, ['en', 'nl']);
});

test('A-22 a title in another language is marked as such wherever it stands', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const titles = { 'Le pouvoir du peuple sous attaque 2025': 'fr', 'People Power Under Attack 2024': 'en' };
  for (const pageLang of ['nl', 'fr']) {
    const found = await page.evaluate(
      async (titles, pageLang) => {
        document.documentElement.lang = pageLang;
        const element = await kit.show({ lang: 'nl', chart: 'rating-changes' }, { width: 720 });
        const marked = {};
        const note = () => {
          const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const { data, parentElement } = walker.currentNode;
            const title = Object.keys(titles).find((one) => data.includes(one));
            if (title) (marked[title] ??= []).push(parentElement.closest('[lang]').lang);
          }
        };
        note();
        for (const mark of kit.all(element, '[part=mark]')) mark.click();
        note();
        const whole = element.shadowRoot.querySelector('[part=brief]').lang;
        element.remove();
        return { marked, whole };
      },
      titles,
      pageLang,
    );
    assert.equal(found.whole, 'nl', `on a page in ${pageLang}`);
    assert.deepEqual(Object.keys(found.marked).sort(), Object.keys(titles).sort());
    for (const [title, langs] of Object.entries(found.marked)) {
      assert.ok(langs.length >= 3, `${title} stands in ${langs.length} places`);
      assert.deepEqual([...new Set(langs)], [titles[title]], title);
    }
  }
});
