import assert from 'node:assert/strict';
import { CHARTS, PICTURES, inBrowsers } from './help.mjs';
import { partOf, readPart } from '../../www/fragment.js';
import { withPart, writePart } from '../../www/rest/address.js';
import nodeTest from 'node:test';

const test = inBrowsers();

/** A page with a brief, and ways to press what it holds. */
async function withBrief(open, attributes) {
  const page = await open('tests/pages/plain.html');
  await page.evaluate(async (attributes) => {
    globalThis.element = await kit.show({ lang: 'en', ...attributes }, { width: 720 });
    globalThis.after = document.createElement('p');
    element.after(after);
    const find = (name) => kit.all(element, 'button').find((one) => kit.plain(one.textContent) === name);
    globalThis.press = async (name) => {
      find(name).click();
      await kit.frames(2);
    };
    globalThis.seen = () => ({
      chart: element.getAttribute('show') ?? element.getAttribute('chart'),
      view: kit.texts(element, '[part=view][aria-pressed=true]')[0],
      year: kit.texts(element, '[part=year][aria-pressed=true]')[0],
      period: kit.texts(element, '[part=subtitle]')[0].split(', ').at(-1),
      message: kit.texts(element, '[part=text]')[0],
      top: after.getBoundingClientRect().top + scrollY,
    });
  }, attributes);
  return page;
}

test('a year that is chosen is in picture, texts and attributes', async ({ open }) => {
  const page = await withBrief(open, { chart: 'population-share' });
  const found = await page.evaluate(async () => {
    const before = { ...seen(), svg: await element.svg({ bare: true }) };
    await press('2025');
    return { before, after: { ...seen(), svg: await element.svg({ bare: true }) }, year: element.getAttribute('year') };
  });
  assert.deepEqual([found.before.year, found.before.period], ['2024', '2024']);
  assert.match(found.before.message, /72\.4 per cent/);
  assert.match(found.before.svg, />29\.9</);
  assert.deepEqual([found.after.year, found.after.period, found.year], ['2025', '2025', '2025']);
  assert.match(found.after.message, /In 2025, 73 per cent/);
  assert.match(found.after.svg, />30\.7</);
});

test('the buttons over a picture follow what is seen of it within a frame', async ({ open }) => {
  const page = await withBrief(open, { chart: 'population-share' });
  const found = await page.evaluate(async () => {
    const labels = () => kit.all(element, '[part=mark]').map(({ ariaLabel }) => /\d{4}/.exec(ariaLabel)?.[0]);
    const choose = (year) => kit.all(element, '[part=year]').find(({ textContent }) => textContent === year).click();
    choose('2025');
    const atOnce = { labels: labels(), subtitle: seen().period };
    await kit.frames(3);
    const then = labels();
    // Of two choices in one frame the last one counts.
    choose('2024');
    choose('2025');
    choose('2024');
    await kit.frames(3);
    return { atOnce, then, last: labels() };
  });
  assert.equal(found.atOnce.subtitle, '2025');
  assert.deepEqual(new Set(found.atOnce.labels), new Set(['2024']));
  assert.deepEqual(new Set(found.then), new Set(['2025']));
  assert.deepEqual(new Set(found.last), new Set(['2024']));
});

test('a year that is chosen is drawn on an empty canvas, which is not made anew', async ({ open }) => {
  const page = await withBrief(open, { chart: 'population-share' });
  const found = await page.evaluate(async () => {
    // So narrow, both years are as high.
    element.style.width = '380px';
    await kit.frames(3);
    const canvas = kit.canvasOf(element);
    const pixels = () => {
      const { width, height, at } = kit.pixelsOf(canvas);
      return Array.from({ length: height * width }, (_, n) => at(n % width, Math.floor(n / width))).join();
    };
    let resized = 0;
    new MutationObserver((all) => (resized += all.length)).observe(canvas, { attributeFilter: ['width', 'height'] });
    const first = pixels();
    await press('2025');
    const second = pixels();
    await press('2024');
    return { differ: first !== second, same: pixels() === first, resized };
  });
  assert.deepEqual(found, { differ: true, same: true, resized: 0 });
});

