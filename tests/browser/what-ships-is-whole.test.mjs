/** The folder that a host uploads and the two packages that are made of it, as others read them. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const require = createRequire(new URL('../../www/package.json', import.meta.url));

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const DIST = new URL('../../www/dist/', import.meta.url);
const PACKAGES = new URL('../../target/ship/', import.meta.url);
/** The ids of the charts, as names of files have them. */
const CHART_IDS = JSON.parse(readFileSync(new URL('../../src/brief.json', import.meta.url), 'utf8')).sections.flatMap(({ charts = [] }) => charts.map(({ id }) => id));
const VERSION = /^version = "(.*)"$/m.exec(readFileSync(new URL('Cargo.toml', `file://${REPOSITORY}`), 'utf8'))[1];

const textOf = (name) => readFileSync(new URL(name, DIST), 'utf8');
const sriOf = (name) => `sha384-${createHash('sha384').update(readFileSync(new URL(name, DIST))).digest('base64')}`;
/** Every file of the folder, by its path in it. */
const all = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map(({ parentPath, path, name }) => `${parentPath ?? path}/${name}`.replace(fileURLToPath(DIST), '').replace(/^\//, ''))
  .sort();
/** The files of a package: name, date and rights, as Python reads a zip and a tar. */
const listed = (file, code) => JSON.parse(execFileSync('python3', ['-c', `import json,sys,zipfile,tarfile\n${code}`, fileURLToPath(new URL(file, PACKAGES))], { maxBuffer: 2 ** 26 }));

test('S-05 the list of hashes names every file, and each is as it says', () => {
  const names = textOf('SHA256SUMS').trimEnd().split('\n').map((line) => line.slice(66));
  assert.deepEqual(names.toSorted(), all.filter((name) => name !== 'SHA256SUMS'));
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: DIST });
});

test('S-05 each of the three cores is there once as module and as twin, the two that are loaded later with their script, what else is loaded later, and the look at a page', () => {
  const kinds = ['check.js', 'check.twin.js', 'check.wasm', 'host.js', 'kinds.wasm', 'packed.js', 'press.js', 'press.twin.js', 'press.wasm', 'rest.js', 'rest.wasm', 'twin.js', 'wasm'];
  const found = all.map((name) => /^civic-brief-([\da-f]{6})\.(.*)$/.exec(name)).filter(Boolean);
  const isPart = ([, , kind]) => kind.endsWith('.json');
  // Of the page's module there is one for each set of kinds that a chart has, and what makes those draw more.
  const sets = found.filter(([, , kind]) => kind === 'wasm' || kind === 'kinds.wasm');
  assert.ok(sets.length > 4, `${sets.length} modules`);
  assert.deepEqual([...new Set(found.filter((one) => !isPart(one)).map(([, , kind]) => kind))].toSorted(), kinds);
  assert.equal(found.filter((one) => !isPart(one)).length, kinds.length + sets.length - 2);
  // The built-in brief: each chart and all of them in each language, whole, and as its author wrote it.
  const parts = ['nl', 'en'].flatMap((lang) => ['', ...CHART_IDS].map(() => `${lang}.json`));
  assert.deepEqual(found.filter(isPart).map(([, , kind]) => kind).toSorted(), [...parts, 'brief.json', 'source.json'].toSorted());
  for (const [name, hash] of found) assert.ok(createHash('sha256').update(readFileSync(new URL(name, DIST))).digest('hex').startsWith(hash), name);
});

