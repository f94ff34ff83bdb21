// A host that is mistaken: each line below its remark must not compile, and a remark above a line that does is a fault.

import type { BriefState, CivicBriefAttributes } from 'civic-brief';

const widget = document.createElement('civic-brief');

// @ts-expect-error no such method
widget.pdf();
// @ts-expect-error a width is a number
void widget.png({ width: '640' });
// @ts-expect-error a promise, not a text
export const svg: string = widget.svg();
// @ts-expect-error no such event
widget.addEventListener('brief-changed', ({ detail }) => detail);
// @ts-expect-error it tells no such thing
widget.addEventListener('brief-change', ({ detail }) => detail.series);
// @ts-expect-error a version is a text
widget.addEventListener('brief-version', ({ detail }) => detail.version.getTime());
// @ts-expect-error a problem has no such field
document.addEventListener('brief-notice', ({ detail }) => detail.problems[0]?.row);
// @ts-expect-error no failure has that name
document.addEventListener('brief-error', ({ detail }) => detail.name === 'broken');
// @ts-expect-error no such theme
export const theme: CivicBriefAttributes = { theme: 'blue' };
// @ts-expect-error nothing loads later than when it is near
export const loading: CivicBriefAttributes = { loading: 'never' };
// @ts-expect-error no heading is so deep
export const level: CivicBriefAttributes = { 'heading-level': 6 };
// @ts-expect-error no such attribute
export const unknown: CivicBriefAttributes = { colour: 'red' };
// @ts-expect-error no such state
export const state: BriefState = 'ready';
