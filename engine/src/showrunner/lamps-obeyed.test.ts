import { describe, expect, it } from 'vitest';
import { compileFilm } from '../film/compile.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { stageAt } from '../stage/stage-at.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { planFilm } from './plan.ts';

const planned = (script: string): Timeline =>
  planFilm({ film: compileFilm(parseFountain(`Title: Lamps\n\n${script}`)), seed: 3, trace: [] });

/** How far a group burns as the scene's picture opens, half a second before its end, and after its last cue. */
const burning = (tl: Timeline, group: 'lens' | 'lamps' | 'candles' | 'fire', scene = 0) => {
  const s = tl.scenes[scene];
  if (s === undefined) throw new Error('no such scene');
  const at = (t: number) => stageAt(tl, t).light.lamps?.[group] ?? 1000;
  return { first: at(s.start), last: at(s.start + s.duration - 1000) };
};

const SPEECH = '\n\nTOMAS\nMother?\n\nMARA\nI am here. I have been here the whole time.\n';
const room = (action: string, mark = '') =>
  `INT. LAMP ROOM - NIGHT${mark}\n\nTOMAS, 30s, and MARA, 60s, stand by the lamp.\n\n${action}${SPEECH}`;

describe('lamps that the story lights and puts out', () => {
  it('[L10] what is put out burnt before and is dark from then on; the other way about for what is lit', () => {
    expect(burning(planned(room('Mara takes the fuse.\n\nDarkness.')), 'lens')).toEqual({
      first: 1000,
      last: 0,
    });
    expect(burning(planned(room('Mara lights the lamp. The light is yellow.')), 'lens')).toEqual({
      first: 0,
      last: 1000,
    });
    const kitchen = (words: string) =>
      planned(`INT. KITCHEN - NIGHT\n\nTOMAS, 30s, and MARA, 60s, sit at the table.\n\n${words}${SPEECH}`);
    expect(burning(kitchen('He turns off the light.'), 'lamps')).toEqual({ first: 1000, last: 0 });
    expect(burning(kitchen('Mara blows out the candle.'), 'candles')).toEqual({ first: 1000, last: 0 });
    expect(burning(kitchen('Mara blows out the candle.'), 'lamps')).toEqual({ first: 1000, last: 1000 });
  });

  it('[L10] the light of the picture follows: colder and lower in the dark, of the colour that is said', () => {
    const tl = planned(room('Mara takes the fuse.\n\nDarkness.'));
    const s = tl.scenes[0] as Timeline['scenes'][number];
    const before = stageAt(tl, s.start).light;
    const after = stageAt(tl, s.start + s.duration - 1000).light;
    expect(after.key.level).toBeLessThan(0.6 * before.key.level);
    expect(after.key.colour & 255).toBeGreaterThan(after.key.colour >> 16);
    const lit = planned(room('Mara lights the lamp. The light is yellow.'));
    const end = lit.scenes[0] as Timeline['scenes'][number];
    const flame = stageAt(lit, end.start + end.duration - 1000).light.flame ?? 0;
    expect(flame >> 16).toBeGreaterThan((flame & 255) + 80);
  });

  it('[L10] it happens at its line: nothing before, everything within a second after', () => {
    const tl = planned(room('Mara looks at the lamp. Tomas turns away.\n\nDarkness.'));
    const cue = tl.lights.find((c) => c.plan.lamps?.lens === 0);
    expect(cue?.start).toBeGreaterThan(0);
    expect(stageAt(tl, (cue?.start ?? 0) - 1).light.lamps?.lens ?? 1000).toBe(1000);
    expect(stageAt(tl, (cue?.start ?? 0) + 705_600_000).light.lamps?.lens).toBe(0);
  });

  it('[L11] a beat opens dark where its own words or its mark say so, whatever was before it (law 6)', () => {
    const dark = (text: string, mark = '') => burning(planned(room(text, mark)), 'lens');
    expect(dark('Tomas kneels by the dead lamp.')).toEqual({ first: 0, last: 0 });
    expect(dark('Tomas sits down.', ' [[@light dark]]')).toEqual({ first: 0, last: 0 });
    expect(dark('Tomas sits down in the dark.', ' [[@light lamp]]')).toEqual({ first: 1000, last: 1000 });
    const two = planned(`${room('Darkness.')}\n\n${room('Tomas sits down.')}`);
    expect(burning(two, 'lens', 1)).toEqual({ first: 1000, last: 1000 });
  });

  it('[L11] a lantern that is there lights its people when the lamps are out', () => {
    const alone = planned(room('Tomas sits in the dark.'));
    const lantern = planned(room('Tomas sits in the dark. Mara holds a lantern.'));
    const key = (tl: Timeline) => {
      const s = tl.scenes[0] as Timeline['scenes'][number];
      return stageAt(tl, s.start + s.duration - 1000).light.key.colour;
    };
    expect(key(alone) & 255).toBeGreaterThan(key(alone) >> 16);
    expect(key(lantern) >> 16).toBeGreaterThan(key(lantern) & 255);
  });
});
