import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { COLORS, inBrowsers } from './help.mjs';

const test = inBrowsers();
const chromium = { only: 'chromium' };
const PAGE = 'tests/pages/plain.html';

/** Sets what a reader's system says; on a page that stands. */
async function emulate(page, features) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  await page.evaluate(() => kit.frames(4));
}

/** Opaque colours of the picture of an element, those of more than a few pixels, with their number. */
const colorsOf = (page) =>
  page.evaluate(() => {
    const picture = kit.pixelsOf(kit.canvasOf(document.querySelector('civic-brief')));
    const found = {};
    for (let y = 0; y < picture.height; y += 1) {
      for (let x = 0; x < picture.width; x += 1) {
        const color = picture.at(x, y);
        if (color[0] === '#') found[color] = (found[color] ?? 0) + 1;
      }
    }
    return found;
  });

/** Whether two pictures are of the same colours; without the list of hundreds that a difference would print. */
const alike = (a, b) => isDeepStrictEqual(a, b);

const show = (page, attributes, width = 720) =>
  page.evaluate(async (attributes, width) => void (await kit.show(attributes, { width })), attributes, width);

const button = (page, part) =>
  page.evaluate((part) => {
    const found = kit.all(document.querySelector('civic-brief'), `[part=${part}]`)[0];
    return found && { pressed: found.getAttribute('aria-pressed'), disabled: found.disabled };
  }, part);

const press = (page, part) =>
  page.evaluate(async (part) => {
    kit.all(document.querySelector('civic-brief'), `[part=${part}]`)[0].click();
    await kit.frames(3);
  }, part);

test('A-63 forced colours are followed live, with the colours of the system and patterns', async ({ open }) => {
  const page = await open(PAGE);
  await show(page, { lang: 'nl', chart: 'population-share' });
  const before = await colorsOf(page);
  assert.ok(COLORS.light.ratings.every((color) => before[color] > 500), 'first in its own colours');
  await emulate(page, { 'forced-colors': 'active' });
  const system = await page.evaluate(() => {
    const colorOf = (name) => {
      const probe = document.createElement('i');
      probe.style.color = name;
      document.body.append(probe);
      const channels = getComputedStyle(probe).color.match(/\d+/g).slice(0, 3);
      probe.remove();
      return `#${channels.map((one) => Number(one).toString(16).padStart(2, '0')).join('')}`;
    };
    return ['Canvas', 'CanvasText', 'GrayText'].map(colorOf);
  });
  const forced = await colorsOf(page);
  assert.ok(forced[system[0]] > 1000 && forced[system[1]] > 1000, JSON.stringify([system, forced]));
  for (const color of [...COLORS.light.ratings, COLORS.light.ink, COLORS.light.axis, COLORS.light.count]) {
    if (!system.includes(color)) assert.equal(forced[color], undefined, `${color} is not the system's`);
  }
  // What is neither is the edge of a line or a letter, which blends two of them.
  const [paper, ink] = [forced[system[0]], forced[system[1]]];
  const rest = Object.values(forced).reduce((a, b) => a + b) - paper - ink;
  assert.ok(rest < (paper + ink) / 2, `${rest} pixels blend ${paper + ink}`);
  assert.deepEqual(await button(page, 'patterns'), { pressed: 'true', disabled: true });
  await emulate(page, { 'forced-colors': 'none' });
  assert.ok(alike(await colorsOf(page), before), 'as it was when the mode ends');
}, chromium);

const ofSystemColors = inBrowsers({ engines: ['firefox'], prefs: { 'browser.display.document_color_use': 2 } });

