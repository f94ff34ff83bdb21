import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

/** All that JavaScript may ask of Rust. Whoever adds to this list widens the wall on purpose. */
const EXPORTED = ['Brief', 'version'];
const METHODS = ['[Symbol.dispose]', 'constructor', 'draw', 'figure', 'free', 'outline', 'room', 'texts'];

const types = readFileSync(new URL('../../target/web/glue/civic_brief.d.ts', import.meta.url), 'utf8');

test('the module exports two names, and its class seven methods and a constructor', () => {
  const exported = [...types.matchAll(/^export (?:abstract )?(?:class|function|const|let|enum) (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual(exported.sort(), EXPORTED);
  assert.doesNotMatch(types, /^export default/m);
});

test('the class has these methods and no property', () => {
  const body = /^export class Brief \{\n([^]*?)^\}/m.exec(types)?.[1] ?? '';
  const code = body.replace(/\/\*[^]*?\*\//g, '');
  const members = code.split('\n').map((line) => line.trim()).filter(Boolean);
  assert.deepEqual(members.map((line) => /^(?:static )?([[\]\w.]+)\(/.exec(line)?.[1] ?? line).sort(), METHODS);
});
