/** The element: attributes in, events out, one drawing a frame, everything freed when it goes. */

import { answersOf } from './answers.js';
import { sheetOf } from './dom.js';
import { fallbackPlace, isBeingRead, keepRoom, roomOf } from './fallback.js';
import { partOf, readPart } from './fragment.js';
import { failure, reason } from './failure.js';
import { checks, loadBrief } from './load.js';
import { whenNear } from './near.js';
import { buildParts } from './parts.js';
import { settingsOf } from './settings.js';
import { watchSize } from './size.js';
import { sourceOf } from './source.js';
import { chartsOf, detailOf, linesOf, otherChart, pictureState, shownBy, styleOf, textsOf, write } from './state.js';
import { staticVersion } from './words.js';
import { loadPress, places, script } from 'kit';
import css from 'styles';

/** @typedef {import('glue').Brief} Brief */
/** @typedef {import('glue').Outline} Outline */
/** @typedef {import('./failure.js').Failure} Failure */
/** @typedef {import('./load.js').Loaded} Loaded */
/** The same while the module is on its way. @typedef {Omit<Loaded, 'make'>} Coming */
/** @typedef {import('./state.js').Shown} Shown */
/** @typedef {import('./state.js').Choice} Choice */

/** Node, where pages are made ready for a browser, imports the script too and has none. @type {typeof HTMLElement} */
const Base = globalThis.HTMLElement ?? Object;

/** Made with the first element: Node has none of these either. @type {CSSStyleSheet | undefined} */
let sheet;

/** A change of these draws anew. */
const STATE = ['show', 'view', 'year', 'hidden-series', 'patterns', 'theme', 'fragment'];
/** A change of these loads anew, of the others builds anew. */
const LOADED = ['src', 'engine', 'newer', 'loading'];
/** Of these it loads another part, where no more than a part is there. */
const PARTED = ['lang', 'chart'];
/** What comes later than this may find its place being read, and then waits. 3000. */
const LATE_MS = 3000;

export class CivicBrief extends Base {
  /** That of the script. */
  static version = __VERSION__;
  static observedAttributes = [...STATE, ...LOADED, 'lang', 'chart', 'heading-level'];

  /** @type {ShadowRoot | undefined} */
  #root;
  #place = fallbackPlace(this);
  #source = sourceOf(this, {
    wanted: () => ({ lang: this.#lang(), chart: this.#chart, isWhole: !this.#isPart, isAlive: this.#answers.isComing() }),
    onComing: (coming) => this.#prepare(coming),
    onBrief: (loaded) => this.#pin(loaded),
    onSlow: (detail) => this.#tellSlow(detail),
    onFail: (detail) => this.#fail(detail),
  });
  /** @type {Brief | undefined} */
  #brief;
  /** What the brief was made of, and what draws it. @type {Loaded | undefined} */
  #loaded;
  /** What was built before the module was here. @type {{ parts: import('./parts.js').Parts, of: Coming } | undefined} */
  #prepared;
  /** Whether `brief-ready` told of it. */
  #told = false;
  #answers = answersOf(
    () => this.#connection?.signal,
    () => [this.#source.engine(), this.#chart],
    (signal) => this.#opened(signal),
    (isNew, notice) => {
      // A table that was asked for is shown after all, or another view in its place.
      if (isNew) this.#schedule();
      if (notice) this.#tell('brief-notice', notice);
      else this.#life?.begin();
    },
  );
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
  /** @type {import('./size.js').Size | undefined} */
  #size;
  #frame = 0;
  /** Ends the wait for a reader. */
  #endWait = () => {};
  /** When it began to load; 0 until then. */
  #since = 0;
  #printing = false;
  /** What a reader or their system has set. @type {import('./settings.js').Settings | undefined} */
  #settings;
  /** The host's own colours that are not used. */
  #unfit = '';
  /** Whether attributes are being written here, and drawn at once. */
  #writing = false;

  constructor() {
    super();
    // What was set before the script came would hide the property that the class has.
    if (Object.hasOwn(this, 'brief')) {
      const { brief } = this;
      Reflect.deleteProperty(this, 'brief');
      this.brief = brief;
    }
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
    // What is here of the built-in brief is what was asked for, and no more.
    if (PARTED.includes(name) && this.#isPart) {
      this.#load();
      return;
    }
    if (!STATE.includes(name)) {
      this.#parts = undefined;
      this.#prepared = undefined;
    }
    this.#schedule();
  }

  /** A brief as plain data, in place of `src`; a copy of it is shown. Null or undefined: none. */
  get brief() {
    return this.#source.get();
  }

