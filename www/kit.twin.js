/** The same where the script carries the twin: whatever it needs to answer a reader is within it too. */

export { loadChecks, loadHost, loadPacked, places, script } from './kit.js';

/** @returns {Promise<typeof import('./rest/rest.js')>} */
export const loadRest = () => import('./rest/rest.js');

/** @returns {Promise<typeof import('./press/press.js')>} */
export const loadPress = async () => (await loadRest()).loadPress(new URL(__PRESS_FILE__, import.meta.url));
