/** Texts that stand as files: `BLESS=1` rewrites them; else what differs stands beside as `*.changed.*`. */

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * @param {string} path below `tests/`
 * @param {string} text
 * @returns {string | undefined} what is to be said where it differs
 */
export function difference(path, text) {
  const file = new URL(`../${path}`, import.meta.url);
  const changed = new URL(String(file).replace(/\.(\w+)$/, '.changed.$1'));
  rmSync(changed, { force: true });
  if (process.env.BLESS) {
    writeFileSync(file, text);
    return undefined;
  }
  const wanted = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (wanted === text) return undefined;
  writeFileSync(changed, text);
  const [before, after] = [wanted.split('\n'), text.split('\n')];
  const at = after.findIndex((line, index) => line !== before[index]);
  return `${path} differs at line ${at + 1}: "${after[at]}" for "${before[at]}"; BLESS=1 accepts`;
}
