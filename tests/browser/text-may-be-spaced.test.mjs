import assert from 'node:assert/strict';
import { CHARTS, inBrowsers } from './help.mjs';

const test = inBrowsers();

/** What WCAG 2.2, 1.4.12, lets a reader ask for. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

for (const width of [320, 720]) {
  test(`A-62 A-60 with the spacing that a reader may ask for nothing is cut off or overlaps at ${width} px`, async ({ open }) => {
    const page = await open('tests/pages/plain.html', { width: width + 20 });
    const faults = await page.evaluate(
      async (charts, width, spacing) => {
        const element = await kit.show({ lang: 'nl' }, { width });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(spacing);
        document.adoptedStyleSheets = [sheet];
        element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
        const faults = [];
        for (const chart of charts) {
          for (const view of ['', 'table']) {
            element.setAttribute('show', chart);
            element.setAttribute('view', view);
            await kit.frames(3);
            const place = `${chart} ${view}`;
            if (element.scrollWidth > element.clientWidth) faults.push(`${place}: scrolls sideways`);
            for (const one of kit.all(element, '*').filter(kit.isSeen)) {
              const { overflowX, overflowY } = getComputedStyle(one);
              // What scrolls shows all; what is only read aloud is not seen.
              if (one.matches('.unseen') || [overflowX, overflowY].includes('auto')) continue;
              const cut = (one.scrollWidth > one.clientWidth + 1 && overflowX !== 'visible') || (one.scrollHeight > one.clientHeight + 1 && overflowY !== 'visible');
              if (cut) faults.push(`${place}: ${one.localName}.${one.className} cuts off`);
            }
            const texts = kit.all(element, 'button:not([part=mark]), h2, h3, p, li, dd, dt, caption, label, td, th').filter((one) => kit.isSeen(one) && !one.closest('[part=origin], .scroll, .unseen'));
            const frame = element.getBoundingClientRect();
            for (const one of texts) {
              const box = one.getBoundingClientRect();
              if (box.right > frame.right + 1 || box.left < frame.left - 1) faults.push(`${place}: ${one.textContent.slice(0, 20)} stands outside`);
            }
            const controls = texts.filter((one) => one.matches('button, label'));
            for (const [index, a] of controls.entries()) {
              for (const b of controls.slice(index + 1)) {
                const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
                const meet = p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1 && q.top < p.bottom - 1;
                if (meet && !a.contains(b) && !b.contains(a)) faults.push(`${place}: ${a.textContent} meets ${b.textContent}`);
              }
            }
          }
        }
        return [...new Set(faults)];
      },
      Object.keys(CHARTS),
      width,
      SPACING,
    );
    assert.deepEqual(faults, []);
  });
}
