/** One brief for all widgets of a page that show the same of the built-in one: it is taken out and held once. */

/** @typedef {import('glue').Brief} Brief */
/** @typedef {import('./builtin.js').Parcel} Parcel */
/** `of`: what made it, since a page may draw with the module and with its twin. @typedef {{ parcel: Parcel, of: unknown, brief: Brief, said: Map<string, any>, users: number }} One */

/** @type {Set<One>} */
const shared = new Set();
/** What is the same for every widget, and asked of the module once. */
const SAID = /** @type {const} */ (['outline', 'about', 'table']);

/**
 * A brief of one's own to all appearances, to be freed like one; the last that is freed frees the one behind them.
 * @param {import('engine').Module} module
 * @param {Parcel} parcel
 * @returns {Brief}
 */
export function shareBrief(module, parcel) {
  const known = [...shared].find((one) => one.parcel === parcel && one.of === module.Brief);
  const one = known ?? { parcel, of: module.Brief, brief: new module.Brief(parcel.packed), said: saidIn(parcel), users: 0 };
  shared.add(one);
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
        if (one.users === 0 && shared.delete(one)) one.brief.free();
      },
    },
  });
}

/** What need not be asked. @param {Parcel} parcel @returns {Map<string, any>} */
function saidIn({ said }) {
  if (!said) return new Map();
  const { lang } = said.outline;
  return new Map([[`outline ${lang}`, said.outline], ...Object.entries(said.about).map(([id, about]) => /** @type {[string, any]} */ ([`about ${lang} ${id}`, about]))]);
}
