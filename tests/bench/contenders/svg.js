/**
 * Plain SVG, written by hand: the limit. Its first page holds the picture in its HTML and no script at all; the other
 * year is a second picture, hidden until it is asked for.
 */

const BARS = { top: 20, height: 40 };

/** The picture as text. */
export function barSvg({ label, parts, width, height }, year) {
  let sum = 0;
  const shapes = parts.map(({ name, color, values }, index) => {
    const [x, w] = [(sum / 100) * width, (values[year] / 100) * width];
    sum += values[year];
    const y = BARS.top + BARS.height + 24 * (index + 1);
    return `<rect x="${x.toFixed(1)}" y="${BARS.top}" width="${w.toFixed(1)}" height="${BARS.height}" fill="${color}"/><rect y="${y - 11}" width="12" height="12" fill="${color}"/><text x="18" y="${y}">${name} ${values[year]}%</text>`;
  });
  return `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-size="15" role="img" aria-label="${label}">${shapes.join('')}</svg>`;
}

function parsed(text) {
  return new DOMParser().parseFromString(text, 'text/html').body.firstElementChild;
}

export function bar(host, data, year) {
  const pictures = [0, 1].map((at) => parsed(barSvg(data, at)));
  const set = (shown) => pictures.forEach((picture, at) => (picture.style.display = at === shown ? '' : 'none'));
  set(year);
  host.append(...pictures);
  return { set, remove: () => pictures.forEach((picture) => picture.remove()) };
}

export function line(host, { label, x, y }) {
  const [width, height, max] = [host.clientWidth, host.clientHeight, y.reduce((a, b) => Math.max(a, b), 0)];
  const span = x.at(-1) - x[0];
  const points = x.map((at, index) => `${(((at - x[0]) / span) * width).toFixed(1)},${(height - (y[index] / max) * height).toFixed(1)}`);
  const picture = parsed(
    `<svg width="${width}" height="${height}" role="img" aria-label="${label}"><polyline fill="none" stroke="#334155" stroke-width="2" points="${points.join(' ')}"/></svg>`,
  );
  host.append(picture);
  return { remove: () => picture.remove() };
}
