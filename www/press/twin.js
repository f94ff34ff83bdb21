/** The twin of the press kit's module: the same core and the same glue, as JavaScript alone. */

import * as core from 'core';
import { Press, __wbg_set_wasm, formats } from 'press-glue';

__wbg_set_wasm(core);

export { Press, formats };
