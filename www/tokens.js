/** A host's own colours for texts and lines, each held to its contrast before it is used. */

import { channels, computed, luminance, suits } from './scheme.js';

/**
 * Each with the least contrast with what is behind it, by WCAG 2.2; the paper must suit the theme. A rule between rows may
 * be as faint as it likes.
 * @type {[string, number][]}
 */
const TOKENS = [
  ['--civic-brief-paper', 0],
  ['--civic-brief-ink', 4.5],
  ['--civic-brief-muted', 4.5],
  ['--civic-brief-edge', 3],
];

/**
 * Those that cannot be used here: no colour, not opaque, or too faint.
 * @param {HTMLElement} element
 * @param {HTMLElement} probe an element within
 * @param {import('./scheme.js').Scheme} scheme
 */
export function unfitTokens(element, probe, { theme, surface, behind }) {
  const style = getComputedStyle(element);
  // That of the styles. What is chosen, and what is chosen from, has it behind it on any page.
  let paper = theme === 'dark' ? 0.009 : 1;
  const unfit = TOKENS.filter(([name, least]) => {
    const value = style.getPropertyValue(name);
    if (!value) return false;
    const color = computed(value, probe);
    const [r, g, b, alpha] = channels(color, probe);
    if (!color || alpha < 1) return true;
    const own = luminance([r, g, b]);
    if (least) return Math.min(contrast(own, paper), contrast(own, surface ? paper : behind)) < least;
    if (!suits(theme, own)) return true;
    paper = own;
    return false;
  });
  return unfit.map(([name]) => name);
}

/** Takes back what cannot be used, and lets the rest be. @param {HTMLElement} root @param {string[]} unfit */
export function leaveOut(root, unfit) {
  for (const [name] of TOKENS) root.style.setProperty(name, unfit.includes(name) ? 'initial' : '');
}

/** The ratio of WCAG 2.2. @param {number} a @param {number} b relative luminance */
function contrast(a, b) {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
