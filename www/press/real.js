/** Whether a picture that goes around is one of ours: its fingerprint leads to the figures as they are. */

import { button, el } from '../dom.js';
import { fingerprintIn, typedFingerprint } from './fingerprint.js';
import { filled } from './words.js';

/**
 * @param {import('./desk.js').Desk} desk
 * @returns {import('./panel.js').Part & { onDrop(file: File): void }}
 */
export function realOf(desk) {
  const { text, press, given } = desk;
  const typed = el('input', { type: 'text', part: 'fingerprint', autocomplete: 'off', autocapitalize: 'characters', spellcheck: false });
  const chosen = el('input', { type: 'file', part: 'file', accept: '.png,.svg,image/png,image/svg+xml' });
  const result = el('div', { class: 'result', part: 'result' });

  const show = (/** @type {string} */ spoken, /** @type {Node[]} */ ...more) => {
    result.replaceChildren(el('p', {}, spoken), ...more);
    desk.say(spoken);
  };
  const look = (/** @type {string} */ fingerprint) => {
    const found = press.find(fingerprint, given.outline.lang);
    if (!found) {
      show(text.unknown);
      return;
    }
    const { chart, view, hidden, name, title, message, long } = found;
    const year = found.year > 0 ? String(found.year) : '';
    const without = found.without.length > 0 ? filled(text.without, found.without.join(', ')) : '';
    const about = [name, year, without].filter(Boolean).join(', ');
    const here = given.parts.charts.some(({ id }) => id === chart);
    const go = () => {
      given.choose({ show: chart, view, year, hidden });
      desk.figure().focus();
    };
    show(
      filled(text.belongs, title, about),
      el('p', {}, text.changed),
      el('p', { class: 'figures' }, message),
      el('p', { class: 'figures' }, long),
      ...(here ? [button(text.to_chart, go, { part: 'to-chart' })] : []),
    );
  };
  const check = () => {
    const fingerprint = typedFingerprint(typed.value);
    if (fingerprint) {
      typed.value = fingerprint;
      look(fingerprint);
    } else show(text.short);
  };
  const read = async (/** @type {Blob | undefined} */ file) => {
    if (!file) return;
    const fingerprint = await fingerprintIn(file).catch(() => undefined);
    if (desk.signal.aborted) return;
    typed.value = fingerprint ?? '';
    if (fingerprint) look(fingerprint);
    else show(text.unmarked);
  };
  // Not a form: a frame in a sandbox may not send one, and nothing is to be sent.
  typed.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') check();
  });
  chosen.addEventListener('change', () => read(chosen.files?.[0]));

  return {
    title: text.real,
    body: [
      el('p', { class: 'how' }, text.real_how),
      el(
        'div',
        { class: 'asks' },
        el('div', { class: 'row' }, el('label', { class: 'pair' }, el('span', { class: 'label' }, text.fingerprint), typed), button(text.check, check, { part: 'check' })),
        el('label', { class: 'pair' }, el('span', { class: 'label' }, text.file), chosen),
      ),
      result,
    ],
    follow() {},
    onDrop: read,
  };
}
