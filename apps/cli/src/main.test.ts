import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const built = existsSync(MAIN);
if (!built) console.warn('SKIPPED: the command line is not built; run npm test, or npx tsc -b');
const itBuilt = built ? it : it.skip;

const SCRIPT =
  'Title: Tea\n\nINT. KITCHEN - DAY\n\nAnna sits at the table.\n\nANNA\nIs there any tea left?\n';

describe('kinetoscope', () => {
  let folder: string;
  const kinetoscope = (args: readonly string[], cwd = folder) =>
    spawnSync(process.execPath, [MAIN, ...args], {
      cwd,
      encoding: 'utf8',
      timeout: 50_000,
      maxBuffer: 1 << 26,
    });
  const film = (name: string, bytes: string | Uint8Array) => {
    const dir = join(folder, name);
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'film.fountain'), bytes);
    return dir;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kinetoscope-cli-'));
    film('a film', SCRIPT);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  itBuilt('[C1] done is 0; help and version go to standard output', () => {
    expect(kinetoscope(['--version'])).toMatchObject({ status: 0, stderr: '' });
    const help = kinetoscope(['perform', '--help']);
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('--seed');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would colour.
    expect(help.stdout).not.toMatch(/\u001b/);
  });

  itBuilt('[C2] wrong usage is 2, says why, and shows the usage on standard error alone', () => {
    for (const [args, why] of [
      [[], /which command/],
      [['dance'], /no command "dance"/],
      [['perform'], /FILM/],
      [['perform', 'a film', '--loud'], /no flag --loud/],
      [['perform', 'a film', '--seed'], /--seed wants a value/],
      [['perform', 'a film', '--seed', '-1'], /whole number/],
      [['perform', 'a film', '--manner', 'sung'], /spoken, murmured or silent/],
      [['perform', 'a', 'film'], /one film, not 2/],
      [['still', 'a film'], /out/],
      [['still', 'a film', '-o', 'x.png', '--size', 'big'], /--size/],
      [['still', 'a film', '-o', 'x.png', '--at', 'noon'], /--at/],
      [['watch', '--port', '99999999'], /--port/],
      [['watch', '--port', 'x'], /--port/],
    ] as const) {
      const r = kinetoscope(args);
      expect([r.status, r.stdout], args.join(' ')).toEqual([2, '']);
      expect(r.stderr, args.join(' ')).toMatch(why);
    }
  });

  itBuilt('[C3] input at fault is 1, with file:line:column code message', () => {
    film('bytes', new Uint8Array(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256)));
    for (const args of [
      ['watch', 'no/such'],
      ['perform', 'no/such'],
      ['read', '.'],
      ['perform', 'bytes'],
      ['read', 'bytes'],
    ]) {
      const r = kinetoscope(args);
      expect([r.status, r.stdout], args.join(' ')).toEqual([1, '']);
      expect(r.stderr, args.join(' ')).toMatch(/^.+:\d+:\d+ error K\d{4} .+$/m);
    }
  });

  itBuilt(
    '[C4] --json gives one document, also where it fails; people\u2019s words go to standard error',
    () => {
      const good = kinetoscope(['perform', 'a film/', '--json']);
      expect(good.status).toBe(0);
      const timeline = JSON.parse(good.stdout);
      expect(Object.keys(timeline)).toEqual(
        expect.arrayContaining(['duration', 'shots', 'scenes', 'lines', 'witness']),
      );
      expect(timeline.shots[0]).toMatchObject({
        start: 0,
        duration: expect.any(Number),
        scale: expect.any(String),
        subject: expect.any(String),
        setup: expect.any(String),
        scene: 0,
      });
      expect(timeline.scenes[0]).toMatchObject({
        start: 0,
        duration: expect.any(Number),
        heading: 'INT. KITCHEN - DAY',
        beat: expect.any(String),
      });
      expect(timeline.lines[0]).toMatchObject({
        start: expect.any(Number),
        duration: expect.any(Number),
        speaker: expect.any(String),
        text: 'Is there any tea left?',
        id: expect.any(String),
      });
      const script = JSON.parse(kinetoscope(['read', 'a film', '--json']).stdout);
      expect(script.title).toEqual({ Title: ['Tea'] });
      expect(script.elements.map((e: { type: string }) => e.type)).toEqual([
        'scene_heading',
        'action',
        'character',
        'dialogue',
      ]);
      expect(script.elements[2]).toMatchObject({ text: 'ANNA', line: 7 });
      for (const args of [
        ['perform', 'no/such', '--json'],
        ['read', 'no/such', '--json'],
      ]) {
        const bad = kinetoscope(args);
        expect(bad.status).toBe(1);
        expect(JSON.parse(bad.stdout).diagnostics[0]).toMatchObject({
          code: 'K7001',
          severity: 'error',
          line: 1,
          column: 1,
          file: 'no/such',
        });
        expect(bad.stderr).toContain('K7001');
      }
    },
  );

  itBuilt('[C5] a reader that goes away is no fault', async () => {
    const child = spawn(process.execPath, [MAIN, 'perform', 'a film', '--json'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (d) => {
      said += d;
    });
    const code = await new Promise((done) => child.on('exit', done));
    expect([code, said]).toEqual([0, '']);
  });

  describe('watch', () => {
    const running: ChildProcess[] = [];
    afterAll(() => {
      for (const c of running) c.kill('SIGKILL');
    });
    const watch = (args: readonly string[]) =>
      new Promise<{ child: ChildProcess; url: string }>((done, failed) => {
        const child = spawn(process.execPath, [MAIN, 'watch', ...args, '--no-open'], {
          cwd: folder,
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        running.push(child);
        let said = '';
        child.stdout.on('data', (d) => {
          said += d;
          const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
          if (url) done({ child, url: url[0] });
        });
        child.on('exit', (code) => failed(new Error(`watch ended with ${code}`)));
      });

    itBuilt('[C6] serves the page with the film in it, on loopback only, and tells of edits', async () => {
      const { child, url } = await watch(['a film/']);
      const page = await (await fetch(url)).text();
      expect(page).toContain('Is there any tea left?');
      expect((await fetch(`${url}..%2f..%2fpackage.json`)).status).toBe(404);
      expect((await fetch(`${url}fonts/..%2f..%2fx.woff`)).status).toBe(404);
      expect((await fetch(url, { method: 'POST' })).status).toBe(405);
      const events = await fetch(`${url}events`);
      const reader = events.body!.getReader();
      await reader.read();
      writeFileSync(join(folder, 'a film', 'film.fountain'), SCRIPT.replace('tea left', 'cake left'));
      let told = '';
      while (!told.includes('\n\ndata') && !told.includes('cake left'))
        told += new TextDecoder().decode((await reader.read()).value);
      expect(told).toContain('cake left');
      await reader.cancel();
      writeFileSync(join(folder, 'a film', 'film.fountain'), SCRIPT);
      const ended = new Promise((done) => child.once('exit', done));
      child.removeAllListeners('exit');
      const code = new Promise((done) => child.once('exit', done));
      child.kill('SIGINT');
      expect(await code).toBe(0);
      void ended;
    });

    itBuilt('[C7] says so when the port is taken', async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await new Promise((done) => server.once('listening', done));
      const { port } = server.address() as { port: number };
      const r = kinetoscope(['watch', 'a film', '--no-open', '--port', String(port)]);
      server.close();
      expect(r.status).toBe(1);
      expect(r.stderr).toContain('K7006');
    });
  });
});
