/** A brief from its address: asked for once, however many widgets of a page wait for it, and given up with the last of them. */

import { failure } from './failure.js';

/** What has not come wholly by then is given up: a reader on a slow line had what the page says anyway. 60000; 10000 to 600000. */
const GIVEN_UP_MS = 60_000;

/** @typedef {{ href: string, answer: Promise<Response>, signal: AbortSignal }} Asked */
/** @typedef {{ brief: Promise<any>, waiting: number, end: AbortController }} Request */

/** @type {Map<string, Request>} */
const onTheirWay = new Map();

/**
 * @template T
 * @param {string} src
 * @param {string} reader what reads it
 * @param {AbortSignal} signal
 * @param {(asked: Asked) => Promise<T>} read
 * @returns {Promise<T>}
 */
export function answerFrom(src, reader, signal, read) {
  return new Promise((done, failed) => {
    const href = addressOf(src);
    const key = `${reader} ${href}`;
    const request = onTheirWay.get(key) ?? ask(key, href, read);
    request.waiting += 1;
    signal.addEventListener('abort', () => {
      request.waiting -= 1;
      if (request.waiting === 0) request.end.abort(signal.reason);
      failed(signal.reason);
    });
    request.brief.then(done, failed);
  });
}

/** In full; what is no address as it is. @param {string} src */
function addressOf(src) {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
}

/**
 * @param {string} key
 * @param {string} href
 * @param {(asked: Asked) => Promise<unknown>} read
 */
function ask(key, href, read) {
  const end = new AbortController();
  const { signal } = end;
  // With nothing of the reader's: no cookie, and not the page that they read.
  const ask = async () => fetch(href, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  // Anything else is no file that the host publishes; who would read it says so, `checkAddress` in answer.js.
  const answer = /^https?:\/\/\w/.test(href) ? ask() : Promise.reject();
  // It may fail before anybody reads it; then it is told by who does.
  answer.catch(() => {});
  const late = setTimeout(
    () => end.abort(failure('src', `given up: not here after ${GIVEN_UP_MS / 1000} s; check the server at ${href}`)),
    GIVEN_UP_MS,
  );
  const over = () => {
    clearTimeout(late);
    if (onTheirWay.get(key) === request) onTheirWay.delete(key);
  };
  // Whoever comes after it was given up begins anew.
  signal.addEventListener('abort', over);
  const brief = read({ href, answer, signal }).finally(() => {
    over();
    // What has failed in one place need not go on in another.
    end.abort();
  });
  /** @type {Request} */
  const request = { brief, waiting: 0, end };
  onTheirWay.set(key, request);
  return request;
}
