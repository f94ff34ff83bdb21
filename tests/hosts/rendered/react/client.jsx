import { hydrateRoot } from 'react-dom/client';
import { App } from './App.jsx';
import 'civic-brief';

globalThis.told = [];
const tell = (error) => told.push(String(error?.message ?? error));
hydrateRoot(document.querySelector('#app'), <App />, { onRecoverableError: tell, onCaughtError: tell, onUncaughtError: tell });
