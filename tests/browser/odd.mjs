/**
 * A server that answers oddly, for tests: below `/odd/` as each test says, elsewhere with what the tests' own server has.
 * It counts who asks, and who goes away before the answer is whole.
 */

import { createServer, request } from 'node:http';
import { after } from 'node:test';
import { base } from './help.mjs';

/** @typedef {(given: { answer: import('node:http').ServerResponse, query: URLSearchParams }) => void} Odd */

/**
 * Starts one on a port of its own: another origin than the tests' own server.
 * @param {Record<string, Odd>} odd by the name below `/odd/`
 * @param {{ open?: boolean }} [options] `open`: pages of other origins may read it
 */
export async function oddServer(odd, { open = false } = {}) {
  const counts = { asked: {}, left: {} };
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url, 'http://localhost');
    const name = /^\/odd\/([\w-]+)/.exec(url.pathname)?.[1];
    if (open) answer.setHeader('Access-Control-Allow-Origin', '*');
    if (name && odd[name]) {
      counts.asked[name] = (counts.asked[name] ?? 0) + 1;
      answer.on('close', () => {
        if (!answer.writableFinished) counts.left[name] = (counts.left[name] ?? 0) + 1;
      });
      answer.setHeader('Cache-Control', 'no-store');
      odd[name]({ answer, query: url.searchParams });
      return;
    }
    const there = request(new URL(asked.url, base), { headers: { ...asked.headers, host: new URL(base).host } }, (given) => {
      answer.writeHead(given.statusCode, given.headers);
      given.pipe(answer);
    });
    there.on('error', () => answer.destroy());
    // Who went away wants no more of it; what nobody reads would keep this process from its end.
    answer.on('close', () => there.destroy());
    there.end();
  });
  await new Promise((done) => server.listen(0, 'localhost', done));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://localhost:${server.address().port}/`;
  return {
    address,
    counts,
    /** What a watched page may do: ask this server. */
    allow: [new RegExp(`^request to ${address}`)],
  };
}
