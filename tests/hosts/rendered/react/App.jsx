import { useState } from 'react';

/** A page with the element: what stands in it until it draws is the server's, and stays React's. */
export function App() {
  const [chart, setChart] = useState('population-share');
  const [shown, setShown] = useState(true);
  return (
    <main>
      <h1>React</h1>
      <button type="button" id="other" onClick={() => setChart('countries')}>Een andere grafiek</button>
      <button type="button" id="gone" onClick={() => setShown(false)}>Weg ermee</button>
      {shown && (
        // Its own attribute, `data-state`, may be there before React is.
        <civic-brief lang="nl" chart={chart} files="" suppressHydrationWarning>
          <p>Zonder script: {chart}.</p>
        </civic-brief>
      )}
    </main>
  );
}
