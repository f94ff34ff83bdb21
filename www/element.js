/** The element: attributes in, events out, one drawing a frame, everything freed when it goes. */

import { fallbackPlace, isBeingRead, keepRoom } from './fallback.js';
import { partOf, readPart, withPart, writePart } from './fragment.js';
import { failure, loadBrief, reason } from './load.js';
import { buildParts } from './parts.js';
import { kitOf } from './press.js';
import { settingsOf, watchSettings, zoomOf } from './settings.js';
import { chartsOf, choiceOf, detailOf, otherChart, shownBy, write } from './state.js';
import { wordsOf } from './words.js';
import { engineOf } from 'engine';
import css from 'styles';

/** @typedef {import('glue').Brief} Brief */
/** @typedef {import('glue').Outline} Outline */
/** @typedef {import('./load.js').Failure} Failure */
/** @typedef {import('./state.js').Shown} Shown */
/** @typedef {import('./state.js').Choice} Choice */

/** Node, where pages are made ready for a browser, imports the script too and has none. @type {typeof HTMLElement} */
const Base = globalThis.HTMLElement ?? Object;

/** Made with the first element: Node has none of these either. @type {CSSStyleSheet | undefined} */
let sheet;

/** A change of these draws anew. */
const STATE = ['show', 'view', 'year', 'hidden-series', 'patterns', 'theme', 'fragment'];
/** A change of these loads anew, of the others builds anew. */
const LOADED = ['src', 'engine'];
/** What comes later than this may find its place being read, and then waits. 3000. */
const LATE_MS = 3000;
/** What has not come by then is told of; it may still come. 8000. */
const SLOW_MS = 8000;

export class CivicBrief extends Base {
  static observedAttributes = [...STATE, ...LOADED, 'lang', 'chart', 'heading-level'];

  /** @type {ShadowRoot} */
  #root = this.attachShadow({ mode: 'open' });
  #place = fallbackPlace(this);
  /** @type {unknown} a brief that was set as a property, as plain data */
  #data;
  /** @type {Brief | undefined} */
  #brief;
  /** What the brief was made of. @type {unknown} */
  #json;
  /** The press kit, once it was asked for. @type {Promise<import('./press.js').Kit> | undefined} */
  #kit;
  /** @type {Outline | undefined} */
  #outline;
  /** @type {import('./parts.js').Parts | undefined} */
  #parts;
  /** The charts there are to show. @type {import('glue').Chart[]} */
  #charts = [];
  /** What the attributes asked for before the fragment had its say. @type {Choice | undefined} */
  #asked;
  /** Ends what this connection started: requests, listeners, observers. @type {AbortController | undefined} */
  #connection;
  /** @type {ResizeObserver | undefined} */
  #sizes;
  #frame = 0;
  #width = 0;
  /** The width and the size of text for which the pictures' room was kept. */
  #kept = '';
  /** When it came into the page. */
  #since = 0;
  /** What draws it. @type {import('engine').Engine} */
  #engine = 'wasm';
  #printing = false;
  /** What a reader or their system has set. @type {import('./settings.js').Settings | undefined} */
  #settings;
  /** Whether attributes are being written here, and drawn at once. */
  #writing = false;

