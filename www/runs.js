/** Whether WebAssembly runs here: it is missing in the modes that protect a reader, and refused by the policy of many a page. */

import { page } from './page.js';

/** The smallest module there is: with it that is asked, before anything is loaded. */
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

export function wasmRuns() {
  const known = page();
  if (known.runs === undefined) {
    try {
      // Under a policy that forbids it, WebKit compiles all the same and refuses only to start.
      known.runs = new WebAssembly.Instance(new WebAssembly.Module(EMPTY)) instanceof WebAssembly.Instance;
    } catch {
      known.runs = false;
    }
  }
  return known.runs;
}
