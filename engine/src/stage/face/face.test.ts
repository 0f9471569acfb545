import { describe, expect, it } from 'vitest';
import { type Flicks, fromMilliseconds, fromSeconds } from '../../base/time.ts';
import { FEELINGS } from '../../timeline/feeling.ts';
import type { Line } from '../../timeline/timeline.ts';
import { JUNE, RAY } from '../specimen-cast.ts';
import { soloTimeline, stanceOf } from '../specimen-solo.ts';
import { VISEMES } from '../stage.ts';
import { stageAt } from '../stage-at.ts';
import { VISEME_SHAPES, visemeOf } from './visemes.ts';

const ms = fromMilliseconds;
const phones: ReadonlyArray<readonly [string, Flicks, Flicks]> = [
  ['pau', 0, ms(100)],
  ['m', ms(100), ms(90)],
  ['aa', ms(190), ms(180)],
  ['m', ms(370), ms(90)],
  ['aa', ms(460), ms(180)],
  ['uw', ms(640), ms(180)],
  ['pau', ms(820), ms(120)],
];

const line: Line = {
  id: 'l',
  scene: 0,
  start: fromSeconds(2),
  duration: ms(940),
  speaker: RAY.id,
  text: 'Mama, ooh.',
  channel: 'on',
  delivery: 'normal',
  feeling: { kind: 'neutral', strength: 0 },
  phones,
  words: [[0, 4, ms(100), ms(540)]],
  source: 1,
};

const faceAt = (t: Flicks, more: Partial<Line> = {}, mouths?: Parameters<typeof stageAt>[2]) =>
  stageAt(soloTimeline(RAY, { lines: [{ ...line, ...more }] }), t, mouths).people[0]?.face as NonNullable<
    ReturnType<typeof stageAt>['people'][number]
  >['face'];

describe('mouths', () => {
  it('[S14] knows a viseme and shapes for every phone', () => {
    for (const v of VISEMES) expect(VISEME_SHAPES[v]).toBeDefined();
    expect(visemeOf('dh')).toBe('TH');
    expect(visemeOf('ow')).toBe('O');
    expect(visemeOf('never heard')).toBe('aa');
  });

  it('[S14] opens on vowels, shuts on m, rounds on uw, a little before the sound', () => {
    const start = line.start;
    const open = (t: number) => faceAt(start + ms(t)).shapes.jawOpen ?? 0;
    expect(open(250)).toBeGreaterThan(0.4);
    expect(open(360)).toBeLessThan(0.28);
    expect(faceAt(start + ms(340)).viseme).toBe('PP');
    expect(faceAt(start + ms(690)).viseme).toBe('U');
    expect(faceAt(start + ms(250)).speaking).toBeGreaterThan(0.8);
    // The vowel is coming before its time.
    expect(open(185)).toBeGreaterThan(open(120));
  });

  it('[S14] is shut and silent before and after', () => {
    for (const t of [line.start - 1, line.start + line.duration + ms(300)]) {
      expect(faceAt(t).speaking).toBe(0);
      expect(faceAt(t).viseme).toBe('sil');
    }
  });

  it.each(['voice-over', 'off-screen', 'phone', 'radio'] as const)('[S15] stays shut for %s', (channel) => {
    for (let t = 0; t < 1000; t += 50) expect(faceAt(line.start + ms(t), { channel }).speaking).toBe(0);
  });

  it('[S14] follows the voice that really spoke', () => {
    const late = phones.map(([p, s, d]) => [p, s + ms(400), d] as const);
    const t = line.start + ms(250);
    expect(faceAt(t, {}, () => late).shapes.jawOpen ?? 0).toBeLessThan(0.1);
    expect(faceAt(t, {}, () => undefined)).toEqual(faceAt(t));
  });
});

