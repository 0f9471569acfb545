import type { SettingsTrack } from '../audience/settings.ts';
import { hash32 } from '../base/hash.ts';
import { type Flicks, frameAt, frameStart } from '../base/time.ts';
import type { Witness } from '../base/witness.ts';
import type { Moment, Performance } from '../performance/performance.ts';
import type { SetPlan } from '../stage/sets/plan.ts';
import type { Look } from '../timeline/look.ts';
import type { Person } from '../timeline/person.ts';
import type { Place } from '../timeline/place.ts';
import type { Camera, LightCue, Shot, Transition } from '../timeline/timeline.ts';
import { type Choice, Coverage, type Want } from './coverage.ts';
import { Cutter } from './cutter.ts';
import { faceExposure } from './exposure.ts';
import { Known, type ShotMark } from './known.ts';
import { faceStops, lightReason, lightsOf } from './light.ts';
import { moveFor, restlessness } from './moves.ts';
import { reasonFor } from './reasons.ts';
import type { Band } from './rhythm.ts';
import { SHORTEST } from './rhythm.ts';
import { rung } from './scales.ts';
import { Setups } from './setups.ts';
import type { Taken } from './taken.ts';
import { transitionsOf } from './transitions.ts';

export interface DirectionInput {
  readonly performance: Performance;
  readonly plan: SetPlan;
  readonly place: Place;
  readonly cast: ReadonlyMap<string, Person>;
  readonly look: Look;
  /** Settings in the beat's own time. */
  readonly track: SettingsTrack;
  readonly seed: number;
  /** Of the whole beat, thousandths. */
  readonly tension: number;
  /** What the beat before it left: a scene that goes on in the same place is not established again. */
  readonly previous?: { readonly place: string };
  /** The film's look, where `look` is the scene's own. */
  readonly film?: Look;
  /** Shots that the script asks for. */
  readonly shots?: readonly ShotMark[];
  /** Tension is felt inside this band only: the director's. */
  readonly band?: Band;
}

/** How a beat is photographed and cut, in the beat's own time; `scene` members are 0 until the showrunner places it. */
export interface Direction {
  readonly shots: readonly Shot[];
  readonly transitions: readonly Transition[];
  readonly lights: readonly LightCue[];
  readonly witness: readonly Witness[];
}

/** What a cut that found no lawful alternative waits before it asks again. */
const RETRY: Flicks = frameStart(8, 24);

/** A picture that has stood so long is left even by a jump, where nothing better is to be had. */
const STALE: Flicks = frameStart(20 * 24, 24);

/** Things that give light wherever they are. */
const FLAMES: ReadonlySet<string> = new Set(['lantern', 'candle', 'torch']);

/** What stands for the moments of a beat that has none. */
const EMPTY: Moment = {
  kind: 'open',
  start: 0,
  duration: 0,
  decided: 0,
  subjects: [],
  offScreen: false,
  feeling: { kind: 'neutral', strength: 0 },
  tension: 0,
  weight: 0,
  text: '',
};

const CARD: Camera = {
  x: 0,
  y: 1500,
  z: 5000,
  tx: 0,
  ty: 1500,
  tz: 0,
  roll: 0,
  focal: 500,
  stop: 2800,
  focus: 5000,
  handheld: 0,
};

/**
 * Photographs and cuts a performance: a forward scan over the 1/24 s grid. Whether to cut at c, and to what, is
 * decided from what is known at c; the end of a shot is where the next one starts.
 */
