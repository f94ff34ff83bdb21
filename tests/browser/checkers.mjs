/** What axe-core and IBM's engine find wrong with a page, as lines to read. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(new URL('../../www/package.json', import.meta.url));
const source = (file) => readFileSync(resolve(file), 'utf8');
/** @type {string | undefined} */
let axe;
/** @type {string | undefined} */
let ibm;

/**
 * What IBM's engine only asks a person to look at is not told; what it is sure of is.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function violations(page) {
  // As text and not as script elements: the policy of a page does not concern them.
  await page.evaluate((axe ??= source('axe-core/axe.min.js')));
  await page.evaluate((ibm ??= `${source('accessibility-checker-engine/ace.js')}; globalThis.ace = ace; undefined`));
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
    const found = await globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    const ofAxe = found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `axe ${id}: ${help} at ${target.join(' ')}`));
    const { results } = await new globalThis.ace.Checker().check(document, ['WCAG_2_2']);
    const sure = results.filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL');
    return [...ofAxe, ...sure.map(({ ruleId, message, path }) => `ibm ${ruleId}: ${message} at ${path.dom}`)];
  });
}
