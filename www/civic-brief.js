// <civic-brief>: a policy briefing in any page.
//
//   element.js   the element: attributes in, events out, one drawing a frame
//   near.js      when it begins: near what is in view
//   module.js    the one file that knows the module, as WebAssembly or as its twin (module.twin.js: the twin alone)
//   source.js    which brief is shown, as the host says it; load.js, request.js and plain.js bring it
//   check/       the checks of briefs of others, and newer figures; loaded for those alone
//   packed/      a brief that was checked when it was packed, taken out of its file; loaded for those alone
//   files.js     the files beside the script, each held to its hash; charts.js: which of them are of a chart
//   rest/        what answers a reader: loaded after the first drawing, or at the first touch
//   touch.js     keeps such a touch until then
//   kit.js       the rest and the press kit as some of them (kit.inline.js: within the script)
//   fallback.js  what stands in the element until it has drawn
//   figures.js   plain figures that become elements
//   parts.js     the HTML of a brief: headings, tabs, picture, sources
//   press/       pictures, texts and data to take along: loaded when it is asked for
//   host.js      the way to host/, which tells a page's editor what the page means for the widget: ?civic-brief-check
//   scheme.js    light or dark, as the host's page is
//   tokens.js    the host's own colours, where they can be read
//   words.js     the languages: what the buttons say, and what the module reads

import { CivicBrief } from './element.js';
import { failure } from './failure.js';
import { adoptFigures } from './figures.js';
import { lookAtHost } from './host.js';

// A page may load the script more than once, and another version of it. Node has no elements: it gets the class alone.
const first = /** @type {typeof CivicBrief | undefined} */ (globalThis.customElements?.get('civic-brief'));
if (globalThis.customElements && !first) {
  lookAtHost();
  customElements.define('civic-brief', CivicBrief);
  adoptFigures();
} else if (first && first.version !== CivicBrief.version) {
  const message = `version ${first.version} came first and draws: load one version, not ${CivicBrief.version} too`;
  document.dispatchEvent(new CustomEvent('brief-notice', { detail: failure('script', message) }));
}

export { CivicBrief };