test('a series can be switched off, the last one cannot', async ({ open }) => {
  const page = await withBrief(open, { chart: 'population-trend', view: 'ratings' });
  const found = await page.evaluate(async () => {
    const boxes = () => kit.all(element, 'input');
    const marks = () => kit.all(element, '[part=mark]').length;
    const all = marks();
    boxes()[0].click();
    await kit.frames(2);
    const four = { marks: marks(), hidden: element.getAttribute('hidden-series') };
    for (const box of boxes().slice(1, 4)) box.click();
    await kit.frames(2);
    return { all, four, one: marks(), last: boxes()[4].disabled, others: boxes().slice(0, 4).some((box) => box.disabled) };
  });
  assert.deepEqual(found, { all: 35, four: { marks: 28, hidden: 'open' }, one: 7, last: true, others: false });
});

test('people or countries: the same in the other unit', async ({ open }) => {
  const page = await withBrief(open, { chart: 'population-share' });
  const charts = await page.evaluate(async () => {
    const charts = [seen().chart];
    for (const name of ['countries', 'people']) {
      await press(name);
      charts.push(seen().chart);
    }
    return charts;
  });
  assert.deepEqual(charts, ['population-share', 'countries', 'population-share']);
});

for (const width of [320, 720]) {
  test(`nothing that is toggled moves the page below at ${width} px`, async ({ open }) => {
    const page = await withBrief(open, {});
    const tops = await page.evaluate(async (width) => {
      element.style.width = `${width}px`;
      await kit.frames(4);
      const tops = new Set([seen().top]);
      const toggle = async (one) => {
        one.click();
        await kit.frames(2);
        tops.add(seen().top);
      };
      const tabs = (list) => kit.all(element, `.${list} [role=tab]`);
      let toggled = 0;
      for (const section of tabs('sections')) {
        await toggle(section);
        for (const chart of tabs('charts').length ? tabs('charts') : [section]) {
          await toggle(chart);
          for (const one of kit.all(element, '.controls button, .controls input')) {
            // Only what belongs to the view on show; "counted in" would leave the chart.
            if (!one.closest('.counts') && kit.isSeen(one)) await toggle(one);
            toggled += 1;
          }
        }
      }
      return { tops: [...tops], toggled };
    }, width);
    assert.ok(tops.toggled > 40, `${tops.toggled} toggles`);
    assert.equal(tops.tops.length, 1, `the page below stood at ${tops.tops}`);
  });
}

for (const width of [320, 720]) {
  test(`nothing that is toggled moves the page below a chart that stands alone, at ${width} px`, async ({ open }) => {
    const page = await open('tests/pages/plain.html');
    for (const chart of Object.keys(CHARTS)) {
      const { tops, place, tallest } = await page.evaluate(
        async ({ chart, width }) => {
          const element = await kit.show({ chart }, { width });
          const below = document.createElement('p');
          below.textContent = 'what follows';
          element.after(below);
          const tops = new Set();
          const height = (selector) => kit.all(element, selector)[0].getBoundingClientRect().height;
          let tallest = height('canvas');
          for (const one of kit.all(element, '.controls button, .controls input')) {
            if (one.closest('.counts')) continue;
            one.click();
            await kit.frames(2);
            tops.add(below.getBoundingClientRect().top);
            tallest = Math.max(tallest, height('canvas'));
          }
          const place = height('.place');
          element.remove();
          below.remove();
          return { tops: [...tops], place, tallest };
        },
        { chart, width },
      );
      assert.equal(tops.length, 1, `below ${chart} the page stood at ${tops}`);
      // The table scrolls in the room of the tallest picture and of what is told below it (9.75rem), however long it is.
      assert.ok(Math.abs(place - 156 - tallest) <= 1, `${chart}: room of ${place} for pictures of ${tallest}`);
    }
  });
}

