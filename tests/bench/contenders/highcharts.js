/**
 * Highcharts with what a public page needs of it: its accessibility module and its two export modules, as ES modules.
 * Animation is off. It is measured here and shipped nowhere: its licence is a commercial one.
 */

import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/exporting.js';
import 'highcharts/esm/modules/export-data.js';
import 'highcharts/esm/modules/accessibility.js';

export function bar(host, data, year) {
  const chart = Highcharts.chart(host, {
    chart: { type: 'bar', animation: false },
    title: { text: undefined },
    credits: { enabled: false },
    accessibility: { description: data.label },
    xAxis: { categories: [''] },
    yAxis: { max: 100, reversedStacks: false, title: { text: undefined } },
    plotOptions: { series: { stacking: 'normal', animation: false, dataLabels: { enabled: true } } },
    series: data.parts.map(({ name, color, values }) => ({ type: 'bar', name, color, data: [values[year]] })),
  });
  return {
    set(other) {
      data.parts.forEach(({ values }, index) => chart.series[index].setData([values[other]], false));
      chart.redraw(false);
    },
    remove: () => chart.destroy(),
  };
}

export function line(host, { label, x, y }) {
  const chart = Highcharts.chart(host, {
    chart: { type: 'line', animation: false },
    title: { text: undefined },
    credits: { enabled: false },
    accessibility: { description: label },
    yAxis: { min: 0, title: { text: undefined } },
    plotOptions: { series: { animation: false, turboThreshold: 0 } },
    series: [{ type: 'line', name: label, data: x.map((at, index) => [at, y[index]]) }],
  });
  return { remove: () => chart.destroy() };
}
