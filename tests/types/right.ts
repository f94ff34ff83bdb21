// A host that uses the element as it is meant.

import { CivicBrief, type BriefChange, type CivicBriefAttributes } from 'civic-brief';

const found: CivicBrief | null = document.querySelector('civic-brief');
const widget = document.createElement('civic-brief');
widget.setAttribute('chart', 'population-share');
widget.brief = { id: 'mine' };

widget.addEventListener('brief-change', ({ detail }) => {
  const change: BriefChange = detail;
  const hidden: string[] = change.hidden;
  console.log(change.chart, change.view, change.year, hidden.length);
});
document.addEventListener('brief-error', ({ detail }) => {
  const slow: boolean = detail.name === 'slow';
  console.log(slow, detail.message, detail.problems[0]?.path);
});
widget.addEventListener('brief-version', ({ detail }) => {
  const version: string = detail.newer ? detail.version : '';
  console.log(version);
});
document.addEventListener('brief-notice', ({ detail: { problems } }) => {
  for (const { line, column, did_you_mean, first, to_do } of problems) console.log(line, column, did_you_mean, first?.line, to_do);
});
widget.addEventListener('click', (event) => console.log(event.clientX));

export async function take(): Promise<[string, Blob, string, string]> {
  return [await widget.svg({ bare: true }), await widget.png({ width: 640, scale: 2 }), await widget.csv(), await widget.citation()];
}

export const attributes: CivicBriefAttributes = { lang: 'pt-BR', newer: 'brief.json', theme: 'dark', year: 2025, 'heading-level': 3, engine: 'js', loading: 'eager', patterns: true };
export const isOne = (node: Node): node is CivicBrief => node instanceof CivicBrief;
export { found };
