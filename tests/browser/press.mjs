/** What the tests of the press kit share: presses that are real, files that really came, and what is in them. */

import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { base } from './help.mjs';

/** Where the browsers put their files. */
const folder = mkdtempSync(join(tmpdir(), 'civic-brief-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Lets Firefox save without asking, and read its clipboard without a hand on the mouse. */
export const PREFS = {
  'browser.download.dir': folder,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'browser.helperApps.neverAsk.saveToDisk': 'image/png,image/svg+xml,text/csv',
  'dom.events.testing.asyncClipboard': true,
};

/**
 * Lets a page save files, and nothing of what was saved before is there.
 * @param {import('puppeteer-core').Page} page
 * @param {string} kind
 */
export async function mayDownload(page, kind) {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  if (kind !== 'chromium') return;
  const session = await page.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** Lets Chromium's pages read and write the clipboard, whatever their origin. */
export async function mayUseClipboard(page, kind) {
  await page.bringToFront();
  if (kind !== 'chromium') return;
  const session = await page.browser().target().createCDPSession();
  for (const name of ['clipboard-read', 'clipboard-write']) {
    await session.send('Browser.setPermission', { permission: { name, ...(name === 'clipboard-write' && { allowWithoutSanitization: false }) }, setting: 'granted' });
  }
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** The files that came, by name, once there are so many and all of them are whole. */
export async function files(count = 1) {
  for (let tries = 0; tries < 150; tries += 1) {
    const names = readdirSync(folder);
    // On its way a file has another name, and may lose it at any moment.
    const whole = names.filter((name) => /^[a-z0-9-]+_.*\.(png|svg|csv)$/.test(name) && statSync(join(folder, name), { throwIfNoEntry: false })?.size > 0);
    if (whole.length >= count && whole.length === names.length) return Object.fromEntries(whole.map((name) => [name, readFileSync(join(folder, name))]));
    await pause(100);
  }
  throw new Error(`${count} files did not come: ${readdirSync(folder)}`);
}

/** The one file that came, and nothing is left of it for the next. */
export async function file() {
  const [[name, bytes], ...more] = Object.entries(await files());
  if (more.length > 0) throw new Error(`more than one file: ${name} ${more.map(([other]) => other)}`);
  rmSync(join(folder, name));
  return { name, bytes };
}

/** Whether none came, after a while. */
export async function noFile() {
  await pause(1500);
  return readdirSync(folder).length === 0;
}

/** The element of a test, in a page or in a frame of it. */
export const show = (frame, attributes = {}, width = 720) =>
  frame.evaluate(
    async (attributes, width) => {
      document.querySelector('civic-brief')?.remove();
      globalThis.element = await kit.show({ lang: 'nl', chart: 'population-share', ...attributes }, { width });
      // What can be pressed, read or seen now.
      globalThis.found = (selector, text = '') => kit.all(element, selector).filter((one) => kit.isSeen(one) && one.textContent.includes(text));
    },
    attributes,
    width,
  );

/**
 * A real press on the first thing that a selector finds and that has this text.
 * @param {import('puppeteer-core').Frame | import('puppeteer-core').Page} frame
 */
export async function press(frame, selector, text = '') {
  const handle = await frame.evaluateHandle((selector, text) => found(selector, text)[0] ?? null, selector, text);
  const element = handle.asElement();
  if (!element) throw new Error(`nothing to press: ${selector} "${text}"`);
  await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element.click();
}

/** Opens the press kit by its button. */
export async function openPanel(frame) {
  await press(frame, '[part=press]');
  await until(frame, () => found('[part=press-panel]').length === 1);
}

/** Waits until something is so in a page. */
export async function until(frame, isSo, ...args) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await frame.evaluate(isSo, ...args)) return;
    await pause(50);
  }
  throw new Error(`it never was so: ${isSo}`);
}

/** What stands in a field, by its label. */
export const field = (frame, label) =>
  frame.evaluate((label) => found('[part=press-panel] label', label).map((one) => one.querySelector('textarea, input, select').value)[0], label);

/** What was answered last, seen and spoken. */
export async function answered(frame, part) {
  await until(frame, (part) => found('[part=press-panel] .answer', part).length > 0, part);
  await until(frame, (part) => element.shadowRoot.querySelector('[role=status]').textContent.includes(part), part);
}

/** The parts of a PNG: its size, and its chunks in their order. */
export function pngOf(bytes) {
  const chunks = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  const { data } = chunks[0];
  return { isPng: bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n', width: data.readUInt32BE(0), height: data.readUInt32BE(4), chunks };
}

/** What the text chunks of a PNG say, one after the other. */
export function textsOf({ chunks }) {
  return chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => data.toString('utf8')).join('\n');
}

/** The fingerprint that a file carries. */
export function fingerprintOf(bytes) {
  return /civic-brief:([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(bytes.toString('latin1'))?.[1];
}

/** Where the same server is another origin. */
export const elsewhere = () => base.replace('localhost', '127.0.0.1');
