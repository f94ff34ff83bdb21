/**
 * The npm package in pages that React, Vue, Svelte and Astro write on a server and bring to life in the browser, each built
 * by its own tool, in the form that warns and in the form that ships.
 */

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test as nodeTest } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inBrowsers } from './help.mjs';
import { WELL, lookAt, overlaps, watchNames } from './hosts.mjs';
import { tools } from './others.mjs';
import { until } from './press.mjs';
import { packed } from './servers.mjs';

const SOURCES = new URL('../hosts/rendered/', import.meta.url);
/** Names that the tools themselves leave on window, and what they say where they warn. */
const OF_TOOLS = /^__(VUE|svelte)/i;
const ADVICE = /React DevTools|development build of Vue|VUE_PROD|^console timeStamp/;

/** What each is built with, its options as they are written; Astro brings its own. */
const PLUGINS = {
  react: { from: '@vitejs/plugin-react', entries: ['server.jsx', 'client.jsx'], options: () => '{}' },
  vue: { from: '@vitejs/plugin-vue', entries: ['server.js', 'client.js'], options: () => "{ template: { compilerOptions: { isCustomElement: (tag) => tag === 'civic-brief' } } }" },
  svelte: { from: '@sveltejs/vite-plugin-svelte', entries: ['server.js', 'client.js'], options: (dev) => `{ configFile: false, compilerOptions: { dev: ${dev} } }` },
};

/** What was started here ends with the last test. @type {import('node:child_process').ChildProcess[]} */
const running = [];
after(() => running.forEach((one) => one.kill()));

/** A project with the package in it, beside the tools. */
function project(root, name) {
  const folder = join(root, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--offline', packed('.tgz')], { cwd: folder });
  const own = new URL(`${name.split('-')[0]}/`, SOURCES);
  cpSync(own, folder, { recursive: true });
  return folder;
}

/** Builds a page for a server and for a browser, and lets the server write it. */
async function built(root, name, mode) {
  const { from, entries: [server, client], options } = PLUGINS[name];
  const folder = project(root, `${name}-${mode}`);
  const html = readFileSync(new URL('page.html', SOURCES), 'utf8').replace('/client', `/${client}`);
  writeFileSync(join(folder, 'index.html'), html);
  const script = `
    import { build } from 'vite';
    import * as plugin from '${from}';
    const make = plugin.default ?? plugin.svelte;
    const common = { root: ${JSON.stringify(folder)}, configFile: false, logLevel: 'warn', mode: '${mode}' };
    const options = ${options(mode === 'development')};
    await build({ ...common, plugins: [make(options)], build: { ssr: '${server}', outDir: 'server' } });
    await build({ ...common, plugins: [make(options)], build: { outDir: 'dist' } });
  `;
  writeFileSync(join(root, `build-${name}-${mode}.mjs`), script);
  execFileSync(process.execPath, [join(root, `build-${name}-${mode}.mjs`)], { cwd: folder, env: { ...process.env, NODE_ENV: mode }, stdio: ['ignore', 'ignore', 'pipe'] });
  const render = `import { render } from ${JSON.stringify(pathToFileURL(join(folder, 'server/server.js')).href)}; process.stdout.write(await render());`;
  const body = execFileSync(process.execPath, ['--input-type=module', '-e', render], { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_ENV: mode } });
  const page = join(folder, 'dist/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<!--app-->', body));
  return { folder, body, vite: join(root, 'node_modules/vite/bin/vite.js') };
}

/** The same by Astro. */
function builtByAstro(root) {
  const folder = project(root, 'astro-production');
  execFileSync(process.execPath, [join(root, 'node_modules/astro/astro.js'), 'build'], { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: ['ignore', 'ignore', 'pipe'] });
  return { folder, body: readFileSync(join(folder, 'dist/index.html'), 'utf8'), vite: join(root, 'node_modules/vite/bin/vite.js') };
}

/** The address of what was built, served by Vite. */
function previewed({ folder, vite }) {
  return new Promise((done, failed) => {
    const server = spawn(process.execPath, [vite, 'preview', '--port', '0', '--host', '127.0.0.1'], { cwd: folder });
    running.push(server);
    let said = '';
    server.stdout.on('data', (bytes) => {
      said += bytes;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said.replace(/\u001b\[[0-9;]*m/g, ''));
      if (found) done(found[0]);
    });
    server.on('exit', () => failed(new Error(`no preview: ${said}`)));
  });
}

if (process.env.CIVIC_BRIEF_ALL) {
  const test = inBrowsers();
  const root = tools();
  const hosts = [
    ...Object.keys(PLUGINS).flatMap((name) => ['development', 'production'].map((mode) => ({ title: `${name}, built for ${mode}`, ships: mode === 'production', make: () => built(root, name, mode) }))),
    { title: 'astro', ships: true, make: async () => builtByAstro(root) },
  ];
  for (const { title, ships, make } of hosts) {
    let made;
    const once = () => (made ??= make().then(async (one) => ({ ...one, address: await previewed(one) })));

    nodeTest(`${title}: the server writes the element with what stands in it`, async () => {
      const { body } = await once();
      assert.match(body, /<civic-brief lang="nl" chart="population-share" files(="")?>\s*<p>Zonder script: (<!-- -->)?population-share(<!-- -->)?\.<\/p>\s*<\/civic-brief>/);
      assert.doesNotMatch(body, /data-state|aria-busy/);
    });

    test(`${title}: the page comes to life without a word, the widget draws, follows and goes`, async ({ open }) => {
      const { address } = await once();
      const page = await open(address, { first: watchNames, allow: [new RegExp(`^request to ${address}`), ...(ships ? [] : [ADVICE])] });
      await until(page, () => document.querySelector('civic-brief')?.dataset.state === 'wasm');
      assert.deepEqual(await page.evaluate(() => told), []);
      const well = await lookAt(page);
      // What warns leaves names of its own.
      if (ships) assert.deepEqual(well.added.filter((one) => one !== 'told' && !OF_TOOLS.test(one)), []);
      assert.deepEqual({ ...well, added: [] }, WELL('wasm'));
      assert.deepEqual(await overlaps(page), []);

      const before = await page.evaluate(async () => {
        globalThis.widget = document.querySelector('civic-brief');
        const message = kit.texts(widget, '[part=message]').join();
        document.querySelector('#other').click();
        return message;
      });
      await until(page, (before) => document.querySelector('civic-brief') === widget && kit.texts(widget, '[part=message]').join() !== before, before);
      // What stands in the element is the tool's: it is changed as if nothing had been drawn.
      assert.equal(await page.evaluate(() => widget.textContent.trim()), 'Zonder script: countries.');

      await page.evaluate(() => document.querySelector('#gone').click());
      await until(page, () => !document.querySelector('civic-brief'));
      const left = await page.evaluate(async () => {
        await kit.frames(3);
        return { state: widget.dataset.state ?? '', canvases: widget.shadowRoot.querySelectorAll('canvas').length, told, elsewhere: document.querySelectorAll('canvas, [aria-busy]').length, sheets: document.adoptedStyleSheets.length };
      });
      assert.deepEqual(left, { state: '', canvases: 0, told: [], elsewhere: 0, sheets: 0 });
    });
  }
}
