/** The module's twin: the same core and the same glue, as JavaScript alone. */

import * as core from 'core';
import { Brief, __wbg_set_wasm } from 'glue';

__wbg_set_wasm(core);

export { Brief };