describe('feelings', () => {
  it('[S16] rise within their attack, hold, and go within their decay', () => {
    const film = soloTimeline(RAY, {
      moods: [
        {
          scene: 0,
          person: RAY.id,
          kind: 'joy',
          strength: 800,
          start: fromSeconds(2),
          duration: fromSeconds(3),
          attack: fromSeconds(0.4),
          decay: fromSeconds(1),
        },
      ],
    });
    const smile = (s: number) => stageAt(film, fromSeconds(s)).people[0]?.face.shapes.mouthSmileLeft ?? 0;
    expect(smile(1.9)).toBe(0);
    expect(smile(2.2)).toBeGreaterThan(0.1);
    expect(smile(4)).toBeGreaterThan(0.6);
    expect(smile(5.5)).toBeLessThan(smile(4));
    expect(smile(6.1)).toBe(0);
    const face = stageAt(film, fromSeconds(4)).people[0]?.face;
    expect(face?.feeling).toBe('joy');
    expect(face?.strength).toBeCloseTo(0.8, 1);
  });

  it('[S16] each has a face of its own', () => {
    const seen = FEELINGS.map((kind) => {
      const film = soloTimeline(RAY, {
        moods: [
          {
            scene: 0,
            person: RAY.id,
            kind,
            strength: 1000,
            start: 0,
            duration: fromSeconds(9),
            attack: 1,
            decay: 1,
          },
        ],
      });
      const shapes = stageAt(film, fromSeconds(5)).people[0]?.face.shapes ?? {};
      return shapes;
    });
    for (let i = 0; i < seen.length; i++)
      for (let j = 0; j < i; j++) {
        let d = 0;
        for (const k of new Set([...Object.keys(seen[i] ?? {}), ...Object.keys(seen[j] ?? {})]))
          d += Math.abs((seen[i]?.[k] ?? 0) - (seen[j]?.[k] ?? 0));
        expect(d, `${FEELINGS[i]} ${FEELINGS[j]}`).toBeGreaterThan(0.8);
      }
  });
});

describe('eyes', () => {
  it('[S17] blink some 8 to 30 times a minute, 0.2 s each', () => {
    const film = soloTimeline(RAY, {
      duration: fromSeconds(240),
      scenes: [{ ...soloTimeline(RAY).scenes[0]!, duration: fromSeconds(240) }],
      shots: [{ ...soloTimeline(RAY).shots[0]!, duration: fromSeconds(240) }],
      stances: [stanceOf(RAY, 'stand', 0, 240)],
    });
    let blinks = 0;
    let shut = 0;
    let was = false;
    const rate = 50;
    for (let i = 0; i < 120 * rate; i++) {
      const lids = stageAt(film, fromSeconds(i / rate)).people[0]?.face.lids ?? 0;
      const now = lids > 0.5;
      if (now && !was) blinks++;
      if (now) shut++;
      was = now;
    }
    expect(blinks / 2).toBeGreaterThan(8);
    expect(blinks / 2).toBeLessThan(30);
    expect(shut / rate / blinks).toBeGreaterThan(0.06);
    expect(shut / rate / blinks).toBeLessThan(0.25);
  });

  it('[S18] find what they look at: eyes first, then the head', () => {
    const film = soloTimeline(RAY, {
      gazes: [
        {
          scene: 0,
          person: RAY.id,
          target: { kind: 'point', x: 3000, y: 1500, z: 3000 },
          head: 600,
          start: fromSeconds(2),
          duration: fromSeconds(5),
        },
      ],
    });
    const look = (s: number) => {
      const p = stageAt(film, fromSeconds(s)).people[0]!;
      return { eyes: p.face.eyes.yaw, head: 2 * (p.bones.head?.[1] ?? 0) };
    };
    expect(look(2.07).eyes).toBeGreaterThan(0.35);
    expect(look(2.07).head).toBeLessThan(0.1);
    expect(look(3).head).toBeGreaterThan(0.2);
    expect(look(3).eyes).toBeLessThan(look(2.07).eyes);
  });

  it('[S18] of a listener go to the speaker without being told', () => {
    const film = soloTimeline(RAY, {
      cast: [RAY, JUNE],
      lines: [{ ...line, speaker: JUNE.id, duration: fromSeconds(3) }],
      stances: [stanceOf(RAY, 'stand', 0, 10), stanceOf(JUNE, 'stand', 0, 10, { x: 1500, z: 900 })],
    });
    const head = (s: number) => stageAt(film, fromSeconds(s)).people[0]?.bones.head?.[1] ?? 0;
    expect(Math.abs(head(1.5))).toBeLessThan(0.1);
    expect(head(3.5)).toBeGreaterThan(0.12);
  });
});
