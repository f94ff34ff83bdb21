/** One brief for all widgets of a page that show the built-in one: it is read and held once. */

/** @typedef {import('glue').Brief} Brief */
/** @typedef {import('glue').Outline} Outline */

/** By what makes them: a page may draw with the module and with its twin. @type {Map<import('engine').Module['Brief'], { brief: Brief, outlines: Map<string, Outline>, users: number }>} */
const shared = new Map();

/**
 * A brief of one's own to all appearances, to be freed like one; the last that is freed frees the one behind them.
 * @param {import('engine').Module} module
 * @param {unknown} builtin
 * @returns {Brief}
 */
export function shareBrief(module, builtin) {
  const one = shared.get(module.Brief) ?? { brief: new module.Brief(builtin), outlines: new Map(), users: 0 };
  shared.set(module.Brief, one);
  one.users += 1;
  let held = true;
  return Object.create(one.brief, {
    outline: {
      value(/** @type {string} */ lang) {
        const outline = one.outlines.get(lang) ?? one.brief.outline(lang);
        one.outlines.set(lang, outline);
        return outline;
      },
    },
    free: {
      value() {
        if (held) one.users -= 1;
        held = false;
        if (one.users > 0 || shared.get(module.Brief) !== one) return;
        shared.delete(module.Brief);
        one.brief.free();
      },
    },
  });
}
