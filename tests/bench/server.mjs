/** A small server that sends everything as brotli, compressed beforehand as a careful server has it. */

import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** The folder of a version, as the snippets name it. */
const OWN = /^\/civic-brief\/\d[^/]*\//;

/**
 * Serves until it is closed: `/civic-brief/<version>/` is what the build made, all else the pages.
 * @param {string} pages
 * @param {string} dist
 */
export async function serve(pages, dist) {
  /** @type {Map<string, Buffer>} */
  const ready = new Map();
  const bodyOf = (path) => {
    const own = OWN.test(path);
    const file = own ? join(dist, path.replace(OWN, '')) : join(pages, path);
    if (!ready.has(file)) {
      const bytes = readFileSync(file);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      ready.set(file, brotliCompressSync(bytes, { params }));
    }
    return ready.get(file);
  };
  // All of it before anybody asks: compressing as well as this takes longer than what is measured.
  for (const path of readdirSync(pages, { recursive: true })) if (extname(path)) bodyOf(`/${path}`);
  for (const path of readdirSync(dist)) if (/^civic-brief(-[^.]+\.wasm|\.js)$/.test(path)) bodyOf(`/civic-brief/0.0.0/${path}`);
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    try {
      const body = bodyOf(path);
      response.writeHead(200, {
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        'Content-Encoding': 'br',
        'Content-Length': body.length,
        'Cache-Control': 'public, max-age=3600',
        'Access-Control-Allow-Origin': '*',
      });
      response.end(body);
    } catch {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
