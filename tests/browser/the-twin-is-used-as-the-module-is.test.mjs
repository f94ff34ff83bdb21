// All that a reader does, in browsers without WebAssembly: the same tests, and the widget's own choice of its twin.

process.env.CIVIC_BRIEF_WITHOUT_WASM = '1';
await import('./tabs-and-views-are-chosen.test.mjs');
await import('./what-is-chosen-is-the-state.test.mjs');
await import('./every-mark-says-where-it-comes-from.test.mjs');
