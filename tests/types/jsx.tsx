// A host whose pages are JSX.

import 'civic-brief';

declare function h(name: string, props: object | null, ...children: unknown[]): unknown;
export const right = <civic-brief lang="nl" chart="population-share" heading-level={3} files="" />;
// @ts-expect-error no such engine
export const wrong = <civic-brief engine="gpu" />;
export { h };