test('S-04 S-05 the hashes that pages are given are those of the scripts', () => {
  const scripts = ['civic-brief.js', 'civic-brief.twin.js', 'civic-brief.inline.js'];
  const modules = JSON.parse(/ data-modules="([^"]*)"/.exec(textOf('embed.html'))[1].replaceAll('&quot;', '"'));
  for (const name of Object.values(modules)) assert.ok(all.includes(name), name);
  assert.deepEqual(Object.keys(modules).toSorted(), ['', ...CHART_IDS].toSorted());
  assert.equal(textOf('integrity.txt'), scripts.map((name) => `${name} ${sriOf(name)}\n`).join(''));
  const tag = /<script type="module" src="([^"]*)" integrity="([^"]*)" crossorigin="anonymous"><\/script>/;
  for (const [page, source, chart] of [
    ['snippet.html', `/civic-brief/${VERSION}/civic-brief.js`, 'population-share'],
    ['press/countries.nl.snippet.html', `/civic-brief/${VERSION}/civic-brief.js`, 'countries'],
    ['charts/countries.nl.html', '../civic-brief.js', 'countries'],
    ['embed.html', 'civic-brief.js'],
  ]) {
    const [, src, integrity] = tag.exec(textOf(page));
    assert.deepEqual([src, integrity], [source, sriOf('civic-brief.js')], page);
    if (!chart) continue;
    const early = `<link rel="preload" as="fetch" crossorigin href="${source.replace('civic-brief.js', modules[chart])}">`;
    assert.ok(textOf(page).includes(early), page);
  }
  assert.match(textOf('snippet.html'), /<civic-brief [^>]*>[^]*<table[^]*<\/civic-brief>/);
});

test('S-05 no file holds a path of the machine, its user or a day on which it was built', () => {
  const today = new Date().toISOString().slice(0, 10);
  const secrets = [REPOSITORY, homedir() === '/' ? '/root/' : `${homedir()}/`, '/.cargo/', '/rustc/'];
  for (const name of all) {
    const bytes = readFileSync(new URL(name, DIST));
    for (const secret of secrets) assert.equal(bytes.indexOf(secret), -1, `${secret} in ${name}`);
    if (/\.(json|txt|html|js)$/.test(name) && !/^press\/|^index|^charts|^examples/.test(name)) assert.equal(bytes.indexOf(today), -1, `${today} in ${name}`);
  }
});

test('the list of parts is CycloneDX, with everything that ships and nothing that only builds', async () => {
  const { Spec, Validation } = require('@cyclonedx/cyclonedx-library');
  const text = textOf('sbom.cdx.json');
  assert.equal(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text), null);
  const { components, dependencies, metadata } = JSON.parse(text);
  const names = components.map(({ name }) => name);
  for (const name of ['plotters', 'plotters-canvas', 'wasm-bindgen', 'talc', 'csv', 'jsonc-parser', 'serde_json', 'strsim', 'palette', 'rust-std']) assert.ok(names.includes(name), name);
  for (const name of ['syn', 'wasm-bindgen-macro', 'serde_derive', 'resvg', 'clap', 'jsonschema', 'esbuild', 'civic-brief']) assert.ok(!names.includes(name), name);
  assert.deepEqual([metadata.component.version, 'timestamp' in metadata], [VERSION, false]);
  const references = new Set([metadata.component, ...components].map((one) => one['bom-ref']));
  assert.equal(dependencies.length, references.size);
  for (const { ref, dependsOn } of dependencies) for (const one of [ref, ...dependsOn]) assert.ok(references.has(one), one);
});

test('every part has its licence in the list, and the text of that licence with it', () => {
  const notices = textOf('THIRD-PARTY.txt');
  const blocks = notices.split(/\n={80}\n/).slice(1);
  for (const { name, version, licenses } of JSON.parse(textOf('sbom.cdx.json')).components) {
    const line = `${name} ${version} (${licenses[0].expression})`;
    const block = blocks.find((one) => one.split('\n').includes(line));
    assert.ok(block, line);
    assert.match(block, /without restriction|Boost Software License|Apache License/, line);
  }
});

test('S-05 the zip is a folder for each version, of files with one date and the same rights, and nothing leads out of it', () => {
  const files = listed(`civic-brief-${VERSION}.zip`, 'print(json.dumps([[i.filename, list(i.date_time), oct(i.external_attr >> 16), i.CRC] for i in zipfile.ZipFile(sys.argv[1]).infolist()]))');
  const names = files.map(([name]) => name);
  const top = ['README.txt', 'apache.htaccess', 'nginx.conf'].map((name) => `civic-brief/${name}`);
  assert.deepEqual(names.toSorted(), [...top, ...all.map((name) => `civic-brief/${VERSION}/${name}`)].toSorted());
  for (const [name, date, rights] of files) assert.deepEqual([date, rights], [[1980, 1, 1, 0, 0, 0], '0o100644'], name);
});

