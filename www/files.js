/** The files beside this script. Their hashes stand in it, so the script's own integrity covers them too. */

/** Where its address is made, it is made as a bundler knows it: `new URL` of a plain text and `import.meta.url`. @typedef {{ url: URL, integrity: string }} Beside */

import { page } from './page.js';

/** @param {Beside} of */
const ask = ({ url, integrity }) => fetch(url, { integrity, credentials: 'same-origin', referrerPolicy: 'no-referrer' });

/**
 * Asks for a file that somebody will load, unless that was done already.
 * @param {Beside} of
 */
export function askEarly(of) {
  const { asked } = page();
  if (asked.has(of.url.href)) return;
  const answer = ask(of);
  asked.set(of.url.href, answer);
  // It is told by who takes it.
  answer.catch(() => {});
}

/**
 * Loads a file, and refuses any other than the one that it should be.
 * @param {Beside} of
 */
export async function load(of) {
  const { url } = of;
  const { asked } = page();
  const early = asked.get(url.href);
  // An answer is read once; from here on nobody need ask early.
  asked.set(url.href, undefined);
  try {
    return await (early ?? ask(of));
  } catch (error) {
    // A file that is missing is found out here too: what comes in its place has another hash.
    const why = error instanceof Error ? error.message : error;
    throw new Error(`module not loaded: ${why}; check that the file of this version is at ${url.href}`);
  }
}

/**
 * Runs a script and gives what it exports.
 * @param {Beside} of
 */
export async function run(of) {
  // An import carries no hash. What is loaded first is checked, and the import takes it from the browser's cache:
  // a file of another version, or none, is found out before any of it runs.
  await (await load(of)).arrayBuffer();
  const { href } = of.url;
  try {
    return await import(href);
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    throw new Error(`module not run: ${why}; check that the server calls JavaScript what is at ${href}`);
  }
}

/**
 * The way to a script that is run when it is first asked for. What failed is tried again at the next call.
 * @template T
 * @param {Beside} of
 * @returns {() => Promise<T>}
 */
export function later(of) {
  /** @type {Promise<T> | undefined} */
  let script;
  return () =>
    (script ??= run(of).catch((error) => {
      script = undefined;
      throw error;
    }));
}
