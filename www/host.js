/** The way to the look at a page: nothing of it is here until the page's editor asks for it in the address. */

import { source } from 'builtin';
import { loadHost, places, script } from 'kit';

/** Before anything else of the widget: what goes wrong at the start is heard too. */
export function lookAtHost() {
  if (!location.search.includes('civic-brief-check')) return;
  /** @type {Event[]} */
  const heard = [];
  for (const name of ['securitypolicyviolation', 'brief-error']) addEventListener(name, (event) => heard.push(event));
  // Who asked for it must hear of it where it cannot come, and the console is the page's own.
  loadHost().then((host) => host.openHost({ source, places, script, heard }), (error) => alert(error.message));
}
