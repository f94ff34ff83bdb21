import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { CHARTS, inBrowsers } from './help.mjs';

/** PDF.js without its drawing; 2.3 MB, for the tests alone. */
const { extractText } = await import(
  createRequire(new URL('../../www/package.json', import.meta.url)).resolve('unpdf')
);

const test = inBrowsers();

/** Without what a line's end may add or take. */
const letters = (text) => text.replace(/[\s\u00ad\u200b]/g, '');

/** Everything that a chart says, whichever view is on show, and what is there to press. */
const saysOf = (page, attributes) =>
  page.evaluate(async (attributes) => {
    const element = await kit.show(attributes, { width: 700 });
    const texts = (selector) => kit.texts(element, selector).filter(Boolean);
    const says = Object.fromEntries(['message', 'subtitle', 'note', 'long'].map((part) => [part, texts(`[part=${part}]`)]));
    // Behind a link stands its address on paper: the text of its parts.
    const walker = document.createTreeWalker(kit.all(element, '[part=source]')[0], NodeFilter.SHOW_TEXT);
    says.source = [];
    // The line of each year has its room, and that of the one on show is seen.
    const isSeen = ({ parentElement }) => getComputedStyle(parentElement).visibility === 'visible';
    while (walker.nextNode()) if (isSeen(walker.currentNode)) says.source.push(walker.currentNode.data);
    says.links = kit.all(element, '[part=source] a').map((link) => link.href);
    const buttons = texts('[part=view], [part=patterns]');
    const svg = new DOMParser().parseFromString(await element.svg({ bare: true }), 'image/svg+xml');
    const labels = [...svg.querySelectorAll('text')].map((one) => one.textContent);
    element.setAttribute('view', 'table');
    await kit.frames(3);
    says.table = texts('[part=table] caption, [part=table] th, [part=table] td');
    element.removeAttribute('view');
    await kit.frames(3);
    return { says, buttons, labels };
  }, attributes);

for (const [index, chart] of Object.keys(CHARTS).entries()) {
  const lang = index % 2 === 0 ? 'nl' : 'en';
  // Firefox takes three times as long: every third chart there.
  const only = index % 3 === 0 ? undefined : 'chromium';
  test(`A-67 the text of ${chart} on paper is whole, with its table, sources and address, in ${lang}`, async ({ open, kind }) => {
    const page = await open('tests/pages/plain.html', { width: 794 });
    const { says, buttons, labels } = await saysOf(page, { chart, lang });
    const paper = await page.pdf({ format: 'A4' });
    const printed = letters((await extractText(new Uint8Array(paper), { mergePages: true })).text);

    for (const [part, texts] of Object.entries(says)) {
      // Of the officials of the Court no source could be linked to.
      assert.ok(texts.length > 0 || part === 'links', part);
      // Firefox writes a row line by line: what is broken in a cell stands with its neighbours in between.
      const pieces = kind === 'firefox' && part === 'table' ? texts.flatMap((text) => text.split(/\s+/)) : texts;
      for (const text of pieces) assert.ok(printed.includes(letters(text)), `${part}: "${text}"`);
    }
    assert.ok(printed.includes(letters(page.url())), 'the address of the page');
    const said = letters(Object.values(says).flat().join(''));
    const onlyToPress = buttons.filter((button) => !said.includes(letters(button)));
    assert.ok(onlyToPress.length > 0, `${buttons}`);
    for (const button of onlyToPress) assert.ok(!printed.includes(letters(button)), `nothing to press on paper: ${button}`);

    // Chromium writes the canvas as shapes and text, Firefox as an image of three pixels for one.
    if (kind === 'chromium') {
      assert.ok(printed.includes(letters(labels.join(''))), `the picture: ${labels}`);
    } else {
      const widths = [...Buffer.from(paper).toString('latin1').matchAll(/\/Subtype\s*\/Image\s*\/Width (\d+)/g)];
      assert.ok(widths.some(([, width]) => Number(width) > 3 * 600), `the picture: ${widths.map(([, width]) => width)}`);
    }
  }, { only });
}
