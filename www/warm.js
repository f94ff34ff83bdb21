/** What a first drawing would wait for, done while the module is on its way. */

/** The weights that a picture is lettered in. */
const WEIGHTS = [400, 700];

/**
 * A canvas with the page's letter at hand: a browser finds and shapes a font when it is first asked for.
 * @param {HTMLCanvasElement} canvas
 * @param {HTMLElement} host
 */
export function warm(canvas, host) {
  const context = canvas.getContext('2d');
  const { fontFamily } = getComputedStyle(host);
  for (const weight of WEIGHTS) {
    if (!context) return;
    context.font = `${weight} 16px ${fontFamily}`;
    context.measureText('0');
  }
}
