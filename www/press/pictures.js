/** The picture to take along: as a file of a fixed size, as data, on the clipboard, or alone on the screen. */

import { button, el } from '../dom.js';
import { answerLine, textOf } from './fields.js';
import { frameOf } from './frame.js';
import { isConfined } from './save.js';
import { filled } from './words.js';

/** @typedef {import('press-glue').Format} Format */

/**
 * @param {import('./desk.js').Desk} desk
 * @param {AbortSignal} signal
 * @returns {import('./panel.js').Part}
 */
export function picturesOf(desk, signal) {
  const { text, formats, press } = desk;
  const answer = answerLine(desk.say);
  const kept = el('div', { class: 'kept', part: 'kept' });

  /**
   * Gives a file and says so; where the page around may have kept it, what is in it stands here too.
   * @param {Blob} file
   * @param {string} name
   * @param {() => Node} show
   * @param {string} [first] what is to be said before
   */
  const give = (file, name, show, first) => {
    desk.save(file, name);
    answer.tell([first, filled(text.started, name)].filter(Boolean).join(' '));
    const seen = isConfined() ? show() : undefined;
    const about = seen instanceof HTMLCanvasElement ? text.framed_picture : text.framed_text;
    kept.replaceChildren(...(seen ? [el('p', {}, about), seen, el('p', { class: 'note' }, text.framed_editor)] : []));
  };
  const giveText = (/** @type {string} */ content, /** @type {string} */ ending, /** @type {string} */ type, /** @type {string} */ first = '') => {
    const name = `${desk.words().stem}.${ending}`;
    const show = () => {
      const { field, label } = textOf({ label: name, rows: 6, code: true });
      field.value = content.replace(/^\ufeff/, '');
      return label;
    };
    give(new Blob([content], { type }), name, show, first);
  };
  const giveSvg = (first = '') => giveText(desk.svg(), 'svg', 'image/svg+xml', first);
  const givePng = async (/** @type {Format} */ format, first = '') => {
    // Of this moment, whatever is on show when it is ready.
    const [take, { stem, alt }] = [desk.take(format), desk.words()];
    const file = await desk.png(format);
    if (signal.aborted) return;
    if (!file) {
      giveSvg(text.scrambled);
      return;
    }
    const show = () => {
      const canvas = el('canvas', { role: 'img', 'aria-label': alt });
      press.draw(canvas, take);
      return canvas;
    };
    give(file, `${stem}_${format.name}.png`, show, first);
  };
  const copy = async () => {
    // Twice as sharp as an article's usual size.
    const format = formats[1];
    try {
      const file = desk.png(format).then((blob) => blob ?? Promise.reject(new Error('changed by the browser')));
      // Where the clipboard refuses at once, nobody waits for it.
      file.catch(() => {});
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': file })]);
      answer.tell(text.copied, text.copied + text.colon + text.picture);
    } catch {
      await givePng(format, text.refused_picture);
    }
  };

  /** A button whose work may fail, and then says so. */
  const act = (/** @type {string} */ label, /** @type {() => unknown} */ work, part = 'get') =>
    button(
      label,
      async () => {
        try {
          await work();
        } catch {
          if (!signal.aborted) answer.tell(text.failed);
        }
      },
      { part },
    );
  const png = (/** @type {Format} */ format) => act(`PNG ${format.name.replace('x', ' × ')}`, () => givePng(format));
  const frame = frameOf(desk, signal);
  const shape = (/** @type {Format} */ { width_css, height_css }) => width_css / height_css;
  const isArticle = (/** @type {Format} */ format) => shape(format) === shape(formats[0]);
  const row = (/** @type {string} */ label, /** @type {Node[]} */ ...buttons) =>
    el('div', { class: 'get', role: 'group', 'aria-label': label }, el('span', { class: 'label', 'aria-hidden': true }, label), el('div', { class: 'row' }, ...buttons));

  return {
    title: text.picture,
    body: [
      row(text.for_article, ...formats.filter(isArticle).map(png)),
      row(text.for_media, ...formats.filter((format) => !isArticle(format)).map(png)),
      row(
        text.for_work,
        act('SVG', () => giveSvg()),
        act(text.csv, () => giveText(desk.csv(), 'csv', 'text/csv')),
      ),
      row(text.for_now, act(text.copy_picture, copy, 'copy'), act(text.show_picture, frame.open, 'frame')),
      answer.line,
      kept,
    ],
    follow() {
      answer.clear();
      kept.replaceChildren();
      frame.follow();
    },
  };
}
