import type { Vec3 } from '../stage.ts';
import { type After, type Doing, fromChest } from './doing.ts';

/** Where a thing is carried, arm lengths from the chest. */
export const CARRY: Vec3 = [0.26, -0.42, 0.5];

export const carryPoint = (c: After, s: number): Vec3 => fromChest(c, s, CARRY[0], CARRY[1], CARRY[2]);

export const lift = (p: Vec3, y: number): Vec3 => [p[0], p[1] + y, p[2]];

/** The hand that does it where one does. */
export const handOf = (d: Doing): 0 | 1 => d.hands[0] ?? 1;
