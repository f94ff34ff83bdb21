/** A picture as PNG: the prepared file where there is one, else drawn here where the browser reads back honestly. */

import { el } from '../dom.js';

/** Side of the canvas on which reading back is tried. 32. */
const SIDE = 32;

/** @typedef {import('./takes.js').Take} Take */

/** @type {Promise<boolean> | undefined} */
let honest;

/**
 * Whether a canvas gives back what was painted on it: browsers that protect a reader may return something else.
 * @returns {Promise<boolean>}
 */
export function readsBack() {
  return (honest ??= tryReading());
}

async function tryReading() {
  const canvas = el('canvas', { width: SIDE, height: SIDE });
  const context = canvas.getContext('2d');
  if (!context) return false;
  const painted = (/** @type {number} */ n) => [(n % SIDE) * 8, Math.floor(n / SIDE) * 8, (n * 37) % 256, 255];
  for (let n = 0; n < SIDE * SIDE; n += 1) {
    context.fillStyle = `rgb(${painted(n).slice(0, 3)})`;
    context.fillRect(n % SIDE, Math.floor(n / SIDE), 1, 1);
  }
  try {
    const { data } = context.getImageData(0, 0, SIDE, SIDE);
    return data.every((value, at) => value === painted(Math.floor(at / 4))[at % 4]) && (await blobOf(canvas)) !== undefined;
  } catch {
    return false;
  }
}

/**
 * @param {HTMLCanvasElement} canvas
 * @returns {Promise<Blob | undefined>}
 */
function blobOf(canvas) {
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), 'image/png'));
}

/**
 * The picture with its metadata, drawn here; undefined where the browser would change it.
 * @param {import('press-glue').Press} press
 * @param {Take} take
 */
export async function drawnPng(press, take) {
  if (!(await readsBack())) return undefined;
  const canvas = el('canvas');
  press.draw(canvas, take);
  const blob = await blobOf(canvas);
  if (!blob) return undefined;
  const stamped = press.stamp(new Uint8Array(await blob.arrayBuffer()), take);
  return new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (stamped)], { type: 'image/png' });
}
