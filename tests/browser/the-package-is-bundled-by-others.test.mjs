/** The npm package in a project of somebody else: installed, built by Vite, previewed, and opened. */

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test as nodeTest } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inBrowsers } from './help.mjs';
import { until } from './press.mjs';
import { folder, packed } from './servers.mjs';

const test = inBrowsers();
const VITE = fileURLToPath(new URL('../../www/node_modules/vite/bin/vite.js', import.meta.url));

const BRIEF = readFileSync(new URL('../../src/brief.json', import.meta.url), 'utf8');

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A project</title><link rel="icon" href="data:,"></head>
<body>
<civic-brief lang="en" chart="population-share" files=""></civic-brief>
<civic-brief lang="en" chart="countries" files="" engine="js"></civic-brief>
<script type="module" src="/main.js"></script>
</body>
</html>
`;

/** What was started here ends with the last test. @type {import('node:child_process').ChildProcess[]} */
const running = [];
after(() => running.forEach((one) => one.kill()));

if (process.env.CIVIC_BRIEF_ALL) {
  const project = folder();
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'a-project', private: true, type: 'module' }));
  writeFileSync(join(project, 'index.html'), PAGE);
  writeFileSync(join(project, 'main.js'), "import { CivicBrief } from 'civic-brief';\nif (!(document.querySelector('civic-brief') instanceof CivicBrief)) throw new Error('another class');\n");
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--offline', packed('.tgz')], { cwd: project });

  nodeTest('what was installed is imported by Node, where nothing is drawn, and harms nothing', () => {
    const code = "const a = await import('civic-brief'); const b = await import('civic-brief/twin'); console.log(typeof a.CivicBrief, typeof b.CivicBrief)";
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: project, encoding: 'utf8' });
    assert.equal(said, 'function function\n');
  });

  test('Vite takes the files beside the script along, and both engines, the press kit and the checks run in what it built', async ({ open }) => {
    execFileSync(process.execPath, [VITE, 'build', '--logLevel', 'warn'], { cwd: project });
    const names = readdirSync(join(project, 'dist/assets'));
    for (const part of [/^civic-brief-\w{6}-.*\.wasm$/, /\.rest-.*\.js$/, /\.twin-.*\.js$/, /\.press-.*\.js$/, /\.press-.*\.wasm$/, /\.press\.twin-.*\.js$/, /\.check-.*\.js$/, /\.check-.*\.wasm$/, /\.check\.twin-.*\.js$/]) assert.ok(names.some((name) => part.test(name)), `${part} in ${names.join(' ')}`);
    const address = await preview();
    const page = await open(address, { allow: [new RegExp(`^request to ${address}`)] });
    for (const [index, state] of ['wasm', 'twin'].entries()) {
      await until(page, (index, state) => document.querySelectorAll('civic-brief')[index]?.dataset.state === state, index, state);
      const [svg, png] = await page.evaluate(async (index) => {
        const widget = document.querySelectorAll('civic-brief')[index];
        return [(await widget.svg()).length, (await widget.png()).size];
      }, index);
      assert.ok(svg > 2000 && png > 5000, `${svg} ${png}`);
      const checked = await page.evaluate(async (index, json) => {
        const widget = document.querySelectorAll('civic-brief')[index];
        const drawn = kit.heard(widget, 'brief-ready');
        widget.brief = JSON.parse(json);
        await drawn;
        const refused = kit.heard(widget, 'brief-error');
        widget.brief = { ...JSON.parse(json), version: 'soon' };
        const { problems } = await refused;
        const back = kit.heard(widget, 'brief-ready');
        widget.brief = null;
        await back;
        return problems.map(({ path }) => path);
      }, index, BRIEF);
      assert.deepEqual(checked, ['version'], state);
    }
    const embedded = await page.evaluate(async () => {
      const { shadowRoot } = document.querySelector('civic-brief');
      shadowRoot.querySelector('[part=press]').click();
      while (!shadowRoot.querySelector('[part=get]')) await kit.frames(1);
      return [...shadowRoot.querySelectorAll('textarea')].some((one) => one.checkVisibility() && one.value.includes('<script'));
    });
    // A part of somebody's own script is nothing to embed elsewhere.
    assert.equal(embedded, false);
  });

  test('what was installed runs by a plain import too, without any bundler', async ({ open }) => {
    const made = new URL('../../target/web/made/plain-import/', import.meta.url);
    mkdirSync(made, { recursive: true });
    cpSync(join(project, 'node_modules/civic-brief'), fileURLToPath(made), { recursive: true });
    writeFileSync(new URL('page.html', made), PAGE.replace('src="/main.js"', '').replace('module" >', "module\">\nimport './civic-brief.js';\n"));
    assert.match(readFileSync(new URL('page.html', made), 'utf8'), /import '\.\/civic-brief\.js'/);
    const page = await open('made/plain-import/page.html');
    await until(page, () => [...document.querySelectorAll('civic-brief')].map(({ dataset }) => dataset.state).join() === 'wasm,twin');
  });

  let previewed;
  async function preview() {
    previewed ??= new Promise((done, failed) => {
      const server = spawn(process.execPath, [VITE, 'preview', '--port', '0', '--host', '127.0.0.1'], { cwd: project });
      running.push(server);
      let said = '';
      server.stdout.on('data', (bytes) => {
        said += bytes;
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said.replace(/\u001b\[[0-9;]*m/g, ''));
        if (found) done(found[0]);
      });
      server.on('exit', () => failed(new Error(`no preview: ${said}`)));
    });
    return previewed;
  }
}
