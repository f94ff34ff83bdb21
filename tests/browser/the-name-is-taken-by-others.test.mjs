/** Two versions on one page, really different: of another number, and each with a module of its own. The first draws, the second says so. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { inBrowsers } from './help.mjs';
import { WELL, lookAt, overlaps, watchNames } from './hosts.mjs';
import { VERSION } from './servers.mjs';

const DIST = new URL('../../www/dist/', import.meta.url);
const MADE = new URL('../../target/web/made/versions/', import.meta.url);
const OTHER = '9.9.9';
/** A section of a module that does nothing: `note`, of one byte. */
const SECTION = Buffer.from([0, 6, 4, ...Buffer.from('note'), 1]);

const hash = (kind, bytes, form) => createHash(kind).update(bytes).digest(form);

/** Puts the version that was built into one folder, and another made of it into the next. */
function versions() {
  const scripts = readdirSync(DIST).filter((name) => /^civic-brief.*\.(js|wasm)$/.test(name));
  for (const version of [VERSION, OTHER]) {
    mkdirSync(new URL(`${version}/`, MADE), { recursive: true });
    for (const name of scripts) copyFileSync(new URL(name, DIST), new URL(`${version}/${name}`, MADE));
  }
  const snippet = readFileSync(new URL('press/population-share.nl.snippet.html', DIST), 'utf8');
  const [module] = /civic-brief-\w{6}\.wasm/.exec(snippet);
  const bytes = readFileSync(new URL(module, DIST));
  const changed = Buffer.concat([bytes, SECTION]);
  const name = `civic-brief-${hash('sha256', changed, 'hex').slice(0, 6)}.wasm`;
  writeFileSync(new URL(`${OTHER}/${name}`, MADE), changed);
  const script = readFileSync(new URL('civic-brief.js', DIST), 'utf8');
  const own = `static version="${VERSION}"`;
  assert.equal(script.split(own).length, 2, 'the script says its version once');
  const integrity = (of) => hash('sha256', of, 'base64');
  assert.ok(script.includes(module) && script.includes(integrity(bytes)), 'the script names its module');
  writeFileSync(new URL(`${OTHER}/civic-brief.js`, MADE), script.replace(own, `static version="${OTHER}"`).replaceAll(module, name).replaceAll(integrity(bytes), integrity(changed)));
  return { [VERSION]: module, [OTHER]: name };
}

/** A page that loads scripts, in their order. */
function page(name, scripts) {
  const widget = '<civic-brief lang="nl" chart="population-share"><p>Zonder script.</p></civic-brief>';
  const tags = scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n');
  writeFileSync(new URL(`${name}.html`, MADE), `<!doctype html>\n<html lang="nl">\n<head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">\n${tags}</head>\n<body><main>${widget}<p>Ertussen.</p>${widget}</main></body>\n</html>\n`);
  return `made/versions/${name}.html`;
}

/** Hears what the page is told, and nothing of it is thrown. */
function listen() {
  globalThis.namesBefore = undefined;
  globalThis.heard = [];
  document.addEventListener('brief-notice', ({ detail }) => heard.push(detail));
}

if (process.env.CIVIC_BRIEF_ALL) {
  const test = inBrowsers();
  const modules = versions();

  for (const [first, second] of [[VERSION, OTHER], [OTHER, VERSION]]) {
    test(`S-18 of two versions, ${first} and then ${second}, the first draws every widget, and the second says so`, async ({ open }) => {
      const path = page(`${first}-then-${second}`, [`${first}/civic-brief.js`, `${second}/civic-brief.js`]);
      const opened = await open(path, { first: `(${listen})(); (${watchNames})()` });
      assert.deepEqual(await lookAt(opened), WELL('wasm'));
      assert.deepEqual(await overlaps(opened), []);
      const found = await opened.evaluate(() => ({
        version: customElements.get('civic-brief').version,
        heard,
        modules: performance.getEntriesByType('resource').map(({ name }) => name.split('/').slice(-2).join('/')).filter((name) => /-\w{6}\.wasm$/.test(name)),
      }));
      const message = `version ${first} came first and draws: load one version, not ${second} too`;
      assert.deepEqual(found, { version: first, heard: [{ name: 'script', message, problems: [] }], modules: [`${first}/${modules[first]}`] });
    });
  }

  test('S-18 the same version three times, and its other entry, is nothing to speak of', async ({ open }) => {
    const path = page('same', [`${VERSION}/civic-brief.js`, `${VERSION}/civic-brief.js?again`, `${VERSION}/civic-brief.twin.js`]);
    const opened = await open(path, { first: `(${listen})(); (${watchNames})()` });
    assert.deepEqual(await lookAt(opened), WELL('wasm'));
    assert.deepEqual(await opened.evaluate(() => heard), []);
  });
}
