/** The words that go with a picture: alt text, caption, citation, and the code that embeds the chart. */

import { embedCode, isPublished } from './embed.js';
import { copyField } from './fields.js';
import { el } from '../dom.js';

/**
 * @param {import('./desk.js').Desk} desk
 * @returns {import('./panel.js').Part}
 */
export function textsOf(desk) {
  const { text, given } = desk;
  const field = (/** @type {string} */ label, /** @type {string} */ copy, code = false) => copyField(desk, { label, copy, rows: 4, code });
  const alt = field(text.alt, text.copy_alt);
  const caption = field(text.caption, text.copy_caption);
  const citation = field(text.citation, text.copy_citation);
  const bibtex = field(text.bibtex, text.copy_bibtex, true);
  const csl = field(text.csl, text.copy_csl, true);
  const embed = field(text.embed, text.copy_embed, true);
  const all = [alt, caption, citation, embed, bibtex, csl];
  return {
    title: text.texts,
    body: [el('div', { class: 'fields' }, ...all.map(({ element }) => element))],
    follow() {
      const words = desk.words();
      alt.fill(words.alt);
      caption.fill(words.caption);
      citation.fill(words.citation);
      bibtex.fill(words.bibtex);
      csl.fill(JSON.stringify(words.csl, undefined, 2));
      // A brief that a page's own script has set has no address to embed it from.
      embed.element.hidden = given.host.brief !== undefined || !isPublished(given.script);
      embed.fill(embedCode(given, words.citation));
    },
  };
}