ofSystemColors('A-63 a browser that has forced colours from the start is followed too', async ({ open }) => {
  const page = await open(PAGE);
  await show(page, { lang: 'nl', chart: 'population-share' });
  assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), 'the mode is on');
  const found = await colorsOf(page);
  const isGrey = (color) => color.slice(1, 3) === color.slice(3, 5) && color.slice(3, 5) === color.slice(5);
  // Its system is black on white, and what is between them is the edge of a line or a letter.
  assert.deepEqual(Object.keys(found).filter((color) => !isGrey(color)), []);
  assert.ok(found['#000000'] > 10_000 && found['#ffffff'] > 5_000, JSON.stringify(found));
  assert.deepEqual(await button(page, 'patterns'), { pressed: 'true', disabled: true });
});

test('A-65 more contrast is followed live: edges of ink, no lesser text', async ({ open }) => {
  const page = await open(PAGE);
  await show(page, { lang: 'en', chart: 'regions' });
  const before = await colorsOf(page);
  await emulate(page, { 'prefers-contrast': 'more' });
  const after = await colorsOf(page);
  assert.ok(after[COLORS.light.ink] > 2 * before[COLORS.light.ink], 'edges of ink');
  const muted = await page.evaluate(() => {
    const one = kit.all(document.querySelector('civic-brief'), '[part=subtitle]')[0];
    return getComputedStyle(one).color === getComputedStyle(one.parentElement).color;
  });
  assert.ok(muted, 'lesser text is text like any other');
  await emulate(page, { 'prefers-contrast': 'no-preference' });
  assert.ok(alike(await colorsOf(page), before), 'as it was when the setting ends');
}, chromium);

test('A-52 patterns are off at first, and on by a button that says so', async ({ open }) => {
  const page = await open(PAGE);
  await show(page, { lang: 'nl', chart: 'population-share' });
  const plain = await colorsOf(page);
  assert.deepEqual(await button(page, 'patterns'), { pressed: 'false', disabled: false });
  assert.equal(plain[COLORS.light.ratings[3]] > 5000, true);
  await press(page, 'patterns');
  assert.deepEqual(await button(page, 'patterns'), { pressed: 'true', disabled: false });
  const patterned = await colorsOf(page);
  const paper = '#ffffff';
  assert.ok(patterned[paper] > 5000 && !(plain[paper] > 3000), 'paper between the lines and dots');
  // Of the solid one no more than its plate and notches is gone, of the others most.
  const left = COLORS.light.ratings.map((color) => patterned[color] / plain[color]);
  assert.ok(left[4] > 0.8 && left.slice(0, 4).every((part) => part < 0.7), `left: ${left}`);
  assert.equal(await page.evaluate(() => document.querySelector('civic-brief').hasAttribute('patterns')), true);
  await press(page, 'patterns');
  assert.ok(alike(await colorsOf(page), plain), 'as it was without them');
  // One category, or lines, which have dashes: no such button.
  for (const [chart, view] of [['defenders-killed', 'columns'], ['countries', 'lines'], ['population-share', 'table']]) {
    const found = await page.evaluate(
      async (chart, view) => {
        const element = document.querySelector('civic-brief');
        element.setAttribute('chart', chart);
        element.setAttribute('view', view);
        const until = performance.now() + 10_000;
        while (!element.shadowRoot.getElementById(`message-${chart}`) && performance.now() < until) await kit.frames(1);
        await kit.frames(4);
        return kit.all(element, '[part=patterns]').filter(kit.isSeen).length;
      },
      chart,
      view,
    );
    assert.equal(found, 0, `${chart} ${view}`);
  }
});

