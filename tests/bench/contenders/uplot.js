/**
 * uPlot, whose makers call it the small and fast one: one package, its stylesheet linked. It has no animation and no
 * features for screen readers. Its stacked bars are those of its own demo (`bars-grouped-stacked`): running totals, the
 * largest drawn first, on axes that are turned.
 */

import uPlot from 'uplot';

const drawn = () => new Promise((done) => queueMicrotask(done));
const SIZE = (host) => ({ width: host.clientWidth, height: host.clientHeight - 60 });

export async function bar(host, data, year) {
  const stacked = (at) => {
    let sum = 0;
    const totals = data.parts.map(({ values }) => [(sum += values[at])]);
    return [[0], ...totals.reverse()];
  };
  const reversed = [...data.parts].reverse();
  let shown = year;
  const chart = new uPlot(
    {
      ...SIZE(host),
      scales: { x: { time: false, ori: 1, range: [-1, 1] }, y: { ori: 0, range: [0, 100] } },
      axes: [{ show: false }, { side: 2 }],
      series: [
        {},
        ...reversed.map(({ name, color, values }) => ({
          label: name,
          fill: color,
          paths: uPlot.paths.bars({ size: [0.6, 100] }),
          // In the legend each part has its own value, not the running total.
          value: () => String(values[shown]),
          points: { show: false },
        })),
      ],
    },
    stacked(year),
    host,
  );
  await drawn();
  return {
    async set(other) {
      shown = other;
      chart.setData(stacked(other));
      await drawn();
    },
    remove: () => chart.destroy(),
  };
}

export async function line(host, { label, x, y }) {
  const chart = new uPlot(
    { ...SIZE(host), scales: { x: { time: false } }, series: [{}, { label, stroke: '#334155' }] },
    [x, y],
    host,
  );
  await drawn();
  return { remove: () => chart.destroy() };
}
