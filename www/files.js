/** The files beside this script. Their hashes stand in it, so the script's own integrity covers them too. */

/** Where its address is made, it is made as a bundler knows it: `new URL` of a plain text and `import.meta.url`. @typedef {{ url: URL, integrity: string }} Beside */

/** A line of the page that asks for a file may have failed before anybody heard it; then it is waited for no longer, in milliseconds. 5000. */
const EARLY_MS = 5000;

/**
 * Loads a file, and refuses any other than the one that it should be.
 * @param {Beside} of
 */
export async function load({ url, integrity }) {
  const early = asked(url);
  if (early) await early;
  try {
    return await fetch(url, { integrity, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  } catch (error) {
    // A file that is missing is found out here too: what comes in its place has another hash.
    const why = error instanceof Error ? error.message : error;
    throw new Error(`module not loaded: ${why}; check that the file of this version is at ${url.href}`);
  }
}

/**
 * Waits for what a line of the page has asked for: Firefox and WebKit would fetch it a second time beside it, where both take
 * what has come from their cache. Chromium takes it while it comes.
 * @param {URL} url
 */
function asked({ href }) {
  if ('userAgentData' in navigator) return undefined;
  const line = [...document.querySelectorAll('link')].find((one) => one.rel === 'preload' && one.href === href);
  if (!line || performance.getEntriesByName(href).length > 0) return undefined;
  return new Promise((done) => {
    line.addEventListener('load', done);
    line.addEventListener('error', done);
    setTimeout(done, EARLY_MS);
  });
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
