/** What went wrong, as a host hears it: what failed, why, and what next. */

/**
 * As `civic-brief check --json` says it; what is no file has no lines.
 * @typedef {{ path: string, message: string } & Partial<import('check-glue').Fault>} Problem
 */
/** @typedef {{ name: string, message: string, problems: Problem[] }} Failure */

/**
 * @param {string} name `module`, `src`, `brief` or `drawing`: what failed; `abort`: nobody waits for it any more
 * @param {string} message why, and what next
 * @param {Problem[]} problems
 * @returns {Failure}
 */
export function failure(name, message, problems = []) {
  return { name, message, problems };
}

/**
 * The first problem in words, and how many more there are.
 * @param {Problem[]} problems
 */
export function invalid(problems) {
  const [{ path, message, did_you_mean }] = problems;
  // Whoever mistyped one name needs no list of all.
  const said = did_you_mean ? `${message.split('; known are ')[0]}; did you mean "${did_you_mean}"?` : message;
  const more = problems.length > 1 ? `; and ${problems.length - 1} more` : '';
  return failure('brief', `invalid brief: ${said}${path ? ` at ${path}` : ''}${more}`, problems);
}

/** @param {unknown} error */
export function reason(error) {
  return error instanceof Error ? error.message : String(error);
}

/** What was thrown, as a failure; what nobody foresaw is one of the script itself. @param {unknown} error @returns {Failure} */
export function failureOf(error) {
  const known = typeof error === 'object' && error !== null && 'problems' in error;
  return known ? /** @type {Failure} */ (error) : failure('module', reason(error));
}
