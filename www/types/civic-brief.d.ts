// Types of <civic-brief>, for TypeScript and for editors.

/** An engine, as the attribute `engine` asks for it. */
export type EngineChoice = 'wasm' | 'js' | 'auto';

/** A place in a file; both begin at 1. */
export interface BriefPlace {
  line: number;
  column: number;
}

/** A fault in a brief, as `civic-brief check --json` says it. What came as an object has no lines. */
export interface BriefProblem extends Partial<BriefPlace> {
  /** Where it is in the brief; empty for the whole. */
  path: string;
  /** What is wrong. */
  message: string;
  /** What may have been meant. */
  did_you_mean?: string | null;
  /** Where the same stood first. */
  first?: BriefPlace | null;
  /** What to do about it. */
  to_do?: string;
}

/** What `brief-change` tells: what a reader chose. `year` is 0 where there is none to choose. */
export interface BriefChange {
  chart: string;
  view: string;
  year: number;
  hidden: string[];
}

/** What `brief-error` tells; what stood in the element is shown again. */
export interface BriefFailure {
  /** What failed; `slow`: it may still come. */
  name: 'module' | 'src' | 'brief' | 'drawing' | 'slow';
  /** Why, and what to do next. */
  message: string;
  problems: BriefProblem[];
}

/**
 * What `brief-notice` tells: `newer`, why a reader is told of no newer figures; `color`, which of the page's own colours are
 * not used; `script`, that another version was loaded before, told by the document; `rest`, why what answers a reader did not
 * come, which the next touch asks for again. What is on show stays.
 */
export interface BriefNotice {
  name: 'newer' | 'color' | 'script' | 'rest';
  message: string;
  problems: BriefProblem[];
}

/** What `brief-version` tells: the version that a reader now looks at, and whether it is the newer one. */
export interface BriefVersion {
  version: string;
  newer: boolean;
}

/** What `data-state` says; until a reader comes near there is none. */
export type BriefState = 'loading' | 'wasm' | 'twin' | 'static';

/** The attributes. An unknown value is passed over. */
export interface CivicBriefAttributes {
  /** The language, by any tag; else that of the page around it, else the brief's first. */
  lang?: string;
  /** One chart, by its id; else the whole brief. */
  chart?: string;
  /** The chart on show. */
  show?: string;
  /** How it is shown; `table` for every chart. */
  view?: string;
  /** The year on show. */
  year?: string | number;
  /** Ids of series that are off, with spaces between. */
  'hidden-series'?: string;
  /** A name: what is on show stands under it in the page's address. */
  fragment?: string;
  /** The address of another brief's JSON. */
  src?: string;
  /** The address of a file that may hold newer figures of the same brief. */
  newer?: string;
  /** As the page behind it is, unless this says otherwise. */
  theme?: 'light' | 'dark' | 'auto';
  /** That categories have patterns too. */
  patterns?: boolean | '';
  /** Level of the first heading. */
  'heading-level'?: 1 | 2 | 3 | 4 | 5 | '1' | '2' | '3' | '4' | '5';
  /** Who publishes, as it is printed in pictures. */
  publisher?: string;
  /** The address of the folder of an export, whose pictures are handed out; empty for none. */
  files?: string;
  /** What draws. */
  engine?: EngineChoice;
  /** When it is loaded: once it is within a screen of what is in view, which is the default, or at once. */
  loading?: 'lazy' | 'eager';
}

/** The events, which all bubble. */
export interface CivicBriefEventMap {
  /** A brief is drawn; it comes for each. */
  'brief-ready': CustomEvent<Record<string, never>>;
  /** A reader chose something. */
  'brief-change': CustomEvent<BriefChange>;
  /** Nothing can be drawn. */
  'brief-error': CustomEvent<BriefFailure>;
  /** A reader went to the newer figures, or back. */
  'brief-version': CustomEvent<BriefVersion>;
  /** What a reader need not know. */
  'brief-notice': CustomEvent<BriefNotice>;
}

/** The element. */
export class CivicBrief extends HTMLElement {
  /** That of the script. */
  static readonly version: string;

  /** A brief as plain data, in place of `src`; a copy of it is shown. Null or undefined: none. */
  get brief(): unknown;
  set brief(data: unknown);

  /** The picture on show as SVG text, with its title and source in it; `bare`: the chart alone. */
  svg(asked?: { bare?: boolean }): Promise<string>;
  /** The same as a file of pixels: its `width` by `height` times `scale` of them. */
  png(size?: { width?: number; height?: number; scale?: number }): Promise<Blob>;
  /** The figures of the chart on show, as a spreadsheet takes them. */
  csv(): Promise<string>;
  /** How to cite the chart on show. */
  citation(): Promise<string>;

  addEventListener<K extends keyof CivicBriefEventMap>(
    type: K,
    listener: (this: CivicBrief, event: CivicBriefEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: CivicBrief, event: HTMLElementEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof CivicBriefEventMap>(
    type: K,
    listener: (this: CivicBrief, event: CivicBriefEventMap[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: CivicBrief, event: HTMLElementEventMap[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** What a framework's JSX takes: the attributes, and what it gives every element. */
type InJsx<Own> = Own & { children?: unknown; id?: string; class?: string; className?: string; slot?: string; key?: unknown; ref?: unknown };

declare global {
  interface HTMLElementTagNameMap {
    'civic-brief': CivicBrief;
  }
  /** They bubble, so every element around hears them. */
  interface HTMLElementEventMap extends CivicBriefEventMap {}
  interface DocumentEventMap extends CivicBriefEventMap {}
  namespace JSX {
    interface IntrinsicElements {
      'civic-brief': InJsx<CivicBriefAttributes>;
    }
  }
}
