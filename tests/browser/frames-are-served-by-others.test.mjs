/** The page for frames on real servers that name who may frame it: sandboxed, of another origin, as high as its chart at every width. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { base, inBrowsers } from './help.mjs';
import { made } from './pages.mjs';
import { until } from './press.mjs';
import { VERSION, served, unpacked } from './servers.mjs';

const WIDTHS = [1200, 1000, 800, 640, 480, 400, 320, 260, 200, 900];
const NAMED = new URL(base).origin;
/** The same server by its other name: another origin, and nobody names it. */
const UNNAMED = NAMED.replace('localhost', '127.0.0.1');
/** Where it is named, as it stands in the files. */
const RULE = `"frame-ancestors 'self'"`;
const RULES = { nginx: 'civic-brief/nginx.conf', apache: 'civic-brief/apache.htaccess' };

/** A site that names who may frame its page, as its own comments say to. */
async function named(server, ...origins) {
  const site = unpacked();
  const rules = `${site}/${RULES[server]}`;
  const before = readFileSync(rules, 'utf8');
  assert.equal(before.split(RULE).length, 2, 'there is one place to name it');
  writeFileSync(rules, before.replace(RULE, `"frame-ancestors 'self' ${origins.join(' ')}"`));
  return served(server, site);
}

const frameOf = (address, chart = 'population-share') =>
  `<iframe title="Een grafiek" sandbox="allow-scripts allow-downloads allow-popups" allow="clipboard-write" src="${address}civic-brief/${VERSION}/embed.html?chart=${chart}&lang=nl" width="640" height="300"></iframe>`;
const helper = (address) => `<script src="${address}civic-brief/${VERSION}/embed-height.js" defer></script>`;

/** The innermost frame once it has drawn. */
async function drawn(page) {
  const inner = () => page.frames().find((frame) => frame.url().includes('embed.html'));
  for (let tries = 0; tries < 200 && !inner(); tries += 1) await new Promise((done) => setTimeout(done, 50));
  await until(inner(), () => ['wasm', 'twin'].includes(document.querySelector('civic-brief')?.dataset.state));
  return inner();
}

if (process.env.CIVIC_BRIEF_ALL) {
  const test = inBrowsers();
  for (const server of ['nginx', 'apache']) {
    const started = named(server, NAMED);

    test(`S-13 a frame from ${server} on a site that it names is as high as its chart at every width, and stays so`, async ({ open }) => {
      const address = await started;
      const page = await open(made(`frame-named-by-${server}`, { html: frameOf(address) + helper(address), script: '', watch: false }), { width: 1400, allow: [/^request to/, /Content.Security.Policy|Content-Security-Policy/] });
      const frame = await drawn(page);
      const heights = new Set();
      for (const width of WIDTHS) {
        await page.evaluate((width) => Object.assign(document.querySelector('main').style, { boxSizing: 'content-box', width: `${width}px`, maxWidth: 'none' }), width);
        let settled;
        for (let tries = 0; tries < 150; tries += 1) {
          const outer = await page.evaluate(() => document.querySelector('iframe').clientHeight);
          const inner = await frame.evaluate(() => [Math.ceil(document.body.getBoundingClientRect().height), document.documentElement.scrollHeight, document.documentElement.scrollWidth - document.documentElement.clientWidth]);
          settled = `${[outer, outer, 0]}` === `${inner}` ? settled ?? tries : undefined;
          if (settled !== undefined && tries - settled > 4) break;
          if (tries === 149) assert.fail(`at ${width} it never fitted: frame ${outer}, page ${inner}`);
          await new Promise((done) => setTimeout(done, 40));
        }
        const seen = await page.evaluate(async () => {
          const all = new Set();
          for (let n = 0; n < 30; n += 1) {
            await kit.frames(1);
            all.add(document.querySelector('iframe').offsetHeight);
          }
          return [...all];
        });
        assert.equal(seen.length, 1, `at ${width}: ${seen}`);
        heights.add(seen[0]);
      }
      // A frame of one height at every width would fit by chance.
      assert.ok(heights.size > 4, `${[...heights]}`);
      assert.deepEqual(await frame.evaluate(() => kit.complaints), []);
      // Its page asks nobody but its own server, and runs no script of another: the policy that it writes holds.
      const refused = await frame.evaluate(async (other) => {
        await fetch(other).catch(() => {});
        document.head.append(Object.assign(document.createElement('script'), { src: `${other}civic-brief.js` }));
        document.head.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = true' }));
        await kit.frames(5);
        return [...kit.complaints.splice(0), globalThis.ran ?? false];
      }, base);
      assert.deepEqual(refused, ['policy: connect-src', 'policy: script-src-elem', 'policy: script-src-elem', false]);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), true);
    });

    test(`S-13 a frame from ${server} on a site that it does not name stays empty`, async ({ open }) => {
      const address = await started;
      const path = made(`frame-unnamed-by-${server}`, { html: frameOf(address), script: '', watch: false });
      const page = await open(`${UNNAMED}/${path}`, { allow: [/frame-ancestors|^request to|X-Frame|policy/] });
      await new Promise((done) => setTimeout(done, 1500));
      const inner = page.frames().find((one) => one.parentFrame());
      const is = await inner?.evaluate(() => Boolean(document.querySelector('civic-brief'))).catch(() => false);
      assert.equal(Boolean(is), false);
    });
  }

  const everywhere = named('nginx', NAMED, UNNAMED);
  test('S-13 a frame in a frame draws where every page around it is named, and has its height from the one that frames it', async ({ open }) => {
    const address = await everywhere;
    const middle = made('frame-in-the-middle', { html: frameOf(address, 'countries') + helper(address), script: '', watch: false });
    const outer = made('frame-around', { html: `<iframe title="Een pagina" src="${UNNAMED}/${middle}" width="700" height="900"></iframe>`, script: '', watch: false });
    const page = await open(outer, { allow: [/^request to/] });
    const frame = await drawn(page);
    const around = page.frames().find((one) => one.url().includes('frame-in-the-middle'));
    const heights = async () => [await around.evaluate(() => document.querySelector('iframe').clientHeight), await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))];
    let [height, own] = await heights();
    for (let tries = 0; tries < 150 && (height !== own || height < 600); tries += 1) {
      await new Promise((done) => setTimeout(done, 40));
      [height, own] = await heights();
    }
    assert.ok(height > 600, `${height}`);
    assert.equal(height, own);
  });
}
