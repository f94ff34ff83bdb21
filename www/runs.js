/** Whether WebAssembly runs here: it is missing in the modes that protect a reader, and refused by the policy of many a page. */

/** The smallest module there is: with it that is asked, before anything is loaded. */
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Asked once: a policy may report the question. @type {boolean | undefined} */
let known;

export function wasmRuns() {
  if (known === undefined) {
    try {
      // Under a policy that forbids it, WebKit compiles all the same and refuses only to start.
      known = new WebAssembly.Instance(new WebAssembly.Module(EMPTY)) instanceof WebAssembly.Instance;
    } catch {
      known = false;
    }
  }
  return known;
}
