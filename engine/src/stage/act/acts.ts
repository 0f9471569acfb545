import type { ActionName } from '../../timeline/action.ts';
import type { Act } from './doing.ts';

export const ACTS: Readonly<Partial<Record<ActionName, Act>>> = {};
