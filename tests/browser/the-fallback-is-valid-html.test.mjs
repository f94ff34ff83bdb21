import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { exported } from './pages.mjs';

const EXPORT = new URL('../../target/web/made/export/', import.meta.url);
const PREPARED = new URL('../../www/dist/press/', import.meta.url);
const VALID = new URL('../../target/web/made/valid/', import.meta.url);
const VNU = fileURLToPath(new URL('../../www/node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

/** What the Nu validator says of files, as lines; nothing where all is well. */
const complaints = (paths, kind = '--html') =>
  new Promise((done, failed) => {
    // It ends with status 1 where it finds something, and says it on standard error.
    const options = ['-Xss4m', '-jar', VNU, kind, '--format', 'gnu', ...paths];
    execFile('java', options, { maxBuffer: 1e8 }, (error, out, said) => {
      if (error && typeof error.code !== 'number') failed(error);
      else done(said.split('\n').filter(Boolean));
    });
  });

test('the Nu validator accepts every file that is exported, in a page of its own, and the index of what is taken along', async () => {
  mkdirSync(VALID, { recursive: true });
  const names = readdirSync(EXPORT);
  const pages = names.filter((name) => name.endsWith('.html'));
  assert.equal(pages.length, (13 * 3 + 1) * 2, 'thirteen charts in three forms and the whole, in two languages');
  for (const name of pages) {
    const lang = /\.(\w+)\.(?:plain\.|snippet\.)?html$/.exec(name)[1];
    const html = `<!doctype html>\n<html lang="${lang}">\n<head><meta charset="utf-8"><title>${name}</title></head>\n<body>\n<h1>${name}</h1>\n${exported(name)}</body>\n</html>\n`;
    writeFileSync(new URL(name, VALID), html);
  }
  const pictures = names.filter((name) => name.endsWith('.svg')).map((name) => fileURLToPath(new URL(name, EXPORT)));
  assert.equal(pictures.length, 26);
  // One that is not valid goes with them, in the same run: to start the validator takes longer than to read a page.
  const faulty = new URL('faulty.html', VALID);
  writeFileSync(faulty, '<!doctype html>\n<html lang="nl">\n<head><title>x</title></head>\n<body><p><table><tr><td colspan="0">x</table></body></html>\n');
  const all = [...pages.map((name) => new URL(name, VALID)), new URL('index.html', PREPARED), faulty];
  const said = await complaints(all.map((one) => fileURLToPath(one)));
  const isOfFaulty = (line) => line.includes('/faulty.html');
  assert.deepEqual(said.filter((line) => !isOfFaulty(line)), []);
  assert.ok(said.some(isOfFaulty), 'the validator finds no fault where there is one');
  assert.deepEqual(await complaints(pictures, '--svg'), []);
});
