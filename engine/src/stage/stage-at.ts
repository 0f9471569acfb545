import { clamp, mix, smoothstep } from '../base/maths.ts';
import { type Flicks, fromMilliseconds, toSeconds } from '../base/time.ts';
import type { LightPlan } from '../timeline/light.ts';
import type { PropSpan, Shot, Target, Timeline } from '../timeline/timeline.ts';
import { blend, mul, rotX, rotY } from './body/quaternion.ts';
import type { Mouths } from './face/mouth.ts';
import { gripOf } from './grip.ts';
import { enterPlayer, finishPlayer, lastEyes, palmNow, solveGaze, solveHands, solveTrunk } from './player.ts';
import type { Player, World } from './playing.ts';
import { restOf } from './props/rest.ts';
import type { SetPlan } from './sets/plan.ts';
import { cameraAt, type Sitters } from './shot/camera.ts';
import { doorAt } from './shot/doors.ts';
import { lightAt, WORK_LIGHT } from './shot/light.ts';
import { titlesAt } from './shot/titles.ts';
import { coverAt, mixtureAt } from './shot/transition.ts';
import { lastAt, type SpanList, spanList } from './spans.ts';
import type { Quat, Stage, StagePerson, StageProp, Vec3 } from './stage.ts';
import { headPlace } from './stance/head-place.ts';
import { indexOf, type SceneIndex } from './timeline-index.ts';

const lists = new WeakMap<
  Timeline,
  { titles: SpanList<Timeline['titles'][number]>; transitions: SpanList<Timeline['transitions'][number]> }
>();

const listsOf = (timeline: Timeline) => {
  let known = lists.get(timeline);
  if (!known) {
    known = { titles: spanList(timeline.titles), transitions: spanList(timeline.transitions) };
    lists.set(timeline, known);
  }
  return known;
};

/** A thing changes hands within this. */
const HAND_OVER = fromMilliseconds(160);

interface Placed {
  readonly position: Vec3;
  readonly rotation: Quat;
}

/** Place of a thing; in a hand, where that palm is (`palm` gives it once the arms are solved). */
const propPlace = (
  spans: SpanList<PropSpan>,
  t: Flicks,
  palm: (person: string, hand: 0 | 1) => { readonly palm: Vec3; readonly turn: Quat } | undefined,
  plan: SetPlan | undefined,
): { readonly span: PropSpan; readonly place: Placed } | undefined => {
  const last = lastAt(spans.items, t);
  const span = spans.items[last];
  if (!span) return undefined;
  const one = (s: PropSpan): Placed | undefined => {
    if (s.at.kind === 'set') return restOf(s.prop, s.size / 1000, s.at, plan);
    const hand = s.at.hand === 'left' ? 0 : 1;
    const p = palm(s.at.person, hand);
    return p ? gripOf(s.prop, s.size, hand, p.palm, p.turn) : undefined;
  };
  const now = one(span);
  const before = spans.items[last - 1];
  if (!now) return undefined;
  if (!before || t - span.start >= HAND_OVER) return { span, place: now };
  const old = one(before);
  if (!old) return { span, place: now };
  const w = smoothstep(0, HAND_OVER, t - span.start);
  return {
    span,
    place: {
      position: [
        mix(old.position[0], now.position[0], w),
        mix(old.position[1], now.position[1], w),
        mix(old.position[2], now.position[2], w),
      ],
      rotation: blend(old.rotation, now.rotation, w),
    },
  };
};

const shotAt = (shots: readonly Shot[], t: Flicks): Shot | undefined => shots[lastAt(shots, t)] ?? shots[0];

interface Company {
  readonly people: StagePerson[];
  readonly props: StageProp[];
  readonly sitters: Sitters;
}

/** Everybody and everything on the set of a scene. */
const companyAt = (scene: SceneIndex, t: Flicks, mouths: Mouths | undefined): Company => {
  const players = new Map<string, Player>();
  const sceneStart = scene.scene.start;
  for (const [id, track] of scene.tracks) {
    const player = enterPlayer(id, track, t, sceneStart);
    if (player) players.set(id, player);
  }
  const handPalm = (id: string, hand: 0 | 1) => {
    const player = players.get(id);
    return player?.arms ? palmNow(player, hand) : undefined;
  };
  const world: World = {
    t,
    scene: scene.scene.index,
    sceneStart,
    other: (id) => players.get(id),
    propAt(id, at) {
      const spans = scene.props.get(id);
      return spans?.items[lastAt(spans.items, at)];
    },
    laidAt(id, at) {
      const spans = scene.props.get(id);
      for (let k = spans ? lastAt(spans.items, at) : -1; k >= 0; k--) {
        const at = (spans as SpanList<PropSpan>).items[k]?.at;
        if (at?.kind === 'set') return [at.x / 1000, at.y / 1000, at.z / 1000];
      }
      return undefined;
    },
    where(target: Target, from: Player): Vec3 | undefined {
      if (target.kind === 'point') return [target.x / 1000, target.y / 1000, target.z / 1000];
      if (target.kind === 'person') {
        const player = players.get(target.id);
        if (player?.torso) return player.torso.eyes;
        const track = scene.tracks.get(target.id);
        return player ? headPlace(player.track, t) : track ? lastEyes(track, t) : undefined;
      }
      const spans = scene.props.get(target.id);
      if (!spans) return undefined;
      const last = spans.items[lastAt(spans.items, t)];
      if (last?.at.kind === 'hand' && last.at.person === from.id && !from.arms) return heldBefore(from);
      return propPlace(spans, t, (id, hand) => handPalm(id, hand) ?? carried(players.get(id)), scene.plan)
        ?.place.position;
    },
  };
  for (const player of players.values()) solveTrunk(player, world);
  const aims = new Map<string, Vec3>();
  for (const player of players.values()) {
    // Hands first with the head as it would be, so that what is in them can be looked at; then the head for good.
    const holds = player.track.held.items.length > 0;
    if (holds) {
      solveGaze(player, world);
      solveHands(player, world);
    }
    aims.set(player.id, solveGaze(player, world).aim);
    solveHands(player, world);
  }
  const people: StagePerson[] = [];
  for (const player of players.values())
    people.push(finishPlayer(player, world, aims.get(player.id) as Vec3, mouths));
  const props: StageProp[] = [];
  for (const [id, spans] of scene.props) {
    const placed = propPlace(spans, t, handPalm, scene.plan);
    if (!placed || t >= placed.span.start + placed.span.duration) continue;
    const { span, place } = placed;
    props.push({
      id,
      prop: span.prop,
      noun: span.noun,
      position: place.position,
      rotation: place.rotation,
      size: span.size / 1000,
      tint: span.tint,
      ...(span.text === undefined ? {} : { text: span.text }),
    });
  }
  return {
    people,
    props,
    sitters: {
      head: (id, at) => {
        const track = scene.tracks.get(id);
        return track ? headPlace(track, at) : undefined;
      },
      eyes: (id) => players.get(id)?.torso.eyes,
    },
  };
};

