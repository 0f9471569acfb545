/**
 * Programme loudness of many made-up films: places, hours, weathers, ensembles, shares of talk and tensions drawn by a
 * seed. Prints each and the range; exits 1 when one leaves -24 LUFS +/- 2 or -2 dBTP.
 *
 *   node --import tsx --conditions source benches/sound-loudness.ts [FILMS] [MANNER]
 */
import { between, pick, uniform } from '@kinetoscope/engine/base/random';
import { fromSeconds } from '@kinetoscope/engine/base/time';
import { cuesOf } from '@kinetoscope/engine/sound/cues/slices';
import { renderSound } from '@kinetoscope/engine/sound/voices/render';
import { JUNE, RAY } from '@kinetoscope/engine/stage/specimen-cast';
import { HOUSE_LOOK, type Manner } from '@kinetoscope/engine/timeline/look';
import { PLACE_KINDS, type Place } from '@kinetoscope/engine/timeline/place';
import {
  emptyTimeline,
  type Line,
  type Scene,
  type Stance,
  type Timeline,
} from '@kinetoscope/engine/timeline/timeline';

const WORDS: readonly (readonly [string, string])[] = [
  ['never', 'n eh v er'],
  ['lamp', 'l ae m p'],
  ['water', 'w ao t er'],
  ['home', 'hh ow m'],
  ['I', 'ay'],
  ['know', 'n ow'],
  ['the', 'dh ax'],
  ['letter', 'l eh t er'],
  ['tomorrow', 't ax m aa r ow'],
  ['ship', 'sh ih p'],
  ['please', 'p l iy z'],
];
const VOWEL = /^[aeiou]/;
const MS = 705_600;

const lineOf = (seed: number, n: number, scene: number, start: number, speaker: string): Line => {
  const count = 1 + Math.floor(12 * uniform(seed, n, 'count') ** 2);
  let clock = 60 * MS;
  let text = '';
  const phones: [string, number, number][] = [['pau', 0, clock]];
  const words: [number, number, number, number][] = [];
  for (let i = 0; i < count; i++) {
    const [w, p] = pick(WORDS, seed, n, i);
    const from = clock;
    for (const ph of p.split(' ')) {
      const d = (VOWEL.test(ph) ? 115 : 72) * MS;
      phones.push([ph, clock, d]);
      clock += d;
    }
    words.push([text.length, text.length + w.length, from, clock - from]);
    text += w + (i === count - 1 ? pick(['.', '?', '!'], seed, n, 'mark') : i % 5 === 4 ? ', ' : ' ');
    if (i % 5 === 4) {
      phones.push(['pau', clock, 220 * MS]);
      clock += 220 * MS;
    }
  }
  phones.push(['pau', clock, 100 * MS]);
  return {
    id: `l${n}`,
    scene,
    start,
    duration: clock + 100 * MS,
    speaker,
    text,
    channel: uniform(seed, n, 'channel') < 0.1 ? 'voice-over' : 'on',
    delivery: pick(
      ['normal', 'normal', 'normal', 'normal', 'whisper', 'shout'] as const,
      seed,
      n,
      'delivery',
    ),
    feeling: {
      kind: pick(['neutral', 'joy', 'sadness', 'anger', 'fear'] as const, seed, n, 'feeling'),
      strength: 600,
    },
    phones,
    words,
    source: 1,
  };
};

const filmOf = (seed: number, manner: Manner): Timeline => {
  const look = {
    ...HOUSE_LOOK,
    manner,
    score: {
      ...HOUSE_LOOK.score,
      ensemble: pick(
        ['strings', 'piano', 'low-brass', 'bells', 'electronic', 'folk'] as const,
        seed,
        'ensemble',
      ),
    },
  };
  const talk = uniform(seed, 'talk');
  const scenes: Scene[] = [];
  const places: Place[] = [];
  const lines: Line[] = [];
  const stances: Stance[] = [];
  let at = 0;
  for (let i = 0; i < 5; i++) {
    const duration = fromSeconds(Math.round(between(8, 40, seed, i, 'length')));
    const kind = pick(PLACE_KINDS, seed, i, 'kind');
    const interior = uniform(seed, i, 'interior') < 0.6;
    places.push({
      id: `p${i}`,
      kind,
      guessed: false,
      interior,
      name: kind,
      dressing: [],
      capacity: 2,
      seed: i,
      hour: pick(['day', 'night', 'dawn', 'dusk'] as const, seed, i, 'hour'),
      weather: pick(
        ['clear', 'overcast', 'rain', 'storm', 'snow', 'fog', 'wind'] as const,
        seed,
        i,
        'weather',
      ),
    });
    scenes.push({
      index: i,
      heading: kind,
      beat: `b${i}`,
      place: i,
      tension: Math.floor(1000 * uniform(seed, i, 'tension')),
      people: ['ray', 'june'],
      line: 1,
      start: at,
      duration,
    });
    for (const [person, x] of [
      ['ray', -700],
      ['june', 700],
    ] as const)
      stances.push({
        scene: i,
        person,
        kind: 'walk',
        x,
        z: 0,
        y: 0,
        yaw: 0,
        path: [x * 4, -800, x, 0],
        blend: 1,
        start: at,
        duration,
      });
    let t = at + fromSeconds(between(1, 5, seed, i, 'first'));
    while (t < at + duration - fromSeconds(1)) {
      if (uniform(seed, lines.length, t, 'speaks') < talk) {
        const l = lineOf(seed, lines.length, i, Math.round(t), lines.length % 2 ? 'ray' : 'june');
        if (l.start + l.duration > at + duration) break;
        lines.push(l);
        t += l.duration + fromSeconds(between(0.1, 1, seed, lines.length));
      } else t += fromSeconds(4);
    }
    at += duration;
  }
  const film = {
    ...emptyTimeline(look),
    seed,
    duration: at,
    cast: [RAY, JUNE],
    places,
    scenes,
    lines,
    stances,
  };
  return { ...film, cues: cuesOf(film) };
};

const count = Number(process.argv[2] ?? 12);
const manner = (process.argv[3] ?? 'murmured') as Manner;
let bad = 0;
const all: number[] = [];
for (let seed = 1; seed <= count; seed++) {
  const film = filmOf(seed, manner);
  const { report: r } = await renderSound(film);
  const talk = film.lines.reduce((a, l) => a + l.duration, 0) / film.duration;
  const score = film.cues.reduce((a, c) => a + (c.kind === 'score' ? c.duration : 0), 0) / film.duration;
  const ok = r.lufs > -26 && r.lufs < -22 && r.truePeak < -2;
  if (!ok) bad++;
  all.push(r.lufs);
  console.log(
    `${ok ? 'ok ' : 'BAD'} ${seed} ${film.look.score.ensemble} ${r.seconds}s talk ${talk.toFixed(2)} score ${score.toFixed(2)} LUFS ${r.lufs} TP ${r.truePeak} lim ${r.limited} over ${r.dialogueOverRest} jump ${r.jump.jump}@${r.jump.at} ${JSON.stringify(r.stems)} mix ${(r.seconds / r.mixSeconds).toFixed(0)}x`,
  );
}
console.log(`${manner}: LUFS ${Math.min(...all)} .. ${Math.max(...all)}, ${bad} of ${count} out of bounds`);
process.exitCode = bad > 0 ? 1 : 0;
