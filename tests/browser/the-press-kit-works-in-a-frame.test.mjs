import assert from 'node:assert/strict';
import { inBrowsers } from './help.mjs';
import { made } from './pages.mjs';
import { PREFS, answered, elsewhere, field, file, fingerprintOf, mayDownload, mayUseClipboard, noFile, openPanel, pngOf, press, show, until } from './press.mjs';

const test = inBrowsers({ prefs: PREFS });

/** Of another origin, which is what the tests ask for here. */
const OTHER = [/^request to http:\/\/127\.0\.0\.1:/];
/** Browsers themselves say that they keep a frame from saving. */
const KEPT = [/[Dd]ownload/, /allow-downloads/];

/**
 * The widget in a frame of another origin; gives the frame.
 * @param {string} rights `sandbox` and `allow`, as attributes
 */
async function framed(open, kind, rights, allow = []) {
  const inner = made('press-inner', { html: '', watch: false });
  const html = `<iframe title="Het stuk" ${rights} src="${elsewhere()}${inner}" width="760" height="700"></iframe>`;
  const page = await open(made('press-frame', { html, script: '', watch: false }), { allow: [...OTHER, ...allow] });
  await mayDownload(page, kind);
  await mayUseClipboard(page, kind);
  const frame = page.frames().find((one) => one.url().endsWith(inner));
  await until(frame, () => Boolean(globalThis.kit && customElements.get('civic-brief')));
  await show(frame, { files: '' });
  await openPanel(frame);
  return { page, frame };
}

/** In the page: the clipboard as it is where a frame may not write. */
const refuse = () => {
  navigator.clipboard.writeText = async () => {
    throw new DOMException('not allowed here', 'NotAllowedError');
  };
};

/** What the frame complained of; of its page it is asked anyway. */
const complaints = (frame) => frame.evaluate(() => kit.frames(2).then(() => kit.complaints));

const RIGHTS = {
  'a frame in a sandbox': 'sandbox="allow-scripts allow-downloads" allow="clipboard-write"',
  'a frame of another origin': 'allow="clipboard-write"',
};

for (const [where, rights] of Object.entries(RIGHTS)) {
  test(`S-13 P-09 in ${where} files come, and what to do if they do not is said, with the picture`, async ({ open, kind }) => {
    const { frame } = await framed(open, kind, rights);
    await press(frame, '[part=get]', 'PNG 1280 × 900');
    const { name, bytes } = await file();
    assert.deepEqual([pngOf(bytes).width, name.endsWith('_1280x900.png')], [1280, true]);
    const kept = await frame.evaluate(() => {
      const [place] = found('[part=kept]');
      const canvas = place.querySelector('canvas');
      const { width } = canvas.getBoundingClientRect();
      return { text: place.innerText, role: canvas.getAttribute('role'), alt: canvas.ariaLabel, sharp: canvas.width, whole: Math.abs(width - place.clientWidth) < 2 };
    });
    assert.deepEqual([kept.role, kept.sharp, kept.whole, kept.alt], ['img', 1280, true, await field(frame, 'Alt-tekst')]);
    assert.match(kept.text, /Is er niets opgeslagen\? Dan staat de pagina hieromheen geen downloads toe\./);
    assert.match(kept.text, /allow-downloads in het attribuut sandbox/);
    for (const button of ['SVG', 'CSV']) {
      await press(frame, '[part=get]', button);
      const { bytes } = await file();
      const text = await frame.evaluate(() => found('[part=kept] textarea')[0].value);
      assert.equal(text.replaceAll('\r\n', '\n'), bytes.toString().replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
    }
    assert.deepEqual(await complaints(frame), []);
  });

  test(`S-13 S-15 in ${where} texts are copied, and selected where there is no clipboard`, async ({ open, kind }) => {
    const { page, frame } = await framed(open, kind, rights);
    const text = await field(frame, 'Alt-tekst');
    await press(frame, '[part=copy]', 'Kopieer alt-tekst');
    await answered(frame, 'Gekopieerd');
    await page.evaluate(() => focus());
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    await frame.evaluate(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }));
    await press(frame, '[part=copy]', 'Kopieer bijschrift');
    await answered(frame, 'druk op Ctrl+C');
    assert.deepEqual(await complaints(frame), []);
  });

  test(`S-13 in ${where} the picture stands alone and a picture is checked`, async ({ open, kind }) => {
    const { page, frame } = await framed(open, kind, rights);
    await press(frame, '[part=frame]');
    await until(frame, () => element.shadowRoot.querySelector('dialog').matches(':modal'));
    await page.keyboard.press('Escape');
    await until(frame, () => element.shadowRoot.querySelector('dialog') === null);
    const fingerprint = fingerprintOf(Buffer.from(await frame.evaluate(async () => [...new Uint8Array(await (await element.png()).arrayBuffer())])));
    await press(frame, '[part=fingerprint]');
    await page.keyboard.type(fingerprint.toLowerCase());
    await page.keyboard.press('Enter');
    await until(frame, () => found('[part=result]', 'Dit kenmerk hoort bij').length === 1);
    await press(frame, '[part=to-chart]');
    assert.deepEqual(await complaints(frame), []);
  });
}

test('S-13 in a sandbox without downloads nothing comes, and the instruction shows', async ({ open, kind }) => {
  const { frame } = await framed(open, kind, 'sandbox="allow-scripts"', KEPT);
  await press(frame, '[part=get]', 'PNG 1080 × 1080');
  await until(frame, () => found('[part=kept] canvas').length === 1);
  assert.ok(await noFile());
  assert.match(await frame.evaluate(() => found('[part=kept]')[0].innerText), /houd het ingedrukt of klik er met rechts op/);
});

test(
  'S-15 in a frame that may not copy the text is selected',
  async ({ open, kind }) => {
    const { page, frame } = await framed(open, kind, 'sandbox="allow-scripts"');
    // The shell of Chromium lets every frame write; Chromium itself, in the long run, refuses by what the frame may.
    const isShell = (await page.browser().version()).startsWith('Headless');
    if (isShell) await frame.evaluate(refuse);
    const text = await field(frame, 'Bijschrift');
    await press(frame, '[part=copy]', 'Kopieer bijschrift');
    await answered(frame, 'druk op Ctrl+C');
    const selected = await frame.evaluate(() => {
      const { value, selectionStart, selectionEnd } = element.shadowRoot.activeElement;
      return value.slice(selectionStart, selectionEnd);
    });
    assert.equal(selected, text);
  },
  // Firefox lets every frame write after a press.
  { only: 'chromium' },
);

test('in the page itself no instruction shows', async ({ open, kind }) => {
  const page = await open('tests/pages/plain.html');
  await mayDownload(page, kind);
  await show(page, { files: '' });
  await openPanel(page);
  await press(page, '[part=get]', 'SVG');
  await file();
  assert.equal(await page.evaluate(() => element.shadowRoot.querySelector('[part=kept]').childElementCount), 0);
});
