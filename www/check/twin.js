/** The twin of the checks' module: the same core and the same glue, as JavaScript alone. */

import * as core from 'core';
import { __wbg_set_wasm, changes, pack } from 'check-glue';

__wbg_set_wasm(core);

export { changes, pack };
