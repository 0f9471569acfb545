/** Where somebody is on a set: a point of the floor, the height under them, and how they are there. */
export interface Standing {
  readonly x: number;
  readonly z: number;
  readonly y: number;
  readonly yaw: number;
  readonly kind: 'stand' | 'sit' | 'lie' | 'lean';
  readonly on?: string;
  readonly spot?: string;
}
