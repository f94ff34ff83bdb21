/** Runs in every page before anything of its own, as `kit`; one function, as it is sent there as text. */

export function installKit() {
  const complaints = [];
  addEventListener('error', (event) => complaints.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', (event) => complaints.push(`rejection: ${event.reason}`));
  addEventListener('securitypolicyviolation', (event) => complaints.push(`policy: ${event.effectiveDirective}`));

  /** Waits for so many drawings of the page. */
  const frames = async (count) => {
    for (let n = 0; n < count; n += 1) await new Promise((done) => requestAnimationFrame(done));
  };

  /** A new element, not yet in the page. Text becomes its children, the fallback. */
  const make = (attributes = {}, { width, text = 'fallback' } = {}) => {
    const element = document.createElement('civic-brief');
    // A page that is opened with `?engine=js` tests the twin.
    const engine = new URLSearchParams(location.search).get('engine');
    const all = engine ? { engine, ...attributes } : attributes;
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    if (width) element.style.width = `${width}px`;
    const child = document.createElement('p');
    child.textContent = text;
    element.append(child);
    return element;
  };

  /** Waits for the next event of that name; gives its detail. */
  const heard = (element, name) =>
    new Promise((done) => element.addEventListener(name, (event) => done(event.detail), { once: true }));

  /** Waits until an element has drawn. */
  const drawn = async (element) => {
    // What is far waits for a reader: here is one.
    frames(1).then(() => element.dataset.state ?? element.scrollIntoView());
    if (!['wasm', 'twin'].includes(element.dataset.state)) {
      await Promise.race([
        heard(element, 'brief-ready'),
        new Promise((_, failed) => {
          element.addEventListener('brief-error', ({ detail }) => {
            // What is slow still comes: a busy machine is no failure.
            if (detail.name !== 'slow') failed(new Error(`brief-error: ${JSON.stringify(detail)}`));
          });
        }),
      ]);
    }
    await whole(element);
    await frames(2);
    return element;
  };

  /** Waits for what is made after the first drawing: the charts that are not on show, and the tables. */
  const whole = async (element) => {
    const { shadowRoot } = element;
    const waits = () => shadowRoot.querySelector('[id^=panel-]:empty') ?? all(element, '.place').find((place) => !place.querySelector('[part=table]'));
    const end = performance.now() + 5000;
    while (element.isConnected && waits() && performance.now() < end) await frames(1);
  };

  /** A new element in the page, drawn. */
  const show = (attributes, options) => {
    const element = make(attributes, options);
    const ready = drawn(element);
    document.querySelector('main').append(element);
    return ready;
  };

  /** A text with plain spaces. */
  const plain = (text) => text.replaceAll('\u00a0', ' ');
  /** The texts of what a selector finds in an element's shadow. */
  const canvasOf = (element) => element.shadowRoot?.querySelector('canvas');
  /** What a selector finds of the chart on show and around the charts; not in those that only keep their room. */
  const all = (element, selector) => {
    const figure = canvasOf(element)?.closest('.figure-of');
    const kept = (one) => !figure?.contains(one) && getComputedStyle(one).visibility === 'hidden';
    return [...element.shadowRoot.querySelectorAll(selector)].filter((one) => !kept(one));
  };
  /** What is read of an element: of several texts in one place the one on show. */
  const read = (one) => {
    const on = [...(one?.querySelectorAll(':scope > .stack > .on') ?? [])];
    return plain(on.length > 0 ? on.map((part) => part.textContent).join(' ') : (one?.textContent ?? ''));
  };
  const texts = (element, selector) => all(element, selector).map(read);
  /** Whether a reader sees it. */
  const isSeen = (one) => one.getBoundingClientRect().height > 0 && getComputedStyle(one).visibility === 'visible';

  /** The letters below an element that are seen, without those of its pictures. */
  const letters = (element) => {
    const { ownerDocument } = element;
    const walker = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      const range = ownerDocument.createRange();
      range.selectNode(walker.currentNode);
      if (!walker.currentNode.parentElement.closest('svg') && range.getClientRects().length > 0) text += walker.currentNode.data;
    }
    return text.replace(/\s/g, '');
  };

  const hex = (data, at) => `#${[0, 1, 2].map((n) => data[at + n].toString(16).padStart(2, '0')).join('')}`;
  /** `#rrggbb` where a pixel is opaque, `clear` where it is not there at all, else `blend`. */
  const colorAt = (data, at) => (data[at + 3] === 255 ? hex(data, at) : data[at + 3] === 0 ? 'clear' : 'blend');

  /** A picture's pixels as colours, by column and row. */
  const pixels = ({ data, width, height }) => ({ width, height, at: (x, y) => colorAt(data, 4 * (y * width + x)) });
  const pixelsOf = (drawn) => {
    // A copy: Chromium warns where the same canvas is read again and again.
    const copy = document.createElement('canvas');
    [copy.width, copy.height] = [drawn.width, drawn.height];
    const context = copy.getContext('2d', { willReadFrequently: true });
    context.drawImage(drawn, 0, 0);
    return pixels(context.getImageData(0, 0, copy.width, copy.height));
  };

  /** A row or column as stretches of one colour. */
  const runs = (count, colorOf) => {
    const found = [];
    for (let n = 0; n < count; n += 1) {
      const color = colorOf(n);
      if (found.at(-1)?.color === color) found.at(-1).length += 1;
      else found.push({ color, from: n, length: 1 });
    }
    return found;
  };
  const rowOf = (picture, y) => runs(picture.width, (x) => picture.at(x, y));
  const columnOf = (picture, x) => runs(picture.height, (y) => picture.at(x, y));

  /** The pixels of a screenshot. */
  const shot = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return pixelsOf(await createImageBitmap(new Blob([bytes], { type: 'image/png' })));
  };

  Object.assign(globalThis, {
    kit: { complaints, frames, make, heard, drawn, whole, show, plain, all, read, texts, isSeen, letters, canvasOf, pixelsOf, rowOf, columnOf, shot },
  });
}
