import { hash32 } from '../../base/hash.ts';
import { pow } from '../../base/maths.ts';
import { uniform } from '../../base/random.ts';
import type { Person } from '../../timeline/person.ts';
import type { Line } from '../../timeline/timeline.ts';
import { onePoleOf, Svf } from '../dsp/filters.ts';
import { drift, noise } from '../dsp/noise.ts';
import { RATE, sampleAt } from '../dsp/rate.ts';
import { look, sine, type TableFamily, tableFor } from '../dsp/tables.ts';
import { levelLine } from '../line-level.ts';
import { melodyOf, timedPhones } from './melody.ts';
import { mouthOf } from './vowels.ts';

/** Timbres a speaker may have: dark table, bright table, how much brightness at rest, and the weight of the body. */
const TIMBRES: readonly (readonly [TableFamily, TableFamily, number, number])[] = [
  ['warm', 'bright', 0.3, 0.42],
  ['warm', 'brass', 0.35, 0.36],
  ['hollow', 'warm', 0.3, 0.5],
  ['hollow', 'brass', 0.25, 0.44],
  ['warm', 'hollow', 0.45, 0.5],
];

/** Vowels lean this far toward the neutral one: an instrument that speaks, not a voice that lacks its words. */
const ROUNDING = 0.3;
const BLOCK = 48;

/** Pitch in hertz every `BLOCK` samples: notes with glides between, slides at ends, vibrato on what is long. */
export const pitchCurve = (line: Line, person: Person): Float32Array => {
  const total = sampleAt(line.duration);
  const notes = melodyOf(line, person);
  const curve = new Float32Array(Math.ceil(total / BLOCK) + 1);
  const fear = line.feeling.kind === 'fear' ? line.feeling.strength / 1000 : 0;
  const glide = (line.delivery === 'sung' ? 0.05 : 0.035) * RATE;
  const vibrato = line.delivery === 'sung' ? 0.45 : 0.22 + 0.25 * fear;
  const vibratoRate = 4.9 + 0.6 * uniform(person.seed, 'vibrato') + 2.2 * fear;
  let k = 0;
  for (let b = 0; b < curve.length; b++) {
    const t = b * BLOCK;
    while (k + 1 < notes.length && notes[k + 1]!.start - glide <= t) k++;
    const note = notes[k];
    let semitones = 0;
    if (note) {
      const length = note.end - note.start || 1;
      const x = Math.min(1, Math.max(0, (t - note.start) / length));
      semitones = note.semitones + note.slide * x * x;
      const before = notes[k - 1];
      if (before && t < note.start + glide) {
        const g = Math.min(1, Math.max(0, (t - note.start + glide) / (2 * glide)));
        const from = before.semitones + before.slide;
        semitones = from + (semitones - from) * g * g * (3 - 2 * g);
      }
      const grown = Math.min(1, Math.max(0, (t - note.start - 0.06 * RATE) / (0.16 * RATE)));
      semitones += vibrato * grown * sine(((t / RATE) * vibratoRate * 4294967296) | 0);
      semitones += 0.12 * drift(person.seed | 0, t / (0.09 * RATE));
    }
    curve[b] = person.voice.pitch * pow(2, semitones / 12);
  }
  return curve;
};

/**
 * Wordless, melodic speech: a muted instrument with the line's rhythm, contour and feeling, in the speaker's own
 * pitch, size and timbre. Mono, 48 kHz, as long as the line; levelled. Pure: the same in every engine.
 */
