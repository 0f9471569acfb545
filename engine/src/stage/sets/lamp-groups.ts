import type { LampGroup } from '../../timeline/light.ts';
import type { Lamp } from './plan.ts';

/** With what a lamp of a set goes on and out; undefined for what no hand can put out. */
export const lampGroup = (kind: Lamp['kind']): LampGroup | undefined => {
  if (kind === 'window' || kind === 'sun' || kind === 'moon') return undefined;
  if (kind === 'lens') return 'lens';
  if (kind === 'candle') return 'candles';
  return kind === 'fire' ? 'fire' : 'lamps';
};
