/** The lines for who runs the web server: the same as in `nginx.conf` and `.htaccess` of the folder (a test holds them to it). */

/** A line, and where it goes. @typedef {{ to: 'nginx' | 'apache' | 'html' | 'css' | 'policy', text: string }} Line */

/** What each kind of file is. @type {Record<string, string>} */
export const TYPES = {
  js: 'text/javascript',
  wasm: 'application/wasm',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** @param {string} ending @returns {Line[]} */
export function typeLines(ending) {
  return [
    { to: 'nginx', text: `${TYPES[ending]} ${ending};` },
    { to: 'apache', text: `AddType ${TYPES[ending]} .${ending}` },
  ];
}

/** What is named after its content is kept for ever. @type {Line[]} */
export const KEEP = [
  { to: 'nginx', text: 'location ~ "/civic-brief-[0-9a-f]{8}\\.[a-z.]+$" {\n    add_header Cache-Control "public, max-age=31536000, immutable";' },
  { to: 'apache', text: '<FilesMatch "^civic-brief-[0-9a-f]{8}\\.[a-z.]+$">\n    Header always set Cache-Control "public, max-age=31536000, immutable"' },
];

/** @type {Line[]} */
export const COMPRESS = [
  { to: 'nginx', text: 'gzip on;\ngzip_vary on;\ngzip_types text/css text/javascript application/wasm application/json image/svg+xml text/csv text/plain;' },
  { to: 'apache', text: 'AddOutputFilterByType DEFLATE text/html text/css text/javascript application/wasm application/json image/svg+xml text/csv text/plain' },
];

/** @type {(text: string) => Line} */
export const html = (text) => ({ to: 'html', text });
/** @type {(text: string) => Line} */
export const css = (text) => ({ to: 'css', text });
/** @type {(text: string) => Line} */
export const policy = (text) => ({ to: 'policy', text });
