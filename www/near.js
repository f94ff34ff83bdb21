/** When an element begins to load: what no reader comes to is left where it is. */

/** How far out of view is near, in heights and widths of the window. 1. */
const NEAR = 1;

/**
 * Does something once an element is shown near what is in view. At once where the page asks for that with
 * `loading="eager"`, and where it has no children: then there is nothing to read meanwhile.
 * @param {Element} host
 * @param {() => void} onNear
 * @returns {() => void} what ends the wait
 */
export function whenNear(host, onNear) {
  // An observer tells a frame later, which the first chart of a page need not wait for.
  const [box] = host.getClientRects();
  const isNear = box?.top < innerHeight * (1 + NEAR) && box.bottom + innerHeight * NEAR > 0;
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.at(-1)?.isIntersecting) return;
      near.disconnect();
      onNear();
    },
    { rootMargin: `${NEAR * 100}%` },
  );
  if (isNear || !host.firstElementChild || host.getAttribute('loading') === 'eager') onNear();
  else near.observe(host);
  return () => near.disconnect();
}
