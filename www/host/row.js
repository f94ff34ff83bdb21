/** One line of the look at a page: what was looked at, how it stands, and what to hand on. */

/** `good`; `less`: it works, with less; `mend`; `unseen`: it cannot be seen from within the page. @typedef {'good' | 'less' | 'mend' | 'unseen'} Verdict */
/** @typedef {typeof import('./words.en.js').default} Words */
/** @typedef {Words['rows']} Texts */
/**
 * `about`: which widget, where there are several.
 * @typedef {{ id: keyof Texts, verdict: Verdict, said: string, values: Record<string, string | number>, lines: import('./lines.js').Line[], about?: string }} Row
 */

/**
 * @template {keyof Texts} K
 * @param {K} id
 * @param {Verdict} verdict
 * @param {Exclude<keyof Texts[K], 'name'> & string} said which of its texts
 * @param {Record<string, string | number>} [values] what stands in the text
 * @param {import('./lines.js').Line[]} [lines]
 * @returns {Row}
 */
export function row(id, verdict, said, values = {}, lines = []) {
  return { id, verdict, said, values, lines };
}

/**
 * What a line says, in one of the languages.
 * @param {Row} row
 * @param {Words} words
 */
export function textOf({ id, said, values, about }, words) {
  const texts = /** @type {Record<string, string>} */ (words.rows[id]);
  const filled = texts[said].replace(/\{(\w+)\}/g, (_, name) => whyOf(String(values[name]), words));
  return { name: about ? `${texts.name} – ${about}` : texts.name, meaning: filled };
}

/** A reason that is known by its name. @param {string} value @param {Words} words */
function whyOf(value, words) {
  const reasons = /** @type {Record<string, string>} */ (words.why);
  return value.startsWith('@') ? (reasons[value.slice(1)] ?? value) : value;
}
