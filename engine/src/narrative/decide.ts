import { type Exclusion, type Pick, pick } from './pick.ts';
import type { Audience, Run } from './run.ts';
import type { Telling } from './telling.ts';

/** A beat that could have come, for people. */
export interface Told {
  readonly beat: string;
  readonly heading: string;
  readonly tension: number;
  readonly score: number;
  readonly excluded?: string;
}

/** A decision with its reasons in words: what a timeline keeps of it. */
export interface Verdict extends Pick {
  /** Id of the beat that comes. */
  readonly beat: string;
  readonly candidates: readonly Told[];
  readonly why: string;
}

const excludedIn = (e: Exclusion): string => {
  switch (e.by) {
    case 'law':
      return `bound: ${e.because}`;
    case 'runtime':
      return 'bound: the film could no longer keep its runtime';
    case 'promise':
      return `wish: it would break the promise ${e.toggle}`;
    case 'challenge':
      return 'bound: challenge, too many beats in a row have followed the taste';
  }
};

const BREATH: Readonly<Record<Pick['phase'], string>> = {
  'build-up': 'tension is being built up',
  sustain: 'the peak is held',
  fade: 'the peak is fading',
  relax: 'there is rest',
};

const whyOf = (p: Pick, heading: string): string => {
  const how = ((): string => {
    switch (p.by) {
      case 'only':
        return p.ways.length === 1
          ? 'nothing else can follow'
          : 'nothing else keeps the bounds and the promises';
      case 'score':
        return 'it is the nearest to what is wanted';
      case 'turn':
        return 'of those as near to what is wanted, it is its turn in this viewing';
      case 'challenge':
        return 'it goes against the taste stated, as the challenge demands';
      case 'viewer':
        return 'the viewer asked for it';
      case 'broken':
        return 'no way on is lawful: it does the least harm';
    }
  })();
  const held = p.held ? ' Pace and talk are held as written, for the runtime.' : '';
  return `${heading}: ${how}; ${BREATH[p.phase]} (${p.target} wanted, ${p.tension} played).${held}`;
};

/** `pick`, explained. */
export const decide = <S>(telling: Telling<S>, run: Run<S>, audience: Audience, seed: number): Verdict => {
  const p = pick(telling, run, audience, seed);
  const options = run.next.kind === 'beats' ? run.next.options : [];
  const taken = options[p.option];
  return {
    ...p,
    beat: taken?.id ?? '',
    candidates: p.ways.map((w) => ({
      beat: options[w.option]?.id ?? '',
      heading: options[w.option]?.text ?? '',
      tension: w.tension,
      score: w.score,
      ...(w.excluded === undefined ? {} : { excluded: excludedIn(w.excluded) }),
    })),
    why: whyOf(p, taken?.text || taken?.id || ''),
  };
};