  constructor() {
    super();
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(...this.#place.parts);
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
    if (before === after || !this.#connection || this.#writing) return;
    if (LOADED.includes(name)) {
      this.#load();
      return;
    }
    if (name === 'fragment') this.#follow();
    // What a host sets counts over what a reader chose before.
    else if (name === 'chart') this.#write({ show: '' });
    if (!STATE.includes(name)) this.#parts = undefined;
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

  /**
   * The picture on show as SVG text, with its title, source and fingerprint in it; `bare`: the chart alone, as it
   * stands here. Like the others below it loads the press kit, and says in its error what to do where that fails.
   * @param {{ bare?: boolean }} [asked]
   * @returns {Promise<string>}
   */
  async svg(asked) {
    return (await this.#press()).svg(asked);
  }

  /**
   * The same as a file of pixels: its `width` by `height` times `scale` of them.
   * @param {{ width?: number, height?: number, scale?: number }} [size]
   * @returns {Promise<Blob>}
   */
  async png(size) {
    return (await this.#press()).png(size);
  }

  /** The figures of the chart on show, as a spreadsheet takes them. @returns {Promise<string>} */
  async csv() {
    return (await this.#press()).csv();
  }

  /** How to cite the chart on show. @returns {Promise<string>} */
  async citation() {
    return (await this.#press()).citation();
  }

  /** The press kit of what is on show: loaded once, and gone with its brief. */
  async #press() {
    // A host may have set another language in this same moment.
    if (!this.#parts) this.#draw();
    const [brief, outline, parts] = [this.#brief, this.#outline, this.#parts];
    if (!brief || !outline || !parts) throw new Error('nothing is drawn yet: wait for brief-ready');
    const stateOf = (shown = this.#shown()) => this.#state(shown, 1);
    const kit = (this.#kit ??= kitOf({
      host: this,
      engine: this.#engine,
      json: this.#json,
      outline,
      parts,
      shown: () => this.#shown(),
      stateOf,
      textsOf: (shown) => brief.texts(stateOf(shown)),
      choose: (choice) => this.#choose(choice),
    }));
    kit.catch(() => {
      if (this.#kit === kit) this.#kit = undefined;
    });
    return kit;
  }

  #leavePress() {
    this.#kit?.then((kit) => kit.free(), () => {});
    this.#kit = undefined;
  }

  #connect() {
    const connection = new AbortController();
    this.#connection = connection;
    this.#since = performance.now();
    this.#sizes = new ResizeObserver((entries) => {
      const own = entries.filter(({ target }) => target === this).at(-1);
      const width = own ? Math.floor(own.contentRect.width) : this.#width;
      // The probe is as large as the page's text.
      if (width !== this.#width || (this.#settings && zoomOf() !== this.#settings.zoom)) {
        this.#width = width;
        this.#schedule();
      }
    });
    this.#sizes.observe(this);
    watchSettings(this, connection.signal, {
      onChange: () => this.#schedule(),
      onHost: () => this.#lookAround(),
      onPrint: (printing) => this.#print(printing),
    });
    addEventListener('popstate', () => this.#follow(), { signal: connection.signal });
    const { show, view, year, hidden } = this.#said();
    this.#asked = { show, view, year, hidden };
    this.#follow();
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
    this.#kept = '';
    this.#parts = undefined;
    this.#settings = undefined;
    this.#printing = false;
    this.#release();
    this.#root.replaceChildren(...this.#place.parts);
    this.#place.wait(false);
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
    this.#leavePress();
  }

  /** Loads module and brief; the last call wins. What was drawn stays until the next is ready. */
  async #load() {
    const connection = this.#connection;
    if (!connection) return;
    const [data, src, wanted] = [this.#data, this.getAttribute('src'), this.getAttribute('engine')];
    const current = () =>
      this.#connection === connection &&
      this.#data === data &&
      this.getAttribute('src') === src &&
      this.getAttribute('engine') === wanted;
    if (!this.#brief) {
      this.dataset.state = 'loading';
      this.#place.wait(true);
    }
    const slow = setTimeout(() => current() && !this.#brief && this.#tellSlow(), SLOW_MS);
    try {
      const engine = engineOf(wanted);
      const { json, make } = await loadBrief(engine, data, src, connection.signal);
      if (!current()) return;
      const brief = make();
      this.#release();
      [this.#brief, this.#json] = [brief, json];
      this.#engine = engine;
      this.#parts = undefined;
      this.#schedule();
    } catch (error) {
      if (current()) this.#fail(/** @type {Failure} */ (error));
    } finally {
      clearTimeout(slow);
    }
  }

  /** What the attributes ask for. @returns {Choice} */
  #said() {
    const said = (/** @type {string} */ name) => this.getAttribute(name) ?? '';
    return { show: said('show'), view: said('view'), year: said('year'), hidden: said('hidden-series').split(' ').filter(Boolean) };
  }

  /** Shows what the page's fragment says, where the host lets it; without a word of it, what the host asked for. */
  #follow() {
    const name = this.getAttribute('fragment');
    if (!name) return;
    const part = partOf(location.hash, name);
    const choice = part === undefined ? this.#asked : readPart(part);
    if (choice) this.#write(choice);
    this.#schedule();
  }

  /** @param {Partial<Choice>} choice */
  #write(choice) {
    this.#writing = true;
    write(this, choice);
    this.#writing = false;
  }

  /** Draws anew where what is around it makes a difference. */
  #lookAround() {
    if (!this.#parts) return;
    const settings = settingsOf(this, this.#parts.probe, this.#printing);
    if (JSON.stringify(settings) !== JSON.stringify(this.#settings)) this.#schedule();
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
    // A page that unsets everything makes it a part of a line, which has no width of its own.
    if (this.#width === 0 && getComputedStyle(this).display === 'inline') this.style.display = 'block';
    // Nothing to draw in a box of no width: it draws when it is shown.
    if (!this.#brief || !this.#connection || this.#width === 0) return;
    const first = !this.#parts;
    const replaces = first && this.#root.contains(this.#place.parts[0]);
    if (replaces && performance.now() - this.#since > LATE_MS && isBeingRead(this)) {
      addEventListener('scroll', () => this.#schedule(), { once: true, signal: this.#connection.signal });
      return;
    }
    try {
      const parts = this.#parts ?? this.#build(this.#brief);
      this.#parts = parts;
      const shown = this.#shown();
      const figure = parts.show(shown, this.#brief.texts(this.#state(shown, 1)));
      const room = replaces ? this.#place.room() : undefined;
      if (first) {
        this.#root.replaceChildren(parts.root);
        this.#sizes?.observe(parts.probe);
      }
      if (room) keepRoom(parts.root, room, this.#connection.signal);
      const settings = settingsOf(this, parts.probe, this.#printing);
      this.#settings = settings;
      parts.follow(settings);
      if (first || this.#kept !== `${this.#width} ${settings.zoom}`) this.#keep(this.#brief, parts, settings);
      if (shown.view.id !== 'table') {
        const plan = this.#brief.draw(parts.canvas, this.#state(shown, settings.scale));
        // The backing store is whole device pixels: its box is just as large, so that none is blurred.
        parts.canvas.style.width = `${parts.canvas.width / settings.scale}px`;
        parts.canvas.style.height = `${parts.canvas.height / settings.scale}px`;
        figure.marks.lay(plan, settings.zoom);
      }
      if (this.dataset.state !== this.#engine) {
        this.dataset.state = this.#engine;
        this.#tell('brief-ready', {});
      }
    } catch (error) {
      this.#fail(failure('drawing', reason(error)));
    }
  }

  /**
   * Keeps for each chart the room of its tallest view and year.
   * @param {Brief} brief
   * @param {import('./parts.js').Parts} parts
   * @param {import('./settings.js').Settings} settings
   */
  #keep(brief, parts, { scale, zoom }) {
    this.#kept = `${this.#width} ${zoom}`;
    for (const figure of parts.figures) {
      const { chart } = figure;
      const state = this.#state({ chart, view: chart.views[0], year: '', hidden: [] }, scale);
      figure.keep(brief.room(parts.canvas, state) * zoom);
    }
  }

  /** @param {Brief} brief */
  #build(brief) {
    this.#leavePress();
    this.#outline = brief.outline(this.#lang());
    const { whole, charts } = chartsOf(this.#outline, this.getAttribute('chart'));
    this.#charts = charts;
    const level = Number(this.getAttribute('heading-level'));
    return buildParts(this.#outline, {
      whole,
      charts,
      level: Number.isInteger(level) && level >= 1 && level <= 5 ? level : 2,
      onChoice: (choice) => this.#choose(choice),
      onCount: (id) => this.#choose(otherChart(this.#shown(), id)),
      onPatterns: () => this.toggleAttribute('patterns'),
      onPress: async () => (await this.#press()).toggle(),
      textsOf: (shown) => brief.texts(this.#state(shown, 1)),
      figureOf: ({ series, point }) => brief.figure(this.#state(this.#shown(), 1), series, point),
    });
  }

  /** A reader's choice: it is the state from now on, and drawn at once. @param {Partial<Choice>} choice */
  #choose(choice) {
    this.#write(choice);
    this.#draw();
    const shown = this.#shown();
    const name = this.getAttribute('fragment');
    if (name) {
      try {
        history.pushState(history.state, '', withPart(location.hash, name, writePart(choiceOf(shown))));
      } catch {
        // A page that may not write its address keeps the picture all the same.
      }
    }
    this.#tell('brief-change', detailOf(shown));
  }

  /** On paper: light, with everything opened that can be; and as it was when that is done. @param {boolean} printing */
  #print(printing) {
    this.#printing = printing;
    this.#parts?.print(printing);
    this.#draw();
  }

  #shown() {
    return shownBy(this, this.#charts);
  }

  /**
   * All that can change the picture.
   * @param {Shown} shown
   * @param {number} scale
   * @returns {import('glue').State}
   */
  #state({ chart, view, year, hidden }, scale) {
    const [root, settings] = [this.#parts?.root, this.#settings];
    const zoom = settings?.zoom ?? 1;
    const style = root && getComputedStyle(root);
    const padding = style ? parseFloat(style.paddingLeft) + parseFloat(style.paddingRight) : 0;
    return {
      chart: chart.id,
      view: view.id,
      year: Number(year),
      hidden,
      lang: this.#outline?.lang ?? '',
      theme: settings?.theme ?? 'light',
      colors: settings?.colors,
      contrast: settings?.contrast ?? false,
      patterns: settings?.patterns ?? false,
      // Larger text is a picture drawn larger, in the room that is left for it.
      width_css: (this.#width - (padding || 0)) / zoom,
      scale: scale * zoom,
      font_family: style?.fontFamily ?? 'sans-serif',
    };
  }

  /** Its language, or that of the nearest element around it, or of its children. */
  #lang() {
    const near = this.closest('[lang]') ?? this.querySelector('[lang]');
    return near?.getAttribute('lang') ?? '';
  }

  /** What is on its way may still come; until then nobody waits for it. */
  #tellSlow() {
    this.dataset.state = 'static';
    this.#place.say(wordsOf(this.#lang()).static);
    this.#tell('brief-error', failure('slow', `not here after ${SLOW_MS / 1000} s; the static version stays until it is`));
  }

  /** Shows the fallback again and tells the host why; nothing is thrown into its page. @param {Failure} detail */
  #fail(detail) {
    if (detail.name === 'abort') return;
    this.#parts = undefined;
    this.#release();
    this.#root.replaceChildren(...this.#place.parts);
    this.#place.say(wordsOf(this.#lang()).static);
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
