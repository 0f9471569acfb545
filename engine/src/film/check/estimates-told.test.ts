import { describe, expect, it } from 'vitest';
import { parseFountain } from '../../screenplay/parse.ts';
import { compileFilm } from '../compile.ts';
import { estimatesOf } from './estimates-told.ts';

const script = (marks: string, line = '') => `INT. KITCHEN - NIGHT${marks}

ANN
It rained all the way down from the harbour and over the long road.

BEN
Well, well.${line}

Ann hits Ben.
`;

const of = (text: string) => estimatesOf(compileFilm(parseFountain(text)))[0];

describe('estimates', () => {
  it('[X15] names what nobody marked; a mark overrides each', () => {
    expect(of(script(''))?.estimated).toEqual(['tension', 'warmth', 'spectacle']);
    const marked = of(script(' [[@tension 0.9]] [[@warmth 0.1]]'));
    expect(marked).toMatchObject({ tension: 900, warmth: 100, estimated: ['spectacle'] });
  });

  it('[X15] counts lines that may go by mark and by estimate apart', () => {
    const bare = of(script(''));
    expect(bare?.lines).toBe(2);
    expect(bare?.trims.estimated).toBeGreaterThan(0);
    const trimmed = of(script('', ' [[@trim]]'));
    expect(trimmed?.trims.marked).toBe(1);
    const locked = of(script('', ' [[@lock]]'));
    expect(locked?.trims).toEqual({ marked: 0, estimated: (bare?.trims.estimated ?? 0) - 1 });
  });
});
