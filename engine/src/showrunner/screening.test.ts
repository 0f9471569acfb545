import { describe, expect, it } from 'vitest';
import { canonical } from '../base/canonical.ts';
import { fromSeconds } from '../base/time.ts';
import { compileFilm } from '../film/compile.ts';
import { parseSettings } from '../film/settings.ts';
import { blindForesight } from '../narrative/blind-foresight.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { planFilm } from './plan.ts';
import { Screening } from './screening.ts';

const TEXT = `Title: Tea

INT. KITCHEN - NIGHT [[@beat kitchen]]

ANNA, 40s, and BEN, 20s, stand at the table.

ANNA
Will you have some tea[[@slot drink]]? [[@alt address=formal: Would you care for some tea?]]

BEN
I had better go before the rain comes down on us, I think. [[@trim]]

[[@choice "Let him go" -> street within 4s]]

[[@choice "Hold him back" -> stairs default]]

INT. STAIRS - NIGHT [[@beat stairs]] [[@save BEN]] [[@alt weather=snow: INT. COLD STAIRS - NIGHT]]

BEN
All right. I will have some tea[[@slot drink]].

[[@goto end]]

EXT. STREET - NIGHT [[@beat street]]

BEN
Goodbye.

INT. KITCHEN - DAY [[@beat end]] [[@ending over]]

ANNA
Well.
`;
const YAML = `slots:
  drink: { default: tea, options: [tea, rum] }
  address: { default: plain, options: [plain, formal] }
  weather: { default: clear, options: [clear, snow] }
toggles: { winter: { label: Winter, slots: { weather: snow } } }
endings: { over: It is over }
`;
const film = compileFilm(parseFountain(TEXT), parseSettings(YAML, 'film.yaml').settings);
const said = (s: Screening) => s.timeline().lines.map((l) => l.text);
const beats = (s: Screening) => s.timeline().scenes.map((x) => x.beat);

describe('a screening', () => {
  it('[W17] a film that leaves nothing to decide has no decisions, no questions, no ending', () => {
    const linear = compileFilm(
      parseFountain(TEXT.replaceAll(/\[\[@(choice|goto|ending|save|alt)[^\]]*\]\]/gu, '')),
    );
    const tl = planFilm({ film: linear, seed: 1, trace: [] });
    expect(tl.scenes.map((s) => s.beat)).toEqual(['kitchen', 'stairs', 'street', 'end', 'credits']);
    expect([tl.decisions, tl.choices, tl.ending]).toEqual([[], [], undefined]);
    const blind = planFilm({ film: linear, seed: 1, trace: [], foresight: blindForesight() });
    expect(canonical(blind)).toBe(canonical(tl));
  });

  it('[W11] an answer takes effect where its window ends', () => {
    const s = new Screening(film);
    expect(beats(s)).toEqual(['kitchen', 'stairs', 'end', 'credits']);
    const [question] = s.timeline().choices;
    if (question === undefined) throw new Error('the film asks');
    expect(question.taken).toBe('hold-him-back');
    expect(question.duration).toBe(fromSeconds(4));
    s.commit(question.start + fromSeconds(1));
    const before = s.timeline();
    expect(s.choose('kitchen', 'nonsense')).toBeUndefined();
    expect(s.choose('stairs', 'let-him-go')).toBeUndefined();
    expect(s.choose('kitchen', 'let-him-go')).toBe(question.start + question.duration);
    expect(beats(s)).toEqual(['kitchen', 'street', 'end', 'credits']);
    expect(s.timeline().scenes[0]).toEqual(before.scenes[0]);
    expect(s.timeline().ending).toEqual({ id: 'over', label: 'It is over' });
    s.commit(s.timeline().scenes[1]?.start ?? 0);
    expect(s.choose('kitchen', 'hold-him-back')).toBeUndefined();
  });

  it('[W14] goes back and takes a beat differently, by the answer that leads there', () => {
    const s = new Screening(film);
    s.commit(s.timeline().duration);
    const seam = s.take('kitchen', 'street');
    expect(seam).toBe(s.timeline().scenes[1]?.start);
    expect(s.committedTo()).toBe(seam);
    expect(beats(s)).toEqual(['kitchen', 'street', 'end', 'credits']);
    const before = s.trace();
    expect(s.take('kitchen', 'end')).toBeUndefined();
    expect(s.take('nowhere', 'end')).toBeUndefined();
    expect(s.trace()).toBe(before);
  });

  it('[W18] slots fill the whole film before it begins, the next beat on after, and toggles theirs while on', () => {
    const s = new Screening(film);
    expect(s.setSlot('drink', 'petrol')).toBe(false);
    expect(s.setSlot('hat', 'red')).toBe(false);
    expect(s.setSlot('drink', 'rum')).toBe(true);
    expect(said(s)[0]).toContain('some rum');
    expect(s.version().slots).toEqual({ drink: 'rum' });
    s.commit(fromSeconds(2));
    expect(s.setSlot('drink', 'tea')).toBe(true);
    expect(said(s)[0]).toContain('some rum');
    expect(said(s)[2]).toContain('some tea');
    s.toggle('set:winter', true);
    expect(s.timeline().scenes[1]?.heading).toBe('INT. COLD STAIRS - NIGHT');
    s.toggle('set:winter', false);
    expect(s.timeline().scenes[1]?.heading).toBe('INT. STAIRS - NIGHT');
    const formal = new Screening(film, { slots: { address: 'formal', drink: 'nonsense' } });
    expect(said(formal)[0]).toBe('Would you care for some tea?');
  });

  it('[W18] tells what may still be wished for', () => {
    const s = new Screening(film);
    const { toggles, slots, beats: all, endings } = s.outlook(0);
    expect(toggles.map((t) => [t.id, t.on, t.open])).toEqual([
      ['save:ben', false, true],
      ['ending:over', false, true],
      ['set:winter', false, true],
    ]);
    expect(slots.map((x) => [x.name, x.value])).toContainEqual(['drink', 'tea']);
    expect(all.map((b) => b.id)).toEqual(['kitchen', 'stairs', 'street', 'end']);
    expect(endings).toEqual([{ id: 'over', label: 'It is over' }]);
    s.take('kitchen', 'street');
    const later = s.timeline().scenes[1]?.start ?? 0;
    const saved = s.outlook(later).toggles[0];
    expect(saved).toMatchObject({ id: 'save:ben', open: false, closes: later });
    expect(s.outlook(0).toggles[0]?.open).toBe(true);
  });
});
