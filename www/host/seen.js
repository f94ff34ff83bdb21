/** The policy of the page, as far as it can be seen from within: its header is the server's, and only told when asked. */

import { head, whyNot } from './asked.js';
import { policiesOf } from './policy.js';

/**
 * `whole`: whether nothing can be missing; `why` not.
 * @typedef {{ policies: import('./policy.js').Policy[], text: string, whole: boolean, why: 'disk' | 'origin' | 'leave' | 'answer' | '' }} Seen
 */

/**
 * @param {import('./host.js').Given} given
 * @returns {Promise<Seen>}
 */
export async function policySeen(given) {
  const metas = [...document.querySelectorAll('meta[http-equiv="content-security-policy" i]')].map((one) => one.getAttribute('content') ?? '');
  // A report brings the whole policy that was broken.
  const reported = reportsIn(given.heard).map(({ originalPolicy }) => originalPolicy);
  const { text: header, why } = await headerOf(given, metas);
  const texts = [...new Set([...header, ...metas, ...reported].map((one) => one.trim()).filter(Boolean))];
  return { policies: texts.flatMap(policiesOf), text: texts.join(' | '), whole: why === '', why };
}

/** What was stopped; what is only reported on trial is nobody's loss. @param {Event[]} heard */
export function reportsIn(heard) {
  const reports = /** @type {SecurityPolicyViolationEvent[]} */ (heard.filter(({ type }) => type === 'securitypolicyviolation'));
  return reports.filter(({ disposition }) => disposition !== 'report');
}

/**
 * Asks for the page once more, and only where the page surely may: a question that is refused is reported to its server.
 * @param {import('./host.js').Given} given
 * @param {string[]} metas
 * @returns {Promise<{ text: string[], why: Seen['why'] }>}
 */
async function headerOf(given, metas) {
  // To a frame in a sandbox even its own server is another, which does not show such a header.
  if (self.origin === 'null') return { text: [], why: 'origin' };
  const why = whyNot(location.href, given);
  if (why) return { text: [], why: why === '@disk' ? 'disk' : 'leave' };
  const answer = await head(location.href.split('#')[0]);
  if (!answer.ok) return { text: [], why: 'answer' };
  return { text: [answer.headers.get('Content-Security-Policy') ?? ''].filter((one) => !metas.includes(one)), why: '' };
}
