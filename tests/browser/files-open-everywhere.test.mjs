/** The prepared files of the built-in brief, opened by the programs that others open them with. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../www/dist/press/', import.meta.url));
const { files } = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8'));
const of = (type) => files.filter((file) => file.type === type && file.path.includes('/'));
const paths = (list) => list.map(({ path }) => join(FOLDER, path));

/** What a program prints; what it complains of fails the test. */
const run = (program, args) => execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });

/** Spreads a text out, so that programs may break their lines where they like. */
const letters = (text) => text.replace(/\s/g, '');

test('P-30 ExifTool finds PNGs valid, and in each its texts in both languages', () => {
  const every = of('image/png');
  assert.equal(every.length, 18 * 2 * 6);
  // A tenth of a second for each: in the short run two of the six sizes of each picture, others of the next.
  const png = every.filter((_, index) => process.env.CIVIC_BRIEF_ALL || (index + Math.floor(index / 6)) % 3 === 0);
  const found = JSON.parse(run('exiftool', ['-json', '-validate', '-all', '-a', '-struct', '-G1', ...paths(png)]));
  assert.equal(found.length, png.length);
  for (const [index, said] of found.entries()) {
    const { path, width, height, fingerprint, lang } = png[index];
    assert.equal(said['ExifTool:Validate'], 'OK', path);
    assert.deepEqual([said['PNG:ImageWidth'], said['PNG:ImageHeight']], [width, height], path);
    assert.equal(said['XMP-dc:Identifier'], `civic-brief:${fingerprint}`, path);
    assert.equal(said['XMP-iptcExt:DigitalSourceType'], 'http://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia');
    for (const name of ['XMP-iptcCore:AltTextAccessibility', 'XMP-iptcCore:ExtDescrAccessibility', 'XMP-dc:Title', 'XMP-dc:Description', 'XMP-dc:Rights', 'XMP-xmpRights:UsageTerms']) {
      const texts = ['', '-nl', '-en'].map((language) => said[`${name}${language}`]);
      for (const text of texts) assert.ok(text?.length > 10, `${path}: ${name} is ${JSON.stringify(texts)}`);
      // What stands for all languages is that of the picture.
      assert.equal(texts[0], texts[lang === 'nl' ? 1 : 2], `${path}: ${name}`);
    }
    for (const name of ['XMP-photoshop:Headline', 'XMP-photoshop:Credit', 'XMP-photoshop:Source', 'XMP-photoshop:DateCreated', 'XMP-dc:Creator', 'XMP-xmp:CreatorTool', 'XMP-xmpRights:WebStatement', 'XMP-xmpRights:Marked', 'XMP-plus:Licensor']) {
      assert.ok(said[name], `${path}: no ${name}`);
    }
    // P-30: nothing of a person, a place or this machine.
    assert.deepEqual(Object.keys(said).filter((name) => /GPS|HostComputer|Software|Owner|Serial/i.test(name)), [], path);
    const texts = Object.entries(said).filter(([name]) => /^(XMP|PNG)/.test(name)).map(([, text]) => JSON.stringify(text));
    assert.doesNotMatch(texts.join(' '), /\/(home|root|tmp|work|build)\//, path);
  }
});

test('pngcheck finds no fault in any PNG', () => {
  const said = run('pngcheck', ['-q', ...paths(of('image/png'))]);
  assert.match(said.trim(), /^(|No errors were detected in all? \d+ of the \d+ files tested\.)$/);
});

test('librsvg draws every SVG, in a wider letter than it was measured in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'civic-brief-'));
  try {
    for (const { path, width, height } of of('image/svg+xml')) {
      const out = join(folder, 'drawn.png');
      execFileSync('rsvg-convert', ['--output', out, join(FOLDER, path)], { stdio: ['ignore', 'pipe', 'pipe'] });
      const png = readFileSync(out);
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [width, height], path);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('each picture has its title, source and "at least" in its text', () => {
  for (const { path, chart, lang } of of('image/svg+xml')) {
    const svg = readFileSync(join(FOLDER, path), 'utf8');
    const drawn = letters([...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, text]) => text.replace(/<[^>]*>/g, '')).join(' '));
    const [, headline] = /<photoshop:Headline>(.*?)</.exec(svg);
    assert.ok(drawn.includes(letters(headline)), `${path}: ${headline}`);
    assert.match(drawn, lang === 'nl' ? /Bron(nen)?:/ : /Sources?:/, path);
    assert.ok(drawn.includes(letters(lang === 'nl' ? '23 november 2026' : '23 November 2026')), path);
    if (/^defenders/.test(chart)) {
      assert.match(drawn, /≥\d/, path);
      assert.match(headline, lang === 'nl' ? /minstens/ : /at least/, path);
    }
  }
});

/** Reads tables as Python's csv module does by default, strictly, and hands them on as JSON. */
const PYTHON = `
import csv, json, sys
def read(path):
    with open(path, encoding='utf-8-sig', newline='') as file:
        return list(csv.reader(file, strict=True))
print(json.dumps([read(path) for path in sys.argv[1:]]))
`;

test('P-15 the csv module of Python reads every table, and no cell of it is a formula', () => {
  const tables = JSON.parse(run('python3', ['-c', PYTHON, ...paths(of('text/csv'))]));
  assert.equal(tables.length, 13 * 2);
  for (const [index, [head, ...rows]] of tables.entries()) {
    const { path } = of('text/csv')[index];
    const bytes = readFileSync(join(FOLDER, path));
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], path);
    assert.doesNotMatch(bytes.toString(), /(?<!\r)\n/, path);
    for (const name of ['value', 'definition', 'is_minimum', 'basis', 'source', 'licence']) assert.ok(head.includes(name), `${path}: ${name}`);
    assert.ok(rows.length > 0, path);
    for (const row of rows) {
      assert.equal(row.length, head.length, path);
      const cell = (name) => row[head.indexOf(name)];
      assert.match(cell('value'), /^-?\d+(\.\d+)?$/, path);
      assert.match(cell('is_minimum'), /^(true|false)$/, path);
      for (const text of row) assert.ok(!/^[=+@\t\r]/.test(text) && (!text.startsWith('-') || text === cell('value')), `${path}: ${text}`);
    }
  }
});

if (process.env.CIVIC_BRIEF_ALL) {
  test('LibreOffice opens every table and picture, and reads the same figures (P-15)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'civic-brief-'));
    const office = (...args) => run('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, ...args]);
    try {
      // Its own CSV of what it read: comma, double quotes, UTF-8.
      office('--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1', '--outdir', join(folder, 'read'), ...paths(of('text/csv')));
      const read = readdirSync(join(folder, 'read'));
      assert.equal(read.length, 13 * 2);
      const [ours, theirs] = [of('text/csv').map(({ path }) => join(FOLDER, path)), of('text/csv').map(({ path }) => join(folder, 'read', path.split('/')[1]))].map((list) =>
        JSON.parse(run('python3', ['-c', PYTHON, ...list])),
      );
      for (const [index, table] of ours.entries()) {
        const value = table[0].indexOf('value');
        assert.deepEqual(theirs[index].map((row) => row[value]), table.map((row) => row[value]), of('text/csv')[index].path);
        assert.deepEqual(theirs[index].map((row) => row.length), table.map((row) => row.length));
      }
      for (const type of ['image/svg+xml', 'image/png']) {
        const out = join(folder, type.replace('/', '-'));
        office('--convert-to', 'pdf', '--outdir', out, ...paths(of(type)));
        assert.equal(readdirSync(out).length, of(type).length, type);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
