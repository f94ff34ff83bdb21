import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

/** All that JavaScript may ask of Rust. Whoever adds to this list widens a wall on purpose. */
const WALLS = {
  'the module of the page': {
    glue: 'glue',
    exported: ['Brief', 'version'],
    name: 'Brief',
    methods: ['[Symbol.dispose]', 'about', 'constructor', 'draw', 'figure', 'free', 'outline', 'room', 'table', 'texts'],
  },
  'the module of the checks': { glue: 'glue-check', exported: ['changes', 'pack', 'version'] },
  'the module of the press kit': {
    glue: 'glue-press',
    exported: ['Press', 'formats', 'version'],
    name: 'Press',
    methods: ['[Symbol.dispose]', 'bare', 'constructor', 'csv', 'draw', 'find', 'free', 'quote', 'stamp', 'svg', 'words'],
  },
};

for (const [what, { glue, exported, name, methods }] of Object.entries(WALLS)) {
  const types = readFileSync(new URL(`../../target/web/${glue}/civic_brief.d.ts`, import.meta.url), 'utf8');

  test(`${what} exports these names: ${exported.join(', ')}`, () => {
    const found = [...types.matchAll(/^export (?:abstract )?(?:class|function|const|let|enum) (\w+)/gm)].map(([, one]) => one);
    assert.deepEqual(found.sort(), exported);
    assert.doesNotMatch(types, /^export default/m);
  });

  if (!name) {
    test(`${what} has no class`, () => assert.doesNotMatch(types, /\bclass\b/));
    continue;
  }

  test(`${what} has one class, with these methods and no property: ${methods.join(', ')}`, () => {
    const body = new RegExp(`^export class ${name} \\{\\n([^]*?)^\\}`, 'm').exec(types)?.[1] ?? '';
    const code = body.replace(/\/\*[^]*?\*\//g, '');
    const members = code.split('\n').map((line) => line.trim()).filter(Boolean);
    assert.deepEqual(members.map((line) => /^(?:static )?([[\]\w.]+)\(/.exec(line)?.[1] ?? line).sort(), methods);
  });
}
