/** The built-in brief where the script carries it: whole, whatever is shown of it. */

import brief from 'brief';
import parcel from 'parcel';

/** @type {typeof import('./builtin.js').parcelOf} */
export const parcelOf = async () => parcel;

/** @type {typeof import('./builtin.js').source} */
export const source = async () => brief;
