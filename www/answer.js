/** The bytes that came from an address, within limits; what went wrong on the way says what, and what next. */

import { failure, reason } from './failure.js';

/** No brief is larger; the command line reads no more either. 16 MiB; 1 to 16. */
const BYTES_MAX = 16 << 20;

/**
 * @param {import('./request.js').Asked} asked
 * @returns {Promise<Uint8Array>}
 */
export async function bytesOf({ href, answer, signal }) {
  const because = (/** @type {unknown} */ error, /** @type {string} */ what, /** @type {string} */ next) => {
    // Who gave it up says why.
    throw signal.aborted ? signal.reason : failure('src', `${what}: ${reason(error)}; ${next} ${href}`);
  };
  const response = await answer.catch((error) => because(error, 'brief not reached', advice(href)));
  if (!response.ok) throw failure('src', `brief not found: status ${response.status}; check the address at ${href}`);
  const { origin } = new URL(response.url);
  // The host named one server, and a reader's browser would go on asking another.
  if (origin !== new URL(href).origin) {
    throw failure('src', `brief moved to another server: ${origin}; if that is meant, name it in src instead of ${href}`);
  }
  try {
    return await counted(response);
  } catch (error) {
    if (error instanceof RangeError) throw failure('src', `file too large: ${error.message}; check that this is the brief at ${href}`);
    return because(error, 'brief cut off', 'load the page again, or check the server at');
  }
}

/**
 * What stands in the address itself, or on the reader's own device, is no file that the host publishes.
 * @param {string} href
 */
export function checkAddress(href) {
  const protocol = protocolOf(href);
  if (/^https?:$/.test(protocol)) return;
  const next = location.protocol === 'file:' ? 'serve the page' : 'put the file beside the page';
  throw failure('src', `not an address on a server: ${protocol} at src; ${next}, or set it as the property brief`);
}

/** @param {string} href */
function protocolOf(href) {
  try {
    return new URL(href).protocol;
  } catch {
    throw failure('src', `not an address: "${href}" at src`);
  }
}

/**
 * A browser does not tell why: what can be known is whether it has a connection, and whose server it is.
 * @param {string} href
 */
function advice(href) {
  if (!navigator.onLine) return 'this device is offline, load the page again when it is not:';
  if (new URL(href).origin === location.origin) return 'check the address at';
  return 'put the file beside the page, or let that server allow other pages to read it (Access-Control-Allow-Origin) and the page ask it (connect-src):';
}

/** @param {Response} response */
async function counted({ body }) {
  const reader = body?.getReader();
  /** @type {Uint8Array[]} */
  const chunks = [];
  let size = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    chunks.push(value);
    size += value.length;
    if (size > BYTES_MAX) throw new RangeError(`more than ${BYTES_MAX >> 20} MiB`);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