test('A-61 text of twice its size is followed live by texts, picture and marks', async ({ open }) => {
  const page = await open(PAGE, {
    first: () => {
      const sizes = (globalThis.sizes = []);
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (...all) {
        sizes.push(Number(/([\d.]+)px/.exec(this.font)[1]) / devicePixelRatio);
        return fillText.apply(this, all);
      };
    },
  });
  for (const chart of ['population-share', 'defenders-by-country', 'journalists-counters']) {
    const found = await page.evaluate(async (chart) => {
      const element = await kit.show({ lang: 'nl', chart }, { width: 640 });
      const measure = () => {
        const canvas = kit.canvasOf(element).getBoundingClientRect();
        const marks = kit.all(element, '[part=mark]').map((one) => one.getBoundingClientRect());
        return {
          smallest: Math.min(...sizes),
          message: parseFloat(getComputedStyle(kit.all(element, '[part=message]')[0]).fontSize),
          width: canvas.width,
          room: element.clientWidth,
          scrolls: element.scrollWidth > element.clientWidth,
          outside: marks.filter((one) => one.right > canvas.right + 0.5 || one.bottom > canvas.bottom + 0.5).length,
          lowest: Math.max(...marks.map(({ bottom }) => bottom)) - canvas.top,
          height: canvas.height,
          place: kit.canvasOf(element).closest('.place').getBoundingClientRect().height,
        };
      };
      const usual = measure();
      sizes.length = 0;
      document.documentElement.style.fontSize = '32px';
      await kit.frames(6);
      const large = measure();
      sizes.length = 0;
      document.documentElement.style.fontSize = '';
      await kit.frames(6);
      const again = measure();
      element.remove();
      return { usual, large, again };
    }, chart);
    const { usual, large, again } = found;
    assert.equal(large.smallest, 2 * usual.smallest, `${chart}: labels`);
    assert.equal(large.message, 2 * usual.message);
    assert.deepEqual([large.width, large.scrolls, large.outside], [large.room, false, 0], chart);
    assert.ok(large.lowest > large.height / 2, `${chart}: the marks stand on what was drawn, to ${large.lowest} of ${large.height}`);
    assert.ok(large.place + 0.5 >= large.height, `${chart}: it has its room, ${large.place} for ${large.height}`);
    assert.deepEqual(again, usual, `${chart}: and back`);
  }
});

test('A-67 on paper it is light, with patterns, table, all sources and its address, and afterwards as it was', async ({ open }) => {
  const page = await open('tests/pages/dark.html');
  const found = await page.evaluate(async () => {
    const element = await kit.show({ lang: 'nl', chart: 'population-share' }, { width: 720 });
    const look = () => {
      const seen = (selector) => kit.all(element, selector).filter(kit.isSeen);
      return {
        theme: kit.all(element, '[part=brief]')[0].dataset.theme,
        table: seen('[part=table] td').length,
        picture: seen('canvas').length,
        buttons: seen('button:not(th button), select, summary').length - seen('summary').length,
        sources: seen('[part=source] li').length,
        address: kit.texts(element, '.address').join(''),
        background: getComputedStyle(kit.all(element, '[part=brief]')[0]).backgroundColor,
        pixels: kit.canvasOf(element).width,
        picturesHtml: kit.pixelsOf(kit.canvasOf(element)).at(2, 60),
        canvas: kit.canvasOf(element).toDataURL().length,
      };
    };
    const before = look();
    dispatchEvent(new Event('beforeprint'));
    const printed = look();
    dispatchEvent(new Event('afterprint'));
    await kit.frames(2);
    return { before, printed, after: look(), href: location.href };
  });
  const { before, printed, after, href } = found;
  assert.equal(before.theme, 'dark');
  assert.equal(printed.theme, 'light');
  assert.equal(printed.background, 'rgb(255, 255, 255)');
  assert.equal(before.table, 0);
  assert.equal(printed.table, 12);
  assert.equal(printed.picture, 1);
  assert.equal(printed.buttons, 0, 'nothing to press on paper');
  assert.ok(printed.sources > 1);
  assert.equal(printed.address, `Adres: ${href}`);
  assert.ok(printed.pixels >= 2.9 * (before.pixels - 64), `${printed.pixels} pixels for ${before.pixels}`);
  assert.deepEqual(after, before);
});

