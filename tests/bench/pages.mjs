/** The pages that are measured: of each contender one that draws its chart at once, and one in which more is asked of it. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { barSvg } from './contenders/svg.js';

const { buildSync } = createRequire(new URL('../../www/package.json', import.meta.url))('esbuild');

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const WORK = at('target/web/bench');
/** The room for each chart in CSS pixels: a phone's. */
export const SIZE = { width: 380, height: 320 };

/**
 * Who is measured: `packages` as npm calls them, `styles` that its documentation has a page link; `still` needs no script,
 * and of who is asked for one thing `only`, nothing else is.
 */
export const CONTENDERS = [
  { id: 'civic-brief', name: 'civic-brief', packages: [] },
  { id: 'chartjs', name: 'Chart.js', packages: ['chart.js'] },
  { id: 'echarts', name: 'ECharts', packages: ['echarts'] },
  { id: 'uplot', name: 'uPlot', packages: ['uplot'], styles: 'uplot/dist/uPlot.min.css' },
  { id: 'highcharts', name: 'Highcharts', packages: ['highcharts'] },
  { id: 'plot', name: 'Observable Plot', packages: ['@observablehq/plot'] },
  { id: 'svg', name: 'plain SVG', packages: [], still: true },
  // What a picture of ours says besides: message, table and sources, without which no picture of ours is seen either.
  { id: 'words', name: 'plain SVG with the same words', packages: [], still: true, only: 'first' },
  // As a page has it: what is far out of view waits there for a reader.
  { id: 'civic-brief', folder: 'waits', name: 'civic-brief, those near the view', packages: [], only: 'widgets' },
].map((contender) => ({ folder: contender.id, ...contender }));

/** The version of a package that is installed here. */
export function versionOf(name) {
  return JSON.parse(readFileSync(at(`tests/bench/node_modules/${name}/package.json`), 'utf8')).version;
}

/** Writes all pages, and gives the folder that they are in. */
export function writePages() {
  rmSync(WORK, { recursive: true, force: true });
  const data = dataOf(JSON.parse(readFileSync(at('src/brief.json'), 'utf8')));
  for (const contender of CONTENDERS) writePagesOf(contender, data);
  return WORK;
}

/** The first chart's figures: what all draw. */
function dataOf(brief) {
  const chart = brief.sections.flatMap(({ charts = [] }) => charts).find(({ id }) => id === 'population-share');
  const colors = { open: '#1697be', narrowed: '#3a7f66', obstructed: '#725507', repressed: '#7d0928', closed: '#30113d' };
  const parts = chart.series.filter(({ id }) => id in colors);
  return {
    ...SIZE,
    label: 'Population by the CIVICUS rating of their country, in per cent',
    years: parts[0].points.map(({ year }) => year),
    parts: parts.map(({ id, name, points }) => ({ name: name.en, color: colors[id], values: points.map(({ value }) => value) })),
  };
}

function writePagesOf(contender, data) {
  const { id, styles, folder } = contender;
  const to = `${WORK}/${folder}`;
  mkdirSync(to, { recursive: true });
  const write = (name, text) => writeFileSync(`${to}/${name}`, text);
  if (styles) write('page.css', readFileSync(at(`tests/bench/node_modules/${styles}`)));
  const link = styles ? '<link rel="stylesheet" href="page.css">\n' : '';
  const bundle = (name, contents) =>
    buildSync({
      stdin: { contents, resolveDir: at('tests/bench') },
      outfile: `${to}/${name}`,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'warning',
    });
  const own = `import * as contender from './contenders/${id}.js';`;
  const script = (name) => `<script type="module" src="${name}"></script>\n`;
  const place = `<div id="chart" style="width: ${data.width}px; height: ${data.height}px"></div>`;

  if (id === 'civic-brief' || id === 'words') {
    const snippet = readFileSync(at('www/dist/press/population-share.en.snippet.html'), 'utf8');
    const [, shell] = /src="([^"]*civic-brief\.js)"/.exec(snippet);
    const fallback = snippet.slice(snippet.indexOf('<civic-brief'));
    const inside = fallback.slice(fallback.indexOf('>') + 1, fallback.lastIndexOf('</civic-brief>'));
    if (id === 'words') {
      write('first.html', page('', inside.replace(/<svg.*<\/svg>/s, barSvg(data, 0))));
      return;
    }
    write('first.html', page('', snippet));
    const ours = { ...data, fallback: inside, waits: folder === 'waits' };
    bundle('more.js', `${own} Object.assign(globalThis, { contender, data: ${JSON.stringify(ours)} });`);
    write('more.html', page(script(shell) + script('more.js'), '<div id="chart"></div>'));
    return;
  }
  if (id === 'svg') {
    write('first.html', page('', barSvg(data, 0)));
  } else {
    bundle('first.js', `import { bar } from './contenders/${id}.js';
      await bar(document.querySelector('#chart'), ${JSON.stringify(data)}, 0);
      dispatchEvent(new Event('chart-drawn'));`);
    write('first.html', page(link + script('first.js'), place));
  }
  bundle('more.js', `${own} Object.assign(globalThis, { contender, data: ${JSON.stringify(data)} });`);
  write('more.html', page(link + script('more.js'), place));
}

function page(head, chart) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page with a chart</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 auto; max-width: ${SIZE.width}px; font: 16px/1.5 sans-serif }</style>
${head}</head>
<body>
<h1>A page</h1>
<p>Population by the CIVICUS rating of their country, world, in per cent, 2024</p>
${chart}
<p id="after">What follows.</p>
</body>
</html>
`;
}
