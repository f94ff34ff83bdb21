import assert from 'node:assert/strict';
import { CHARTS, inBrowsers } from './help.mjs';
import { difference } from './snapshots.mjs';

const test = inBrowsers({ engines: ['chromium'] });

/** A tree as lines: role, name and state, each level two spaces further in. */
function lines({ role, name = '', children = [], ...rest }, depth = 0) {
  const states = ['level', 'pressed', 'selected', 'checked', 'disabled', 'expanded', 'value', 'valuetext'].filter((key) => rest[key] !== undefined && rest[key] !== false);
  const said = states.map((key) => ` [${key}${rest[key] === true ? '' : `=${rest[key]}`}]`).join('');
  const own = `${'  '.repeat(depth)}${role}${name ? ` "${name.replaceAll('\u00a0', ' ')}"` : ''}${said}`;
  // A text within what it names is said once.
  const inner = children.filter((child) => !(child.role === 'StaticText' && child.name.trim() === name.trim()));
  return [own, ...inner.flatMap((child) => lines(child, depth + 1))];
}

for (const lang of ['nl', 'en']) {
  test(`A-10 A-12 A-21 what a screen reader meets of every chart in ${lang} is as it was`, async ({ open }) => {
    const page = await open('tests/pages/plain.html');
    const changed = [];
    for (const chart of Object.keys(CHARTS)) {
      for (const view of ['', 'table']) {
        await page.evaluate(
          async (attributes) => {
            document.querySelector('civic-brief')?.remove();
            await kit.show(attributes, { width: 720 });
          },
          { lang, chart, view },
        );
        const tree = await page.accessibility.snapshot({ root: await page.$('civic-brief'), interestingOnly: false, includeIframes: false });
        const text = `${pruned(tree).flatMap((node) => lines(node)).join('\n')}\n`;
        const fault = difference(`aria/${chart}.${view || 'picture'}.${lang}.txt`, text);
        if (fault) changed.push(fault);
      }
    }
    assert.deepEqual(changed, []);
  });
}

/** Without what has no meaning of its own. */
function pruned(node) {
  const children = (node.children ?? []).flatMap(pruned);
  const plain = ['none', 'generic', 'InlineTextBox', 'presentation', 'LayoutTableRow', 'ListMarker'].includes(node.role) && !node.name;
  if (node.role === 'InlineTextBox' || node.role === 'ListMarker') return [];
  return plain ? children : [{ ...node, children }];
}
