import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

/** All that JavaScript may ask of Rust. Whoever adds to this list widens the wall on purpose. */
const EXPORTED = ['Brief', 'builtin', 'version'];
const METHODS = ['[Symbol.dispose]', 'constructor', 'draw', 'figure', 'free', 'outline', 'room', 'svg', 'texts'];
/** What wasm-bindgen adds to start the module. */
const STARTS = ['default __wbg_init', 'initSync'];

const types = readFileSync(new URL('../../target/web/glue/civic_brief.d.ts', import.meta.url), 'utf8');

test('the module exports three names, and its class eight methods and a constructor', () => {
  const exported = [...types.matchAll(/^export (?:abstract )?(?:class|function|const|let|enum) (\w+)/gm)].map(([, name]) => name);
  const defaults = [...types.matchAll(/^export default function (\w+)/gm)].map(([, name]) => `default ${name}`);
  assert.deepEqual([...exported, ...defaults].sort(), [...EXPORTED, ...STARTS].sort());
});

test('the class has these methods and no property', () => {
  const body = /^export class Brief \{\n([^]*?)^\}/m.exec(types)?.[1] ?? '';
  const code = body.replace(/\/\*[^]*?\*\//g, '');
  const members = code.split('\n').map((line) => line.trim()).filter(Boolean);
  assert.deepEqual(members.map((line) => /^(?:static )?([[\]\w.]+)\(/.exec(line)?.[1] ?? line).sort(), METHODS);
});
