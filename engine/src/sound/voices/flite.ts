import { hash32 } from '../../base/hash.ts';
import { type Flicks, fromSeconds, toSeconds } from '../../base/time.ts';
import type { Witness } from '../../base/witness.ts';
import type { FeelingKind } from '../../timeline/feeling.ts';
import type { Person, VoiceSpec } from '../../timeline/person.ts';
import type { Line } from '../../timeline/timeline.ts';
import { onePoleOf, Svf } from '../dsp/filters.ts';
import { noise } from '../dsp/noise.ts';
import { RATE, sampleAt } from '../dsp/rate.ts';
import { resample } from '../dsp/resample.ts';
import { levelLine } from '../line-level.ts';
import { type FliteSpeech, runFlite } from './flite-engine.ts';
import { type Phrase, phrasesOf, sayable } from './phrases.ts';
import type { Spoken, Voice } from './voice.ts';
import { whispered } from './whisper.ts';

/** How far a phrase may be stretched before it is an overrun (law 3). */
const SHORTEST = 0.9;
const LONGEST = 1.12;
/** The table's pace against the engine's own (`language/duration.ts`): the first guess, most often the last. */
const ACTING = 1.08;

/** Pitch and formants together, and the spread of pitch, at full strength of a feeling. */
const FEELING: Readonly<Record<FeelingKind, readonly [number, number]>> = {
  neutral: [1, 1],
  joy: [1.035, 1.35],
  sadness: [0.965, 0.65],
  anger: [1.02, 1.25],
  fear: [1.045, 1.15],
  surprise: [1.045, 1.5],
  disgust: [0.985, 0.9],
  tenderness: [0.985, 0.85],
  contempt: [0.985, 0.8],
  shame: [0.975, 0.65],
  resolve: [0.985, 0.85],
};

/** How long each base voice takes over a text, slt = 1: taken out, so that a slow voice is not pressed for being slow. */
const PACE: Readonly<Record<VoiceSpec['base'], number>> = {
  slt: 1,
  rms: 1.2,
  awb: 1.03,
  kal16: 1.08,
  kal: 1.1,
};

/** Mean and spread of the base voices' pitch, hertz, where the engine lets them be set. */
const BASE_PITCH: Readonly<Partial<Record<VoiceSpec['base'], readonly [number, number]>>> = {
  slt: [163, 22],
  awb: [124, 16],
  kal16: [105, 12],
  kal: [105, 12],
};

/** The embedded voice: Flite in WebAssembly. The host hands over the module's bytes when the first line needs them. */
export class FliteVoice implements Voice {
  readonly name = 'flite-2.2';
  readonly #load: () => Promise<WebAssembly.Module | BufferSource>;
  #module: Promise<WebAssembly.Module> | undefined;

  constructor(load: () => Promise<WebAssembly.Module | BufferSource>) {
    this.#load = load;
  }

  async #ready(): Promise<WebAssembly.Module> {
    this.#module ??= this.#load().then((m) => (m instanceof WebAssembly.Module ? m : WebAssembly.compile(m)));
    return this.#module;
  }

  async say(line: Line, person: Person): Promise<Spoken> {
    const module = await this.#ready();
    const out = new Float32Array(sampleAt(line.duration));
    const phones: [string, Flicks, Flicks][] = [];
    const witness: Witness[] = [];
    let said = false;
    for (const phrase of phrasesOf(line)) {
      const text = sayable(phrase.text);
      if (text === '') continue;
      const made = await this.#phrase(module, text, phrase, line, person);
      said = true;
      place(made, phrase, line, person, out, phones);
      if (made.overrun !== undefined)
        witness.push({
          of: 'voice',
          id: line.id,
          by: 'rule',
          source: `${this.name} ${person.voice.base}`,
          why: `"${text}" was pressed to ${Math.round(made.overrun * 100)} % of its natural length to fit its slot`,
        });
    }
    if (!said) throw new Error(`no words that ${this.name} can say in "${line.text.slice(0, 40)}"`);
    finish(out, line, person);
    return { samples: out, rate: RATE, phones, witness };
  }

  async #phrase(
    module: WebAssembly.Module,
    text: string,
    phrase: Phrase,
    line: Line,
    person: Person,
  ): Promise<Phrased> {
    const voice = person.voice;
    const amount = line.feeling.strength / 1000;
    const [pitch, spread] = FEELING[line.feeling.kind];
    const shout = line.delivery === 'shout' ? 1.06 : 1;
    const size = Math.min(1.35, Math.max(0.72, (voice.size / 1000) * (1 + (pitch - 1) * amount) * shout));
    const settings: Record<string, number> = {};
    const base = BASE_PITCH[voice.base];
    const pace = PACE[voice.base];
    if (base) {
      settings.int_f0_target_mean = base[0];
      settings.int_f0_target_stddev = base[1] * (voice.range / 1000) * (1 + (spread - 1) * amount);
    }
    const say = async (stretch: number) =>
      measured(
        await runFlite(module, voice.base, text, { ...settings, duration_stretch: (size * stretch) / pace }),
        size,
      );
    const slot = toSeconds(phrase.end - phrase.start);
    const room = Math.max(slot, toSeconds(phrase.limit - phrase.start) - 0.03);
    const first = await say(ACTING);
    const natural = first.seconds / ACTING;
    const wanted = slot / natural;
    let stretch = Math.min(LONGEST, Math.max(SHORTEST, wanted));
    let overrun: number | undefined;
    if (wanted < SHORTEST && natural * SHORTEST > room) {
      stretch = room / natural;
      overrun = stretch;
    }
    if (Math.abs(stretch / ACTING - 1) < 0.025) return { ...first, size, overrun };
    return { ...(await say(stretch)), size, overrun };
  }
}

