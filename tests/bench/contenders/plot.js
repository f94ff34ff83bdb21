/**
 * Observable Plot, tree-shaken: the marks that are used and `plot`. It draws SVG, and has no animation; its label for
 * screen readers is set. A change of data draws a new figure, as its documentation says ("Plot has no update").
 */

import { barX, lineY, plot, ruleX, text, stackX } from '@observablehq/plot';

export function bar(host, data, year) {
  const figure = (at) => {
    const parts = data.parts.map(({ name, values }) => ({ name, value: values[at] }));
    return plot({
      width: host.clientWidth,
      height: host.clientHeight - 40,
      ariaLabel: data.label,
      x: { domain: [0, 100] },
      color: { domain: data.parts.map(({ name }) => name), range: data.parts.map(({ color }) => color), legend: true },
      marks: [
        barX(parts, { x: 'value', fill: 'name', order: null }),
        text(parts, stackX({ x: 'value', text: 'value', fill: 'white', order: null })),
        ruleX([0]),
      ],
    });
  };
  let shown = figure(year);
  host.append(shown);
  return {
    set(other) {
      const next = figure(other);
      shown.replaceWith(next);
      shown = next;
    },
    remove: () => shown.remove(),
  };
}

export function line(host, { label, x, y }) {
  const shown = plot({
    width: host.clientWidth,
    height: host.clientHeight,
    ariaLabel: label,
    y: { zero: true },
    marks: [lineY(x.map((at, index) => [at, y[index]]))],
  });
  host.append(shown);
  return { remove: () => shown.remove() };
}
