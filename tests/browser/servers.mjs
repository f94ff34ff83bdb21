/** Real web servers with the zip unpacked on them, as a host has them. */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('../../target/ship/', import.meta.url));

/** A package of the build, by the end of its name. */
export const packed = (ending) => join(PACKAGES, readdirSync(PACKAGES).find((name) => name.endsWith(ending)));

/** The version that was packed. */
export const VERSION = /civic-brief-(.*)\.zip/.exec(packed('.zip'))[1];

/** A folder of its own, gone when the tests end. */
export function folder() {
  const made = mkdtempSync(join(tmpdir(), 'civic-brief-ship-'));
  after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** The zip, unpacked at the root of a site. */
export function unpacked() {
  const site = folder();
  execFileSync('python3', ['-c', 'import sys,zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])', packed('.zip'), site]);
  // As the servers' own user reads it.
  execFileSync('chmod', ['-R', 'a+rX', site]);
  return site;
}

const freePort = () =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

const sbin = (name) => [`/usr/sbin/${name}`, `/usr/local/sbin/${name}`].find(existsSync) ?? name;

/**
 * What nginx says against lines for it; empty where it takes them without a word.
 * @param {{ http?: string, server: string }} lines
 */
export function takenByNginx({ http = '', server }) {
  const own = folder();
  writeFileSync(`${own}/nginx.conf`, `pid ${own}/pid; error_log stderr warn;\nevents {}\nhttp {\n${http}\nserver {\nlisten 127.0.0.1:8080;\n${server}\n}\n}`);
  const { stderr } = spawnSync(sbin('nginx'), ['-t', '-q', '-p', own, '-c', `${own}/nginx.conf`], { encoding: 'utf8' });
  return stderr;
}

/** What starts each server on a site, in the foreground. */
const START = {
  nginx(site, own, port) {
    const conf = `daemon off; master_process off; pid ${own}/pid; error_log ${own}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${own}/a; proxy_temp_path ${own}/b; fastcgi_temp_path ${own}/c; uwsgi_temp_path ${own}/d; scgi_temp_path ${own}/e;
  server { listen 127.0.0.1:${port}; root ${site}; include ${site}/civic-brief/nginx.conf; }
}`;
    writeFileSync(`${own}/nginx.conf`, conf);
    return spawn(sbin('nginx'), ['-p', own, '-c', `${own}/nginx.conf`], { stdio: 'ignore' });
  },
  apache(site, own, port) {
    copyFileSync(`${site}/civic-brief/apache.htaccess`, `${site}/civic-brief/.htaccess`);
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate'];
    const conf = `ServerName localhost
ServerRoot ${own}
PidFile ${own}/pid
Mutex file:${own}
Listen 127.0.0.1:${port}
ErrorLog ${own}/error.log
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
User www-data
Group www-data
TypesConfig /dev/null
DocumentRoot ${site}
<Directory ${site}>
  Require all granted
  AllowOverride FileInfo Indexes
</Directory>`;
    writeFileSync(`${own}/apache.conf`, conf);
    return spawn(sbin('apache2'), ['-f', `${own}/apache.conf`, '-D', 'FOREGROUND'], { stdio: 'ignore' });
  },
};

/**
 * Starts a server, ended with the tests; gives the address of its root.
 * @param {'nginx' | 'apache'} name
 * @param {string} site
 */
export async function served(name, site) {
  const [own, port] = [folder(), await freePort()];
  mkdirSync(own, { recursive: true });
  const server = START[name](site, own, port);
  after(() => server.kill());
  const address = `http://localhost:${port}/`;
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(address);
      return address;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Error(`${name} does not answer at ${address}`);
}
