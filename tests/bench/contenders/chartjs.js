/**
 * Chart.js, as "Integration: bundlers" and "Accessibility" of its documentation say: only the parts that are used are
 * registered, animation is off, and the canvas has a role, a label and text inside it.
 */

import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';

/** @param {HTMLElement} host */
function canvasIn(host, label) {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  canvas.textContent = label;
  host.append(canvas);
  return canvas;
}

export function bar(host, data, year) {
  // Legend and tooltip stay in: without them nobody learns a name or a value.
  Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);
  const canvas = canvasIn(host, data.label);
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: [''],
      datasets: data.parts.map(({ name, color, values }) => ({ label: name, backgroundColor: color, data: [values[year]] })),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      scales: { x: { stacked: true, max: 100 }, y: { stacked: true } },
      plugins: { legend: { position: 'bottom' } },
    },
  });
  return {
    set(other) {
      data.parts.forEach(({ values }, index) => (chart.data.datasets[index].data = [values[other]]));
      chart.update('none');
    },
    remove() {
      chart.destroy();
      canvas.remove();
    },
  };
}

export function line(host, { label, x, y }) {
  // As "Performance" of the documentation says: data in its own form, sorted, no points, a given range.
  Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);
  const canvas = canvasIn(host, label);
  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: [{ label, data: x.map((at, index) => ({ x: at, y: y[index] })) }] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      elements: { point: { radius: x.length > 100 ? 0 : 3 } },
      scales: { x: { type: 'linear', min: x[0], max: x.at(-1) }, y: { min: 0 } },
    },
  });
  return {
    remove() {
      chart.destroy();
      canvas.remove();
    },
  };
}
