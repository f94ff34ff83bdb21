/** What is asked of every page of others: its widgets draw and keep to their place, and the page stays as it was. */

/** Runs before a page's own scripts: what they add to the names on window is told by `namesAdded`. */
export function watchNames() {
  globalThis.namesBefore = undefined;
  globalThis.namesAdded = () => Object.getOwnPropertyNames(globalThis).filter((one) => !namesBefore.includes(one));
  namesBefore = Object.getOwnPropertyNames(globalThis);
}

/** What a page has when nothing is wrong with it. @param {string[]} states */
export const WELL = (...states) => ({ states, faults: [], storage: [0, 0, 0, 0], added: [] });

/**
 * Waits until every widget of a page has drawn, and gives what is wrong with them and with what they left in the page.
 * @param {import('puppeteer-core').Page} page opened with `watchNames`, where names are asked for
 */
export const lookAt = (page) =>
  page.evaluate(async () => {
    const within = (root) => [...root.querySelectorAll('*')].flatMap((one) => (one.localName === 'civic-brief' ? [one] : one.shadowRoot ? within(one.shadowRoot) : []));
    const widgets = within(document);
    for (const widget of widgets) await kit.drawn(widget);
    const faults = [];
    for (const [index, widget] of widgets.entries()) {
      const root = widget.shadowRoot;
      const box = root.querySelector('.brief').getBoundingClientRect();
      const host = widget.getBoundingClientRect();
      const canvas = [...root.querySelectorAll('canvas')].find((one) => one.checkVisibility());
      const drawn = canvas.getBoundingClientRect();
      const fault = (what) => faults.push(`${index}: ${what}`);
      // The host may add a padding of its own to the element, never take of what is in it.
      if (host.height + 1 < box.height || box.height < 200) fault(`${host.height} high for ${box.height}`);
      if (drawn.width < 150 || drawn.height < 60) fault(`picture of ${drawn.width} by ${drawn.height}`);
      if (Math.abs(drawn.width * devicePixelRatio - canvas.width) > 1.5) fault(`${canvas.width} pixels in ${drawn.width}`);
      for (const part of root.querySelectorAll('h2, h3, p, button, summary, label, li, dt, dd, select')) {
        if (!part.checkVisibility() || part.closest('.unseen, table, [class*=marks]')) continue;
        // What is scrolled within its own place is cut off there on purpose.
        let around = part.parentElement;
        while (around && getComputedStyle(around).overflowY === 'visible') around = around.parentElement;
        if (around) continue;
        if (parseFloat(getComputedStyle(part).fontSize) < 12) fault(`small: ${part.localName} ${part.textContent.slice(0, 30)}`);
        const { left, right, width, bottom } = part.getBoundingClientRect();
        if (width > 0 && (left < box.left - 1 || right > box.right + 1 || bottom > box.bottom + 1)) fault(`outside: ${part.localName} ${part.textContent.slice(0, 30)}`);
        if (part.localName === 'button' && part.scrollWidth > part.clientWidth + 1) fault(`cut off: ${part.textContent}`);
      }
      const copy = kit.pixelsOf(canvas);
      const colours = new Set();
      for (let y = 0; y < copy.height; y += 3) for (let x = 0; x < copy.width; x += 3) colours.add(copy.at(x, y));
      if (colours.size < 4) fault(`${colours.size} colours`);
      if (index > 3) break;
    }
    const storage = [localStorage.length, sessionStorage.length, document.cookie.length, (await indexedDB.databases()).length];
    return { states: [...new Set(widgets.map(({ dataset }) => dataset.state))], faults, storage, added: globalThis.namesAdded?.() ?? [] };
  });

/**
 * What of the page is its own, as it looks and where it stands: everything but the widgets and what is in them. What
 * stands below them moves with their height, and what holds them grows with it: neither is told.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>} a line for each element
 */
