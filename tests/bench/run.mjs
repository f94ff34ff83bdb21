/** Measures ours and others side by side: every round asks all of everything, each round begins with another. */

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { firstChart } from './first.mjs';
import { choices, memory, points, widgets } from './more.mjs';
import { CONTENDERS, versionOf, writePages } from './pages.mjs';
import { serve } from './server.mjs';
import { tableOf } from './table.mjs';
import { CHROMIUM_ARGS } from '../browser/browsers.mjs';

const puppeteer = createRequire(new URL('../../www/package.json', import.meta.url))('puppeteer-core');
const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const ROUNDS = Number(process.env.CIVIC_BRIEF_ROUNDS);
/** How often in each round the first chart is: it takes two seconds, and differs by a quarter from one time to the next. 3. */
const FIRSTS = 3;
/** What a new browser gets to come to rest. */
const SETTLING_MS = 3000;
/** For who looks for a cause: one thing that is measured, and those whose name holds one of these; no table is made. */
const ONLY = process.env.CIVIC_BRIEF_ONLY;
const WHO = (process.env.CIVIC_BRIEF_WHO ?? '').split(',');

const isAsked = (name) => !ONLY || ONLY === name;

const launch = () =>
  puppeteer.launch({
    executablePath: process.env.CHROMIUM,
    headless: true,
    protocolTimeout: 300_000,
    args: CHROMIUM_ARGS,
  });

/** All that is asked, of one contender in one round. */
async function ask({ id, folder, only }, browser, server) {
  const first = `${server.url}${folder}/first.html`;
  const more = `${server.url}${folder}/more.html`;
  const isOurs = id === 'civic-brief';
  const found = {};
  const run = async (name, work) => {
    if (isAsked(name) && (!only || only === name)) found[name] = await work();
  };
  if (isOurs) await run('steps', async () => (await firstChart(browser, first, { steps: true })).steps);
  await run('choices', () => choices(browser, more));
  await run('memory', () => memory(browser, more));
  await run('widgets', () => widgets(browser, more));
  await run('points', () => points(browser, more));
  return found;
}

/** The first chart of one contender. */
async function askFirst({ folder, id, still }, browser, server) {
  const one = await firstChart(browser, `${server.url}${folder}/first.html`, { still });
  // What stands in the HTML is seen before anything is drawn; where nothing does, the drawing is the first.
  return { ...one, seen: id === 'civic-brief' || still ? one.still : one.drawn };
}

function note(text) {
  process.stdout.write(`${text}\n`);
}

const server = await serve(writePages(), at('www/dist'));
const load = [loadavg()[0]];
/** @type {Record<string, Record<string, any[]>>} */
const rounds = Object.fromEntries(CONTENDERS.map(({ name }) => [name, {}]));
let browserVersion = '';
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    // A round has a browser of its own, and its own order: what drifts hits all alike.
    const browser = await launch();
    browserVersion = await browser.version();
    const turn = round % CONTENDERS.length;
    try {
      // A browser begins with a page of its own that has much to do, and its first page starts what all later ones share.
      const [own] = await browser.pages();
      await own?.goto('about:blank');
      for (let turn = 0; turn < 2; turn += 1) await firstChart(browser, `${server.url}chartjs/first.html`);
      await new Promise((done) => setTimeout(done, SETTLING_MS));
      const inTurn = [...CONTENDERS.slice(turn), ...CONTENDERS.slice(0, turn)].filter(({ folder }) => !ONLY || WHO.some((name) => folder.includes(name)));
      for (let time = 0; time < (isAsked('first') ? FIRSTS : 0); time += 1) {
        for (const contender of inTurn.filter(({ only }) => !only || only === 'first')) {
          (rounds[contender.name].first ??= []).push(await askFirst(contender, browser, server));
        }
      }
      note(`round ${round + 1} of ${ROUNDS}: the first chart of all`);
      for (const contender of inTurn) {
        const started = performance.now();
        const found = await ask(contender, browser, server);
        for (const [name, value] of Object.entries(found)) (rounds[contender.name][name] ??= []).push(value);
        note(`round ${round + 1} of ${ROUNDS}: ${contender.name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
      }
    } finally {
      await browser.close();
    }
  }
} finally {
  server.close();
}
load.push(loadavg()[0]);

const versions = Object.fromEntries(CONTENDERS.flatMap(({ packages }) => packages.map((name) => [name, versionOf(name)])));
const contenders = CONTENDERS.map(({ name, packages }) => ({ name, version: packages.length > 0 ? versions[packages[0]] : '' }));
const date = new Date().toISOString().slice(0, 10);
const machine = `${cpus().length} cores (${cpus()[0].model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GB`;
const about = [
  `Measured on ${date} by \`cargo web bench\`: ${browserVersion}, ${machine}, load ${load.map((one) => one.toFixed(1)).join(' to ')}, Node ${process.version}; ${ROUNDS === 1 ? `one round, of the first chart the median of ${FIRSTS} times` : `medians of ${ROUNDS} rounds, of the first chart of ${ROUNDS * FIRSTS} times, in brackets the least and the most`}; with × how many times ours it is.`,
];
const raw = { date, browser: browserVersion, machine, load, rounds: ROUNDS, versions, found: rounds };
writeFileSync(at('target/web/bench.json'), `${JSON.stringify(raw, undefined, 1)}\n`);
if (!ONLY) writeFileSync(at('target/web/bench.md'), `${tableOf({ rounds, contenders, about })}\n`);
else note(JSON.stringify(rounds, (key, value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value)));
