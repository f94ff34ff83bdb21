import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { inBrowsers } from './help.mjs';
import { difference } from './snapshots.mjs';

const test = inBrowsers();
const require = createRequire(new URL('../../www/package.json', import.meta.url));

/**
 * A screen reader that is a script: it goes by the standard alone, so what it says is less than a real one does.
 * 18 packages, for the tests alone.
 */
const { outputFiles } = await require('esbuild').build({
  stdin: {
    contents: "export { virtual } from '@guidepup/virtual-screen-reader';",
    resolveDir: fileURLToPath(new URL('../../www/', import.meta.url)),
  },
  bundle: true,
  format: 'iife',
  globalName: 'reader',
  write: false,
  logLevel: 'error',
});
const READER = outputFiles[0].text;

/** What is done to each chart after it was read, by what can be pressed. */
const CHARTS = {
  'population-share': ['[part=year]:not([aria-pressed=true])', '[part=mark]', '[part=patterns]', '[part=view]:last-of-type', 'thead th:nth-child(2) button'],
  countries: ['[part=series] input', '[part=series] input'],
  'defenders-killed': ['li:last-child > [part=mark]'],
};

/** All that is said of a chart from its beginning to its end, and then after each press; a line for each. */
const spoken = (page, attributes, presses) =>
  page.evaluate(
    async (attributes, presses) => {
      const { virtual } = globalThis.reader;
      const element = await kit.show(attributes, { width: 720 });
      const log = async () => (await virtual.spokenPhraseLog()).map(kit.plain);
      await virtual.start({ container: element.shadowRoot.querySelector('[part=brief]') });
      const first = await virtual.lastSpokenPhrase();
      do await virtual.next();
      while ((await virtual.lastSpokenPhrase()) !== first);
      const lines = (await log()).slice(0, -1);
      for (const press of presses) {
        await virtual.clearSpokenPhraseLog();
        const button = kit.all(element, press).find(kit.isSeen);
        lines.push('', `> ${kit.plain(button.getAttribute('aria-label') ?? (button.textContent || button.parentElement.textContent))}`);
        button.click();
        await new Promise((done) => setTimeout(done, 800));
        lines.push(...(await log()));
      }
      await virtual.stop();
      return `${lines.join('\n')}\n`;
    },
    attributes,
    presses,
  );

for (const [lang, only] of [
  ['nl', 'chromium'],
  ['en', 'firefox'],
]) {
  test(`A-40 what a screen reader says of a chart, and after what is pressed, is as it was in ${lang}`, async ({ open }) => {
    const page = await open('tests/pages/plain.html');
    await page.addScriptTag({ content: READER });
    const changed = [];
    for (const [chart, presses] of Object.entries(CHARTS)) {
      await page.evaluate(() => document.querySelector('civic-brief')?.remove());
      const fault = difference(`spoken/${chart}.${lang}.txt`, await spoken(page, { lang, chart }, presses));
      if (fault) changed.push(fault);
    }
    assert.deepEqual(changed, []);
  }, { only });
}