  set brief(data) {
    this.#source.set(data);
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

  async #press() {
    // A host may have set another language in this same moment.
    if (this.#brief) await this.#source.settled();
    return (await this.#answers.asked()).press();
  }

  #connect() {
    const connection = new AbortController();
    this.#connection = connection;
    this.#size = watchSize(this, { zoom: () => this.#settings?.zoom, onChange: () => this.#schedule() });
    document.fonts.ready.then(() => this.#schedule());
    const { show, view, year, hidden } = this.#wanted();
    this.#asked = { show, view, year, hidden };
    this.#follow();
    this.#load();
  }

  #disconnect() {
    this.#connection?.abort();
    this.#connection = undefined;
    this.#endWait();
    this.#since = 0;
    this.#source.stop();
    this.#size?.stop();
    this.#size = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#parts = undefined;
    this.#settings = undefined;
    this.#printing = false;
    this.#release();
    this.#answers.forget();
    this.#root?.replaceChildren(...this.#place.parts);
    this.#place.wait(false);
    this.removeAttribute('data-state');
  }

  #release() {
    free(this.#brief);
    this.#brief = undefined;
    this.#prepared = undefined;
    this.#told = false;
    this.#outline = undefined;
    this.#life?.leave();
    this.#life?.stopNewer();
  }

  /** Loads module and brief; the last call wins. What was drawn stays until the next is ready. */
  #load() {
    this.#endWait();
    const begin = () => {
      this.#since ||= performance.now();
      if (!this.#brief) {
        this.dataset.state = 'loading';
        this.#place.wait(true);
      }
      this.#source.load();
    };
    if (this.#since) begin();
    else {
      // A copy of one that is drawn says so too.
      this.removeAttribute('data-state');
      this.#endWait = whenNear(this, begin);
    }
  }

  /** Builds what is to be drawn while the module is on its way, where that is known. @param {Coming} coming */
  #prepare(coming) {
    const { said } = coming;
    // What is drawn stays, and what answers a reader would have to be told of it.
    if (!said || this.#brief || this.#life || !this.#connection) return;
    const parts = this.#build(said, coming);
    const { id } = this.#shown().chart;
    // What is said of another than was asked for comes with the rest.
    if (said.about('', id)) parts.of(id);
    this.#prepared = { parts, of: coming };
  }

  /** Its own tree. Until there is something to show, the page's own children are not even laid out anew. */
  #open() {
    if (!this.#root) {
      this.#root = this.attachShadow({ mode: 'open' });
      sheet ??= sheetOf(css);
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.append(...this.#place.parts);
    }
    return this.#root;
  }

  /** The brief that the host wants. @param {Loaded} loaded */
  #pin(loaded) {
    this.#life?.stopNewer();
    this.#take(loaded);
  }

  /** Shows a brief. The one before it stays until this is drawn, and no frame is without a picture. @param {Loaded} loaded */
  #take(loaded) {
    const before = this.#brief;
    try {
      this.#brief = loaded.make();
    } catch (error) {
      this.#fail(/** @type {Failure} */ (error));
      return;
    }
    // Another part of it, drawn by the same engine, is no other brief.
    this.#told &&= Boolean(loaded.isPart && this.#loaded?.isPart && loaded.engine === this.#loaded.engine);
    this.#loaded = loaded;
    this.#parts = undefined;
    this.#life?.leave();
    // The first is drawn at once, where it has its room: a frame later would be seen a frame later.
    if (before || !this.#root || this.#width > 0) this.#draw();
    else this.#schedule();
    free(before);
  }

  /** What the attributes ask for. @returns {Choice} */
  #wanted() {
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

