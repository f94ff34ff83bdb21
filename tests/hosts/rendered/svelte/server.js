import { render as toString } from 'svelte/server';
import App from './App.svelte';

export const render = () => toString(App).body;