export const ownOf = (page) =>
  page.evaluate(() => {
    // A page that grows higher gets a bar at its side, which some browsers take from its width.
    document.documentElement.style.overflowY = 'scroll';
    const LOOKS = ['color', 'backgroundColor', 'fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'textTransform', 'display', 'position', 'float', 'marginLeft', 'marginRight', 'padding', 'border', 'overflow', 'visibility', 'opacity', 'direction', 'cursor', 'scrollBehavior'];
    const lines = [`page: ${document.styleSheets.length} ${document.adoptedStyleSheets.length} ${document.title} ${location.hash} ${document.documentElement.scrollWidth} ${document.activeElement?.localName}`];
    const walk = (root) => {
      for (const one of root.children) {
        if (one.localName === 'civic-brief' || one.localName === 'script') continue;
        const { left, width } = one.getBoundingClientRect();
        const style = getComputedStyle(one);
        const said = one.getAttributeNames().filter((name) => name !== 'style').map((name) => `${name}=${one.getAttribute(name)}`);
        lines.push(`${one.localName} ${said} at ${Math.round(left)}, ${Math.round(width)} wide: ${LOOKS.map((name) => style[name]).join(' ')}`);
        if (one.shadowRoot) walk(one.shadowRoot);
        walk(one);
      }
    };
    walk(document);
    document.documentElement.style.overflowY = '';
    return lines;
  });

/**
 * What of the page's own text a widget stands on, or has on it.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>}
 */
export const overlaps = (page) =>
  page.evaluate(() => {
    const [widgets, texts] = [[], []];
    // A dialog that is modal stands over its page.
    const place = document.querySelector(':modal') ?? document.body;
    const walk = (root) => {
      for (const one of root.children) {
        if (one.localName === 'civic-brief') {
          widgets.push(one.shadowRoot.querySelector('.brief').getBoundingClientRect());
          continue;
        }
        if ([...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()) && one.checkVisibility()) {
          // The letters themselves: a heading is as wide as its column.
          const range = document.createRange();
          range.selectNodeContents(one);
          texts.push({ text: one.textContent.trim().slice(0, 30), rects: [...range.getClientRects()] });
        }
        if (one.shadowRoot) walk(one.shadowRoot);
        walk(one);
      }
    };
    walk(place);
    const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const ownText = texts.filter(({ rects }) => rects.some((rect) => widgets.some((widget) => meet(rect, widget))));
    const eachOther = widgets.filter((one, index) => widgets.slice(index + 1).some((other) => meet(one, other)));
    return [...ownText.map(({ text }) => text), ...eachOther.map(() => 'another widget')];
  });

/**
 * The least contrast of the text that a widget shows, with what is behind it as the page paints it.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>} what is below 4.5
 */
export const faint = (page) =>
  page.evaluate(() => {
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
    const painted = (colors) => {
      for (const color of ['#fff', ...colors]) {
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
      }
      return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const luminance = (rgb) =>
      [0.2126, 0.7152, 0.0722].reduce((sum, share, index) => {
        const part = rgb[index] / 255;
        return sum + share * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      }, 0);
    const above = (one) => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host ?? null;
    const behind = (one) => {
      const layers = [];
      for (let at = one; at; at = above(at)) layers.unshift(getComputedStyle(at).backgroundColor);
      return layers;
    };
    const found = [];
    const within = (root) => [...root.querySelectorAll('*')].flatMap((one) => (one.localName === 'civic-brief' ? [one] : one.shadowRoot ? within(one.shadowRoot) : []));
    for (const widget of within(document)) {
      for (const one of widget.shadowRoot.querySelectorAll('.brief *')) {
        const text = [...one.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
        // What is pressed lies over a picture that says the same.
        if (!text || !kit.isSeen(one) || one.closest('.unseen, .marks, option')) continue;
        const layers = behind(one);
        const [a, b] = [luminance(painted([...layers, getComputedStyle(one).color])), luminance(painted(layers))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < 4.5) found.push(`${ratio.toFixed(2)}: ${text.data.trim().slice(0, 30)}`);
      }
    }
    return found;
  });