  /** Whether it has a box with a width to draw in; while the page's children are all there is, a box. */
  #hasRoom() {
    if (!this.#root && this.getClientRects().length > 0) return true;
    // What is hidden is told of its width once it is a box of its own.
    this.#open();
    if (this.#width === 0) this.#size?.widen(this.#parts?.root);
    return this.#width > 0;
  }

  /** What was put into its place has a width to draw in; what has none gives the place back. @param {import('./parts.js').Parts} parts */
  #fits(parts) {
    if (this.#size?.holds(parts.root)) return true;
    this.#parts = undefined;
    this.#open().replaceChildren(...this.#place.parts);
    return false;
  }

  #schedule() {
    if (!this.#frame && this.#connection && this.#brief) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#draw();
      });
    }
  }

  #draw() {
    if (!this.#brief || !this.#loaded || !this.#connection || !this.#hasRoom()) return;
    const first = !this.#parts;
    const replaces = first && (!this.#root || this.#root.contains(this.#place.parts[0]));
    if (replaces && performance.now() - this.#since > LATE_MS && isBeingRead(this)) {
      addEventListener('scroll', () => this.#schedule(), { once: true, signal: this.#connection.signal });
      return;
    }
    if (!this.#answers.alone && this.#isLater(this.#wanted())) {
      this.#answers.with(() => this.#schedule());
      return;
    }
    try {
      const parts = this.#parts ?? this.#build(this.#loaded.said ?? this.#brief, this.#loaded);
      this.#parts = parts;
      const shown = this.#shown();
      const focus = first ? this.#life?.keepFocus() : undefined;
      const { about } = parts.of(shown.chart.id);
      // What takes the place of a drawing has the room of all its charts at once, as that had.
      if (first && !replaces) parts.lay();
      if (first) {
        const room = replaces ? roomOf(this) : undefined;
        this.#open().replaceChildren(parts.root, parts.probe);
        if (room) keepRoom(parts.root, room, this.#connection.signal);
        if (!this.#fits(parts)) return;
        this.#size?.follow(parts.probe);
        this.#life?.enliven(parts);
      }
      const settings = settingsOf(this, parts.probe, this.#printing);
      this.#settings = settings;
      parts.follow(settings);
      this.#tellUnfit(settings.unfit.join(', '));
      const around = this.#around(styleOf(parts.root), settings.scale);
      const state = linesOf(pictureState(shown, around));
      // Before any text is another: to draw is to ask for fonts, for which a browser works out what else has changed.
      const canvas = parts.canvasOf(shown.chart.id);
      const plan = shown.view.id === 'table' ? undefined : this.#brief.draw(canvas, state);
      for (const one of parts.figures) this.#keep(one, canvas, around);
      const figure = parts.show(shown, shown.hidden.length > 0 ? this.#brief.texts(state) : textsOf(about, shown));
      if (plan) {
        // The backing store is whole device pixels: its box is just as large, so that none is blurred.
        canvas.style.width = `${canvas.width / settings.scale}px`;
        canvas.style.height = `${canvas.height / settings.scale}px`;
        figure.marks.lay(plan, settings.zoom, !first);
      }
      focus?.();
      if (first && this.#life) this.#life.fill(parts);
      else if (first) this.#answers.follow(parts.root);
      if (!this.#told) {
        this.#told = true;
        this.dataset.state = this.#loaded.engine;
        this.#place.wait(false);
        this.#life?.lookForNewer(this.#loaded, parts);
        this.#tell('brief-ready', {});
      }
    } catch (error) {
      this.#fail(failure('drawing', reason(error)));
    }
  }

  /**
   * Keeps for a chart the room of its tallest view and year.
   * @param {import('./figure.js').Figure} figure
   * @param {HTMLCanvasElement} canvas
   * @param {import('./state.js').Around} around
   */
  #keep(figure, canvas, around) {
    const zoom = around.settings?.zoom ?? 1;
    figure.keep(`${this.#width} ${zoom}`, () => {
      const { chart } = figure;
      const state = pictureState({ chart, view: chart.views[0], year: '', hidden: [] }, around);
      return (this.#brief?.room(canvas, linesOf(state)) ?? 0) * zoom;
    });
  }

  /** What the rest may see and do. @param {AbortSignal} signal @returns {import('./rest/rest.js').Given} */
  #opened(signal) {
    return {
      host: this,
      root: this.#open(),
      signal,
      kit: { loadPress, places, script },
      ways: { loadBrief, checks },
      now: () => ({ brief: this.#brief, loaded: this.#loaded, outline: this.#outline, parts: this.#parts, settings: this.#settings }),
      shown: () => this.#shown(),
      stateOf: () => pictureState(this.#shown(), this.#around()),
      draw: () => this.#draw(),
      schedule: () => this.#schedule(),
      follow: () => this.#follow(),
      lookAround: () => this.#lookAround(),
      printing: (printing) => {
        this.#printing = printing;
        this.#draw();
      },
      choose: (choice) => this.#choose(choice),
      keep: (figure) => this.#parts && this.#keep(figure, this.#parts.canvas, this.#around(undefined, this.#settings?.scale)),
      take: (loaded) => this.#take(loaded),
      tell: (name, detail) => this.#tell(name, detail),
    };
  }

  /** @param {import('./load.js').Said} said @param {Coming} loaded */
  #build(said, loaded) {
    const prepared = this.#prepared?.of === loaded ? this.#prepared.parts : undefined;
    this.#prepared = undefined;
    if (prepared) {
      // What answers a reader may have come before the module did.
      for (const figure of prepared.figures) this.#life?.enlivenFigure(figure, prepared);
      return prepared;
    }
    const { words } = loaded;
    this.#life?.leave();
    this.#outline = said.outline(this.#lang());
    const { lang } = this.#outline;
    const { whole, charts } = chartsOf(this.#outline, this.getAttribute('chart'));
    this.#charts = charts;
    const level = Number(this.getAttribute('heading-level'));
    return buildParts(this.#outline, {
      words: words[lang],
      whole,
      charts,
      level: Number.isInteger(level) && level >= 1 && level <= 5 ? level : 2,
      newer: Boolean(this.getAttribute('newer')),
      onChoice: (choice) => this.#choose(choice),
      onCount: (id) => this.#choose(otherChart(this.#shown(), id)),
      onPatterns: () => this.toggleAttribute('patterns'),
      onFigure: (figure) => this.#parts && this.#life?.enlivenFigure(figure, this.#parts),
      // The chart that counts the same otherwise is asked for when the rest is there.
      aboutOf: ({ id }) => said.about(lang, id) ?? /** @type {Brief} */ (this.#brief).about(lang, id),
    });
  }

  /**
   * Whether what is chosen comes with the rest: a table, some of the series alone, and a chart of which no more is here than
   * its name.
   * @param {Partial<Choice>} choice
   */
  #isLater({ show, view, hidden }) {
    return !this.#life && (view === 'table' || Boolean(hidden?.length) || Boolean(show && !this.#isKnown(show)));
  }

  /** @param {string} chart */
  #isKnown(chart) {
    const { said } = this.#loaded ?? {};
    return !said || Boolean(said.about('', chart));
  }

  /** A reader's choice: it is the state from now on, and drawn at once. @param {Partial<Choice>} choice */
  #choose(choice) {
    // What was chosen is not lost, and what was on show stays until then.
    if (this.#isLater(choice)) {
      this.#answers.with(() => this.#choose(choice));
      return;
    }
    this.#write(choice);
    this.#draw();
    const shown = this.#shown();
    const name = this.getAttribute('fragment');
    if (name) this.#answers.with((life) => life.remember(name, shown));
    this.#tell('brief-change', detailOf(shown));
  }

  /** Whether no more is wanted than what it shows: figures that may be newer are compared with all. */
  get #isPart() {
    return !this.#source.isOwn() && !this.hasAttribute('newer');
  }

  /** The only chart of the built-in brief that it shows; where it shows more, none. */
  get #chart() {
    return (this.#isPart && this.getAttribute('chart')) || '';
  }

  /** What answers a reader, once it is there. */
  get #life() {
    return this.#answers.life;
  }

  /** In CSS pixels. */
  get #width() {
    return this.#size?.width() ?? 0;
  }

  #shown() {
    const charts = this.#answers.alone ? this.#charts.filter(({ id }) => this.#isKnown(id)) : this.#charts;
    return shownBy(this, charts, !this.#answers.alone);
  }

  /** @param {ReturnType<typeof styleOf>} [style] @returns {import('./state.js').Around} */
  #around(style = styleOf(this.#parts?.root), scale = 1) {
    return { ...style, settings: this.#settings, width_css: this.#width, scale, lang: this.#outline?.lang ?? '' };
  }

  /** Its language, or that of the nearest element around it, or of its children. */
  #lang() {
    const near = this.closest('[lang]') ?? this.querySelector('[lang]');
    return near?.getAttribute('lang') ?? '';
  }

  /** The host's own colours that are not used: each time that there are others. @param {string} unfit */
  #tellUnfit(unfit) {
    if (unfit && unfit !== this.#unfit) this.#tell('brief-notice', failure('color', `no opaque color, or too faint here, so not used: ${unfit}`));
    this.#unfit = unfit;
  }

  /** What is on its way may still come; until then nobody waits for it. @param {Failure} detail */
  #tellSlow(detail) {
    // With a brief on show nobody waits for the next.
    if (this.#brief) return;
    this.dataset.state = 'static';
    this.#open();
    this.#place.say(staticVersion(this.#lang()));
    this.#tell('brief-error', detail);
  }

  /** Shows the fallback again and tells the host why; nothing is thrown into its page. @param {Failure} detail */
  #fail(detail) {
    this.#parts = undefined;
    this.#release();
    this.#open().replaceChildren(...this.#place.parts);
    this.#place.say(staticVersion(this.#lang()));
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

/** @param {Brief | undefined} brief */
function free(brief) {
  try {
    brief?.free();
  } catch {
    // A module that trapped frees nothing more; the page lives on.
  }
}
