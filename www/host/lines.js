/** The lines for who runs the web server: the same as in `nginx.conf` and `.htaccess` of the folder (a test holds them to it). */

/** What is whole by itself, and where it goes. @typedef {{ to: 'nginx' | 'apache' | 'html' | 'css' | 'policy' | 'shell', text: string }} Line */

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
    { to: 'nginx', text: `# beside the line: include mime.types;\ntypes {\n    ${TYPES[ending]} ${ending};\n}` },
    { to: 'apache', text: `AddType ${TYPES[ending]} .${ending}` },
  ];
}

/** Where more than one thing is missing: all of them at once. @type {Line[]} */
export const WHOLE = [
  { to: 'nginx', text: '# in the server block; it serves /civic-brief/\ninclude /path/to/civic-brief/nginx.conf;' },
  { to: 'apache', text: 'cp civic-brief/apache.htaccess civic-brief/.htaccess' },
];

/** What is named after its content is kept for ever. @type {Line[]} */
export const KEEP = [
  { to: 'nginx', text: 'location ~ "/civic-brief-[0-9a-f]{6}\\.[a-z.]+$" {\n    add_header Cache-Control "public, max-age=31536000, immutable";\n    add_header Access-Control-Allow-Origin "*" always;\n    add_header Cross-Origin-Resource-Policy "cross-origin" always;\n    add_header X-Content-Type-Options "nosniff" always;\n    add_header Referrer-Policy "no-referrer" always;\n}' },
  { to: 'apache', text: '<FilesMatch "^civic-brief-[0-9a-f]{6}\\.[a-z.]+$">\n    Header always set Cache-Control "public, max-age=31536000, immutable"\n    Header always unset Content-Security-Policy\n</FilesMatch>' },
];

/** @type {Line[]} */
export const COMPRESS = [
  { to: 'nginx', text: 'gzip on;\ngzip_vary on;\ngzip_comp_level 6;\ngzip_types text/css text/javascript application/javascript application/wasm application/json image/svg+xml text/csv text/plain;' },
  { to: 'apache', text: 'AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/wasm application/json image/svg+xml text/csv text/plain' },
];

/** @type {(text: string) => Line} */
export const shell = (text) => ({ to: 'shell', text });
/** @type {(text: string) => Line} */
export const html = (text) => ({ to: 'html', text });
/** @type {(text: string) => Line} */
export const css = (text) => ({ to: 'css', text });
/** @type {(text: string) => Line} */
export const policy = (text) => ({ to: 'policy', text });
