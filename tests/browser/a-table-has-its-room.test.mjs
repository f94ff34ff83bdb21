import assert from 'node:assert/strict';
import { inBrowsers, textOf } from './help.mjs';

const test = inBrowsers();

/** A brief of which one chart's picture is no more than two bars high, each year from a publication of its own. */
const brief = JSON.parse(textOf('../www/examples/human-rights-fund.json'));
const [answer] = brief.sources;
brief.sources = [2024, 2025].map((year) => ({ ...answer, id: `of-${year}`, title: `Antwoord ${year}`, date: `${year}-05-07` }));
const [chart] = brief.sections[0].charts;
const [fund] = chart.series;
const point = (year, value) => ({ year, value, source: `of-${year}` });
fund.points = [point(2024, 59302000), point(2025, 44403000)];
delete fund.source;
chart.series = [fund, { ...fund, id: 'other', name: { nl: 'Ander budget', en: 'Other budget' } }];
chart.period = { nl: '2024–2025', en: '2024–2025' };
chart.title = { nl: 'Budgetten in {shown}', en: 'Budgets in {shown}' };
chart.message = { nl: 'Het budget was {fund.shown} euro.', en: 'The budget was {fund.shown} euros.' };
chart.note = chart.measure;
delete chart.caveat;
chart.views = [{ id: 'bars', kind: 'bars', name: { nl: 'Staven', en: 'Bars' }, years: [2025, 2024], series: ['fund', 'other'] }];

const opened = (open) => open('tests/pages/plain.html', { width: 700 });

/** An element with that brief, in place of the one before. */
const show = (page, attributes) =>
  page.evaluate(
    async (brief, attributes) => {
      globalThis.element?.remove();
      globalThis.element = kit.make(attributes);
      element.brief = brief;
      document.querySelector('main').append(element);
      await kit.drawn(element);
    },
    brief,
    attributes,
  );

/** Whether rows of the table are seen whole, how much is seen on them, and how high all is. */
const look = (page) =>
  page.evaluate(async () => {
    await kit.frames(3);
    const [table] = kit.all(element, '[part=table]');
    const room = table.getBoundingClientRect();
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect());
    const covered = [...element.shadowRoot.querySelectorAll('.figure-of > :not(figure)')].filter((one) => {
      const { top, height } = one.getBoundingClientRect();
      return getComputedStyle(one).visibility === 'visible' && height > 0 && top < room.bottom - 1 && top > room.top;
    });
    return {
      rows: rows.filter(({ top, bottom }) => top >= room.top && bottom <= room.bottom + 1).length,
      covered: covered.map(({ className }) => className),
      height: element.getBoundingClientRect().height,
    };
  });

test('a table of a low picture shows its rows, nothing stands on them, and nothing below it moves', async ({ open }) => {
  const page = await opened(open);
  await show(page, { lang: 'nl', chart: 'budget', view: 'table' });
  const { height, ...seen } = await look(page);
  assert.deepEqual(seen, { rows: 2, covered: [] });
  await show(page, { lang: 'nl', chart: 'budget' });
  assert.deepEqual((await look(page)).height, height);
  await page.evaluate(() => kit.all(element, '[part=view]')[1].click());
  assert.deepEqual(await look(page), { height, rows: 2, covered: [] });
  await page.evaluate(() => kit.all(element, '[part=view]')[0].click());
  const hint = await page.evaluate(() => kit.frames(2).then(() => kit.isSeen(kit.all(element, '.hint')[0])));
  assert.equal(hint, true);
});

test('D-15 the line of the source is that of the year on show, and of all of them at the table', async ({ open }) => {
  const page = await opened(open);
  await show(page, { lang: 'en', chart: 'budget' });
  const line = (attributes) =>
    page.evaluate(async (attributes) => {
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      await kit.frames(3);
      return kit.texts(element, '[part=source] > p')[0];
    }, attributes);
  const by = 'Source: Dutch Ministry of Foreign Affairs, ';
  const of = '. Version of 23 November 2026.';
  assert.equal(await line({}), `${by}Antwoord 2025, 7 May 2025${of}`);
  assert.equal(await line({ year: '2024' }), `${by}Antwoord 2024, 7 May 2024${of}`);
  assert.equal(await line({ view: 'table' }), `${by}Antwoord 2025, 7 May 2025, and one more publication${of}`);
});
