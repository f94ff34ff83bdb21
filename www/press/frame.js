/** The picture alone, as large as fits, with nothing over it: to show in a room, or for a picture of the screen. */

import { button, el } from '../dom.js';

/** The shapes, in CSS pixels of the picture: more of them than the screen has make its text smaller. */
const SHAPES = /** @type {const} */ ({
  wide: { width_css: 800, height_css: 450 },
  square: { width_css: 540, height_css: 540 },
  tall: { width_css: 540, height_css: 960 },
});

/** @typedef {keyof typeof SHAPES} Shape */

/**
 * @param {import('./desk.js').Desk} desk
 * @param {AbortSignal} signal
 */
export function frameOf({ text, press, take, words, given }, signal) {
  const names = /** @type {Shape[]} */ (Object.keys(SHAPES));
  const canvas = el('canvas', { role: 'img' });
  const stage = el('div', { class: 'stage' }, canvas);
  const choices = names.map((name) => button(text[name], () => show(name), { part: 'shape' }));
  const close = button(text.close, () => dialog.close(), { part: 'close' });
  // Above the picture and not over it: what stands in the frame is the picture alone.
  const bar = el('div', { class: 'bar' }, el('div', { class: 'choices', role: 'group', 'aria-label': text.shape }, ...choices), close);
  const dialog = el('dialog', { class: 'frame', part: 'picture-alone', 'aria-label': text.frame }, bar, stage);
  /** @type {Shape} */
  let shape = 'wide';

  /** Makes the frame as large as fits. */
  const fit = () => {
    const { width_css, height_css } = SHAPES[shape];
    const { clientWidth, clientHeight } = stage;
    // On a phone that is held upright it has the whole width, and is moved up and down where it is higher.
    const width = Math.floor(innerHeight > innerWidth ? clientWidth : Math.min(clientWidth, (clientHeight * width_css) / height_css));
    press.draw(canvas, take({ width_css, height_css, scale: (width / width_css) * devicePixelRatio }));
    canvas.style.width = `${width}px`;
    return width;
  };
  const draw = () => {
    // Where it is higher than the window, the bar to move it by may take of its width.
    if (fit() > stage.clientWidth) fit();
    canvas.setAttribute('aria-label', words().alt);
  };
  const show = (/** @type {Shape} */ name) => {
    shape = name;
    choices.forEach((choice, index) => choice.setAttribute('aria-pressed', String(names[index] === name)));
    draw();
  };
  const follow = () => {
    if (dialog.open) draw();
  };
  addEventListener('resize', follow, { signal });
  dialog.addEventListener('close', () => dialog.remove());
  signal.addEventListener('abort', () => dialog.remove());

  return {
    open() {
      given.parts.root.append(dialog);
      dialog.showModal();
      show(innerHeight > innerWidth ? 'tall' : 'wide');
      choices[names.indexOf(shape)].focus();
    },
    follow,
  };
}
