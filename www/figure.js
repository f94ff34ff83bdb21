/** One chart: its message, controls, picture, and all that is said of its figures. (rest/figure.js: what answers a reader.) */

import { controlsOf } from './controls.js';
import { changing, choose, el, heading } from './dom.js';
import { marksOver } from './marks.js';
import { link, sourcesOf } from './sources.js';
import { textsOf } from './state.js';

/** @typedef {import('glue').Chart} Chart */
/** @typedef {import('glue').Texts} Texts */
/** @typedef {import('./state.js').Shown} Shown */
/** @typedef {import('./words.js').Words} Words */

/** Where a number tells where it comes from. @typedef {{ place: HTMLElement, hint: HTMLElement }} Origin */
/** @typedef {ReturnType<typeof figureOf>} Figure */

/**
 * What a chart asks of its element.
 * @typedef {{
 *   onChoice(choice: Partial<import('./state.js').Choice>): void, onCount(id: string): void, onPatterns(): void,
 *   aboutOf(chart: Chart): import('glue').About,
 * }} Asks
 */

/**
 * @param {Chart} chart
 * @param {{ words: Words, status: import('./status.js').Status, outline: import('glue').Outline, level: number, counts: import('./controls.js').Entry[] } & Asks} given
 */
export function figureOf(chart, { words, status, outline, level, counts, onChoice, onCount, onPatterns, aboutOf }) {
  const about = aboutOf(chart);
  const message = `message-${chart.id}`;
  // Whatever view and year is on show, its texts have their room: toggling moves nothing.
  const { titles, subtitles, messages, longs } = about.variants;
  const [title, subtitle, text, long] = [titles, subtitles, messages, longs].map((texts) => changing(texts));
  const head = heading(level, { class: 'message', part: 'message', id: message, tabindex: -1 }, title.element);
  /** What is said of a year that was chosen. */
  let shownNow = '';
  const controls = controlsOf(chart, words, {
    counts,
    onCount,
    onPatterns,
    onChoice(choice) {
      onChoice(choice);
      // What a button says itself is not said twice: only what else has changed.
      if (choice.year !== undefined) status.say(shownNow);
    },
    onSeries: (name, on) => status.say(`${on ? words.shown : words.hidden}${words.colon}${name}`),
  });
  // Filled when a number is touched, in a place that is there from the first.
  const hint = el('p', { class: 'hint' }, words.hint);
  const origin = { hint, place: el('div', { class: 'origin', part: 'origin', role: 'group', 'aria-label': words.origin }, hint) };
  const marks = marksOver(words.marks);
  const picture = el('div', { class: 'picture', part: 'picture' }, marks.list);
  // What is told of a number begins right below the picture, and has all the room that a taller one would take.
  const drawn = el('div', { class: 'drawn' }, picture, origin.place);
  const place = el('div', { class: 'stack place' }, drawn);
  const press = el('button', { type: 'button', part: 'press', 'aria-expanded': false }, words.press);
  const way = el('p', { class: 'note way' });
  const sources = sourcesOf(about, words, outline);
  const terms = about.terms.map(({ name, meaning }) => el('div', {}, el('dt', {}, name + words.colon), el('dd', {}, meaning)));
  const element = el(
    'div',
    { class: 'figure-of' },
    head,
    el('p', { class: 'subtitle', part: 'subtitle' }, subtitle.element),
    controls.element,
    el('figure', { part: 'figure', 'aria-labelledby': message }, place),
    press,
    way,
    el('p', { class: 'text', part: 'text' }, text.element),
    el('p', { class: 'note long', part: 'long' }, long.element),
    terms.length > 0 ? el('p', { class: 'note' }, about.scale + words.colon.trimEnd()) : undefined,
    terms.length > 0 ? el('dl', { class: 'note terms', part: 'terms' }, ...terms) : undefined,
    el('p', { class: 'note', part: 'note' }, about.note),
    el('p', { class: 'note', part: 'counted' }, `${words.counted}${words.colon}${about.definitions.join(' ')}`),
    about.more.url ? el('p', { class: 'note' }, link(about.more.url, about.more.text)) : undefined,
    sources.element,
  );
  /** For what its room was kept. */
  let kept = '';
  const figure = {
    chart,
    about,
    element,
    head,
    place,
    picture,
    marks,
    origin,
    press,
    way,
    /** The list of all of them. */
    sources: sources.list,
    focus: () => head.focus(),
    /** Keeps the room of the tallest picture free, with what is told below it. @param {string} key for what; done once for each @param {() => number} height_css */
    keep(key, height_css) {
      if (kept === key) return;
      kept = key;
      place.style.blockSize = `calc(${Math.ceil(height_css())}px + 9.75rem)`;
    },
    follow: controls.follow,
    /** The table in its place, once the rest is there. @type {() => HTMLElement | undefined} */
    layTable: () => undefined,
    /** @param {Shown} shown @param {Texts} said */
    show(shown, said) {
      controls.show(shown);
      shownNow = `${words.shown}${words.colon}${shown.year}. ${said.title}`;
      title.show(said.title);
      subtitle.show(said.subtitle);
      text.show(said.message);
      long.show(said.long);
      const isTable = shown.view.id === 'table';
      sources.show(isTable ? '' : textsOf(about, shown).cited);
      choose(place, isTable ? figure.layTable() : drawn);
      if (isTable) marks.clear();
    },
  };
  return figure;
}
