import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { WITHOUT_WASM, inBrowsers } from './help.mjs';
import { made } from './pages.mjs';

/** A folder as on a stick: a page, the script, and a space in its name. */
const FOLDER = new URL('../../target/web/made/a%20stick/', import.meta.url);
/** Of a disk, and of nothing else. */
const DISK = [/^request to file:/];
/** As a reader's Firefox has it; one that is driven lets pages read every file. */
const STRICT = { 'security.fileuri.strict_origin_policy': true };

function onDisk(name, elements) {
  mkdirSync(FOLDER, { recursive: true });
  copyFileSync(new URL('../../www/dist/civic-brief.inline.js', import.meta.url), new URL('civic-brief.inline.js', FOLDER));
  const html = `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>${name}</title><script src="civic-brief.inline.js" defer></script></head>
<body><main>${elements}</main></body>
</html>
`;
  writeFileSync(new URL(`${name}.html`, FOLDER), html);
  return new URL(`${name}.html`, FOLDER).href;
}

const CHART = '<civic-brief lang="nl" chart="population-share"><p>Zonder script.</p></civic-brief>';
const FIGURE = '<figure data-civic-brief="defenders-killed" lang="nl"><p>Een figuur.</p></figure>';

// It holds no WebAssembly at all: that none is there is tried in the long run.
for (const [where, { prefs, ...rest }] of [['', {}], ...(process.env.CIVIC_BRIEF_ALL ? [[', without WebAssembly', WITHOUT_WASM]] : [])]) {
  const test = inBrowsers({ ...rest, prefs: { ...prefs, ...STRICT } });

  test(`a25 S-09 from a disk${where} the one file draws, asks for nothing, and gives everything to take along`, async ({ open, kind }) => {
    const page = await open(onDisk('drawn', CHART + FIGURE), { allow: DISK });
    const asked = [];
    // Firefox's own controls bring fonts as data.
    page.on('request', (request) => request.url().startsWith('data:') || asked.push(request.url()));
    const found = await page.evaluate(async () => {
      const widgets = [...document.querySelectorAll('civic-brief')];
      for (const widget of widgets) await kit.drawn(widget);
      const [widget] = widgets;
      const canvas = widget.shadowRoot.querySelector('canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set();
      for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 3).join());
      const [svg, csv, citation, png] = await Promise.all([widget.svg(), widget.csv(), widget.citation(), widget.png()]);
      return {
        states: widgets.map(({ dataset }) => dataset.state),
        colours: colours.size > 5,
        svg: svg.startsWith('<svg') && svg.includes('72,4'),
        csv: csv.includes('72,4') || csv.includes('72.4'),
        citation: citation.includes('CIVICUS'),
        png: [png.type, png.size > 10_000],
        storage: kit.complaints.length,
      };
    });
    assert.deepEqual(found, { states: ['twin', 'twin'], colours: true, svg: true, csv: true, citation: true, png: ['image/png', true], storage: 0 });
    const panel = await page.evaluate(async () => {
      const [{ shadowRoot }] = document.querySelectorAll('civic-brief');
      shadowRoot.querySelector('[part=press]').click();
      while (!shadowRoot.querySelector('[part=get]')) await kit.frames(1);
      const fields = [...shadowRoot.querySelectorAll('textarea')].filter((one) => one.checkVisibility());
      return { fields: fields.length, embedded: fields.some(({ value }) => value.includes('<script')) };
    });
    // No page elsewhere can load what lies on a disk: there is no code to embed it.
    assert.ok(panel.fields > 3, `${panel.fields} fields`);
    assert.equal(panel.embedded, false);
    assert.deepEqual(asked, [], kind);
  });

  test(`a25 from a disk${where} another brief is refused with what to do instead, and what stood there stays`, async ({ open }) => {
    writeFileSync(new URL('brief.json', FOLDER), readFileSync(new URL('../../src/brief.json', import.meta.url)));
    const html = '<civic-brief lang="nl" src="brief.json"><p>Zonder script.</p></civic-brief>';
    const page = await open(onDisk('refused', html), { allow: DISK });
    const { told, text, state } = await page.evaluate(async () => {
      const widget = document.querySelector('civic-brief');
      const told = await new Promise((done) => {
        widget.addEventListener('brief-error', ({ detail }) => done(detail));
        widget.setAttribute('src', 'brief.json?again');
      });
      return { told, text: widget.innerText, state: widget.dataset.state };
    });
    assert.equal(told.name, 'src');
    assert.equal(told.message, 'not an address on a server: file: at src; serve the page, or set it as the property brief');
    assert.equal(state, 'static');
    assert.match(text, /Zonder script\./);
    const set = await page.evaluate(async (json) => {
      const widget = document.querySelector('civic-brief');
      widget.brief = JSON.parse(json);
      return (await kit.drawn(widget)).dataset.state;
    }, readFileSync(new URL('../../src/brief.json', import.meta.url), 'utf8'));
    assert.equal(set, 'twin');
    const problems = await page.evaluate(async (json) => {
      const widget = document.querySelector('civic-brief');
      const heard = kit.heard(widget, 'brief-error');
      widget.brief = { ...JSON.parse(json), version: 'soon' };
      return (await heard).problems;
    }, readFileSync(new URL('../../src/brief.json', import.meta.url), 'utf8'));
    assert.deepEqual([problems.length, problems[0].path, problems[0].to_do.length > 10], [1, 'version', true]);
  });
}

inBrowsers()('on a server the one file reads another brief, checks it, and asks for nothing else', async ({ open }) => {
  // Without an icon, a browser asks for one.
  const script = '<link rel="icon" href="data:,"><script src="/civic-brief.inline.js" defer></script>';
  const html = '<civic-brief lang="en" src="/tests/briefs/good-small.json"></civic-brief><civic-brief lang="en" src="/tests/briefs/bad-dates.json"></civic-brief>';
  const page = await open(made('one-file-served', { html, script: '', head: script, watch: false }));
  const found = await page.evaluate(async () => {
    const [good, bad] = document.querySelectorAll('civic-brief');
    await kit.drawn(good);
    while (bad.dataset.state !== 'static') await kit.frames(1);
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    return { state: good.dataset.state, asked: asked.filter((path) => /^\/(?!tests\/pages\/)/.test(path)).sort() };
  });
  assert.deepEqual(found, { state: 'twin', asked: ['/civic-brief.inline.js', '/tests/briefs/bad-dates.json', '/tests/briefs/good-small.json'] });
});