test('A-14 A-40 a table is ordered by the buttons in its heads, and one line says so', async ({ open }) => {
  const page = await open(PAGE);
  const found = await page.evaluate(async () => {
    const element = await kit.show({ lang: 'nl', chart: 'journalists-killed', view: 'table' }, { width: 720 });
    const heads = () => kit.all(element, '[part=table] thead th');
    const rows = () => kit.all(element, '[part=table] tbody tr').map((row) => [...row.cells].map(({ textContent }) => kit.plain(textContent)));
    const said = () => element.shadowRoot.querySelector('[role=status]').textContent;
    const steps = [{ rows: rows(), said: said(), sorts: heads().map((head) => head.ariaSort) }];
    for (const column of [1, 1, 0]) {
      heads()[column].querySelector('button').click();
      await new Promise((done) => setTimeout(done, 700));
      steps.push({ rows: rows(), said: said(), sorts: heads().map((head) => head.ariaSort) });
    }
    return { steps, lines: element.shadowRoot.querySelectorAll('[role=status], [role=alert], [aria-live]').length };
  });
  const [first, up, down, back] = found.steps;
  assert.equal(found.lines, 1, 'one line that speaks');
  assert.equal(first.said, '');
  const column = ({ rows }) => rows.map((row) => parseFloat(row[1]));
  const numbers = column(first).filter((one) => !Number.isNaN(one));
  assert.ok(numbers.length < first.rows.length, 'some are missing');
  assert.deepEqual(column(up), [...numbers].sort((a, b) => a - b).concat(Array(first.rows.length - numbers.length).fill(NaN)));
  assert.deepEqual(column(down).slice(0, numbers.length), [...numbers].sort((a, b) => b - a), 'what is missing stays last');
  assert.deepEqual(up.sorts, [null, 'ascending', null]);
  assert.deepEqual(down.sorts, [null, 'descending', null]);
  assert.match(up.said, /^Gesorteerd op .+, oplopend$/);
  assert.match(down.said, /^Gesorteerd op .+, aflopend$/);
  assert.deepEqual(back.rows, first.rows);
  assert.deepEqual(back.sorts, ['ascending', null, null], 'one column at a time');
  assert.notDeepEqual(up.rows, first.rows);
});

test('A-40 one line says what changed elsewhere, once, and nothing of tabs and of the pointer', async ({ open }) => {
  const page = await open(PAGE);
  const said = await page.evaluate(async () => {
    const element = await kit.show({ lang: 'en' }, { width: 720 });
    const line = element.shadowRoot.querySelector('[role=status]');
    const said = [line.textContent];
    new MutationObserver(() => said.push(kit.plain(line.textContent))).observe(line, { childList: true, characterData: true, subtree: true });
    const pause = () => new Promise((done) => setTimeout(done, 700));
    const one = (selector, text) => kit.all(element, selector).find((found) => found.textContent === text);
    const act = async (...steps) => {
      for (const step of steps) {
        step();
        await kit.frames(2);
      }
      await pause();
    };
    const go = (show, view) => () => {
      element.setAttribute('show', show);
      element.setAttribute('view', view);
    };
    // Silent: tabs, views, what the pointer passes.
    await act(() => one('[role=tab]', 'Violence')?.click());
    await act(() => kit.all(element, '[part=view]')[1].click());
    await act(go('population-share', 'bar'), () => {
      kit.all(element, '[part=mark]')[0].dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 5, clientY: 5 }));
    });
    // Said: a year, series, a number that was asked for. Of two at once the last.
    await act(() => one('[part=year]', '2025').click());
    const box = () => kit.all(element, '[part=series] input')[0];
    await act(go('countries', 'lines'), () => box().click());
    await act(() => box().click(), () => box().click(), () => box().click());
    await act(go('defenders-killed', 'columns'), () => kit.all(element, '[part=mark]')[8].click());
    return said;
  });
  assert.equal(said[0], '');
  assert.equal(said.length, 5, JSON.stringify(said));
  assert.match(said[1], /^Shown: 2025\. /);
  assert.deepEqual([said[2], said[3]], ['Hidden: Open', 'Shown: Open']);
  assert.match(said[4], /^Defenders killed: at least 324 people, 2024\. Counted by: Front Line Defenders\. What is counted: .+\. Source: /);
});

