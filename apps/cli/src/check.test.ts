import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const GOOD =
  'INT. HALL - DAY [[@beat hall]]\n\nANN\nNow?\n\n[[@choice "Go" -> garden]]\n[[@choice "Stay" -> room]]\n\n' +
  'EXT. GARDEN - DAY [[@beat garden]] [[@ending free "She goes"]]\n\nANN\nAir.\n\n' +
  'INT. ROOM - DAY [[@beat room]] [[@ending home]]\n\nANN\nHome.\n';
const DEAD_END = GOOD.replace(' [[@ending home]]', '');
const LINEAR = 'INT. HALL - DAY\n\nANN\nNow.\n\nINT. ROOM - DAY\n\nANN\nThen.\n';
const INK = 'The hall.\n* [Go]\n  Air.\n  -> END\n* [Stay] -> room\n=== room\nHome. #ending: home\n-> END\n';

describe('kinetoscope check', () => {
  let folder: string;
  const check = (...args: string[]) =>
    spawnSync(process.execPath, ['--conditions=source', '--import', 'tsx', MAIN, 'check', ...args], {
      // tsx is found from the working folder, the films by their whole path.
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 50_000,
    });
  const film = (name: string, text: string, file = 'film.fountain'): string => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, file), text);
    return join(folder, name);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kinetoscope-check-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('[C8] several films: what they are; 0 where nothing is wrong, a bare screenplay said to be linear', () => {
    const r = check(film('good', GOOD), film('linear', LINEAR));
    expect(r).toMatchObject({ status: 0, stderr: '' });
    expect(r.stdout).toMatch(/good: 3 beats, 1 question, 6 states\n/);
    expect(r.stdout).toContain('ending She goes: after at least 2 beats');
    expect(r.stdout).toMatch(/linear: 2 beats, 0 questions, 3 states\n {2}it is linear/);
  });

  it('[C8] one document with --json, exit 1, the fault with the play that shows it', () => {
    const [good, bad, unread] = [film('good', GOOD), film('bad', DEAD_END), film('none', 'x', 'no-film.txt')];
    const r = check(good, bad, unread, '--json');
    expect(r.status).toBe(1);
    const { films } = JSON.parse(r.stdout);
    expect(films[0]).toMatchObject({
      film: good,
      states: 6,
      complete: true,
      covered: 1000,
      runtime: { least: expect.any(Number), greatest: expect.any(Number) },
      endings: [
        { id: 'free', label: 'She goes', reached: true },
        { id: 'home', reached: true },
      ],
      diagnostics: [],
    });
    expect(films[1].diagnostics).toMatchObject([
      {
        code: 'K2403',
        severity: 'error',
        file: join(bad, 'film.fountain'),
        line: 14,
        column: 1,
        path: ['INT. HALL - DAY (hall)', '"Stay"', 'INT. ROOM - DAY (room)'],
      },
    ]);
    expect(films[2].diagnostics).toMatchObject([{ code: 'K7002' }]);
    expect(r.stderr).toContain('film.fountain:14:1 error K2403');
    expect(r.stderr).toContain('    INT. HALL - DAY (hall) > "Stay" > INT. ROOM - DAY (room)');
  });

  it('[C8] a story told by Ink is explored through the port', () => {
    const r = check(join(film('ink', INK, 'film.ink'), 'film.ink'), '--json');
    expect(JSON.parse(r.stdout).films[0]).toMatchObject({
      complete: true,
      questions: 1,
      endings: [{ id: 'home', reached: true }],
      diagnostics: [],
    });
    expect(r.status).toBe(0);
  });

  it('[C2] wrong usage is 2', () => {
    expect(check().status).toBe(2);
    expect(check(film('good', GOOD), '--states', 'many').status).toBe(2);
  });
});
