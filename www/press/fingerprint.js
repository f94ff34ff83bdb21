/** Fingerprints of pictures: as a reader types them, and as they stand in a file. */

/** Digits and letters without I, L, O and U. */
const WHOLE = /^[0-9A-HJKMNP-TV-Z]{8}$/;
/** As it stands in the metadata of each picture, uncompressed. */
const IN_FILE = /civic-brief:([0-9A-Z]{4}-[0-9A-Z]{4})/;
/** Of a file no more than this is looked through: no picture of ours comes near it. 32 MB. */
const LARGEST = 32 << 20;

/**
 * What was typed, as a fingerprint is written; undefined where it is none.
 * @param {string} typed
 */
export function typedFingerprint(typed) {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return WHOLE.test(letters) ? `${letters.slice(0, 4)}-${letters.slice(4)}` : undefined;
}

/**
 * The fingerprint in a picture's metadata. The file is read here and goes nowhere.
 * @param {Blob} file
 */
export async function fingerprintIn(file) {
  const bytes = await file.slice(0, LARGEST).arrayBuffer();
  return IN_FILE.exec(new TextDecoder('latin1').decode(bytes))?.[1];
}