test('A-30 A-60 in a narrow place sections and charts are chosen from lists, in a wide one by tabs', async ({ open }) => {
  const page = await open(PAGE);
  for (const width of [320, 720]) {
    const found = await page.evaluate(async (width) => {
      const element = await kit.show({ lang: 'nl' }, { width });
      const seen = (selector) => kit.all(element, selector).filter(kit.isSeen);
      const result = { tabs: seen('[role=tab]').length, lists: seen('[part=pick]').length, names: seen('[part=pick]').map((one) => one.labels[0].firstChild.textContent) };
      const [sections] = seen('[part=pick]');
      if (sections) {
        sections.value = sections.options[1].value;
        sections.dispatchEvent(new Event('change'));
        await kit.frames(2);
        const charts = seen('[part=pick]')[1];
        charts.selectedIndex = 1;
        charts.dispatchEvent(new Event('change'));
        await kit.frames(2);
        result.shown = element.getAttribute('show');
        result.state = [sections.selectedIndex, seen('[part=pick]')[1].selectedIndex];
      }
      result.scrolls = element.scrollWidth > element.clientWidth;
      element.remove();
      return result;
    }, width);
    assert.equal(found.scrolls, false);
    if (width === 720) assert.deepEqual([found.tabs > 5, found.lists], [true, 0]);
    else {
      assert.deepEqual([found.tabs, found.lists, found.names], [0, 2, ['Onderdelen', 'Grafieken']]);
      assert.deepEqual([found.shown, found.state], ['defenders-by-country', [1, 1]]);
    }
  }
});

test('A-53 A-66 ten frames after anything is pressed are alike', async ({ open }) => {
  const page = await open(PAGE);
  const moved = await page.evaluate(async () => {
    const element = await kit.show({ lang: 'nl' }, { width: 720 });
    const snap = () => {
      const canvas = kit.canvasOf(element);
      return `${canvas.toDataURL()} ${canvas.getBoundingClientRect().top} ${canvas.closest('.figure-of').textContent}`;
    };
    const presses = [
      () => kit.all(element, '[role=tab]')[1],
      () => kit.all(element, '[part=mark]')[1],
      () => kit.all(element, '[role=tab]')[0],
      () => kit.all(element, '[part=view]')[1],
      () => kit.all(element, '[part=year]')[1],
      () => kit.all(element, '[part=patterns]')[0],
    ];
    const moved = [];
    for (const [index, press] of presses.entries()) {
      press().click();
      await kit.frames(1);
      const first = snap();
      for (let frame = 0; frame < 10; frame += 1) {
        await kit.frames(1);
        if (snap() !== first) moved.push(`press ${index}, frame ${frame}`);
      }
      if (element.shadowRoot.getAnimations().length > 0) moved.push(`press ${index}: an animation`);
    }
    return moved;
  });
  assert.deepEqual(moved, []);
});

test('A-64 a sheet of the page that nobody told of is followed with a choice', async ({ open }) => {
  const page = await open(PAGE);
  const found = await page.evaluate(async () => {
    const element = await kit.show({ lang: 'en', chart: 'population-share' }, { width: 720 });
    const themes = [];
    const look = async () => {
      await kit.frames(4);
      themes.push(kit.all(element, '.brief')[0].dataset.theme);
    };
    await look();
    // Changes no element, so that nothing is observed.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html, body { background: #0f172a }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await look();
    kit.all(element, '[part=year]').find(({ textContent }) => textContent === '2025').click();
    await look();
    return themes;
  });
  assert.deepEqual(found, ['light', 'light', 'dark']);
});
