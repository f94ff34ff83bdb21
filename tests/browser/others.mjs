/** What others made and publish: fetched for the tests of hosts alone, by version and hash. No build needs it, and nothing of it ships. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const HOSTS = here('tests/hosts/');
const FOLDER = here('target/hosts/');

/**
 * The stylesheets of `tests/hosts/styled/packages.json`, at `/made/styled/`. Each package is taken without what it is
 * built with: of the hundreds of packages a page is sent none.
 */
export function stylesheets() {
  const made = here('target/web/made/styled/');
  mkdirSync(made, { recursive: true });
  for (const { name, version, integrity, files } of JSON.parse(readFileSync(join(HOSTS, 'styled/packages.json'), 'utf8'))) {
    const folder = join(FOLDER, 'styled', `${name.replace('/', '-')}-${version}`);
    const whole = join(folder, 'is-whole');
    if (!existsSync(whole)) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`], { encoding: 'utf8' }).trim();
      const found = `sha512-${createHash('sha512').update(readFileSync(join(folder, packed))).digest('base64')}`;
      if (found !== integrity) throw new Error(`${name} ${version} is another than it was: ${found}`);
      execFileSync('tar', ['-xzf', packed], { cwd: folder });
      writeFileSync(whole, integrity);
    }
    for (const [to, from] of Object.entries(files)) {
      const css = readFileSync(join(folder, 'package', from), 'utf8');
      // Their fonts they ask of servers of their own, where no test goes.
      writeFileSync(join(made, to), css.replace(/@font-face\s*\{[^}]*\}/g, ''));
    }
  }
}

/** The folder in which React, Vue, Svelte, Astro and Vite are installed, by the lock file of `tests/hosts/rendered`. */
export function tools() {
  const folder = join(FOLDER, 'tools');
  const lock = readFileSync(join(HOSTS, 'rendered/package-lock.json'), 'utf8');
  const stamp = join(folder, 'made-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return folder;
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(HOSTS, 'rendered', name), join(folder, name));
  execFileSync('npm', ['ci', '--loglevel=error'], { cwd: folder });
  writeFileSync(stamp, lock);
  return folder;
}
