import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataDir } from '../../../tests/data.ts';
import { AS_WRITTEN } from '../audience/settings.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { beatFor } from './beat-for.ts';
import { compileFilm } from './compile.ts';
import { filledIn } from './filled-in.ts';
import type { Film } from './film.ts';
import { filmCast } from './film-cast.ts';
import { peopleOf } from './people-of.ts';
import { parseSettings } from './settings.ts';
import { placeInLines, slotSpan } from './slot-span.ts';
import { entered, openingState } from './story-state.ts';

const YAML =
  'variables: { trust: 0..5 }\nslots: { drink: { default: tea, options: [tea, coffee, hot chocolate] }, season: { default: summer, options: [summer, winter] }, name: nobody }\n';
const film = (script: string): Film =>
  compileFilm(parseFountain(script), parseSettings(YAML, 'film.yaml').settings, 'film.fountain');
const as = (f: Film, n = 0, slots: Record<string, string> = {}, wishes: Partial<typeof AS_WRITTEN> = {}) => {
  const beat = f.beats[n];
  if (beat === undefined) throw new Error('no such beat');
  return beatFor(f, beat, entered(f.story, openingState(f.story), n), slots, { ...AS_WRITTEN, ...wishes });
};
const words = (b: ReturnType<typeof as>) =>
  b.items.flatMap((i) => (i.kind === 'title' ? i.text : i.kind === 'transition' ? [] : [i.text]));

