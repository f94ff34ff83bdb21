// Notes where what follows the widget stands, from before the widget's script runs, in every frame.
{
  const after = document.querySelector('#after');
  globalThis.tops = [];
  const note = () => {
    const top = Math.round((after.getBoundingClientRect().top + scrollY) * 10) / 10;
    if (tops.at(-1) !== top) tops.push(top);
    requestAnimationFrame(note);
  };
  note();
  globalThis.shifts = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => (shifts += list.getEntries().length)).observe({ type: 'layout-shift', buffered: true });
  }
  globalThis.told = [];
  for (const name of ['brief-ready', 'brief-error']) {
    document.addEventListener(name, ({ detail }) => told.push({ name, ...detail }));
  }
}
