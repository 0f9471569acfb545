import type { ArcKey } from './graph.ts';
import { rangeOf } from './setting-range.ts';
import type { FilmSettings } from './settings.ts';
import type { SaySetting } from './variables.ts';

/** Half the width of a band given as one number, thousandths. */
const AROUND = 100;

const SHARE = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/u;
const DECIMAL = /^\d*\.?\d+$/u;

const thousandths = (text: string): number | undefined => {
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return value >= 0 && value <= 1 ? Math.round(value * 1000) : undefined;
};

const bandOf = (said: string | number): { low: number; high: number } | undefined => {
  const both = typeof said === 'string' ? rangeOf(said) : undefined;
  if (both === undefined) {
    const middle = typeof said === 'number' ? Math.round(said * 1000) : thousandths(said.trim());
    if (middle === undefined) return undefined;
    return { low: Math.max(0, middle - AROUND), high: Math.min(1000, middle + AROUND) };
  }
  const [low, high] = both.map(thousandths);
  return low === undefined || high === undefined || low > high ? undefined : { low, high };
};

/** The keys of the arc in rising order; what cannot be read is said and left out. */
export const arcOf = (settings: FilmSettings, say: SaySetting): ArcKey[] => {
  const out: ArcKey[] = [];
  const wrong = (message: string, path: readonly (string | number)[]) =>
    say(
      { code: 'K2040', message, remedy: 'Write - { at: 70%, tension: 0.5..0.9 }, in rising order of "at".' },
      path,
    );
  for (const [i, key] of (settings.arc ?? []).entries()) {
    const share = SHARE.exec(key.at);
    const at = share === null ? Number.NaN : Math.round(Number(share[1]) * 10);
    const band = bandOf(key.tension);
    const above = out.at(-1);
    if (!(at >= 0 && at <= 1000))
      wrong(`"${key.at.slice(0, 40)}" is no share of the film from 0% to 100%.`, ['arc', i, 'at']);
    else if (band === undefined)
      wrong(`"${String(key.tension).slice(0, 40)}" is no band of tension from 0 to 1, low before high.`, [
        'arc',
        i,
        'tension',
      ]);
    else if (above !== undefined && at <= above.at)
      wrong(`The key at ${key.at} of the arc does not come after the one at ${above.at / 10}%.`, [
        'arc',
        i,
        'at',
      ]);
    else out.push({ at, ...band });
  }
  return out;
};