test('what the servers are told has no mark left in it, and names the style of the prepared pages by its hash', () => {
  const texts = listed(`civic-brief-${VERSION}.zip`, 'z=zipfile.ZipFile(sys.argv[1])\nprint(json.dumps([z.read("civic-brief/"+n).decode() for n in ("README.txt","apache.htaccess","nginx.conf")]))');
  const [style] = /(?<=<style>)[^]*?(?=<\/style>)/.exec(textOf('press/index.html'));
  const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  for (const text of texts) assert.doesNotMatch(text, /\{\{|unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/);
  for (const text of texts.slice(1)) assert.ok(text.includes(hash), hash);
});

test('pages that only list or show what ships are not to be found by search engines; the page of a chart is', () => {
  const asks = (name) => textOf(name).includes('name="robots" content="noindex"');
  assert.deepEqual(['index.html', 'charts/index.html', 'press/index.html', 'charts/countries.nl.html'].map(asks), [true, true, true, false]);
});

test('the npm package has one version, its files, and an entry for each script with its types', () => {
  const files = listed(`civic-brief-${VERSION}.tgz`, 't=tarfile.open(sys.argv[1])\nprint(json.dumps({m.name: t.extractfile(m).read().decode("latin1") for m in t.getmembers()}))');
  const names = Object.keys(files).map((name) => name.replace('package/', ''));
  const scripts = all.filter((name) => name.startsWith('civic-brief'));
  for (const name of [...scripts, 'LICENSE', 'README.md', 'THIRD-PARTY.txt', 'sbom.cdx.json', 'CHANGELOG.md']) assert.ok(names.includes(name), name);
  const described = JSON.parse(files['package/package.json']);
  assert.deepEqual([described.version, described.type, described.sideEffects, described.private], [VERSION, 'module', true, undefined]);
  for (const entry of ['.', './twin']) for (const file of Object.values(described.exports[entry])) assert.ok(names.includes(file.slice(2)), file);
  for (const entry of ['.', './twin']) assert.deepEqual(Object.keys(described.exports[entry]), ['types', 'default'], 'the first that fits is taken');
  assert.ok(files['package/README.md'].includes(`civic-brief-${VERSION}.tgz`));
});

test('the README speaks of this version, of files that are there, and of the frame as it is', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const versions = [...readme.matchAll(/civic-brief[-/](\d+\.\d+\.\d+)/g)].map(([, version]) => version);
  assert.ok(versions.length > 5);
  assert.deepEqual([...new Set(versions)], [VERSION]);
  for (const [, name] of readme.matchAll(/civic-brief\/[\d.]+\/([\w.-]+\.\w+)/g)) assert.ok(all.includes(name), name);
  const [frame] = /<iframe title="Nearly[^]*?<\/iframe>/.exec(readme);
  const lines = readFileSync(new URL('../../src/bin/web/ship/oembed.rs', import.meta.url), 'utf8');
  const [, height] = /FRAME_PX: \(u32, u32\) = \(\d+, (\d+)\)/.exec(lines);
  const [, width] = /FRAME_WIDTH: &str = "([^"]*)"/.exec(lines);
  assert.ok(frame.includes(` width="${width}" height="${height}" `), frame);
  for (const value of /sandbox="([^"]*)"/.exec(frame)[1].split(' ')) assert.ok(lines.includes(value), value);
});

test('Node, which has no elements, imports each script without harm', async () => {
  for (const name of ['civic-brief.js', 'civic-brief.twin.js']) {
    const module = await import(new URL(name, DIST));
    assert.equal(typeof module.CivicBrief, 'function', name);
  }
});

test('TypeScript takes what is right and refuses what is wrong, and the types are those of the element', () => {
  execFileSync(process.execPath, [require.resolve('typescript/package.json').replace('package.json', 'bin/tsc'), '-p', 'tests/types'], { cwd: REPOSITORY, stdio: 'pipe', encoding: 'utf8' });
});
