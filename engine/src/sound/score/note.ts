/** Which instrument of the orchestra a note is for. */
export const INSTRUMENTS = ['piano', 'bell', 'pluck', 'strings', 'brass', 'pad', 'drone', 'pulse'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** A note to be started: times in samples from its beat. Reused; never allocated while sounding. */
export class Note {
  instrument: Instrument = 'piano';
  /** MIDI note, may be fractional. */
  pitch = 60;
  /** Linear amplitude. */
  level = 0;
  /** 0 dark .. 1 bright. */
  brightness = 0.5;
  delay = 0;
  length = 0;
  /** -1 left .. 1 right. */
  side = 0;
  /** Depth of a fast tremble, 0..1. */
  tremble = 0;
  /** Fade-in of a sustained note, samples; the same follows its end, so that notes end to end join seamlessly. */
  join = 0;
}

/** Notes of one beat. */
export class NoteList {
  readonly notes: Note[] = Array.from({ length: 32 }, () => new Note());
  size = 0;

  clear(): void {
    this.size = 0;
  }

  /** The next free note, with its optional parts reset; the last one again when the list is full. */
  add(instrument: Instrument, pitch: number, level: number, delay: number, length: number): Note {
    const note = this.notes[this.size < 31 ? this.size++ : 31]!;
    note.instrument = instrument;
    note.pitch = pitch;
    note.level = level;
    note.delay = Math.round(delay);
    note.length = Math.round(length);
    note.brightness = 0.5;
    note.side = 0;
    note.tremble = 0;
    note.join = 2880;
    return note;
  }
}