interface Measured {
  readonly speech: FliteSpeech;
  /** First and last sound, seconds at the played rate, and between them. */
  readonly from: number;
  readonly seconds: number;
}
interface Phrased extends Measured {
  readonly size: number;
  readonly overrun: number | undefined;
}

/** Where the speech lies between its edge pauses, once played `size` times as fast. */
const measured = (speech: FliteSpeech, size: number): Measured => {
  const sounding = speech.phones.filter((p) => p[0] !== 'pau');
  const from = sounding[0]?.[1] ?? 0;
  const to = sounding[sounding.length - 1]?.[2] ?? speech.pcm.length / speech.rate;
  return { speech, from: from / size, seconds: Math.max(0.02, (to - from) / size) };
};

/** Lays a phrase into the line at its own moment, at 48 kHz, with short edges; notes its phones. */
const place = (
  made: Phrased,
  phrase: Phrase,
  line: Line,
  person: Person,
  out: Float32Array,
  phones: [string, Flicks, Flicks][],
): void => {
  const { speech, size } = made;
  const pcm =
    line.delivery === 'whisper' ? whispered(speech.pcm, hash32(line.id, person.seed) | 0) : speech.pcm;
  const at = sampleAt(phrase.start);
  // A little of the edges belongs to the sounds: 20 ms before, 60 ms after.
  const lead = Math.min(at, Math.round(0.02 * RATE));
  const tail = Math.round(0.06 * RATE);
  const length = Math.min(out.length - at + lead, Math.round(made.seconds * RATE) + lead + tail);
  const ratio = (speech.rate * size) / RATE;
  const made48 = resample(pcm, ratio, length, (made.from * RATE - lead) * ratio);
  const edge = Math.min(length >> 1, Math.round(0.012 * RATE));
  for (let i = 0; i < length; i++) {
    let x = made48[i]!;
    if (i < edge) x *= i / edge;
    if (length - 1 - i < edge) x *= (length - 1 - i) / edge;
    out[at - lead + i] = out[at - lead + i]! + x;
  }
  for (const [phone, from, to] of speech.phones) {
    if (phone === 'pau') continue;
    const start = phrase.start + fromSeconds(from / size - made.from);
    const end = Math.min(line.duration, phrase.start + fromSeconds(to / size - made.from));
    if (start < end) phones.push([phone, Math.max(0, start), end - Math.max(0, start)]);
  }
};

/** Breath, loud voice's brightness, level. */
const finish = (out: Float32Array, line: Line, person: Person): void => {
  const breath = (person.voice.breath / 1000) * 0.06;
  const shout =
    line.delivery === 'shout'
      ? 0.8
      : line.feeling.kind === 'anger'
        ? 0.35 * (line.feeling.strength / 1000)
        : 0;
  const air = new Svf();
  air.tune(3600, 0.5);
  const high = new Svf();
  high.tune(1900, 0.6);
  const follow = onePoleOf(18);
  const seed = hash32(line.id, 'breath') | 0;
  let level = 0;
  for (let i = 0; i < out.length; i++) {
    const x = out[i]!;
    level += ((x < 0 ? -x : x) - level) * follow;
    air.step(noise(seed, i));
    high.step(x);
    out[i] = x + air.band * level * breath * 4 + high.high * shout;
  }
  levelLine(out, line);
};
