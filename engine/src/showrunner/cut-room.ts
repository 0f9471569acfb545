import { type SettingsTrack, sliceTrack } from '../audience/settings.ts';
import { canonical } from '../base/canonical.ts';
import { equalMoved } from '../base/moved.ts';
import type { Flicks } from '../base/time.ts';
import { playedTrack } from './asking.ts';
import { type BeatCut, type CutInput, cutBeat } from './cut-beat.ts';

/** How many cuts of one beat are kept: the film as it was, as it is, and under a wish or two. */
const KEPT = 4;

interface Shelved {
  readonly beat: CutInput['beat'];
  readonly needs: readonly unknown[];
  /** The settings that reached into it, in its own time. */
  readonly slice: string;
  /** Those of them that its players feel. */
  readonly played: string;
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
    input.band ?? null,
    input.window ?? null,
    film.groups,
    [...people].map((p) => input.cast.get(p) ?? null),
  ];
};

const sliceBytes = (track: SettingsTrack, start: Flicks, duration: Flicks): string =>
  canonical(sliceTrack(track, start, start + duration));

/** A cut of the same beat further down in the script: only what tells source lines differs. */
const moved = (cut: BeatCut, beat: CutInput['beat'], by: number): BeatCut =>
  by === 0
    ? cut
    : {
        ...cut,
        beat,
        scene: { ...cut.scene, line: cut.scene.line + by },
        performance: {
          ...cut.performance,
          lines: cut.performance.lines.map((l) => ({ ...l, source: l.source + by })),
        },
      };

/** Cuts already made. It only saves work: a cut from the shelf is the bytes that making it anew would give. */
export class CutRoom {
  private readonly shelves = new Map<string, Shelved[]>();

  /** The cut of a beat that starts at `start` under `track`, from the shelf or made anew. */
  cut(input: CutInput, start: Flicks): BeatCut {
    const shelf = this.shelves.get(input.beat.id) ?? [];
    const { beat } = input;
    const needs = needsOf(input);
    for (const s of shelf) {
      if (sliceBytes(input.track, start, s.cut.performance.duration) !== s.slice) continue;
      const by = beat.line - s.beat.line;
      if (equalMoved(s.needs, needs, 0) && equalMoved(s.beat, beat, by)) return moved(s.cut, beat, by);
    }
    const track = playedTrack(input.track);
    const alike = shelf.find(
      (s) =>
        sliceBytes(track, start, s.cut.performance.duration) === s.played &&
        equalMoved(s.needs, needs, 0) &&
        equalMoved(s.beat, beat, 0),
    );
    const cut = cutBeat({
      ...input,
      track: sliceTrack(input.track, start),
      // Played as before: only photographed, lit and scored otherwise.
      ...(alike === undefined ? {} : { played: alike.cut.performance }),
    });
    this.shelve(input, start, cut);
    return cut;
  }

  /** Puts in what `cutBeat` made elsewhere of this very input: a cut is a value, and may come from another thread. */
  shelve(input: CutInput, start: Flicks, cut: BeatCut): void {
    const { duration } = cut.performance;
    const slice = sliceBytes(input.track, start, duration);
    const played = sliceBytes(playedTrack(input.track), start, duration);
    const shelf = this.shelves.get(input.beat.id) ?? [];
    const made = { beat: input.beat, needs: needsOf(input), slice, played, cut };
    this.shelves.set(input.beat.id, [made, ...shelf].slice(0, KEPT));
  }

  /** Forgets beats that the film no longer has. */
  keepOnly(beats: ReadonlySet<string>): void {
    for (const id of this.shelves.keys()) if (!beats.has(id)) this.shelves.delete(id);
  }
}
