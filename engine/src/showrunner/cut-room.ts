import { type SettingsTrack, sliceTrack } from '../audience/settings.ts';
import { canonical } from '../base/canonical.ts';
import type { Flicks } from '../base/time.ts';
import { type BeatCut, type CutInput, cutBeat } from './cut-beat.ts';

/** How many cuts of one beat are kept: the film as it was, as it is, and under a wish or two. */
const KEPT = 4;

interface Shelved {
  readonly beat: CutInput['beat'];
  readonly needs: readonly unknown[];
  /** Made when first compared: most cuts never are. */
  bytes?: string;
  /** The settings that reached into it, in its own time. */
  readonly slice: string;
  readonly cut: BeatCut;
}

/** All that a cut depends on besides the beat itself and the settings. */
const needsOf = (input: CutInput): unknown[] => {
  const { beat, film } = input;
  const people = new Set(beat.people);
  for (const item of beat.items) if (item.kind === 'speech') people.add(item.speaker);
  return [
    input.seed,
    input.manner,
    input.look,
    input.first ? [film.title, film.author] : '',
    input.before === beat.place.id,
    film.groups,
    [...people].map((p) => input.cast.get(p) ?? null),
  ];
};

const bytesOf = (s: { readonly beat: unknown; readonly needs: readonly unknown[] }): string =>
  canonical([s.beat, s.needs]);

const sliceBytes = (track: SettingsTrack, start: Flicks, duration: Flicks): string =>
  canonical(sliceTrack(track, start, start + duration));

/** Cuts already made. It only saves work: a cut from the shelf is the bytes that making it anew would give. */
export class CutRoom {
  private readonly shelves = new Map<string, Shelved[]>();

  /** The cut of a beat that starts at `start` under `track`, from the shelf or made anew. */
  cut(input: CutInput, start: Flicks): BeatCut {
    const shelf = this.shelves.get(input.beat.id) ?? [];
    const wanted: { beat: unknown; needs: unknown[]; bytes?: string } = {
      beat: input.beat,
      needs: needsOf(input),
    };
    for (const s of shelf) {
      if (sliceBytes(input.track, start, s.cut.performance.duration) !== s.slice) continue;
      wanted.bytes ??= bytesOf(wanted);
      s.bytes ??= bytesOf(s);
      if (wanted.bytes === s.bytes) return s.cut;
    }
    const cut = cutBeat({ ...input, track: sliceTrack(input.track, start) });
    const slice = sliceBytes(input.track, start, cut.performance.duration);
    this.shelves.set(
      input.beat.id,
      [{ beat: input.beat, needs: wanted.needs, slice, cut }, ...shelf].slice(0, KEPT),
    );
    return cut;
  }

  /** Forgets beats that the film no longer has. */
  keepOnly(beats: ReadonlySet<string>): void {
    for (const id of this.shelves.keys()) if (!beats.has(id)) this.shelves.delete(id);
  }
}
