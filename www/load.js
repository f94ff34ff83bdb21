/** A brief from the module that draws it and from what the host gives; what goes wrong says what, and what next. */

import { startModule } from 'engine';
import builtin from 'brief';
import { loadChecks, places } from 'kit';
import { failure, invalid, reason } from './failure.js';
import { answerFrom } from './request.js';
import { shareBrief } from './shared.js';
import { withLanguages } from './words.js';

/** @typedef {import('engine').Engine} Engine */
/** A brief that may be shown, as its file has it and with its languages; `make`: once it is sure that it is wanted. @typedef {{ file: unknown, json: unknown, version: string, engine: Engine, make(): import('glue').Brief }} Loaded */
/** The brief of a host: as text, or from an address. @typedef {{ text: string } | { src: string }} Own */

/** The checks, and all that briefs of others need: nothing of it is here for the built-in brief, which tests have checked. */
export const checks = async () => (await loadChecks()).openChecks(places?.checks);

/**
 * @param {Engine} engine
 * @param {Own | undefined} own in place of the built-in brief
 * @param {AbortSignal} signal
 * @returns {Promise<Loaded>}
 */
export async function loadBrief(engine, own, signal) {
  const [module, file] = await Promise.all([startModule(engine).catch(notStarted), own ? checked(engine, own, signal) : builtin]);
  const { version } = /** @type {{ version: string }} */ (file);
  const json = withLanguages(file);
  const make = () => (file === builtin ? shareBrief(module, json) : read(module, json));
  return { file, json, engine, version, make };
}

/**
 * Module, checks and brief are on their way at the same time; what has not passed the checks is never handed on.
 * @param {Engine} engine
 * @param {Own} own
 * @param {AbortSignal} signal
 */
async function checked(engine, own, signal) {
  const kit = () => checks().catch(notStarted);
  if ('text' in own) return (await kit()).readObject(engine, own.text);
  return answerFrom(own.src, engine, signal, async (asked) => (await kit()).readAnswer(engine, asked));
}

/** @param {unknown} error @returns {never} */
function notStarted(error) {
  throw failure('module', reason(error));
}

/**
 * @param {import('engine').Module} module
 * @param {unknown} json
 */
function read(module, json) {
  try {
    return new module.Brief(JSON.stringify(json));
  } catch (problems) {
    throw Array.isArray(problems) ? invalid(problems) : failure('brief', reason(problems));
  }
}
