/** The element: attributes in, events out, one drawing a frame, everything freed when it goes. */

import { startModule } from './module.js';
import { buildParts } from './parts.js';
import { schemeOf } from './scheme.js';
import css from 'styles';

/** @typedef {import('glue').Brief} Brief */
/** @typedef {import('glue').Outline} Outline */
/** @typedef {{ name: string, message: string, problems: import('glue').Problem[] }} Failure */

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

export class CivicBrief extends HTMLElement {
  static observedAttributes = ['lang', 'chart', 'view', 'src', 'theme', 'heading-level'];

  /** @type {ShadowRoot} */
  #root = this.attachShadow({ mode: 'open' });
  #slot = document.createElement('slot');
  /** @type {unknown} a brief that was set as a property, as plain data */
  #data;
  /** @type {Brief | undefined} */
  #brief;
  /** @type {Outline | undefined} */
  #outline;
  /** @type {import('./parts.js').Parts | undefined} */
  #parts;
  /** What the reader chose, over what the attributes say. @type {{ chart?: string, view?: string }} */
  #chosen = {};
  /** Ends what this connection started: requests, listeners, observers. @type {AbortController | undefined} */
  #connection;
  /** @type {ResizeObserver | undefined} */
  #sizes;
  #frame = 0;
  #width = 0;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#slot);
  }

  connectedCallback() {
    // Moved within the page: it was never really gone.
    if (!this.#connection) this.#connect();
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.#disconnect();
    });
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} after
   */
  attributeChangedCallback(name, before, after) {
    if (before === after || !this.#connection) return;
    if (name === 'src') {
      this.#load();
      return;
    }
    // What a host sets counts over what a reader chose before.
    if (name === 'chart') this.#chosen = {};
    if (name === 'view') delete this.#chosen.view;
    if (name === 'lang' || name === 'chart' || name === 'heading-level') this.#parts = undefined;
    this.#schedule();
  }

  /** A brief as plain data, in place of `src`. */
  get brief() {
    return this.#data;
  }

  set brief(data) {
    this.#data = data;
    if (this.#connection) this.#load();
  }

  /** The picture on show as SVG text; empty while there is none. */
  svg() {
    return this.#brief?.svg(this.#state(1)) ?? '';
  }

  #connect() {
    const connection = new AbortController();
    this.#connection = connection;
    this.#sizes = new ResizeObserver((entries) => {
      const width = Math.floor(entries[entries.length - 1].contentRect.width);
      if (width !== this.#width) {
        this.#width = width;
        this.#schedule();
      }
    });
    this.#sizes.observe(this);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#schedule(), {
      signal: connection.signal,
    });
    this.#watchPixelRatio(connection);
    document.fonts.ready.then(() => this.#schedule());
    this.#load();
  }

  #disconnect() {
    this.#connection?.abort();
    this.#connection = undefined;
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#width = 0;
    this.#parts = undefined;
    this.#release();
    this.#root.replaceChildren(this.#slot);
    this.removeAttribute('data-state');
  }

  #release() {
    try {
      this.#brief?.free();
    } catch {
      // A module that trapped frees nothing more; the page lives on.
    }
    this.#brief = undefined;
    this.#outline = undefined;
  }

  /**
   * A zoom or another screen: a media query tells once, so it is armed anew each time.
   * @param {AbortController} connection
   */
  #watchPixelRatio(connection) {
    if (connection.signal.aborted) return;
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const changed = () => {
      this.#schedule();
      this.#watchPixelRatio(connection);
    };
    query.addEventListener('change', changed, { once: true, signal: connection.signal });
  }

  /** Loads module and brief; the last call wins. What was drawn stays until the next is ready. */
  async #load() {
    const connection = this.#connection;
    const [data, src] = [this.#data, this.getAttribute('src')];
    const current = () => this.#connection === connection && this.#data === data && this.getAttribute('src') === src;
    if (!this.#brief) this.dataset.state = 'loading';
    try {
      const [module, json] = await Promise.all([
        startModule().catch((error) => {
          throw failure('module', reason(error));
        }),
        data === undefined && src !== null ? fetchJson(src, connection?.signal) : data,
      ]);
      if (!current()) return;
      const brief = readBrief(module, json ?? JSON.parse(module.builtin()));
      this.#release();
      this.#brief = brief;
      this.#chosen = {};
      this.#parts = undefined;
      this.#schedule();
    } catch (error) {
      if (current()) this.#fail(/** @type {Failure} */ (error));
    }
  }

  #schedule() {
    if (!this.#frame && this.#connection) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#draw();
      });
    }
  }

  #draw() {
    // Nothing to draw in a box of no width: it draws when it is shown.
    if (!this.#brief || this.#width === 0) return;
    try {
      const first = !this.#parts;
      const parts = this.#parts ?? this.#build(this.#brief);
      this.#parts = parts;
      const { place, view } = this.#place();
      parts.show(place, view);
      if (first) this.#root.replaceChildren(parts.root);
      const { theme, surface } = schemeOf(this, parts.probe, this.getAttribute('theme') ?? 'auto');
      parts.root.dataset.theme = theme;
      parts.root.classList.toggle('surface', surface);
      if (view !== 'table') {
        const scale = devicePixelRatio;
        this.#brief.draw(parts.canvas, this.#state(scale));
        // The backing store is whole device pixels: its box is just as large, so that none is blurred.
        parts.canvas.style.width = `${parts.canvas.width / scale}px`;
        parts.canvas.style.height = `${parts.canvas.height / scale}px`;
      }
      if (this.dataset.state !== 'wasm') {
        this.dataset.state = 'wasm';
        this.#tell('brief-ready', {});
      }
    } catch (error) {
      this.#fail(failure('drawing', reason(error)));
    }
  }

  /** @param {Brief} brief */
  #build(brief) {
    this.#outline = brief.outline(this.getAttribute('lang') ?? this.closest('[lang]')?.getAttribute('lang') ?? '');
    const level = Number(this.getAttribute('heading-level'));
    return buildParts(this.#outline, {
      whole: !this.#find(this.getAttribute('chart')),
      level: Number.isInteger(level) && level >= 1 && level <= 5 ? level : 2,
      onChart: (id) => this.#choose({ chart: id }),
      onView: (id) => this.#choose({ ...this.#chosen, view: id }),
    });
  }

  /** @param {{ chart?: string, view?: string }} chosen */
  #choose(chosen) {
    this.#chosen = chosen;
    this.#draw();
    const { place, view } = this.#place();
    this.#tell('brief-change', { chart: place.chart.id, view });
  }

  /** @param {string | null | undefined} id */
  #find(id) {
    for (const section of this.#outline?.sections ?? []) {
      const chart = section.charts.find((one) => one.id === id);
      if (chart) return { section, chart };
    }
    return undefined;
  }

  /** What is on show: the reader's choice, else the attributes', else the first; unknown names are passed over. */
  #place() {
    const sections = this.#outline?.sections ?? [];
    const section = sections.filter((one) => one.charts.length > 0)[0];
    const place = this.#find(this.#chosen.chart) ?? this.#find(this.getAttribute('chart')) ?? { section, chart: section.charts[0] };
    const known = (/** @type {string | null | undefined} */ id) => place.chart.views.find((one) => one.id === id)?.id;
    const view = known(this.#chosen.view) ?? known(this.getAttribute('view')) ?? place.chart.views[0].id;
    return { place, view };
  }

  /**
   * All that can change the picture.
   * @param {number} scale
   * @returns {import('glue').State}
   */
  #state(scale) {
    const { place, view } = this.#place();
    const root = this.#parts?.root;
    const style = root && getComputedStyle(root);
    const padding = style ? parseFloat(style.paddingLeft) + parseFloat(style.paddingRight) : 0;
    return {
      chart: place.chart.id,
      view,
      lang: this.#outline?.lang ?? '',
      theme: root?.dataset.theme ?? 'light',
      width_css: this.#width - padding,
      scale,
      font_family: style?.fontFamily ?? 'sans-serif',
    };
  }

  /** Shows the fallback again and tells the host why; nothing is thrown into its page. @param {Failure} detail */
  #fail(detail) {
    if (detail.name === 'abort') return;
    this.#parts = undefined;
    this.#release();
    this.#root.replaceChildren(this.#slot);
    this.dataset.state = 'static';
    this.#tell('brief-error', detail);
  }

  /**
   * @param {string} name
   * @param {unknown} detail
   */
  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/**
 * @param {string} name `module`, `src`, `brief` or `drawing`: what failed
 * @param {string} message why, and what next
 * @param {import('glue').Problem[]} problems
 * @returns {Failure}
 */
