/**
 * Asks for the module at once, while the script of the widget is still on its way: with it the two come side by side, and
 * without it all works as well, a little later. A page that forbids WebAssembly gets the twin so, and no module in vain.
 */

import { askEarly } from './files.js';
import { wasmRuns } from './runs.js';

askEarly(
  wasmRuns()
    ? { url: new URL(__MODULE_FILE__, import.meta.url), integrity: __MODULE_INTEGRITY__ }
    : { url: new URL(__TWIN_FILE__, import.meta.url), integrity: __TWIN_INTEGRITY__ },
);
