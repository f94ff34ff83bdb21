/** A content security policy, read as a browser reads it (CSP Level 3, sections 2.2 and 6.7). */

/** Directives with their sources, in small letters but for addresses. @typedef {Map<string, string[]>} Policy */

/** What stands in for a directive that is missing. @type {Record<string, string[]>} */
const INSTEAD = {
  'script-src-elem': ['script-src', 'default-src'],
  'script-src': ['default-src'],
  'style-src': ['default-src'],
  'img-src': ['default-src'],
  'connect-src': ['default-src'],
};
const DEFAULT_PORTS = { 'http:': '80', 'https:': '443' };

/**
 * The policies of a header, which has commas between them.
 * @param {string} text
 * @returns {Policy[]}
 */
export function policiesOf(text) {
  return text.split(',').map(policyOf).filter(({ size }) => size > 0);
}

/** @param {string} text @returns {Policy} */
function policyOf(text) {
  /** @type {Policy} */
  const policy = new Map();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // A second of the same name is passed over.
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/**
 * The directive of a policy that has the say: its name and sources; undefined where nothing limits it.
 * @param {Policy} policy
 * @param {string} name
 */
export function sayOf(policy, name) {
  const found = [name, ...(INSTEAD[name] ?? [])].find((one) => policy.has(one));
  return found === undefined ? undefined : { name: found, sources: policy.get(found) ?? [] };
}

/** Whether WebAssembly may be compiled. @param {Policy} policy */
export function allowsWasm(policy) {
  const say = sayOf(policy, 'script-src');
  return !say || say.sources.some((one) => /^'(wasm-)?unsafe-eval'$/i.test(one));
}

/**
 * Whether an address may be asked, or shown.
 * @param {Policy} policy
 * @param {string} name of the directive
 * @param {string} address
 * @param {string} page the address of the page
 */
export function allowsAddress(policy, name, address, page) {
  const say = sayOf(policy, name);
  return !say || say.sources.some((source) => matches(source, new URL(address), new URL(page)));
}

/**
 * A directive as it must become; one that is missing begins as what stood in for it.
 * @param {Policy} policy
 * @param {string} name
 * @param {string} source what is to be added
 */
export function withSource(policy, name, source) {
  const kept = (sayOf(policy, name)?.sources ?? []).filter((one) => one.toLowerCase() !== "'none'");
  return [name, ...kept, source].join(' ');
}

/**
 * @param {string} source
 * @param {URL} url
 * @param {URL} page
 */
function matches(source, url, page) {
  const text = source.toLowerCase();
  if (text === "'self'") return url.host === page.host && isAsSafe(page.protocol, url.protocol);
  if (text.startsWith("'")) return false;
  if (text === '*') return /^(https?|wss?):$/.test(url.protocol) || url.protocol === page.protocol;
  if (/^[a-z][a-z\d+.-]*:$/.test(text)) return isAsSafe(text, url.protocol);
  const parts = /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|[^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source);
  if (!parts) return false;
  const [, scheme = page.protocol, host, port, path = ''] = parts;
  return isAsSafe(scheme.toLowerCase(), url.protocol) && isHost(host.toLowerCase(), url.hostname) && isPort(port, url) && isPath(path, url.pathname);
}

/** The same scheme, or the safer form of it. @param {string} said @param {string} used */
function isAsSafe(said, used) {
  return said === used || (said === 'http:' && used === 'https:');
}

/** @param {string} said @param {string} host */
function isHost(said, host) {
  return said === '*' || (said.startsWith('*.') ? host.endsWith(said.slice(1)) : said === host);
}

/** @param {string | undefined} said @param {URL} url */
function isPort(said, { port, protocol }) {
  const used = port || DEFAULT_PORTS[/** @type {'http:'} */ (protocol)];
  if (said === undefined) return port === '';
  return said === '*' || said === used || (said === '80' && used === '443');
}

/** A folder holds all that is below it; anything else is one file. @param {string} said @param {string} path */
function isPath(said, path) {
  return said === '' || said === '/' || (said.endsWith('/') ? path.startsWith(said) : path === said);
}
