// What the build puts into the script (src/bin/web/build.rs).

/** The version, of which Cargo.toml is the one place. */
declare const __VERSION__: string;

/** The ids of the built-in brief's charts, in its order, with spaces between. */
declare const __CHARTS__: string;

/** The module's file name, beside the script. */
declare const __MODULE_FILE__: string;

/** The module's hash, in the form that `fetch` checks. */
declare const __MODULE_INTEGRITY__: string;

/** The file name of the rest of the module, beside the script. */
declare const __MODULE_REST_FILE__: string;

/** Its hash. */
declare const __MODULE_REST_INTEGRITY__: string;

/** The file name of the module's twin, beside the script. */
declare const __TWIN_FILE__: string;

/** The twin's hash. */
declare const __TWIN_INTEGRITY__: string;

/** The file name of the rest of the script, beside it. */
declare const __REST_FILE__: string;

/** Its hash. */
declare const __REST_INTEGRITY__: string;

/** The file name of the press kit, beside the script. */
declare const __PRESS_FILE__: string;

/** The press kit's hash. */
declare const __PRESS_INTEGRITY__: string;

/** The file name of the press kit's module, beside the script. */
declare const __PRESS_MODULE_FILE__: string;

/** The file name of its twin. */
declare const __PRESS_TWIN_FILE__: string;

/** The file name of the checks, beside the script. */
declare const __CHECK_FILE__: string;

/** The hash of the checks. */
declare const __CHECK_INTEGRITY__: string;

/** The file name of what takes a packed brief out of its file, beside the script. */
declare const __PACKED_FILE__: string;

/** Its hash. */
declare const __PACKED_INTEGRITY__: string;

/** The file name of the checks' module, beside the script. */
declare const __CHECK_MODULE_FILE__: string;

/** The file name of its twin. */
declare const __CHECK_TWIN_FILE__: string;

/** The file name of the look at a page, beside the script. */
declare const __HOST_FILE__: string;

/** Its hash. */
declare const __HOST_INTEGRITY__: string;

/** The minified styles, as text. */
declare module 'styles' {
  const text: string;
  export default text;
}

/** The minified styles of what only the rest of the script shows, as text. */
declare module 'rest-styles' {
  const text: string;
  export default text;
}

/** The minified styles of the press kit, as text. */
declare module 'press-styles' {
  const text: string;
  export default text;
}

/** The minified styles of the look at a page, as text. */
declare module 'host-styles' {
  const text: string;
  export default text;
}

/** The built-in brief, as its author wrote it. */
declare module 'brief' {
  const brief: unknown;
  export default brief;
}

/** The same packed, whole. */
declare module 'parcel' {
  const parcel: import('./builtin.js').Parcel;
  export default parcel;
}

/** Where the files of the built-in brief are: by language and chart, the whole of it, and as its author wrote it. */
declare module 'parcels' {
  export const parcels: Record<string, Record<string, import('./files.js').Beside>>;
  export const whole: import('./files.js').Beside;
  export const file: import('./files.js').Beside;
}

/** What is said in place of any brief, by the tag of the language. */
declare module 'said' {
  const said: Record<string, string>;
  export default said;
}

/** The known languages, English first, without what only the press kit says. */
declare module 'languages' {
  type Language = import('./words.js').Language;
  const known: (Omit<Language, 'press' | 'credits'> & { credits: Pick<Language['credits'], 'one_more' | 'more'> })[];
  export default known;
}

/** What of `page` only the rest of the script says. */
declare module 'rest-languages' {
  const known: { tag: string; page: Partial<import('./words.js').Words> }[];
  export default known;
}

/** What only the press kit says of them. */
declare module 'press-languages' {
  const known: Pick<import('./words.js').Language, 'tag' | 'press'>[];
  export default known;
}

/** The module, compiled to JavaScript. */
declare module 'core';
