import { type Flicks, formatTime } from '@kinetoscope/engine/base/time';

/** A film time as people read it: "4:07". */
export const clockText = (t: Flicks): string =>
  formatTime(t)
    .replace(/\.\d+$/u, '')
    .replace(/^0/u, '');
