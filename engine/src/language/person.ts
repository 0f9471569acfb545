export type Age = 'child' | 'teen' | 'young' | 'middle' | 'old';
export type Sex = 'female' | 'male' | 'unknown';
export type HairStyle = 'bald' | 'short' | 'bob' | 'long' | 'bun' | 'ponytail' | 'curly' | 'swept' | 'fringe';

export interface PersonWords {
  readonly age: Age;
  readonly sex: Sex;
  readonly build?: 'slim' | 'average' | 'heavy' | 'muscular';
  readonly height?: 'short' | 'average' | 'tall';
  readonly hair?: { readonly colour?: string; readonly style?: HairStyle };
  readonly beard?: 'none' | 'stubble' | 'moustache' | 'full';
  readonly hat?: string;
  readonly glasses?: boolean;
  readonly clothes: { readonly noun: string; readonly colour?: string }[];
  readonly skin?: string;
  readonly role?: string;
  /** The words that decided, in the order found. */
  readonly evidence: string[];
}

/** What a script's own words say of how a part looks. */
export const personFrom = (name: string, descriptions: readonly string[]): PersonWords => {
  const all = [name, ...descriptions].join('\n').toLowerCase();
  const age: Age = /\bold\b|elderly/.test(all)
    ? 'old'
    : /\b(kid|child|boy|girl)\b/.test(all)
      ? 'child'
      : 'middle';
  return { age, sex: 'unknown', clothes: [], evidence: [] };
};