export const murmurLine = (line: Line, person: Person): Float32Array => {
  const total = sampleAt(line.duration);
  const out = new Float32Array(total);
  const phones = timedPhones(line);
  const curve = pitchCurve(line, person);
  const notes = melodyOf(line, person);
  const [dark, bright, rest, body] = TIMBRES[Math.floor(uniform(person.seed, 'timbre') * TIMBRES.length)]!;
  const strength = line.feeling.strength / 1000;
  const anger = line.feeling.kind === 'anger' ? strength : line.delivery === 'shout' ? 0.5 : 0;
  const soft =
    line.feeling.kind === 'sadness' || line.feeling.kind === 'tenderness' || line.feeling.kind === 'shame'
      ? strength
      : 0;
  const whisper = line.delivery === 'whisper' ? 0.8 : 0;
  const breathiness = Math.min(1, person.voice.breath / 1000 + 0.25 * soft + whisper);
  const brightness = Math.min(
    1,
    Math.max(0, rest + 0.45 * anger - 0.2 * soft + (line.feeling.kind === 'joy' ? 0.12 * strength : 0)),
  );
  const size =
    (person.voice.size / 1000) * (person.sex === 'female' ? 1.14 : 1) * (person.age === 'child' ? 1.15 : 1);
  const tableDark = tableFor(dark, person.voice.pitch);
  const tableBright = tableFor(bright, person.voice.pitch * 1.3);
  const seed = hash32(line.id, person.id) | 0;
  const band1 = new Svf();
  const band2 = new Svf();
  const band3 = new Svf();
  const breathBand = new Svf();
  const smooth = onePoleOf(20);
  const glideFormant = onePoleOf(14);
  const lowOf = onePoleOf(420);
  let phase = 0;
  let subPhase = 0;
  let open = 0;
  let breath = 0;
  let f1 = 480;
  let f2 = 1250;
  let hiss = 2500;
  let low = 0;
  let p = 0;
  let k = 0;
  for (let from = 0; from < total; from += BLOCK) {
    const to = Math.min(total, from + BLOCK);
    while (p + 1 < phones.length && phones[p]!.end <= from) p++;
    while (k + 1 < notes.length && notes[k + 1]!.start <= from) k++;
    const at = phones[p];
    const inside = at !== undefined && from >= at.start && from < at.end;
    const m = mouthOf(inside ? at.phone : 'pau');
    const x = inside ? (from - at.start) / (at.end - at.start || 1) : 0;
    const t1 = m.f1 + ((m.to1 ?? m.f1) - m.f1) * x;
    const t2 = m.f2 + ((m.to2 ?? m.f2) - m.f2) * x;
    if (m.open > 0) {
      f1 += (t1 + (500 - t1) * ROUNDING - f1) * glideFormant * 14;
      f2 += (t2 + (1250 - t2) * ROUNDING - f2) * glideFormant * 14;
    }
    if (m.hiss > 0) hiss = m.hiss;
    const f0 = curve[from / BLOCK]!;
    const next = curve[from / BLOCK + 1] ?? f0;
    band1.tune(Math.max(f0 * 1.02, f1 * size), 3.2);
    band2.tune(f2 * size, 4.5);
    band3.tune(2650 * size, 4);
    breathBand.tune(m.breath > 0 ? hiss : f2 * size, m.breath > 0 ? 0.8 : 1.4);
    const wantOpen = inside ? m.open * (notes[k]?.strength ?? 1) : 0;
    const wantBreath = inside ? m.breath * 0.32 + (m.vowel ? breathiness * 0.3 : 0) : 0;
    for (let i = from; i < to; i++) {
      open += (wantOpen - open) * smooth;
      breath += (wantBreath - breath) * smooth;
      const f = f0 + ((next - f0) * (i - from)) / BLOCK;
      const step = Math.round((f / RATE) * 4294967296);
      phase = (phase + step) | 0;
      subPhase = (subPhase + (step >> 1)) | 0;
      let tone = look(tableDark, phase) * (1 - brightness) + look(tableBright, phase) * brightness;
      if (anger > 0)
        tone *= 1 - 0.5 * anger * (0.5 + 0.5 * sine(subPhase)) + 0.16 * anger * noise(seed ^ 3, i);
      tone *= open * (1 - whisper);
      const air = noise(seed, i);
      const source = tone + air * breath * 0.35 * (0.3 + breathiness);
      low += (source - low) * lowOf;
      band1.step(source);
      band2.step(source);
      band3.step(source);
      breathBand.step(air * breath);
      out[i] =
        body * 0.5 * low +
        band1.band * 1.25 +
        band2.band * (0.95 + 0.35 * brightness) +
        band3.band * 0.34 +
        breathBand.band * 0.3;
    }
  }
  const edge = Math.min(240, total >> 1);
  for (let i = 0; i < edge; i++) {
    out[i] = out[i]! * (i / edge);
    out[total - 1 - i] = out[total - 1 - i]! * (i / edge);
  }
  levelLine(out, line);
  return out;
};
