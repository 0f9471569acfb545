import type { Person } from '../../timeline/person.ts';
import type { Line } from '../../timeline/timeline.ts';
import { RATE } from '../dsp/rate.ts';
import { murmurLine } from '../murmur/murmur.ts';
import type { Spoken, Voice } from './voice.ts';

/** The murmured manner as a voice: always ready, in a few milliseconds a line. */
export class MurmurVoice implements Voice {
  readonly name = 'murmur';

  async say(line: Line, person: Person): Promise<Spoken> {
    return { samples: murmurLine(line, person), rate: RATE, phones: line.phones };
  }
}
