/** Gives an element to each plain figure of a page: for a site whose editor strips elements that it does not know. */

/** What a figure says of itself, as its element's attributes. */
const NAMES = { civicBrief: 'chart', src: 'src', newer: 'newer', headingLevel: 'heading-level', engine: 'engine' };

export function adoptFigures() {
  for (const figure of document.querySelectorAll('figure[data-civic-brief]')) {
    if (!(figure instanceof HTMLElement) || figure.closest('civic-brief')) continue;
    const element = document.createElement('civic-brief');
    if (figure.lang) element.lang = figure.lang;
    for (const [key, name] of Object.entries(NAMES)) {
      const value = figure.dataset[key];
      if (value) element.setAttribute(name, value);
    }
    figure.replaceWith(element);
    element.append(figure);
  }
}
