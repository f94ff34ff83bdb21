/** One brief for all widgets of a page that show the built-in one: it is read and held once. */

/** @typedef {import('glue').Brief} Brief */

/** By what makes them: a page may draw with the module and with its twin. @type {Map<import('engine').Module['Brief'], { brief: Brief, said: Map<string, any>, users: number }>} */
const shared = new Map();
/** What is the same for every widget, and asked of the module once. */
const SAID = /** @type {const} */ (['outline', 'about', 'table']);

/**
 * A brief of one's own to all appearances, to be freed like one; the last that is freed frees the one behind them.
 * @param {import('engine').Module} module
 * @param {unknown} builtin
 * @returns {Brief}
 */
export function shareBrief(module, builtin) {
  const one = shared.get(module.Brief) ?? { brief: new module.Brief(JSON.stringify(builtin)), said: new Map(), users: 0 };
  shared.set(module.Brief, one);
  one.users += 1;
  let held = true;
  const once = (/** @type {typeof SAID[number]} */ name) => ({
    value(/** @type {[string, string]} */ ...of) {
      const key = [name, ...of].join(' ');
      if (!one.said.has(key)) one.said.set(key, one.brief[name](...of));
      return one.said.get(key);
    },
  });
  return Object.create(one.brief, {
    ...Object.fromEntries(SAID.map((name) => [name, once(name)])),
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
