/** The press kit's module as JavaScript alone, carried in the script. */

import * as twin from './twin.js';

export const startModule = async () => twin;
