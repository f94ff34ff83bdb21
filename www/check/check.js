/** Briefs of others: read within limits, and checked as the command line does, by a module of its own. */

import { startModule } from 'engine';
import { bytesOf, checkAddress } from '../answer.js';
import { failure, invalid, reason } from '../failure.js';
import { run } from '../files.js';
import { takenOut } from '../packed/taken.js';
import { newerLine } from './newer.js';
import { wordsOf } from './words.js';

/** @typedef {import('../load.js').Loaded} Loaded */
/** @typedef {import('../load.js').Passed} Passed */
/** The one wall that this script knows. @typedef {Pick<typeof import('check-glue'), 'pack' | 'changes'>} Checks */

/**
 * What is done with a brief of somebody else.
 * @param {import('engine').Places} [places] where the module is, for who knows it better
 */
export function openChecks(places) {
  /** @param {import('engine').Engine} engine */
  const start = async (engine) => {
    try {
      return /** @type {Checks} */ (/** @type {unknown} */ (await startModule(engine, places)));
    } catch (error) {
      throw failure('module', reason(error));
    }
  };
  return {
    /** @param {import('../request.js').Asked} asked @param {import('../load.js').Ways} ways */
    readAnswer: async (asked, ways) => {
      // Before more is asked for than is needed to say so.
      checkAddress(asked.href);
      return readAnswer(start(ways.engine), asked, ways);
    },
    /** The same of one that must not be packed. @param {import('engine').Engine} engine @param {import('../request.js').Asked} asked */
    readPlain: (engine, asked) => readAnswer(start(engine), asked),
    /** The same of what has come. @param {import('engine').Engine} engine @param {Uint8Array} bytes @param {string} href */
    readBytes: async (engine, bytes, href) => passedFrom(await start(engine), bytes, href),
    /** @param {import('engine').Engine} engine @param {string} text */
    readObject: (engine, text) => readObject(start(engine), text),
    /** @param {Loaded} pinned @param {Loaded} newer @param {(loaded: Loaded, isNewer: boolean) => void} onShow */
    newerLine: (pinned, newer, onShow) => newerLine(start(pinned.engine), pinned, newer, onShow),
  };
}

/**
 * The look at a page, of which nothing but the hash is here.
 * @param {URL} url
 * @returns {Promise<typeof import('../host/host.js')>}
 */
export function loadHost(url) {
  return run({ url, integrity: __HOST_INTEGRITY__ });
}

/**
 * The brief at an address, if it passes the checks; what does not is never handed on.
 * @param {Promise<Checks>} started
 * @param {import('../request.js').Asked} asked
 * @param {import('../load.js').Ways} [ways] where it may be packed
 * @returns {Promise<Passed>}
 */
async function readAnswer(started, asked, ways) {
  const [checks, bytes] = await Promise.all([started, bytesOf(asked)]);
  return (ways && (await takenOut(bytes, asked, ways))) ?? passedFrom(checks, bytes, asked.href);
}

/**
 * @param {Checks} checks
 * @param {Uint8Array} bytes
 * @param {string} href
 * @returns {Passed}
 */
function passedFrom(checks, bytes, href) {
  return passed(checks, bytes, (problems) => {
    if (parsed(bytes) !== undefined) return invalid(problems);
    const { message, line, column, to_do } = problems[0];
    const what = isPage(bytes)
      ? 'a web page instead of a brief: check that the file itself is'
      : `${message} (line ${line}, column ${column}); ${to_do}: the file is`;
    return failure('src', `${what} at ${href}`, problems);
  });
}

/**
 * The same of an object of the host's, which has no lines.
 * @param {Promise<Checks>} started
 * @param {string} text
 * @returns {Promise<Passed>}
 */
async function readObject(started, text) {
  return passed(await started, encoded(text), (problems) =>
    invalid(problems.map(({ path, message, did_you_mean, to_do }) => ({ path, message, did_you_mean, to_do }))),
  );
}

/**
 * @param {Checks} checks
 * @param {Uint8Array} bytes
 * @param {(problems: import('check-glue').Fault[]) => import('../failure.js').Failure} refused
 * @returns {Passed}
 */
function passed(checks, bytes, refused) {
  try {
    const packed = checks.pack(bytes);
    const json = parsed(bytes);
    const { version, languages } = json;
    return { version, languages, words: wordsOf(json), packed, file: async () => json };
  } catch (problems) {
    // A module that trapped has no list.
    throw Array.isArray(problems) ? refused(problems) : failure('brief', reason(problems));
  }
}

/** @param {string} text */
export function encoded(text) {
  return new TextEncoder().encode(text);
}

/**
 * Undefined where it is no JSON: no JSON is.
 * @param {Uint8Array} bytes
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
