/** The line that says that there are newer figures, what changed in them, and shows them. */

import { button, el } from '../dom.js';
import { failure } from '../failure.js';
import { encoded } from './check.js';

/** @typedef {import('../load.js').Loaded} Loaded */
/** @typedef {Awaited<ReturnType<typeof newerLine>>} Line */

/**
 * @param {Promise<import('./check.js').Checks>} started
 * @param {Loaded} pinned
 * @param {Loaded} newer
 * @param {(loaded: Loaded, isNewer: boolean) => void} onShow
 */
export async function newerLine(started, pinned, newer, onShow) {
  const checks = await started;
  const [shown, later] = await Promise.all([pinned, newer].map(async ({ file }) => encoded(JSON.stringify(await file()))));
  const newsIn = (/** @type {string} */ lang) => {
    try {
      return checks.changes(shown, later, lang);
    } catch (why) {
      throw typeof why === 'string' ? failure('newer', why) : failure('newer', 'not a brief', /** @type {import('check-glue').Fault[]} */ (why));
    }
  };
  // Whether there is any news at all, in whatever language.
  newsIn('');
  let isNewer = false;
  let open = false;
  /** @type {import('../parts.js').Parts} */
  let laid;

  return {
    /** @param {import('../parts.js').Parts} parts */
    lay(parts) {
      laid = parts;
      const { root, words } = parts;
      const { date, pinned: was, changes } = newsIn(root.lang);
      const filled = (/** @type {string} */ text, /** @type {string} */ day) => text.replace('#', day);
      const said = filled(isNewer ? words.newer_shown : words.newer, date);
      const list = el('ul', { id: 'changes', class: 'changes', part: 'changes', 'aria-label': words.newer_changes }, ...changes.map((one) => el('li', {}, one)));
      const toggle = () => {
        open = !open;
        list.hidden = !open;
        more.ariaExpanded = String(open);
      };
      const more = button(words.newer_changes, toggle, { part: 'newer-changes', 'aria-controls': 'changes', 'aria-expanded': open });
      list.hidden = !open;
      const change = () => {
        isNewer = !isNewer;
        onShow(isNewer ? newer : pinned, isNewer);
        laid.say(filled(isNewer ? laid.words.newer_shown : laid.words.newer_pinned, isNewer ? date : was));
      };
      const other = button(isNewer ? filled(words.newer_back, was) : words.newer_show, change, { part: 'newer-switch' });
      parts.newer?.append(el('div', { class: 'on' }, el('p', {}, said, ' ', more, ' ', other), list));
    },
  };
}