function failure(name, message, problems = []) {
  return { name, message, problems };
}

/** @param {unknown} error */
function reason(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * @param {string} src
 * @param {AbortSignal | undefined} signal
 */
async function fetchJson(src, signal) {
  /** @type {Response} */
  let response;
  try {
    response = await fetch(src, { signal, credentials: 'omit' });
  } catch (error) {
    throw failure(signal?.aborted ? 'abort' : 'src', `brief not reached: ${reason(error)}; check the address at ${src}`);
  }
  if (!response.ok) {
    throw failure('src', `brief not found: status ${response.status}; check the address at ${src}`);
  }
  try {
    return await response.json();
  } catch (error) {
    throw failure(signal?.aborted ? 'abort' : 'src', `not JSON: ${reason(error)} at ${src}`);
  }
}

/**
 * @param {import('./module.js').Module} module
 * @param {unknown} json
 */
function readBrief(module, json) {
  try {
    return new module.Brief(json);
  } catch (problems) {
    if (!Array.isArray(problems)) throw failure('brief', reason(problems));
    const { path, message } = problems[0];
    const more = problems.length > 1 ? `; and ${problems.length - 1} more` : '';
    throw failure('brief', `invalid brief: ${message}${path ? ` at ${path}` : ''}${more}`, problems);
  }
}