for (const width of [320, 720]) {
  test(`what is told of a number begins below every picture and has the room that is left, at ${width} px`, async ({ open }) => {
    const page = await open('tests/pages/plain.html');
    for (const { chart, view } of PICTURES) {
      const found = await page.evaluate(
        async ({ chart, view, width }) => {
          const element = await kit.show({ chart, view }, { width });
          const box = (selector) => kit.all(element, selector)[0].getBoundingClientRect();
          const [canvas, told, place] = ['canvas', '[part=origin]', '.place'].map(box);
          element.remove();
          return { gap: told.top - canvas.bottom, height: told.height, below: place.bottom - told.bottom };
        },
        { chart, view, width },
      );
      assert.ok(Math.abs(found.gap - 12) <= 1 && found.height >= 143 && Math.abs(found.below) <= 1, `${chart} ${view}: ${JSON.stringify(found)}`);
    }
  });

  test(`no row between two that are offered is empty, at ${width} px`, async ({ open }) => {
    const page = await open('tests/pages/plain.html');
    for (const { chart, view } of PICTURES) {
      const boxes = await page.evaluate(
        async ({ chart, view, width }) => {
          const element = await kit.show({ chart, view }, { width });
          const seen = kit.all(element, '.controls button, .controls label, .controls legend').filter(kit.isSeen);
          const boxes = seen.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom }));
          element.remove();
          return boxes;
        },
        { chart, view, width },
      );
      let end = boxes[0].bottom;
      for (const { top, bottom } of boxes) {
        assert.ok(top - end < 24, `${chart} ${view}: ${top - end} px of nothing`);
        end = Math.max(end, bottom);
      }
    }
  });
}

test('a link opens the same picture, and back and forward work', async ({ open }) => {
  const page = await withBrief(open, { fragment: 'brief' });
  const [first, chosen, back, forward] = await page.evaluate(async () => {
    history.replaceState(null, '', '#other=kept');
    const first = seen();
    await press('Countries');
    await press('Squares');
    const chosen = { ...seen(), hash: location.hash };
    const moved = () => new Promise((done) => addEventListener('popstate', () => kit.frames(2).then(done), { once: true }));
    const go = async (way) => {
      const done = moved();
      history[way]();
      await done;
    };
    await go('back');
    await go('back');
    const back = { ...seen(), hash: location.hash };
    await go('forward');
    await go('forward');
    return [first, chosen, back, { ...seen(), hash: location.hash }];
  });
  assert.equal(chosen.hash, '#other=kept&brief=countries,squares,2024');
  assert.deepEqual([back.message, back.view, back.hash], [first.message, first.view, '#other=kept']);
  assert.deepEqual(forward, chosen);
  const linked = await page.evaluate(async () => {
    element.remove();
    location.hash = '#brief=regions,squares,2025';
    const again = await kit.show({ lang: 'en', fragment: 'brief' }, { width: 720 });
    return ['show', 'view', 'year'].map((name) => again.getAttribute(name));
  });
  assert.deepEqual(linked, ['regions', 'squares', '2025']);
});

test('a chart that stands alone begins with the one that counts the same otherwise, where that is chosen', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const found = await page.evaluate(async () => {
    const element = await kit.show({ lang: 'en', chart: 'population-share', show: 'countries' }, { width: 600 });
    return [element.dataset.state, kit.texts(element, '[part=message]').join(' ')];
  });
  assert.match(found[0], /^(wasm|twin)$/);
  assert.match(found[1], /countries/);
});

test('without the attribute the address of the page is left alone', async ({ open }) => {
  const page = await withBrief(open, {});
  const found = await page.evaluate(async () => {
    const before = [location.href, history.length];
    await press('Countries');
    return [before, [location.href, history.length]];
  });
  assert.deepEqual(found[0], found[1]);
});

nodeTest('a part of a fragment is read as it was written, and what is odd is passed over', () => {
  const choice = { show: 'a,b', view: 'c&d', year: '2024', hidden: ['e=f', 'g'] };
  assert.deepEqual(readPart(writePart(choice)), choice);
  assert.equal(partOf('#x=1&brief=a,b', 'brief'), 'a,b');
  assert.equal(partOf('#x=1', 'brief'), undefined);
  assert.equal(withPart('#x=1&brief=a&y=2', 'brief', 'b'), '#x=1&brief=b&y=2');
  for (const odd of ['', ',', '%', 'a,%E0%A4%A', ',,,,-']) assert.equal(typeof readPart(odd).show, 'string');
});
