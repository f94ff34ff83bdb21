/** The files beside this script. Their hashes stand in it, so the script's own integrity covers them too. */

/** @typedef {{ file: string, integrity: string }} Beside */

/**
 * Loads a file, and refuses any other than the one that it should be.
 * @param {Beside} of
 */
export async function load(of) {
  const url = urlOf(of);
  try {
    return await fetch(url, { integrity: of.integrity, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
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
  const { href } = urlOf(of);
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

/** @param {Beside} of */
function urlOf({ file }) {
  return new URL(file, import.meta.url);
}
