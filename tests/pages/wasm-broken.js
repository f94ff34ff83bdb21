globalThis.WebAssembly = {};
