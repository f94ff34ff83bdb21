/**
 * ECharts, as "Import ECharts" and "Accessibility" of its handbook say: the core with the parts that are used, its
 * description for screen readers and its patterns for those who see no colours on, animation off.
 */

import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

/** What is told to `setOption` is drawn at the next frame; a reader's choice is measured up to its drawing. */
function apply(chart, option) {
  chart.setOption(option);
  chart.getZr().flush();
}

export function bar(host, data, year) {
  use([BarChart, GridComponent, LegendComponent, AriaComponent, CanvasRenderer]);
  const chart = init(host);
  const series = (at) =>
    data.parts.map(({ name, color, values }) => ({
      name,
      type: 'bar',
      stack: 'all',
      itemStyle: { color },
      // The value stands at the part: no tooltip is needed.
      label: { show: true },
      data: [values[at]],
    }));
  apply(chart, {
    animation: false,
    aria: { enabled: true, decal: { show: true }, label: { description: data.label } },
    legend: { bottom: 0 },
    xAxis: { type: 'value', max: 100 },
    yAxis: { type: 'category', data: [''] },
    series: series(year),
  });
  return {
    set: (other) => apply(chart, { series: series(other) }),
    remove: () => chart.dispose(),
  };
}

export function line(host, { label, x, y }) {
  use([LineChart, GridComponent, AriaComponent, CanvasRenderer]);
  const chart = init(host);
  apply(chart, {
    animation: false,
    aria: { enabled: true, label: { description: label } },
    xAxis: { type: 'value', min: x[0], max: x.at(-1) },
    yAxis: { type: 'value' },
    series: [
      {
        name: label,
        type: 'line',
        showSymbol: x.length <= 100,
        // What its documentation names for many points.
        sampling: 'lttb',
        data: x.map((at, index) => [at, y[index]]),
      },
    ],
  });
  return { remove: () => chart.dispose() };
}
