import { canonical } from '../base/canonical.ts';
import { type Flicks, fromMilliseconds } from '../base/time.ts';
import type { Witness } from '../base/witness.ts';
import type { Film } from '../film/film.ts';
import type { Cue } from '../timeline/cue.ts';
import type { Look, Manner } from '../timeline/look.ts';
import type { Place } from '../timeline/place.ts';
import type { Span } from '../timeline/span.ts';
import type { Line, Scene, Timeline, Transition } from '../timeline/timeline.ts';
import { credits } from './credits.ts';
import type { BeatCut } from './cut-beat.ts';
import { ENGINE_VERSION } from './engine-version.ts';

/** Transitions that a scene's last line asks of the next scene's first picture. */
const CARRIED: ReadonlySet<Transition['kind']> = new Set(['dissolve', 'wipe', 'iris', 'smash', 'match']);

const placed = <T extends Span & { readonly scene: number }>(
  list: readonly T[],
  at: Flicks,
  scene: number,
): T[] => list.map((r) => ({ ...r, start: r.start + at, scene }));
const shifted = <T extends Span>(list: readonly T[], at: Flicks): T[] =>
  list.map((r) => ({ ...r, start: r.start + at }));

const placedCue = (cue: Cue, at: Flicks, scene: number): Cue => ({ ...cue, start: cue.start + at, scene });

/** Lays beats end to end into the film's timeline. Each beat's records are its own, moved; nothing else changes. */
export const assemble = (
  film: Film,
  cuts: readonly BeatCut[],
  look: Look,
  manner: Manner,
  seed: number,
  whole = true,
  bent: Pick<Timeline, 'decisions' | 'choices' | 'ending'> = { decisions: [], choices: [] },
): Timeline => {
  const places: Place[] = [];
  const placeIndex = new Map<string, number>();
  const scenes: Scene[] = [];
  const t = {
    shots: [] as Timeline['shots'][number][],
    lines: [] as Line[],
    stances: [] as Timeline['stances'][number][],
    actions: [] as Timeline['actions'][number][],
    gazes: [] as Timeline['gazes'][number][],
    moods: [] as Timeline['moods'][number][],
    props: [] as Timeline['props'][number][],
    doors: [] as Timeline['doors'][number][],
    titles: [] as Timeline['titles'][number][],
    transitions: [] as Transition[],
    lights: [] as Timeline['lights'][number][],
    cues: [] as Cue[],
    witness: [] as Witness[],
  };
  let at: Flicks = 0;
  let before: BeatCut | undefined;
  for (const [n, cut] of cuts.entries()) {
    const key = canonical(cut.beat.place);
    let place = placeIndex.get(key);
    if (place === undefined) {
      place = places.length;
      placeIndex.set(key, place);
      places.push(cut.beat.place);
    }
    const p = cut.performance;
    scenes.push({ ...cut.scene, start: at, index: n, place });
    t.shots.push(...placed(cut.direction.shots, at, n).map((s) => ({ ...s, id: `${cut.beat.id}/${s.id}` })));
    t.lines.push(...placed(p.lines, at, n));
    t.stances.push(...placed(p.stances, at, n));
    t.actions.push(...placed(p.actions, at, n));
    t.gazes.push(...placed(p.gazes, at, n));
    t.moods.push(...placed(p.moods, at, n));
    t.props.push(...placed(p.props, at, n));
    t.doors.push(...placed(p.doors, at, n));
    t.titles.push(...shifted(p.titles, at));
    if (before !== undefined && CARRIED.has(before.performance.closing) && p.opening === 'cut')
      t.transitions.push({
        start: at,
        duration:
          before.performance.closing === 'smash' || before.performance.closing === 'match'
            ? 0
            : fromMilliseconds(1000),
        kind: before.performance.closing,
        colour: 0,
      });
    t.transitions.push(...shifted(cut.direction.transitions, at));
    t.lights.push(...placed(cut.direction.lights, at, n));
    t.cues.push(...cut.cues.map((c) => placedCue(c, at, n)));
    t.witness.push(...cut.direction.witness.map((w) => ({ ...w, id: `${cut.beat.id}/${w.id}` })));
    at += p.duration;
    before = cut;
  }
  if (whole && cuts.length > 0) {
    const end = credits(film, new Set(t.lines.map((l) => l.speaker)));
    const n = scenes.length;
    scenes.push({
      start: at,
      duration: end.duration,
      index: n,
      heading: '',
      beat: 'credits',
      place: -1,
      tension: 0,
      people: [],
      line: 0,
    });
    t.shots.push(...placed(end.shots, at, n));
    t.titles.push(...shifted(end.titles, at));
    at += end.duration;
  }
  for (const p of film.cast)
    t.witness.push({
      of: 'person',
      id: p.id,
      by: 'rule',
      source: 'puppet casting',
      why: 'body, face and voice from the script\u2019s words and the name',
    });
  t.witness.push(
    { of: 'script', id: film.hash, by: 'script', source: 'screenplay', why: 'the words of the film' },
    {
      of: 'performance',
      id: 'all',
      by: 'rule',
      source: 'kinetoscope',
      why: 'staged, shot, lit, scored and cut by rules',
    },
  );
  return {
    kind: 'kinetoscope.timeline',
    version: 2,
    engine: ENGINE_VERSION,
    film: { title: film.title, author: film.author, hash: film.hash },
    seed,
    duration: at,
    look,
    manner,
    cast: film.cast,
    places,
    scenes,
    ...t,
    ...bent,
  };
};
