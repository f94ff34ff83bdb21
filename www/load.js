/** A brief from the module and from what the host gives; what goes wrong says what, and what next. */

import { startModule } from 'engine';
import builtin from 'brief';

/** @typedef {{ name: string, message: string, problems: import('glue').Problem[] }} Failure */

/**
 * @param {import('engine').Engine} engine
 * @param {unknown} data a brief as plain data, in place of `src`
 * @param {string | null} src
 * @param {AbortSignal} signal
 * @returns {Promise<{ json: unknown, make(): import('glue').Brief }>} `make`: once it is sure that it is wanted
 */
export async function loadBrief(engine, data, src, signal) {
  const [module, given] = await Promise.all([
    startModule(engine).catch((error) => {
      throw failure('module', reason(error));
    }),
    data === undefined && src !== null ? fetchJson(src, signal) : data,
  ]);
  const json = given ?? builtin;
  return { json, make: () => readBrief(module, json) };
}

/**
 * @param {string} name `module`, `src`, `brief` or `drawing`: what failed
 * @param {string} message why, and what next
 * @param {import('glue').Problem[]} problems
 * @returns {Failure}
 */
export function failure(name, message, problems = []) {
  return { name, message, problems };
}

/** @param {unknown} error */
export function reason(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * @param {string} src
 * @param {AbortSignal} signal
 */
async function fetchJson(src, signal) {
  /** @type {Response} */
  let response;
  try {
    response = await fetch(src, { signal, credentials: 'omit' });
  } catch (error) {
    const next = location.protocol === 'file:' ? 'a page from a file reads no other file: set the property brief, or serve the page' : 'check the address';
    throw failure(signal.aborted ? 'abort' : 'src', `brief not reached: ${reason(error)}; ${next} at ${src}`);
  }
  if (!response.ok) {
    throw failure('src', `brief not found: status ${response.status}; check the address at ${src}`);
  }
  try {
    return await response.json();
  } catch (error) {
    throw failure(signal.aborted ? 'abort' : 'src', `not JSON: ${reason(error)} at ${src}`);
  }
}

/**
 * @param {import('engine').Module} module
 * @param {unknown} json
 */
function readBrief(module, json) {
  try {
    return new module.Brief(json);
  } catch (problems) {
    if (!Array.isArray(problems)) throw failure('brief', reason(problems));
    const { path, message } = problems[0];
    const more = problems.length > 1 ? `; and ${problems.length - 1} more` : '';
    throw failure('brief', `invalid brief: ${message}${path ? ` at ${path}` : ''}${more}`, problems);
  }
}
