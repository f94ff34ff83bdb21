/** What was measured, as Markdown: medians, how far the rounds lie apart, and what it is times ours. */

import { POINTS, WIDGETS } from './more.mjs';

const sorted = (values) => [...values].sort((a, b) => a - b);

export function median(values) {
  const [all, middle] = [sorted(values), (values.length - 1) / 2];
  return (all[Math.floor(middle)] + all[Math.ceil(middle)]) / 2;
}

/** A number with so many decimals and a plain space between its thousands. */
const number = (value, decimals = 0) => value.toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
/** Small times need their tenths. */
const ms = (value) => number(value, value < 100 ? 1 : 0);
const kb = (bytes) => number(bytes / 1024, 1);

/** One row for each contender, one column for each thing. */
function grid(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** The median of the rounds, from the least to the most of them, and times ours. */
function cell(all, ours, show) {
  if (!all || all.length === 0) return '–';
  const [own, least, most] = [median(all), Math.min(...all), Math.max(...all)];
  const spread = all.length > 1 && show(least) !== show(most) ? ` (${show(least)}–${show(most)})` : '';
  const ratio = ours && median(ours) > 0 && own > 0 ? `, ${(own / median(ours)).toFixed(2)}×` : '';
  return `${show(own)}${spread}${ratio}`;
}

/**
 * @param {{ rounds: Record<string, Record<string, any[]>>, contenders: { name: string, version: string }[], about: string[] }} found
 *   by contender and by what was measured the value of each round
 */
export function tableOf({ rounds, contenders, about }) {
  const [ours] = contenders;
  const values = (name, thing, pick = (value) => value) => (rounds[name][thing] ?? []).map(pick);
  /** What the others are compared with; nobody is with themselves. */
  const oursFor = (name, thing, pick) => (name === ours.name ? undefined : values(ours.name, thing, pick));
  const column = (thing, pick, show) => ({ name }) => cell(values(name, thing, pick), oursFor(name, thing, pick), show);
  const named = ({ name, version }) => (version ? `${name} ${version}` : name);
  /** A row of each of whom it was asked. */
  const part = (thing, columns) =>
    grid(
      ['', ...columns.map(([head]) => head)],
      contenders.filter(({ name }) => rounds[name][thing]).map((one) => [named(one), ...columns.map(([, show]) => show(one))]),
    );
  const sizes = part('first', [
    ['KB fetched', column('first', (one) => one.bytes, kb)],
    ['requests', column('first', (one) => one.requests, number)],
    ['a picture is seen, ms', column('first', (one) => one.seen, ms)],
    ['the chart is drawn, ms', column('first', (one) => one.drawn, ms)],
  ]);
  const costs = part('choices', [
    ['another year, ms', column('choices', median, ms)],
    ['memory of one of 50, KB', column('memory', (one) => one.each, kb)],
    ['of all 50, KB', column('memory', (one) => one.many, kb)],
    ['left by one that went, KB', ({ name }) => cell(values(name, 'memory', (one) => one.left), undefined, kb)],
    ['after 1 000 choices, KB', ({ name }) => cell(values(name, 'memory', (one) => one.chosen), undefined, kb)],
  ]);
  const many = part(
    'widgets',
    WIDGETS.map((count, index) => [number(count), column('widgets', (one) => one[index], ms)]),
  );
  const points = part(
    'points',
    POINTS.map((count, index) => [number(count), ({ name }) => pointsCell(values(name, 'points', (one) => one[index]), oursFor(name, 'points', (one) => one[index]))]),
  );
  const reasons = new Set(values(ours.name, 'points').flatMap((row) => row.map(({ refused }) => refused)).filter(Boolean));
  const refused = reasons.size > 0 ? [`*refused*: ${[...reasons].map((reason) => `“${reason}”`).join(', ')}.`] : [];
  const steps = values(ours.name, 'steps');
  return [
    ...about,
    'The first chart, on a slow phone (processor 4 times slower, 1.6 Mbit/s, 150 ms to the server, nothing cached):',
    sizes,
    verdict(values, ours),
    'Afterwards, the processor 4 times slower (memory: JavaScript, page and module together, after collection):',
    costs,
    memoryOfModule(values(ours.name, 'memory')),
    'So many charts at once, ms until all are drawn, the processor 4 times slower:',
    many,
    'A line of so many points, ms until it is drawn, the processor 4 times slower:',
    points,
    ...refused,
    'Where the time of ours goes until the first drawing, on the slow phone:',
    grid(['step', 'ms'], (steps[0] ?? []).map(([name], index) => [name, cell(steps.map((round) => round[index][1]), undefined, ms)])),
  ].join('\n\n');
}

function pointsCell(all, ours) {
  const odd = all.find((one) => typeof one !== 'number');
  if (odd === undefined) return cell(all, ours?.every((one) => typeof one === 'number') ? ours : undefined, ms);
  if (odd.refused) return '*refused*';
  return odd.late ? `over ${number(odd.late)}` : '*failed*';
}

/** How many times ours was not later than Chart.js, and how much later than the plainest page that says the same. */
function verdict(values, ours) {
  const theirs = values('Chart.js', 'first');
  const plain = values('plain SVG with the same words', 'first');
  const own = values(ours.name, 'first');
  const wins = (pick) => own.filter((one, time) => pick(one) <= theirs[time].drawn).length;
  const later = median(own.map(({ seen }, time) => seen / plain[time].seen));
  return `Not later than Chart.js: a picture is seen in ours ${wins((one) => one.seen)} of ${own.length} times, the chart of ours is drawn ${wins((one) => one.drawn)} of ${own.length}. A picture of ours is seen after ${later.toFixed(2)} times as long as plain SVG with the same words (median of them).`;
}

function memoryOfModule(all) {
  const of = (pick) => kb(median(all.map(({ module }) => pick(module))));
  return `Our module itself holds ${of(({ start }) => start)} KB with one chart, ${of(({ end }) => end)} KB after 1 000 choices, ${of(({ many }) => many)} KB with 50 charts; they share it.`;
}
