/** Briefs of others: read within limits, and checked as the command line does, by a module of its own. */

import { startModule } from 'engine';
import { failure, invalid, reason } from '../failure.js';
import { bytesOf } from './answer.js';

export { newerLine } from './newer.js';

/** The one wall that this script knows. @typedef {Pick<typeof import('check-glue'), 'problems' | 'changes'>} Checks */

/**
 * @param {import('engine').Engine} engine
 * @returns {Promise<Checks>}
 */
export async function startChecks(engine) {
  try {
    return /** @type {Checks} */ (/** @type {unknown} */ (await startModule(engine)));
  } catch (error) {
    throw failure('module', reason(error));
  }
}

/**
 * What `JSON.parse` makes of the brief at an address, if it passes the checks; what does not is never handed on.
 * @param {import('engine').Engine} engine
 * @param {import('../request.js').Asked} asked
 * @returns {Promise<unknown>}
 */
export async function readAnswer(engine, asked) {
  const [checks, bytes] = await Promise.all([startChecks(engine), bytesOf(asked)]);
  const problems = checks.problems(bytes);
  const json = parsed(bytes);
  if (problems.length === 0) return json;
  if (json !== undefined) throw invalid(problems);
  const { message, line, column, to_do } = problems[0];
  const what = isPage(bytes)
    ? 'a web page instead of a brief: check that the file itself is'
    : `${message} (line ${line}, column ${column}); ${to_do}: the file is`;
  throw failure('src', `${what} at ${asked.href}`, problems);
}

/**
 * The same of an object of the host's, which has no lines.
 * @param {import('engine').Engine} engine
 * @param {string} text
 * @returns {Promise<unknown>}
 */
export async function readObject(engine, text) {
  const bytes = encoded(text);
  const problems = (await startChecks(engine)).problems(bytes);
  if (problems.length > 0) throw invalid(problems.map(({ path, message, did_you_mean, to_do }) => ({ path, message, did_you_mean, to_do })));
  return parsed(bytes);
}

/** @param {string} text */
export function encoded(text) {
  return new TextEncoder().encode(text);
}

/**
 * Undefined where it is no JSON: no JSON is.
 * @param {Uint8Array} bytes
 * @returns {unknown}
 */
function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** @param {Uint8Array} bytes */
function isPage(bytes) {
  return new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart().startsWith('<');
}
