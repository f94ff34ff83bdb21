/**
 * Ours, as an editor pastes it: the element with the exported HTML inside it. It does what all others do, and besides
 * reads and checks the whole brief, writes message, table, sources and licences, and lays a button over each value.
 */

/** Waits until an element has drawn, or says what it was refused for. */
function drawn(element) {
  return new Promise((done) => {
    element.addEventListener('brief-ready', () => done(undefined), { once: true });
    element.addEventListener('brief-error', ({ detail }) => detail.name !== 'slow' && done(detail.message), { once: true });
  });
}

export async function bar(host, { years, fallback, waits }, year) {
  const element = document.createElement('civic-brief');
  element.lang = 'en';
  // All others draw what nobody sees yet.
  if (!waits) element.setAttribute('loading', 'eager');
  element.setAttribute('chart', 'population-share');
  element.setAttribute('year', String(years[year]));
  element.append(...new DOMParser().parseFromString(fallback, 'text/html').body.childNodes);
  const ready = drawn(element);
  host.append(element);
  if (waits && element.dataset.state !== 'loading') return { remove: () => element.remove() };
  const refused = await ready;
  if (refused) throw new Error(refused);
  // The very buttons that a reader presses.
  const buttons = [...element.shadowRoot.querySelectorAll('button[part=year]')];
  const buttonOf = years.map((one) => buttons.find(({ textContent }) => textContent === String(one)));
  return {
    set: (other) => buttonOf[other].click(),
    remove: () => element.remove(),
  };
}

/** A line of one's own: a brief of the smallest form, given as an object. */
export async function line(host, { x, y }) {
  const element = document.createElement('civic-brief');
  element.lang = 'en';
  element.brief = briefOf(x, y);
  const ready = drawn(element);
  host.append(element);
  const refused = await ready;
  if (refused) {
    element.remove();
    return { refused };
  }
  return { remove: () => element.remove() };
}

function briefOf(x, y) {
  const en = (text) => ({ en: text });
  return {
    id: 'growth',
    version: '2026-11-23',
    languages: ['en'],
    kicker: en('Measured'),
    title: en('A line of many years'),
    publishers: [{ id: 'counter', name: en('The Counter'), hosts: ['example.org'] }],
    sources: [{ id: 'report', publisher: 'counter', title: 'Yearly report', lang: 'en', date: '2024-12-04', url: 'https://example.org/', licence: 'not-stated' }],
    sections: [
      {
        id: 'one',
        name: en('One'),
        title: en('The first section'),
        summary: en('It has one chart.'),
        charts: [
          {
            id: 'growth',
            name: en('Growth'),
            title: en('It grew'),
            measure: en('Things counted'),
            place: en('world'),
            unit_text: en('number per year'),
            period: en(`${x[0]}–${x.at(-1)}`),
            message: en('It grew.'),
            note: en('The figures are made up.'),
            unit: 'people',
            series: [
              {
                id: 'count',
                name: en('Count'),
                color: 'count',
                counter: 'counter',
                definition: en('What was counted.'),
                window: 'calendar-year',
                vintage: 'latest',
                basis: 'published',
                source: 'report',
                points: x.map((year, index) => ({ year, value: y[index] })),
              },
            ],
            views: [{ id: 'line', kind: 'line', name: en('Line'), series: ['count'] }],
          },
        ],
      },
    ],
  };
}
