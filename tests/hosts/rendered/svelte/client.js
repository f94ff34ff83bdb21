import { hydrate } from 'svelte';
import App from './App.svelte';
import 'civic-brief';

// What Svelte finds amiss while it hydrates it says in the console, where a page may say nothing.
globalThis.told = [];
hydrate(App, { target: document.querySelector('#app') });
