/** What answers a reader in one chart: its numbers, its table, its sources, and the way to the press kit. */

import { el } from '../dom.js';
import { linesOf } from '../state.js';
import { enlivenMarks } from './marks.js';
import { clearOrigin, fillOrigin, saidOf } from './origin.js';
import { pressPressed } from './press.js';
import { citeWhole } from './sources.js';
import { tableOf } from './table.js';
import { addWords } from './words.js';

/**
 * @param {import('../figure.js').Figure} figure
 * @param {import('../parts.js').Parts} parts
 * @param {import('./rest.js').Given} given
 * @param {import('./press.js').Press} press
 */
export function enlivenFigure(figure, parts, given, press) {
  const { chart, about, marks, origin, sources, place } = figure;
  const { say } = parts;
  const words = addWords(parts);
  const { brief } = given.now();
  if (!brief) return;

  sources.append(...about.sources.map((source) => el('li', {}, ...citeWhole(source, words))));
  pressPressed(figure, words, say, async () => (await press.open()).toggle());
  /** @type {HTMLElement | undefined} */
  let table;
  // It has its room without being there: the picture does not wait for it.
  figure.layTable = () => {
    if (!table) place.append((table = tableOf(chart.name, brief.table(parts.root.lang, chart.id), words, say)));
    return table;
  };
  enlivenMarks(marks, {
    onMark(mark, how) {
      fillOrigin(origin, brief.figure(linesOf(given.stateOf()), mark.series, mark.point), words, how === 'focused');
      if (how === 'pinned') say(saidOf(origin));
    },
    onNone: () => clearOrigin(origin),
    onLeave: () => figure.head.focus({ preventScroll: true }),
  });
}
