// What wasm-bindgen's own types leave out.

export {};

declare module 'glue' {
  /** Hands the glue what the started module exports. */
  export function __wbg_set_wasm(exports: object): void;
}

declare module 'check-glue' {
  /** The same of the checks' module. */
  export function __wbg_set_wasm(exports: object): void;
}

declare module 'press-glue' {
  /** The same of the press kit's module. */
  export function __wbg_set_wasm(exports: object): void;
}
