// Makes the command line one file after the compiler has run, and keeps V8's code for it: what apps/cli/bin starts from.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'apps/cli/bin/bundle.mjs');
const { BUNDLE, MADE_OF } = await import(pathToFileURL(bin));

/** The compiler's own notes change whenever it writes anything. */
const notes = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((f) => f.isFile() && f.name.endsWith('.tsbuildinfo') && !f.name.includes('tests'))
    .map((f) => join(f.parentPath ?? f.path, f.name));
const inputs = [
  fileURLToPath(import.meta.url),
  bin,
  join(root, 'apps/cli/tsconfig.tsbuildinfo'),
  ...notes(join(root, 'engine/dist')),
].map((path) => [path, statSync(path).mtimeMs]);

const made = JSON.stringify(inputs);
if (existsSync(MADE_OF) && readFileSync(MADE_OF, 'utf8') === made) process.exit(0);

await build({
  configFile: false,
  root: join(root, 'apps/cli'),
  logLevel: 'warn',
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'dist/main.js',
    outDir: dirname(BUNDLE),
    emptyOutDir: false,
    minify: false,
    target: 'node20',
    rolldownOptions: {
      external: [/commands\/(?:watch|still|sheet)\.js$/u],
      output: { format: 'cjs', entryFileNames: 'kinetoscope.cjs', chunkFileNames: 'kinetoscope-[name].cjs' },
    },
  },
});
writeFileSync(MADE_OF, made);

// One film performed and read, so that V8 has compiled what commands need.
const warm = `process.argv.splice(1, 0, ''); (await import(${JSON.stringify(pathToFileURL(bin).href)})).runBundle(true)`;
for (const command of [['perform', join(root, 'films/the-umbrella'), '--json']]) {
  const r = spawnSync(process.execPath, ['--input-type=module', '-e', warm, '--', ...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (r.status !== 0) throw new Error(`the bundled command line ended with ${r.status ?? r.signal}`);
}
