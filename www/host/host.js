// The look at a page: what it means for the widget, for who edits the page (?civic-brief-check).
//
//   look.js        gathers all rows, in their order; row.js is what one is
//   seen.js        the policy of the page, as far as it can be seen from within; policy.js reads it
//   allowed.js     what the policy means: WebAssembly, files, pictures, styles, reports
//   served.js      what the server says of the widget's files; asked.js asks it
//   tags.js        the scripts in the page and their hashes
//   briefs.js      the briefs at src and newer, and the folder of prepared pictures
//   around.js      the page around: language, headings, ground, width, styles that reach in
//   within.js      the element: attributes, and what stands inside it
//   framed.js      the frame around the page
//   lines.js       the lines for who runs the server
//   words.*.js     what is said, in each language
//   panel.js       the place on the page; report.js the same as text

import { lookAt } from './look.js';
import { openPanel } from './panel.js';

/**
 * What the first script hands over.
 * @typedef {{ source(): Promise<unknown>, places: typeof import('../kit.js').places | undefined, script: string, heard: Event[] }} Given
 */

/**
 * Opens the panel, once the page is there.
 * @param {Given} given
 */
export async function openHost(given) {
  if (document.readyState === 'loading') await new Promise((done) => document.addEventListener('DOMContentLoaded', done));
  openPanel((probe) => lookAt(given, probe));
}
