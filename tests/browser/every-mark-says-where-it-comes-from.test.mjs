import assert from 'node:assert/strict';
import { PICTURES, inBrowsers } from './help.mjs';

const test = inBrowsers();

for (const lang of ['nl', 'en']) {
  test(`every mark of every picture says in ${lang} its value, who counted, on what basis and where it stands`, async ({ open }) => {
    const page = await open('tests/pages/plain.html');
    let seen = 0;
    for (const { chart, view } of PICTURES) {
      const found = await page.evaluate(
        async (attributes) => {
          const element = await kit.show(attributes, { width: 720 });
          const origin = () => kit.all(element, '[part=origin]')[0];
          const hint = origin().textContent;
          const height = origin().getBoundingClientRect().height;
          const marks = kit.all(element, '[part=mark]').map((mark) => {
            mark.click();
            const box = mark.getBoundingClientRect();
            return {
              name: mark.ariaLabel,
              said: kit.plain(origin().textContent),
              terms: [...origin().querySelectorAll('dt')].length,
              small: Math.min(box.width, box.height) < 24,
              moved: origin().getBoundingClientRect().height !== height,
            };
          });
          const stops = kit.all(element, '[part=mark]').filter((mark) => mark.tabIndex === 0).length;
          element.remove();
          return { hint, marks, stops };
        },
        { lang, chart, view },
      );
      assert.ok(found.marks.length > 0 && found.stops === 1, `${chart} ${view}: ${found.stops} tab stops`);
      assert.ok(found.hint.includes(lang === 'nl' ? 'Kies een getal' : 'Choose a number'), found.hint);
      for (const { name, said, terms, small, moved } of found.marks) {
        const number = /(?:minstens |at least )?[\d.,]*\d/.exec(name.replaceAll('\u00a0', ' ').split(': ').at(-1))[0];
        assert.ok(said.includes(number), `${chart} ${view}: "${name}" says "${said}"`);
        assert.ok(terms >= 4, `${chart} ${view}: "${said}"`);
        assert.match(said, lang === 'nl' ? /licentie/ : /licence/);
        assert.deepEqual([small, moved], [false, false], `A-34 ${chart} ${view}: "${name}"`);
        seen += 1;
      }
    }
    assert.ok(seen > 150, `only ${seen} marks`);
  });
}

test('arrows go along the marks, Escape leaves them', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  await page.evaluate(async () => {
    globalThis.element = await kit.show({ lang: 'en', chart: 'defenders-killed' }, { width: 720 });
    kit.all(element, '[part=mark]')[0].focus();
  });
  const focus = () => page.evaluate(() => element.shadowRoot.activeElement?.ariaLabel ?? element.shadowRoot.activeElement?.localName ?? '');
  const press = async (key) => {
    await page.keyboard.press(key);
    return (await focus()).replaceAll('\u00a0', ' ');
  };
  assert.match(await press('ArrowRight'), /2017: at least 312/);
  assert.match(await press('End'), /2024: at least 324/);
  assert.match(await press('ArrowLeft'), /2023: at least 300/);
  assert.match(await press('Home'), /2016: at least 281/);
  assert.equal(await press('Escape'), 'h2');
});

test('the document in short leads to the charts of each of its sections', async ({ open }) => {
  const page = await open('tests/pages/plain.html');
  const walked = await page.evaluate(async () => {
    const element = await kit.show({ lang: 'en' }, { width: 720 });
    const whole = kit.all(element, '[part=contents] > ol > li').length;
    const nested = kit.all(element, '[part=contents] ol ol > li').length;
    const walked = [];
    for (const go of kit.all(element, '[part=go]')) {
      go.click();
      await kit.frames(2);
      walked.push([element.getAttribute('show'), element.shadowRoot.activeElement?.textContent]);
    }
    return { whole, nested, walked };
  });
  assert.deepEqual(walked, {
    whole: 6,
    nested: 1,
    walked: [
      ['population-share', 'Space'],
      ['defenders-killed', 'Violence'],
      ['judgments-pending', 'Courts'],
      ['human-rights-fund', 'Finally'],
    ],
  });
});
