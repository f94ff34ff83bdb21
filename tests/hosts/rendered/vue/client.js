import { createSSRApp } from 'vue';
import App from './App.vue';
import 'civic-brief';

globalThis.told = [];
const app = createSSRApp(App);
app.config.errorHandler = (error) => told.push(String(error));
app.config.warnHandler = (text) => told.push(text);
app.mount('#app');
