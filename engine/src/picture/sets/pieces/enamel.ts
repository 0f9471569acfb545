import type { V3 } from '../stuff.ts';

export const WHITE: V3 = [0.62, 0.6, 0.54];