export const direct = (input: DirectionInput): Direction => {
  const { performance: p, look, plan, place } = input;
  const known = new Known(p, input.cast, input.track, input.band, input.shots, plan.pieces);
  const setups = new Setups(known, plan, look);
  const key = [hash32(input.seed, p.beat)];
  const coverage = new Coverage(known, setups, look, key, input.previous === undefined);
  const cutter = new Cutter(known, setups, look, key, input.previous?.place === place.id);
  const taken: Taken[] = [];
  const begun: Omit<Shot, 'duration'>[] = [];
  const witness: Witness[] = [];

  const card = (t: Flicks, text: string): void => {
    const n = taken.length;
    taken.push({ n, start: t, setup: undefined, follows: false, occasion: 'card' });
    begun.push({
      id: `${p.beat}/${n}`,
      scene: 0,
      start: t,
      scale: 'insert',
      kind: 'card',
      subject: place.id,
      setup: `${p.beat}/card`,
      camera: CARD,
      reason: `card: words to be read, ‘${text}’`,
    });
  };

  const take = (choice: Choice, want: Want, t: Flicks): void => {
    const n = taken.length;
    const { setup } = choice;
    const { ask, view } = setup;
    const lead = known.staging.figure(ask.subjects[0] ?? '', t);
    const settings = known.settings(t);
    const move = moveFor(choice, want, lead, setups.sight, look, settings.spectacle, [...key, n]);
    const personal = ask.subjects.length > 0 && rung(setup.scale) >= 2 && ask.kind !== 'insert';
    // Who is just getting up or down is waited for where they will be.
    const follows =
      ask.subjects.length === 1 &&
      (personal || ask.kind === 'insert') &&
      !known.staging.settling(ask.subjects[0]!, t);
    const camera: Camera = {
      ...view,
      roll: 0,
      // Wides are stopped down: everything in them is to be read.
      stop:
        rung(setup.scale) <= 2 && setup.scale !== 'insert' ? Math.max(look.lens.stop, 4000) : look.lens.stop,
      focus: Math.max(300, Math.round(setup.distance)),
      ...(personal ? { focusOn: ask.subjects[0]! } : {}),
      // Pan and tilt stay with one who is shown alone, should they move.
      ...(follows ? { follow: ask.subjects[0]! } : {}),
      ...(move ? { move } : {}),
      handheld: restlessness(look, want.tension, rung(setup.scale) <= 2, settings.spectacle),
    };
    const id = `${p.beat}/${n}`;
    const asked = want.asked ? want.moment.source : undefined;
    taken.push({
      n,
      start: t,
      setup,
      follows,
      occasion: want.occasion,
      ...(asked === undefined ? {} : { asked }),
    });
    begun.push({
      id,
      scene: 0,
      start: t,
      scale: setup.scale,
      kind: ask.kind,
      subject: ask.kind === 'insert' ? (ask.prop ?? place.id) : (ask.subjects[0] ?? place.id),
      setup: `${p.beat}/${setup.id}`,
      camera,
      reason: `${want.asked ? 'as marked, ' : ''}${reasonFor(choice, want, (who) => known.staging.nameOf(who), place.name)}`,
    });
    if (choice.instead)
      witness.push({
        of: 'shot',
        id,
        by: 'rule',
        source: choice.instead.fault,
        why: `A ${choice.instead.wish.kind} (${choice.instead.wish.scale}) was wanted first, but: ${choice.instead.fault}.`,
      });
    for (const fault of setup.faults)
      witness.push({
        of: 'shot',
        id,
        by: 'rule',
        source: fault,
        why: `No better camera was found: ${fault}.`,
      });
    coverage.took(setup, t);
  };

  const open = (t: Flicks): void => {
    const covered = known.card(t);
    if (covered) {
      card(t, covered.text.join(' / '));
      return;
    }
    const m = known.moment(Math.max(0, known.momentIndex(t))) ?? EMPTY;
    const same = t === 0 && input.previous?.place === place.id;
    const occasion = t === 0 && !same ? 'open' : cutter.occasionOf(m);
    const want = cutter.want(m, t, same && occasion === 'open' ? 'pause' : occasion);
    const choice =
      coverage.choose(want, t, taken, true) ?? coverage.choose({ ...want, occasion: 'open' }, t, taken, true);
    if (choice) take(choice, want, t);
    else card(t, '');
  };

  if (p.duration > 0) open(0);
  let retry = 0;
  for (let n = 1; ; n++) {
    const t = frameStart(n, 24);
    if (t >= p.duration) break;
    const current = taken.at(-1)!;
    const black = current.occasion === 'card';
    const covered = known.card(t);
    if (black || covered) {
      const changes = black !== (covered !== undefined);
      if (changes && t - current.start >= frameStart(12, 24)) open(t);
      continue;
    }
    // Before this nothing is asked; frames until then are passed over.
    const asks = Math.max(retry, current.start + SHORTEST);
    if (t < asks) {
      const skipped = frameAt(asks - 1, 24);
      if (skipped > n && !known.carded(t, asks)) n = skipped;
      continue;
    }
    const want = cutter.due(current, t);
    if (!want) continue;
    const forced = t - current.start >= STALE;
    const choice = coverage.choose(want, t, taken, forced);
    if (choice && choice.setup.id !== current.setup?.id) take(choice, want, t);
    // It stands already: from now on as asked for.
    else if (choice && want.asked && want.moment.source !== undefined)
      taken[taken.length - 1] = { ...current, asked: want.moment.source };
    else retry = t + RETRY;
  }

  if (p.duration > 0)
    witness.push({
      of: 'light',
      id: p.beat,
      by: 'rule',
      source: `light: ${place.interior ? 'interior' : 'exterior'}, ${place.hour}, ${place.weather}`,
      why: lightReason(place, plan, p.lamps.out),
    });
  const lights = lightsOf({
    place,
    plan,
    look,
    tension: input.tension,
    track: input.track,
    opening: known.settings(0),
    duration: p.duration,
    seed: input.seed,
    faces: faceStops(p.people.flatMap((id) => input.cast.get(id) ?? [])),
    band: input.band,
    film: input.film,
    lamps: {
      ...p.lamps,
      carried: (t) => p.props.some((s) => FLAMES.has(s.prop) && s.start <= t && t < s.start + s.duration),
    },
  });
  const shots = begun.map((s, i) => {
    const duration = (begun[i + 1]?.start ?? p.duration) - s.start;
    const setup = taken[i]!.setup;
    if (!setup) return { ...s, duration };
    const [who, to] = [setup.ask.subjects[0] ?? '', setup.ask.partner ?? ''];
    const f = known.staging.figure(who, s.start);
    const partner = known.staging.figure(to, s.start);
    const by = faceExposure(setup, f, partner, input.cast.get(who), place, look, lights, s.start);
    return { ...s, duration, ...(by === 0 ? {} : { camera: { ...s.camera, exposure: by } }) };
  });
  return {
    shots,
    transitions: transitionsOf(p),
    lights,
    witness,
  };
};
