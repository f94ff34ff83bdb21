/** What a page loads for a packed brief, in place of the checks: `export` has checked it, and packed it. */

import { bytesOf, checkAddress } from '../answer.js';
import { takenOut } from './taken.js';

/**
 * The brief at an address: what is packed is taken out, anything else is handed to the checks.
 * @param {import('../request.js').Asked} asked
 * @param {import('../load.js').Ways} ways
 * @returns {Promise<import('../load.js').Passed>}
 */
export async function readAnswer(asked, ways) {
  checkAddress(asked.href);
  const bytes = await bytesOf(asked);
  return (await takenOut(bytes, asked, ways)) ?? (await ways.kit()).readBytes(ways.engine, bytes, asked.href);
}
