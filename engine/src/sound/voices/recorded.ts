import { KinetoscopeError } from '../../base/errors.ts';
import type { Person } from '../../timeline/person.ts';
import type { Line } from '../../timeline/timeline.ts';
import { RATE, sampleAt } from '../dsp/rate.ts';
import { resample } from '../dsp/resample.ts';
import { levelLine } from '../line-level.ts';
import type { Spoken, Voice } from './voice.ts';
import { readWav } from './wav-read.ts';

/** The director's own read: `assets/voices/<line id>.wav`, bytes by line id from the host. */
export class RecordedVoice implements Voice {
  readonly name = 'recording';
  readonly #read: (lineId: string) => Promise<Uint8Array | undefined>;

  constructor(read: (lineId: string) => Promise<Uint8Array | undefined>) {
    this.#read = read;
  }

  async say(line: Line, _person: Person): Promise<Spoken> {
    const bytes = await this.#read(line.id);
    if (!bytes) throw new KinetoscopeError(`no recording of line ${line.id}`);
    const wav = readWav(bytes);
    const out = new Float32Array(sampleAt(line.duration));
    const ratio = wav.rate / RATE;
    const length = Math.min(out.length, Math.floor(wav.samples.length / ratio));
    out.set(resample(wav.samples, ratio, length));
    for (let i = 0; i < 480 && i < length; i++) {
      out[i] = (out[i]! * i) / 480;
      out[length - 1 - i] = (out[length - 1 - i]! * i) / 480;
    }
    const gain = levelLine(out, line);
    return {
      samples: out,
      rate: RATE,
      witness: [
        {
          of: 'voice',
          id: line.id,
          by: 'recording',
          source: `assets/voices/${line.id}.wav`,
          why: `the director's own read, levelled by ${gain.toFixed(1)} dB`,
        },
      ],
    };
  }
}
