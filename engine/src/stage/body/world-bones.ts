import { type Proportions, proportionsOf } from '../proportions.ts';
import { BONES, type BoneName, PARENT } from '../skeleton.ts';
import type { Quat, StagePerson, Vec3 } from '../stage.ts';
import { add, IDENTITY, mul, rotate, rotY } from './quaternion.ts';

export interface WorldBone {
  readonly position: Vec3;
  readonly rotation: Quat;
}

/** Forward kinematics: every joint of a staged person in the world, metres. */
export const worldBones = (
  who: Pick<StagePerson, 'person' | 'position' | 'yaw' | 'hips' | 'bones'>,
  proportions: Proportions = proportionsOf(who.person),
): Readonly<Record<BoneName, WorldBone>> => {
  const out = {} as Record<BoneName, WorldBone>;
  const root: WorldBone = { position: who.position, rotation: rotY(who.yaw) };
  for (const name of BONES) {
    const parentName = PARENT[name];
    const parent = parentName ? out[parentName] : root;
    const local = name === 'hips' ? add(proportions.rest.hips, who.hips) : proportions.rest[name];
    out[name] = {
      position: add(parent.position, rotate(parent.rotation, local)),
      rotation: mul(parent.rotation, who.bones[name] ?? IDENTITY),
    };
  }
  return out;
};
