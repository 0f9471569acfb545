import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printVersion } from '@kinetoscope/engine/audience/version';
import { canonical } from '@kinetoscope/engine/base/canonical';
import { planFilm } from '@kinetoscope/engine/showrunner/plan';
import { Screening } from '@kinetoscope/engine/showrunner/screening';
import { printed, wordsOf } from '@kinetoscope/engine/showrunner/version-of';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { compiledMarkedFilm } from '../../../tests/films/marked-film.ts';
import { InputFault, UsageFault } from './exit.ts';
import { allOf, archiveOf, compareArchive, readTerms, type TermFlags, termsFor } from './terms.ts';

const film = compiledMarkedFilm(3);
const screening = new Screening(film, { seed: 4, slots: { drink: 'rum' } });
screening.commit(705_600_000);
screening.direct('tension', 3);
const forms = printed(screening.version(), wordsOf(film));

describe('what a screening begins with, from flags', () => {
  let folder: string;
  let said = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kinetoscope-terms-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    said = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  const terms = (flags: TermFlags) => termsFor(film, readTerms(flags));
  const performed = (flags: TermFlags) => canonical(planFilm({ film, ...terms(flags) }));

  it('[C8] a version from its whole code and from its file performs the very same film', () => {
    const live = canonical(screening.timeline());
    expect(performed({ version: forms.wholeCode })).toBe(live);
    const file = join(folder, 'a.version.json');
    writeFileSync(file, printVersion(forms.version));
    expect(performed({ version: file })).toBe(live);
    expect(said).toBe('');
    expect(terms({ version: forms.code }).trace).toEqual([]);
  });

  it('[C8] a slip, another film and another engine are said so', () => {
    const slip = forms.code.replace(/.$/u, (c) => (c === '7' ? '8' : '7'));
    expect(() => terms({ version: slip })).toThrow(InputFault);
    expect(said).toContain('K2112');
    expect(() => termsFor(compiledMarkedFilm(4), readTerms({ version: forms.code }))).toThrow(InputFault);
    expect(said).toContain('K2113');
    const file = join(folder, 'b.version.json');
    writeFileSync(file, printVersion({ ...forms.version, engine: '99.0.0' }));
    expect(terms({ version: file }).seed).toBe(4);
    expect(said).toContain('K2114');
    writeFileSync(file, '{}');
    expect(() => terms({ version: file })).toThrow(InputFault);
    expect(said).toContain('K2115');
  });

  it('[C9] an archived timeline that differs is said so; the same is not', () => {
    const file = join(folder, 'c.version.json');
    expect(archiveOf(file)).toBe(join(folder, 'c.timeline.json'));
    const timeline = screening.timeline();
    compareArchive(file, timeline);
    writeFileSync(archiveOf(file), canonical(timeline));
    compareArchive(file, timeline);
    expect(said).toBe('');
    writeFileSync(archiveOf(file), canonical({ ...timeline, engine: '99.0.0' }));
    compareArchive(file, timeline);
    expect(said).toMatch(/K2116.*99\.0\.0/u);
    said = '';
    writeFileSync(archiveOf(file), 'nothing');
    compareArchive(file, timeline);
    expect(said).toContain('K2116');
    expect(readFileSync(archiveOf(file), 'utf8')).toBe('nothing');
  });

  it('[C10] slots are the film\u2019s own, with values they may have', () => {
    expect(allOf('slot', ['--slot', 'a=b', '--seed', '3', '--slot=c=d=e'])).toEqual(['a=b', 'c=d=e']);
    expect(terms({ slots: ['drink=rum', 'season=winter'] }).slots).toEqual({
      drink: 'rum',
      season: 'winter',
    });
    for (const slots of [['drink'], ['=rum'], ['drink=petrol'], ['hat=red']])
      expect(() => terms({ slots })).toThrow(UsageFault);
    expect(() => terms({ version: forms.code, seed: '1' })).toThrow(UsageFault);
    expect(() => terms({ version: forms.code, slots: ['drink=rum'] })).toThrow(UsageFault);
    expect(() => terms({ seed: 'x' })).toThrow(UsageFault);
    expect(() => terms({ trace: join(folder, 'none.jsonl') })).toThrow(UsageFault);
  });
});
