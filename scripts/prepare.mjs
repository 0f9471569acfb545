// What `npm start` and `npm test` share: install what is missing, build what is stale, in plain words.
// Plain JavaScript on Node's own modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export const step = (text) => process.stderr.write(`\u2022 ${text}\n`);

export const fail = (text) => {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
};

/** Runs a program; ends with `why` in plain words if it fails. */
export const run = (command, args, why, options = {}) => {
  const r = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (r.error) fail(`${why}: ${r.error.message}`);
  if (r.status !== 0) fail(`${why} (it ended with ${r.status ?? r.signal}).`);
};

const npm = () =>
  process.env.npm_execpath?.endsWith('.js') ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];

export const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 11))
    fail(`Kinetoscope needs Node 20.11 or newer; this is ${process.versions.node}. See https://nodejs.org.`);
};

/** Installs the packages of the lockfile unless that was done for this very lockfile. */
export const install = () => {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules', '.kinetoscope-installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  step('installing packages (once; about a minute)');
  const [command, args] = npm();
  // Not `npm ci`: it refuses a lockfile that does not list every platform's builds of a tool. The versions are the
  // lockfile's all the same, and it is left as it is.
  run(
    command,
    [...args, 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    'The packages could not be installed',
  );
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, lock);
};

const newest = (folder, skip = /node_modules|[\\/]dist[\\/]?|\.test\.ts$/) => {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (skip.test(path)) continue;
    latest = Math.max(latest, entry.isDirectory() ? newest(path, skip) : statSync(path).mtimeMs);
  }
  return latest;
};

/**
 * Compiles the engine and the command line (incremental; with `all` also the page's and the tests' types), bundles the
 * command line where that changed anything, and the page when a source is newer than it.
 */
export const build = ({ all = false } = {}) => {
  step(all ? 'building the engine and checking all types' : 'building the engine');
  run(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-b', ...(all ? [] : ['apps/cli'])],
    'The sources do not compile',
  );
  run(process.execPath, [join(root, 'scripts/bundle-cli.mjs')], 'The command line could not be bundled');
  const page = join(root, 'apps/cinema/dist/index.html');
  const sources = Math.max(
    newest(join(root, 'engine/src')),
    newest(join(root, 'apps/cinema')),
    statSync(join(root, 'package-lock.json')).mtimeMs,
  );
  if (existsSync(page) && statSync(page).mtimeMs >= sources) return;
  step('building the page');
  run(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    'The page could not be built',
    {
      cwd: join(root, 'apps/cinema'),
    },
  );
};
