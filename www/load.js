/** A brief from the module that draws it and from what the host gives; what goes wrong says what, and what next. */

import { startFor, startWhole } from 'engine';
import { parcelOf, source } from 'builtin';
import { loadChecks, loadPacked, places } from 'kit';
import { failure, reason } from './failure.js';
import { answerFrom } from './request.js';
import { shareBrief } from './shared.js';

/** @typedef {import('engine').Engine} Engine */
/** @typedef {import('builtin').Wanted} Wanted */
/** What is to be read of a brief, its figures left out; of a chart nothing where that did not come with it. @typedef {{ outline(lang: string): import('glue').Outline, about(lang: string, chart: string): import('glue').About | undefined }} Said */
/**
 * A brief that may be shown. `languages`: as its author wrote them, of a host's own; `words`: what the page says in each;
 * `isPart`: whether there is more of it than is here; `said`: what the module would say, where that is known without it;
 * `packed` and `file`: the whole of it, as the press kit takes it and as its author wrote it; `make`: once it is
 * sure that it is wanted.
 * @typedef {{
 *   version: string, engine: Engine, languages: unknown[], words: import('builtin').Parcel['words'], isPart: boolean,
 *   said: Said | null, packed(): Promise<string>, file(): Promise<unknown>, make(): import('glue').Brief,
 * }} Loaded
 */
/** The brief of a host: as text, or from an address. @typedef {{ text: string } | { src: string }} Own */
/** The same once it has passed: `file` gives it as its author wrote it. @typedef {Pick<Loaded, 'version' | 'languages' | 'words' | 'file'> & { packed: string }} Passed */
/**
 * What reads a file may need: the module on its way, the checks, and files that the first one names.
 * @typedef {{ engine: Engine, starts: Promise<import('engine').Module>, kit(): ReturnType<typeof checks>, answerFrom: typeof answerFrom }} Ways
 */

/** The checks, and all that briefs of others need: nothing of it is here for the built-in brief, which tests have checked. */
export const checks = async () => (await loadChecks()).openChecks(places?.checks);

/** A file that `export` packed, to all appearances: then no checks are asked for. What it is, the file itself says. */
const PACKED = /\.packed\.json\b/;

/** In every language, with everything. @type {Wanted} */
const WHOLE = { lang: '', chart: '', isWhole: true, isAlive: true };

/**
 * @param {Engine} engine
 * @param {Own | Wanted} wanted a brief of the host's, or which part of the built-in one
 * @param {AbortSignal} signal
 * @param {(coming: Omit<Loaded, 'make'>) => void} [onComing] told what is here while the module is on its way
 * @returns {Promise<Loaded>}
 */
export async function loadBrief(engine, wanted, signal, onComing) {
  // Of a part of the built-in brief all is known that would be asked for before it is drawn.
  const isFirst = 'lang' in wanted && !wanted.isWhole && !wanted.isAlive;
  const chart = 'lang' in wanted ? wanted.chart : '';
  const starts = (isFirst ? startFor : startWhole)(engine, chart).catch(notStarted);
  // It is told by who waits for it.
  starts.catch(() => {});
  if ('lang' in wanted) {
    const parcel = await parcelOf(wanted).catch(notStarted);
    const { version, words } = parcel;
    const said = parcel.said && sayerOf(parcel.said);
    const packed = async () => (await parcelOf(WHOLE)).packed;
    const coming = { version, engine, languages: [], words, isPart: !wanted.isWhole, said, packed, file: source };
    onComing?.(coming);
    const module = await starts;
    return Object.assign(coming, { make: () => shareBrief(module, parcel) });
  }
  const [module, { packed, ...passed }] = await Promise.all([starts, checked(engine, wanted, signal, starts)]);
  return { ...passed, engine, isPart: false, said: null, packed: async () => packed, make: () => new module.Brief(packed) };
}

/** @param {import('builtin').Said} said @returns {Said} */
const sayerOf = ({ outline, about }) => ({ outline: () => outline, about: (_, chart) => about[chart] });

/**
 * Module, checks and brief are on their way at the same time; what has not passed the checks is never handed on.
 * @param {Engine} engine
 * @param {Own} own
 * @param {AbortSignal} signal
 * @param {Ways['starts']} starts
 * @returns {Promise<Passed>}
 */
async function checked(engine, own, signal, starts) {
  const kit = () => checks().catch(notStarted);
  if ('text' in own) return (await kit()).readObject(engine, own.text);
  const reader = PACKED.test(own.src) ? () => loadPacked().catch(notStarted) : kit;
  return answerFrom(own.src, engine, signal, async (asked) => (await reader()).readAnswer(asked, { engine, starts, kit, answerFrom }));
}

/** @param {unknown} error @returns {never} */
function notStarted(error) {
  throw failure('module', reason(error));
}
