/** The module as JavaScript alone, carried in the script: nothing is asked of the browser, and one hash covers all. */

import { Brief } from './twin.js';

/** @returns {import('engine').Engine} */
export const engineOf = () => 'twin';

/** @returns {Promise<import('engine').Module>} */
export const startModule = async () => ({ Brief });

/** It is in one piece. */
export const [startFor, startWhole] = [startModule, startModule];
