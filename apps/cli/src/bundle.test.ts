import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('..', import.meta.url));
const FILM = fileURLToPath(new URL('../../../films/the-umbrella', import.meta.url));
const made = existsSync(join(CLI, 'dist/kinetoscope.cjs.code'));
if (!made) console.warn('SKIPPED: the command line is not bundled; run npm test, or npm run build');

/** The bundle alone, in a folder of its own: its modules are not there, and say so. */
describe.skipIf(!made)('[C8] the bundled command line', () => {
  let folder: string;
  const bin = () => join(folder, 'bin/kinetoscope.mjs');
  const part = (name: string) => join(folder, 'dist', name);
  const run = (...args: string[]) => {
    const r = spawnSync(process.execPath, [bin(), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return { status: r.status, stdout: r.stdout, stderr: r.stderr };
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kinetoscope-bundle-'));
    cpSync(join(CLI, 'bin'), join(folder, 'bin'), { recursive: true });
    mkdirSync(join(folder, 'dist'));
    for (const f of ['kinetoscope.cjs', 'kinetoscope-settings.cjs', 'kinetoscope.cjs.code'])
      cpSync(join(CLI, 'dist', f), part(f));
    cpSync(join(CLI, 'package.json'), join(folder, 'package.json'));
    writeFileSync(part('main.js'), "console.log('from the modules');\n");
    writeFileSync(join(folder, 'made of'), '');
    utimesSync(join(folder, 'made of'), 1, 1);
    writeFileSync(part('kinetoscope.cjs.json'), JSON.stringify([[join(folder, 'made of'), 1000]]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('performs and reads by itself, exit codes included', () => {
    const performed = run('perform', FILM, '--json');
    expect(performed).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(performed.stdout)).toMatchObject({ kind: 'kinetoscope.timeline' });
    expect(JSON.parse(run('read', FILM, '--json').stdout).elements.length).toBeGreaterThan(10);
    expect(run('perform', 'no/such').status).toBe(1);
    expect(run('perform', FILM, '--loud').status).toBe(2);
    expect(run('--version').stdout).toBe('from the modules\n');
  });

  it('performs a long film with a second thread as with one, and where that one fails', () => {
    const film = join(folder, 'long.fountain');
    const scene = (n: number) =>
      `INT. ROOM ${n} - DAY\n\nANN, 30, sits at a table. BOB walks in and takes the letter from the table. He reads it.\n\n` +
      `ANN\nThat is the ${n}th time that you have read it.\n\nBOB\n(quietly)\nAnd I will read it again. Every word!\n\nAnn stands up.\n\n`;
    writeFileSync(film, Array.from({ length: 180 }, (_, n) => scene(n)).join(''));
    // A wish for nothing: the film is the same, but planned by one thread.
    const wish = join(folder, 'wish.jsonl');
    writeFileSync(wish, '{"at":0,"kind":"directive","axis":"pace","value":0,"confidence":3}\n');
    const seen = join(folder, 'seen');
    const hook = (name: string, there: string) => {
      writeFileSync(
        join(folder, name),
        `if (!require('node:worker_threads').isMainThread) { require('node:fs').appendFileSync(${JSON.stringify(seen)}, 'x'); ${there} }`,
      );
      return ['--require', join(folder, name)];
    };
    const performed = (node: string[], ...more: string[]) => {
      const r = spawnSync(process.execPath, [...node, bin(), 'perform', film, '--json', ...more], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      expect(r).toMatchObject({ status: 0, stderr: '' });
      return r.stdout;
    };
    const one = performed(hook('one.cjs', ''), '--trace', wish);
    expect(JSON.parse(one).scenes.length).toBe(181);
    expect(existsSync(seen)).toBe(false);
    expect(performed(hook('two.cjs', '')) === one).toBe(true);
    expect(performed(hook('fails.cjs', "throw new Error('no crew');")) === one).toBe(true);
    expect(readFileSync(seen, 'utf8')).toBe(availableParallelism() > 1 ? 'xx' : '');
  }, 180_000);

  it('runs the same without V8\u2019s code, or with code that is damaged', () => {
    const performed = run('perform', FILM, '--json');
    const code = readFileSync(part('kinetoscope.cjs.code'));
    for (const bytes of [
      code.subarray(0, 5000),
      code.map((b, i) => (i === 40_000 ? b ^ 255 : b)),
      code.subarray(0, 9),
    ]) {
      writeFileSync(part('kinetoscope.cjs.code'), bytes);
      expect(run('perform', FILM, '--json')).toEqual(performed);
    }
    rmSync(part('kinetoscope.cjs.code'));
    expect(run('perform', FILM, '--json')).toEqual(performed);
    writeFileSync(part('kinetoscope.cjs.code'), code);
  });

  it('is left aside when what it was made of has changed', () => {
    utimesSync(join(folder, 'made of'), 2, 2);
    expect(run('perform', FILM).stdout).toBe('from the modules\n');
    utimesSync(join(folder, 'made of'), 1, 1);
    rmSync(part('main.js'));
    expect(run('perform', FILM)).toMatchObject({ status: 2, stdout: '' });
  });
});