describe('a beat as it plays', () => {
  it('[F23] is the very same beat where nothing bends', () => {
    const f = film('INT. A - DAY\n\nRain. [[@trim]]\n\nANN\nYes. [[@lock]]\n');
    expect(as(f)).toBe(f.beats[0]);
  });

  it('[F23] leaves out lines whose condition fails, and who was only in them', () => {
    const f = film(
      'INT. A - DAY [[@set trust = 1]]\n\nANN\nYes.\n\n[[@when trust > 1]]\n\nBen takes the gun.\n\n[[@when trust == 1]]\n\nCARL\nNo.\n\nINT. B - DAY\n\nBEN\nHm.\n',
    );
    expect(f.beats[0]?.people).toEqual(['ann', 'ben', 'carl']);
    const played = as(f);
    expect(words(played)).toEqual(['Yes.', 'No.']);
    expect(played.people).toEqual(['ann', 'carl']);
    expect(played.props).toEqual([]);
    for (const i of played.items) expect(Object.keys(i)).not.toContain('when');
  });

  it('[F19] a line may ask whether its own beat has been seen', () => {
    const f = film('INT. A - DAY [[@beat a]]\n\nRain. [[@when not seen(a)]]\n\nWind. [[@when seen(a)]]\n');
    expect(words(as(f))).toEqual(['Wind.']);
  });

  it('[F23] the first alternative that holds stands in', () => {
    const f = film(
      'INT. A - DAY\n\nANN\nHello. [[@alt warmth >= 2, season=winter: Hello, snowflake.]] [[@alt warmth >= 2: Hello, dear.]] [[@alt talk < -3: Hm.]]\n',
    );
    expect(words(as(f))).toEqual(['Hello.']);
    expect(words(as(f, 0, {}, { warmth: 2 }))).toEqual(['Hello, dear.']);
    expect(words(as(f, 0, { season: 'winter' }, { warmth: 3 }))).toEqual(['Hello, snowflake.']);
    expect(words(as(f, 0, {}, { talk: -4 }))).toEqual(['Hm.']);
    expect(words(as(f, 0, {}, { talk: -3 }))).toEqual(['Hello.']);
    const [plain, warm] = [as(f), as(f, 0, {}, { warmth: 2 })].map((b) => b.items[0]);
    expect(plain).toMatchObject({
      id: f.beats[0]?.items[0] && 'id' in f.beats[0].items[0] ? f.beats[0].items[0].id : '',
    });
    expect(warm).not.toMatchObject({ id: plain && 'id' in plain ? plain.id : '' });
  });

  it('[F23] a locked line stays as written', () => {
    const f = film('INT. A - DAY\n\nANN\nTea[[@slot drink]]. [[@lock]] [[@alt warmth >= 2: Tea, dear.]]\n');
    expect(words(as(f, 0, { drink: 'coffee' }, { warmth: 5 }))).toEqual(['Tea.']);
  });

  it('[F23] slots are filled in, with the capital of what they replace', () => {
    const f = film(
      'INT. A - DAY\n\nANN\n*Tea*[[@slot drink]]? A cup of tea [[@slot drink]] for [[@slot name]].\n\nShe pours the tea[[@slot drink]].\n\nSUPER: "No tea[[@slot drink]]"\n',
    );
    expect(words(as(f))).toEqual(['Tea? A cup of tea for nobody.', 'She pours the tea.', 'No tea']);
    expect(words(as(f, 0, { drink: 'hot chocolate', name: ' Zo\u00eb\n' }))).toEqual([
      'Hot chocolate? A cup of hot chocolate for Zo\u00eb.',
      'She pours the hot chocolate.',
      'No hot chocolate',
    ]);
    // A value that the slot cannot have is as good as none.
    expect(words(as(f, 0, { drink: 'rum' }))[1]).toBe('She pours the tea.');
  });

  it('[F23] plays in the place of the first heading that holds', () => {
    const f = film(
      'EXT. PIER - DAY [[@alt season=winter: EXT. FROZEN LAKE - NIGHT]]\n\nRain.\n\n> FADE OUT.\n',
    );
    expect(as(f).place.id).toBe('ext-pier');
    const winter = as(f, 0, { season: 'winter' });
    expect(winter).toMatchObject({
      heading: 'EXT. FROZEN LAKE - NIGHT',
      place: { id: 'ext-frozen-lake', hour: 'night' },
    });
    expect(winter.settings).toBeUndefined();
    expect(winter.items).toEqual(f.beats[0]?.items);
  });

  it('[F23] an action with other words is read anew, people and things follow', () => {
    const f = film(
      'INT. A - DAY\n\nAnn sits. Ben waits.\n\nShe stands. [[@alt season=winter: She takes the lantern. CARL shivers.]]\n\nANN\nYes.\n\nINT. B - DAY\n\nCARL\nNo.\n\nBEN\nNo.\n',
    );
    const winter = as(f, 0, { season: 'winter' });
    const action = winter.items[1];
    if (action?.kind !== 'action') throw new Error('an action was expected');
    expect(action.events[0]).toMatchObject({ action: 'take', subject: ['ANN'] });
    expect(winter.people).toContain('carl');
    expect(as(f).people).not.toContain('carl');
    expect(winter.props.map((p) => p.noun)).toContain('lantern');
  });

  it('[F23] long other words are said in pieces, and those of a long speech stand in for all of it', () => {
    const long = 'This is a sentence that goes on for a while. '.repeat(9).trim();
    const f = film(
      `INT. A - DAY\n\nANN\n${long} [[@alt warmth >= 1: Short.]]\n\nBEN\nShort. [[@alt warmth >= 1: ${long}]]\n`,
    );
    const written = as(f);
    const warm = as(f, 0, {}, { warmth: 1 });
    expect(written.items.length).toBeGreaterThan(2);
    expect(words(warm)[0]).toBe('Short.');
    expect(words(warm).slice(1).join(' ')).toBe(long);
    expect(words(warm).length).toBe(written.items.length);
    const ids = warm.items.map((i) => ('id' in i ? i.id : ''));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('[F23] who spoke at once with a line that is gone speaks alone', () => {
    const f = film('INT. A - DAY\n\nANN\nYes. [[@when trust > 1]]\n\nBEN ^\nNo.\n');
    expect(f.beats[0]?.items[1]).toMatchObject({ dual: true });
    expect(as(f).items).toMatchObject([{ text: 'No.', dual: false }]);
  });

  const data = dataDir();
  if (data === undefined) console.warn('SKIPPED: the collected scripts are missing; set KINETOSCOPE_DATA');
  (data === undefined ? it.skip : it)(
    '[F23] knows a compiled film\u2019s cast as its beats were read with',
    () => {
      const folder = join(data as string, 'fountain', 'screenplain-last-birthday-card');
      for (const name of readdirSync(folder).filter((x) => x.endsWith('.fountain'))) {
        const f = compileFilm(parseFountain(readFileSync(join(folder, name), 'utf8')));
        const { cast, finder } = filmCast(f);
        expect(f.beats.length).toBeGreaterThan(10);
        for (const b of f.beats) expect(peopleOf(b.items, cast, finder)).toEqual(b.people);
      }
    },
  );
});

describe('slots in lines', () => {
  it('stand for the words right before them', () => {
    expect(slotSpan('a cup of Tea', 12, 'tea')).toEqual({ from: 9, to: 12 });
    expect(slotSpan('a cup of tea , x', 13, 'tea')).toEqual({ from: 9, to: 12 });
    expect(slotSpan('a settea', 8, 'tea')).toEqual({ from: 8, to: 8 });
    expect(slotSpan('', 0, 'tea')).toEqual({ from: 0, to: 0 });
  });

  it('are found in the lines made of an element, whatever marks it had', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('tea', '*a*', ' ', '**b', '_c_', '\\*', '. ', '\n', '- ', 'word ', '茶'), {
          maxLength: 30,
        }),
        fc.nat(60),
        (pieces, n) => {
          const text = pieces.join('');
          const at = Math.min(n, text.length);
          // The line as it would be without its marks, in one piece: what stands before the place is kept.
          const [place] = placeInLines(text, [at], [text.replace(/[*_\\]/gu, '')]);
          if (place === undefined) return;
          expect(place.line).toBe(0);
          expect(place.at).toBeGreaterThanOrEqual(0);
        },
      ),
      { seed: 6, numRuns: 200 },
    );
    expect(placeInLines('One. *Two*. Three', [3, 10, 12], ['One.', 'Two. Three'])).toEqual([
      { line: 0, at: 3 },
      { line: 1, at: 3 },
      { line: 1, at: 5 },
    ]);
  });

  it('several in one line keep their places', () => {
    const slots = [
      { name: 'a', initial: 'x', options: [], label: 'a' },
      { name: 'b', initial: 'y', options: [], label: 'b' },
    ];
    const marks = [
      { slot: 'a', from: 0, to: 1 },
      { slot: 'b', from: 6, to: 7 },
    ];
    expect(filledIn('x and y.', marks, slots, { a: 'long words', b: 'z' })).toBe('long words and z.');
    expect(filledIn('x and y.', marks, slots, {})).toBe('x and y.');
  });
});
