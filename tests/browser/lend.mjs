/**
 * Runs Node's test runner with its arguments, and lends browsers to the files that ask nothing special of theirs.
 *
 * To start a Firefox takes four seconds of a core, a Chromium two, and there are fifty files. A file holds a
 * connection here for as long as it has a browser; one that it did not leave as it was is not lent again.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { AS_IT_WAS, launch } from './browsers.mjs';

/** Browsers that nobody has, by kind. */
const idle = { chromium: [], firefox: [] };
/** All that were started. */
const started = new Set();

/** Starts a browser and lets go of it: Firefox serves one at a time. */
async function start(kind) {
  const browser = await launch[kind]();
  const [address, child] = [browser.wsEndpoint(), browser.process()];
  await browser.disconnect();
  const one = { address, child };
  started.add(one);
  return one;
}

/** Ends one; what it kept on disk goes with it. */
async function end(one) {
  started.delete(one);
  if (one.child.exitCode !== null || one.child.signalCode !== null) return;
  const gone = once(one.child, 'exit');
  // With what it started: the program may be a script around the browser.
  process.kill(-one.child.pid);
  await gone;
}

/** One file, from its asking until it is gone. */
async function lend(file) {
  file.on('error', () => {}); // A file that was cut off is told of by the runner.
  const gone = once(file, 'close');
  const lines = createInterface(file)[Symbol.asyncIterator]();
  const kind = (await lines.next()).value;
  const one = idle[kind].pop() ?? (await start(kind));
  file.write(`${one.address}\n`);
  const last = (await lines.next()).value;
  await gone;
  if (last === AS_IT_WAS && started.has(one)) idle[kind].push(one);
  else await end(one);
}

const server = createServer((file) => {
  lend(file).catch((error) => {
    process.stderr.write(`a browser is not lent: ${error.message}\n`);
    file.destroy();
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');

const runner = spawn(process.execPath, ['--test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CIVIC_BRIEF_LENDER: String(server.address().port) },
});
const [code] = await once(runner, 'exit');
server.close();
await Promise.all([...started].map(end));
process.exitCode = code ?? 1;
