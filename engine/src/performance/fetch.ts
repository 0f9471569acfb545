import { business } from '../film/tempo.ts';
import type { StageAction } from '../language/verbs.ts';
import { distance, type Now, type Rehearsal } from './actors.ts';
import { goTo } from './moves.ts';

/** Things nobody had to name: one cannot drink without a cup. */
const IMPLIED: Partial<Record<StageAction, string>> = {
  drink: 'glass',
  smoke: 'cigarette',
  phone: 'phone',
  read: 'paper',
  write: 'pen',
  eat: 'food',
};

/** Reach of an arm from where one stands or sits, mm. */
const REACH = 900;

/** The thing that an action needs, if the beat has it. */
export const impliedThing = (r: Rehearsal, action: StageAction, person: string): string | undefined => {
  const kind = IMPLIED[action];
  const s = r.ledger.stanceOf(person);
  if (kind === undefined || s === undefined) return undefined;
  return r.beat.props.find((p) => {
    const fits =
      p.prop === kind ||
      (kind === 'glass' && (p.prop === 'cup' || p.prop === 'bottle')) ||
      (kind === 'paper' && (p.prop === 'letter' || p.prop === 'book' || p.prop === 'newspaper')) ||
      (kind === 'phone' && p.prop === 'telephone');
    const at = fits ? r.ledger.propOf(p.id)?.at : undefined;
    return at !== undefined && (at.kind === 'hand' ? at.person === person : distance(s, at) < REACH * 1.6);
  })?.id;
};

/** Goes to a thing and takes it up; the time it takes. */
export const fetch = (r: Rehearsal, person: string, id: string, at: number, now: Now): number => {
  const span = r.ledger.propOf(id);
  const s = r.ledger.stanceOf(person);
  if (span === undefined || s === undefined) return 0;
  let t = at;
  if (span.at.kind === 'set') {
    const d = distance(s, span.at);
    if (d > REACH && r.beat.place.kind !== 'vehicle') {
      const k = (d - 600) / d;
      t += goTo(
        r,
        person,
        { x: Math.round(s.x + (span.at.x - s.x) * k), z: Math.round(s.z + (span.at.z - s.z) * k) },
        'walk',
        { ...now, t },
      );
    }
  }
  const hand = r.ledger.held(person).right === undefined ? 'right' : 'left';
  const duration = business(1200, now.settings);
  r.ledger.gaze(t, person, { kind: 'prop', id }, 700);
  r.ledger.actions.push({
    start: t,
    duration,
    scene: 0,
    person,
    action: 'take',
    strength: 650,
    hand,
    target: { kind: 'prop', id },
    prop: id,
  });
  r.ledger.prop({ ...span, start: t + Math.round(duration * 0.5), at: { kind: 'hand', person, hand } });
  return t - at + duration;
};
