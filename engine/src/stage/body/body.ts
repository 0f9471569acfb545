import type { Person } from '../../timeline/person.ts';
import { type Proportions, proportionsOf } from '../proportions.ts';

/** A person's lengths as the pose solver wants them, metres. */
export interface Body {
  readonly person: Person;
  readonly p: Proportions;
  /** Standing height. */
  readonly h: number;
  readonly thigh: number;
  readonly shin: number;
  /** Ankle above the sole. */
  readonly ankle: number;
  /** Ankle to ball of the foot, forward and down. */
  readonly ball: number;
  readonly ballDrop: number;
  readonly upperArm: number;
  readonly foreArm: number;
  /** Wrist to the middle of the palm, along the fingers. */
  readonly palm: number;
  /** Shoulder to palm at full stretch. */
  readonly reach: number;
  /** Half the distance between the feet when standing. */
  readonly stride: number;
}

const bodies = new WeakMap<Person, Body>();

export const bodyOf = (person: Person): Body => {
  const known = bodies.get(person);
  if (known) return known;
  const p = proportionsOf(person);
  const h = person.height / 1000;
  const upperArm = Math.abs(p.rest.leftLowerArm[0]);
  const foreArm = Math.abs(p.rest.leftHand[0]);
  const palm = 0.05 * h;
  const body: Body = {
    person,
    p,
    h,
    thigh: -p.rest.leftLowerLeg[1],
    shin: -p.rest.leftFoot[1],
    ankle: p.hips + p.rest.leftUpperLeg[1] + p.rest.leftLowerLeg[1] + p.rest.leftFoot[1],
    ball: p.rest.leftToes[2],
    ballDrop: -p.rest.leftToes[1],
    upperArm,
    foreArm,
    palm,
    reach: upperArm + foreArm + palm,
    stride: p.rest.leftUpperLeg[0] * 1.12,
  };
  bodies.set(person, body);
  return body;
};
