import type { Flicks } from '../base/time.ts';
import type { Person } from '../timeline/person.ts';
import type {
  Action,
  DoorSpan,
  Gaze,
  LightCue,
  Line,
  Mood,
  PropSpan,
  Scene,
  Stance,
  Timeline,
} from '../timeline/timeline.ts';
import { type Body, bodyOf } from './body/body.ts';
import { type GazeEvent, gazeEvents } from './gaze/events.ts';
import { setPlan } from './sets/build.ts';
import type { SetPlan } from './sets/plan.ts';
import { type SpanList, spanList } from './spans.ts';
import { type Pace, planPace } from './stance/track.ts';

/** Everything about one person in one scene, ready to be asked for any instant. */
export interface Track {
  readonly body: Body;
  readonly paces: ReadonlyArray<Pace & { readonly start: Flicks }>;
  readonly actions: SpanList<Action>;
  readonly moods: SpanList<Mood>;
  readonly lines: SpanList<Line>;
  /** What others say in the scene's own air. */
  readonly heard: SpanList<Line>;
  readonly gazes: readonly GazeEvent[];
  readonly held: SpanList<PropSpan>;
  /** Blinks of the scene so far planned, seconds from its start; grows on demand, the same whoever asks. */
  readonly blinks: number[];
}

export interface SceneIndex {
  readonly scene: Scene;
  /** The set it is played on. */
  readonly plan: SetPlan | undefined;
  readonly tracks: ReadonlyMap<string, Track>;
  readonly props: ReadonlyMap<string, SpanList<PropSpan>>;
  readonly doors: ReadonlyMap<string, SpanList<DoorSpan>>;
  readonly lights: readonly LightCue[];
}

interface Bucket {
  stances: Stance[];
  actions: Action[];
  gazes: Gaze[];
  moods: Mood[];
  lines: Line[];
  props: PropSpan[];
  doors: DoorSpan[];
  lights: LightCue[];
}

export interface StageIndex {
  readonly timeline: Timeline;
  scene(index: number): SceneIndex | undefined;
}

const group = <T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const out = new Map<string, T[]>();
  for (const item of items) {
    const k = key(item);
    const list = out.get(k);
    if (list) list.push(item);
    else out.set(k, [item]);
  }
  return out;
};

const buildScene = (
  scene: Scene,
  bucket: Bucket,
  cast: ReadonlyMap<string, Person>,
  plan: SetPlan | undefined,
): SceneIndex => {
  const who = (x: { readonly person: string }) => x.person;
  const byStart = <T extends { readonly start: Flicks }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => a.start - b.start);
  const stances = group(byStart(bucket.stances), who);
  const actions = group(bucket.actions, who);
  const gazes = group(byStart(bucket.gazes), who);
  const moods = group(bucket.moods, who);
  const lines = byStart(bucket.lines);
  const spoken = group(lines, (l) => l.speaker);
  const held = group(
    bucket.props.filter((p) => p.at.kind === 'hand'),
    (p) => (p.at.kind === 'hand' ? p.at.person : ''),
  );
  const tracks = new Map<string, Track>();
  for (const [id, list] of stances) {
    const person = cast.get(id);
    if (!person) continue;
    const body = bodyOf(person);
    const paces: Array<Pace & { start: Flicks }> = [];
    for (const stance of list)
      paces.push({
        ...planPace(body, stance, paces[paces.length - 1], plan?.pieces ?? []),
        start: stance.start,
      });
    tracks.set(id, {
      body,
      paces,
      actions: spanList(actions.get(id) ?? []),
      moods: spanList(moods.get(id) ?? []),
      lines: spanList(spoken.get(id) ?? []),
      heard: spanList(lines.filter((l) => l.speaker !== id && l.channel !== 'voice-over')),
      gazes: gazeEvents(person, gazes.get(id) ?? [], lines, stances),
      held: spanList(held.get(id) ?? []),
      blinks: [],
    });
  }
  const spans = <T extends { id: string; start: Flicks; duration: Flicks }>(list: readonly T[]) =>
    new Map([...group(list, (x) => x.id)].map(([id, of]) => [id, spanList(of)] as const));
  return {
    scene,
    plan,
    tracks,
    props: spans(bucket.props),
    doors: spans(bucket.doors),
    lights: byStart(bucket.lights),
  };
};

const build = (timeline: Timeline): StageIndex => {
  const cast = new Map(timeline.cast.map((p) => [p.id, p]));
  const buckets = new Map<number, Bucket>();
  const of = (scene: number): Bucket => {
    let b = buckets.get(scene);
    if (!b) {
      b = { stances: [], actions: [], gazes: [], moods: [], lines: [], props: [], doors: [], lights: [] };
      buckets.set(scene, b);
    }
    return b;
  };
  for (const x of timeline.stances) of(x.scene).stances.push(x);
  for (const x of timeline.actions) of(x.scene).actions.push(x);
  for (const x of timeline.gazes) of(x.scene).gazes.push(x);
  for (const x of timeline.moods) of(x.scene).moods.push(x);
  for (const x of timeline.lines) of(x.scene).lines.push(x);
  for (const x of timeline.props) of(x.scene).props.push(x);
  for (const x of timeline.doors) of(x.scene).doors.push(x);
  for (const x of timeline.lights) of(x.scene).lights.push(x);
  const scenes = new Map(timeline.scenes.map((s) => [s.index, s]));
  const ready = new Map<number, SceneIndex>();
  return {
    timeline,
    scene(index) {
      const known = ready.get(index);
      if (known) return known;
      const scene = scenes.get(index);
      if (!scene) return undefined;
      const place = timeline.places[scene.place];
      const made = buildScene(scene, of(index), cast, place && setPlan(place));
      ready.set(index, made);
      return made;
    },
  };
};

const indexes = new WeakMap<Timeline, StageIndex>();

/** The index of a timeline, built once for each timeline value; a scene's part when first asked for. */
export const indexOf = (timeline: Timeline): StageIndex => {
  const known = indexes.get(timeline);
  if (known) return known;
  const made = build(timeline);
  indexes.set(timeline, made);
  return made;
};
