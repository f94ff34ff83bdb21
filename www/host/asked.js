/** What a server answers, asked as the widget itself asks, and without the body where that will do. */

/** `status` 0: nobody answered. @typedef {{ ok: boolean, status: number, headers: Headers, url: string }} Answer */

/** @type {RequestInit} */
const AS_WIDGET = { credentials: 'same-origin', referrerPolicy: 'no-referrer' };
/** A server that does not know this question is asked for the whole. */
const NOT_KNOWN = [400, 403, 405, 501];

/** @param {string} url @returns {Promise<Answer>} */
export async function head(url) {
  try {
    const answer = await fetch(url, { ...AS_WIDGET, method: 'HEAD' });
    return NOT_KNOWN.includes(answer.status) ? await fetch(url, AS_WIDGET) : answer;
  } catch {
    return { ok: false, status: 0, headers: new Headers(), url };
  }
}

/**
 * The same with the text.
 * @param {string} url
 * @returns {Promise<Answer & { text: string }>}
 */
export async function get(url) {
  try {
    const answer = await fetch(url, AS_WIDGET);
    const { ok, status, headers } = answer;
    return { ok, status, headers, url: answer.url, text: await answer.text() };
  } catch {
    return { ok: false, status: 0, headers: new Headers(), url, text: '' };
  }
}

/**
 * Why an address is not asked from here; empty where it is. It must be on the server of the page or of the script, of
 * which something was fetched before: a question that the policy forbids would be reported to whoever reads such reports.
 * @param {string} url
 * @param {import('./host.js').Given} given
 * @returns {'' | '@disk' | '@elsewhere' | '@leave'}
 */
export function whyNot(url, { places, script, heard }) {
  const { origin, protocol } = new URL(url);
  if (!/^https?:$/.test(protocol)) return '@disk';
  const own = [location.href, script].filter(Boolean).map((one) => new URL(one).origin);
  if (!own.includes(origin)) return '@elsewhere';
  const fetched = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource')).filter(({ initiatorType }) => initiatorType === 'fetch');
  // Where the scripts stand apart, this very one was fetched.
  const origins = [...(places ? [script] : []), ...fetched.map(({ name }) => name)].map((one) => new URL(one).origin);
  const isRefused = heard.some((one) => 'blockedURI' in one && 'effectiveDirective' in one && one.effectiveDirective === 'connect-src' && String(one.blockedURI).startsWith(origin));
  return origins.includes(origin) && !isRefused ? '' : '@leave';
}
