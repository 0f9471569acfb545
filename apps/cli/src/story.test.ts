import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const built = existsSync(MAIN);
if (!built) console.warn('SKIPPED: the command line is not built; run npm test, or npx tsc -b');
const itBuilt = built ? it : it.skip;

describe('kinetoscope story', () => {
  let folder: string;
  const kinetoscope = (...args: string[]) =>
    spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, encoding: 'utf8', timeout: 50_000 });
  const told = (...args: string[]) => JSON.parse(kinetoscope('story', ...args, '--json').stdout);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kinetoscope-story-'));
    const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
    put('a.ink', 'INCLUDE part.ink\nWell? # mood: low\n* [Yes # bold]\n    -> p\n* No\n- -> END\n');
    put('part.ink', '=== p\nANNA: Yes.\n-> END\n');
    put('out.ink', 'INCLUDE ../elsewhere.ink\n');
    put('bad.ink', 'One.\n-> nowhere\n');
    put('circle.ink', '-> a\n=== a\n-> a\n');
    put('a.twee', ':: Start\nA road. [[On->End]]\n\n:: End\nThe sea.\n');
    put('a.fountain', 'INT. HUT - NIGHT\n\nRain.\n\nANNA\n(softly)\nYes.\n');
    put('broken.json', '{');
    mkdirSync(join(folder, 'film'));
    put('film/film.ink', 'EXT. SEA - DAY\nA boat.\n-> END\n');
    put('film/film.yaml', 'title: The Boat\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  itBuilt('[C20] tells Ink up to a question, and on by choices', () => {
    expect(told('a.ink')).toEqual({
      steps: [{ text: 'Well?\n', tags: ['mood: low'] }],
      choices: [
        { text: 'Yes', tags: ['bold'] },
        { text: 'No', tags: [] },
      ],
      ended: false,
    });
    expect(told('a.ink', '--choose', '0')).toMatchObject({
      steps: [{ text: 'Well?\n' }, { text: 'ANNA: Yes.\n' }],
      choices: [],
      ended: true,
    });
    expect(kinetoscope('story', 'a.ink', '--choose', '1').stdout).toContain('The end.');
  });

  itBuilt('[C20] tells Twine and our own films', () => {
    expect(told('a.twee')).toEqual({
      steps: [{ text: 'A road. On', tags: ['passage: Start'] }],
      choices: [{ text: 'On', tags: [] }],
      ended: false,
    });
    expect(told('a.twee', '--choose', '0').ended).toBe(true);
    expect(told('a.fountain')).toMatchObject({
      steps: [{ text: 'INT. HUT - NIGHT\nRain.\nANNA: (softly) Yes.' }],
      choices: [],
      ended: true,
    });
    expect(told('a.fountain').steps[0].tags[0]).toBe('beat: int-hut-night');
  });

  itBuilt('[C20] a wrong choice is wrong usage, in plain words', () => {
    for (const [choose, why] of [
      ['2', /choice 1 is 2, but there the story offers 2: 0 "Yes", 1 "No"/],
      ['1,0', /the story ends after 1/],
      ['x', /numbers from 0/],
      ['-1', /wants|numbers/],
    ] as const) {
      const { status, stderr, stdout } = kinetoscope('story', 'a.ink', `--choose=${choose}`, '--json');
      expect(status).toBe(2);
      expect(stderr).toMatch(why);
      expect(stdout).toBe('');
    }
  });

  itBuilt('[C21] stories at fault are 1, at file and line', () => {
    for (const [file, at] of [
      ['bad.ink', /bad\.ink:2:1 error K2501/],
      ['out.ink', /out\.ink:1:1 error K2501/],
      ['circle.ink', /circle\.ink:1:1 error K2504/],
      ['broken.json', /broken\.json:1:1 error K2506/],
    ] as const) {
      const { status, stderr } = kinetoscope('story', file);
      expect(status).toBe(1);
      expect(stderr).toMatch(at);
    }
  });

  itBuilt('[C21] a folder may hold film.ink, which performs', () => {
    const { status, stdout } = kinetoscope('perform', 'film', '--json');
    expect(status).toBe(0);
    const timeline = JSON.parse(stdout);
    expect(timeline.film.title).toBe('The Boat');
    expect(timeline.scenes[0].heading).toBe('EXT. SEA - DAY');
  });
});
