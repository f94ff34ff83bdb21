/** When a page has nothing else to do, and when it has shown what was changed. */

/** It is not waited for longer than this, in milliseconds. 1000. */
const LATEST_MS = 1000;
/** A browser that cannot say when it has time is given some. 50. */
const PAUSE_MS = 50;

/** @type {(work: () => void) => void} */
export const whenIdle = (work) => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: LATEST_MS });
  else setTimeout(work, PAUSE_MS);
};

/** After the frame that shows what is changed now. @param {() => void} work */
export const afterFrame = (work) => requestAnimationFrame(() => setTimeout(work));