/** About where a person carries things, before their arms are solved. */
const carried = (player: Player | undefined): { readonly palm: Vec3; readonly turn: Quat } | undefined => {
  if (!player?.torso) return undefined;
  return { palm: heldBefore(player), turn: mul(rotY(player.pose.yaw), rotX(0)) };
};

const heldBefore = (player: Player): Vec3 => {
  const { chest, body, pose } = player.torso;
  const d = 0.5 * body.reach;
  const r = rotY(pose.yaw);
  return [chest[0] + d * 2 * r[1] * r[3], chest[1] - 0.3 * body.reach, chest[2] + d * (1 - 2 * r[1] * r[1])];
};

/** The scene's light through a lens that is opened for a face. */
const exposed = (light: LightPlan, by = 0): LightPlan =>
  by === 0 ? light : { ...light, exposure: light.exposure + by };

const BLACK_CAMERA = {
  position: [0, 1.5, 4],
  target: [0, 1.2, 0],
  roll: 0,
  fov: 0.4,
  focus: 4,
  aperture: 0.02,
} as const;

const plainStage = (
  timeline: Timeline,
  shot: Shot | undefined,
  t: Flicks,
  mouths: Mouths | undefined,
): Stage => {
  const titles = titlesAt(listsOf(timeline).titles, t);
  const cover = coverAt(listsOf(timeline).transitions, shot, t);
  const scene = shot ? indexOf(timeline).scene(shot.scene) : undefined;
  const place = scene ? timeline.places[scene.scene.place] : undefined;
  const nobody: Sitters = { head: () => undefined, eyes: () => undefined };
  if (!scene || !place || titles.some((x) => x.title.card)) {
    return {
      t,
      scene: -1,
      shot: shot?.id ?? '',
      camera: shot ? cameraAt(shot, t, timeline.look.ratio, nobody) : BLACK_CAMERA,
      people: [],
      props: [],
      doors: {},
      light: WORK_LIGHT,
      clock: scene ? toSeconds(t - scene.scene.start) : 0,
      titles,
      cover,
    };
  }
  const company = companyAt(scene, t, mouths);
  const doors: Record<string, number> = {};
  for (const [id, spans] of scene.doors)
    if ((spans.items[0] as { start: Flicks }).start <= t) doors[id] = doorAt(spans, t);
  return {
    t,
    scene: scene.scene.index,
    shot: (shot as Shot).id,
    place,
    camera: cameraAt(shot as Shot, t, timeline.look.ratio, company.sitters),
    people: company.people,
    props: company.props,
    doors,
    light: exposed(lightAt(scene.lights, t, timeline.look.grade), (shot as Shot).camera.exposure),
    clock: toSeconds(t - scene.scene.start),
    titles,
    cover,
  };
};

/**
 * The world at `t`. Any instant at once: nothing is remembered from one call to the next, and nothing in the timeline
 * that begins after `t` is looked at. `mouths` gives the phone times of the voices that really spoke, by line id;
 * where it has none the timeline's own are used. Times outside the film are its ends.
 */
export const stageAt = (timeline: Timeline, t: Flicks, mouths?: Mouths | undefined): Stage => {
  const at = clamp(t, 0, Math.max(0, timeline.duration - 1));
  const shot = shotAt(timeline.shots, at);
  const stage = plainStage(timeline, shot, at, mouths);
  const mixture = mixtureAt(listsOf(timeline).transitions, at);
  if (!mixture || mixture.start <= 0 || mixture.amount <= 0) return stage;
  const last = mixture.start - 1;
  const old = plainStage(timeline, shotAt(timeline.shots, last), last, mouths);
  return { ...stage, under: { stage: old, amount: mixture.amount, kind: mixture.kind } };
};
