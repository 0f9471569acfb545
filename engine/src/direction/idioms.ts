import type { Scale, SetupKind } from '../timeline/timeline.ts';

/** What a cut is for. */
export type Occasion =
  | 'open'
  | 'speech'
  | 'listen'
  | 'reaction'
  | 'enter'
  | 'exit'
  | 'walk'
  | 'gesture'
  | 'prop'
  | 'pause'
  | 'title'
  | 'voice-over'
  | 'close';

/** Whom or what a wish shows: `lead` acts or speaks, `other` is spoken or done to, `everyone` is on the set, `detail` is a piece of it. */
export type Of = 'lead' | 'other' | 'pair' | 'everyone' | 'group' | 'thing' | 'place' | 'detail';

/** `tight` is as close as the heat of the moment asks; `tighter` one rung closer, at most a close-up;
 * `loose` two rungs wider, at most full. */
export type WishScale = Scale | 'tight' | 'tighter' | 'loose';

export interface Wish {
  readonly kind: SetupKind;
  readonly scale: WishScale;
  readonly of: Of;
  /** How much a director wants it, 0..10. */
  readonly weight: number;
}

export interface Idiom {
  readonly name: string;
  /** How many people on the set it is for. */
  readonly people: readonly [number, number];
  readonly wishes: Readonly<Partial<Record<Occasion, readonly Wish[]>>>;
}

const w = (kind: SetupKind, scale: WishScale, of: Of, weight: number): Wish => ({ kind, scale, of, weight });

const OPEN: readonly Wish[] = [
  w('establishing', 'wide', 'place', 8),
  w('establishing', 'extreme-wide', 'place', 6.5),
  w('master', 'full', 'everyone', 6),
];

const TITLE: readonly Wish[] = [
  w('establishing', 'wide', 'place', 7),
  w('establishing', 'extreme-wide', 'place', 6),
  w('master', 'wide', 'everyone', 5),
];

/** The table that coverage reads: for each kind of scene and each occasion, what may follow, and how gladly. */
export const IDIOMS: readonly Idiom[] = [
  {
    name: 'no people',
    people: [0, 0],
    wishes: {
      open: OPEN,
      title: TITLE,
      gesture: [
        w('insert', 'insert', 'thing', 7),
        w('insert', 'insert', 'detail', 6.3),
        w('establishing', 'wide', 'place', 6),
        w('establishing', 'extreme-wide', 'place', 5),
      ],
      prop: [w('insert', 'insert', 'thing', 8), w('establishing', 'wide', 'place', 5)],
      pause: [
        w('insert', 'insert', 'detail', 6.6),
        w('establishing', 'wide', 'place', 6),
        w('establishing', 'extreme-wide', 'place', 6),
      ],
      'voice-over': [
        w('insert', 'insert', 'detail', 6.4),
        w('establishing', 'wide', 'place', 6),
        w('establishing', 'extreme-wide', 'place', 6),
      ],
      close: [w('establishing', 'extreme-wide', 'place', 6), w('establishing', 'wide', 'place', 5)],
    },
  },
  {
    name: 'alone',
    people: [1, 1],
    wishes: {
      open: OPEN,
      title: TITLE,
      speech: [
        w('single', 'tight', 'lead', 7.5),
        w('single', 'loose', 'lead', 6),
        w('master', 'full', 'everyone', 4),
      ],
      listen: [
        w('single', 'tight', 'lead', 5),
        w('single', 'loose', 'lead', 5.5),
        w('establishing', 'wide', 'place', 3.5),
      ],
      reaction: [w('single', 'tighter', 'lead', 7), w('single', 'loose', 'lead', 5)],
      enter: [
        w('follow', 'full', 'lead', 7),
        w('master', 'full', 'everyone', 7.2),
        w('single', 'loose', 'lead', 4),
      ],
      exit: [
        w('master', 'full', 'everyone', 7),
        w('establishing', 'wide', 'place', 5.5),
        w('follow', 'full', 'lead', 5),
      ],
      walk: [
        w('follow', 'full', 'lead', 7.5),
        w('follow', 'medium-wide', 'lead', 7),
        w('master', 'full', 'everyone', 6),
      ],
      gesture: [
        w('single', 'medium', 'lead', 6.5),
        w('single', 'loose', 'lead', 6.2),
        w('single', 'tight', 'lead', 5.5),
        w('master', 'full', 'everyone', 5),
      ],
      prop: [
        w('insert', 'insert', 'thing', 8),
        w('single', 'medium', 'lead', 6),
        w('single', 'loose', 'lead', 5),
      ],
      pause: [
        w('single', 'tight', 'lead', 6.5),
        w('master', 'full', 'everyone', 5.5),
        w('single', 'loose', 'lead', 5.5),
        w('establishing', 'wide', 'place', 4),
      ],
      'voice-over': [
        w('single', 'tight', 'lead', 6),
        w('single', 'loose', 'lead', 6),
        w('master', 'full', 'everyone', 5.5),
      ],
      close: [
        w('single', 'tight', 'lead', 6),
        w('master', 'full', 'everyone', 6),
        w('establishing', 'wide', 'place', 5),
      ],
    },
  },
  {
    name: 'two',
    people: [2, 2],
    wishes: {
      open: [...OPEN, w('two-shot', 'full', 'pair', 5)],
      title: TITLE,
      speech: [
        w('over-shoulder', 'medium-close-up', 'lead', 7),
        w('over-shoulder', 'medium', 'lead', 6.3),
        w('single', 'tight', 'lead', 7.2),
        w('two-shot', 'medium', 'pair', 5.2),
        w('two-shot', 'medium-wide', 'pair', 4.8),
        w('master', 'full', 'everyone', 3.5),
      ],
      listen: [
        w('reaction', 'tight', 'other', 7),
        w('over-shoulder', 'medium-close-up', 'other', 5.5),
        w('two-shot', 'medium', 'pair', 5),
      ],
      reaction: [
        w('reaction', 'tighter', 'other', 7.5),
        w('reaction', 'tight', 'other', 7),
        w('over-shoulder', 'medium-close-up', 'other', 5.6),
        w('reaction', 'medium', 'other', 5.6),
        w('two-shot', 'medium', 'pair', 4),
      ],
      enter: [
        w('master', 'full', 'everyone', 7.2),
        w('follow', 'full', 'lead', 6),
        w('establishing', 'wide', 'place', 5),
      ],
      exit: [
        w('master', 'full', 'everyone', 7),
        w('follow', 'full', 'lead', 5.5),
        w('establishing', 'wide', 'place', 5),
      ],
      walk: [
        w('follow', 'full', 'lead', 6.8),
        w('master', 'full', 'everyone', 7),
        w('follow', 'medium-wide', 'lead', 6),
      ],
      gesture: [
        w('single', 'medium', 'lead', 6.5),
        w('two-shot', 'medium-wide', 'pair', 6.3),
        w('over-shoulder', 'medium', 'lead', 5.5),
        w('single', 'loose', 'lead', 5.5),
        w('master', 'full', 'everyone', 4.5),
      ],
      prop: [
        w('insert', 'insert', 'thing', 8),
        w('single', 'medium', 'lead', 6),
        w('two-shot', 'medium-wide', 'pair', 5),
      ],
      pause: [
        w('two-shot', 'medium', 'pair', 6),
        w('reaction', 'tight', 'other', 6.2),
        w('single', 'tight', 'lead', 6),
        w('master', 'full', 'everyone', 5),
      ],
      'voice-over': [
        w('reaction', 'tight', 'other', 6),
        w('single', 'tight', 'lead', 5.5),
        w('two-shot', 'medium', 'pair', 6),
        w('master', 'full', 'everyone', 5.5),
      ],
      close: [
        w('two-shot', 'medium-wide', 'pair', 6),
        w('master', 'full', 'everyone', 6),
        w('single', 'tight', 'lead', 5.5),
      ],
    },
  },
  {
    name: 'three and more',
    people: [3, 6],
    wishes: {
      open: OPEN,
      title: TITLE,
      speech: [
        w('single', 'tight', 'lead', 7.2),
        w('over-shoulder', 'medium-close-up', 'lead', 6),
        w('over-shoulder', 'medium', 'lead', 5.6),
        w('two-shot', 'medium', 'pair', 5.6),
        w('group', 'medium-wide', 'everyone', 5),
        w('master', 'full', 'everyone', 4),
      ],
      listen: [
        w('reaction', 'tight', 'other', 7),
        w('two-shot', 'medium', 'pair', 4.6),
        w('group', 'medium-wide', 'everyone', 5),
      ],
      reaction: [
        w('reaction', 'tighter', 'other', 7.3),
        w('reaction', 'tight', 'other', 7),
        w('group', 'medium-wide', 'everyone', 4.5),
      ],
      enter: [
        w('master', 'full', 'everyone', 7),
        w('follow', 'full', 'lead', 6),
        w('establishing', 'wide', 'place', 5),
      ],
      exit: [
        w('master', 'full', 'everyone', 7),
        w('follow', 'full', 'lead', 5.5),
        w('establishing', 'wide', 'place', 5),
      ],
      walk: [
        w('follow', 'full', 'lead', 6.8),
        w('master', 'full', 'everyone', 7),
        w('follow', 'medium-wide', 'lead', 6),
      ],
      gesture: [
        w('single', 'medium', 'lead', 6.6),
        w('two-shot', 'medium-wide', 'pair', 6),
        w('single', 'loose', 'lead', 5.6),
        w('master', 'full', 'everyone', 5),
      ],
      prop: [
        w('insert', 'insert', 'thing', 8),
        w('single', 'medium', 'lead', 6),
        w('group', 'medium-wide', 'everyone', 5),
      ],
      pause: [
        w('group', 'medium-wide', 'everyone', 6),
        w('reaction', 'tight', 'other', 6),
        w('single', 'tight', 'lead', 5.8),
        w('master', 'full', 'everyone', 5.2),
      ],
      'voice-over': [
        w('group', 'medium-wide', 'everyone', 6),
        w('reaction', 'tight', 'other', 6),
        w('master', 'full', 'everyone', 5.5),
      ],
      close: [
        w('group', 'medium-wide', 'everyone', 6),
        w('master', 'full', 'everyone', 6),
        w('single', 'tight', 'lead', 5.5),
      ],
    },
  },
  {
    name: 'crowd',
    people: [7, 1000],
    wishes: {
      open: OPEN,
      title: TITLE,
      speech: [
        w('single', 'tight', 'lead', 7),
        w('single', 'loose', 'lead', 6),
        w('two-shot', 'medium', 'pair', 5),
        w('master', 'wide', 'everyone', 4.5),
      ],
      listen: [w('reaction', 'tight', 'other', 6.6), w('master', 'wide', 'everyone', 5)],
      reaction: [
        w('reaction', 'tighter', 'other', 7),
        w('reaction', 'tight', 'other', 6.8),
        w('master', 'wide', 'everyone', 4.5),
      ],
      enter: [w('master', 'wide', 'everyone', 7), w('follow', 'full', 'lead', 6)],
      exit: [w('master', 'wide', 'everyone', 7), w('follow', 'full', 'lead', 5.5)],
      walk: [w('follow', 'full', 'lead', 7), w('master', 'wide', 'everyone', 6.5)],
      gesture: [
        w('single', 'medium', 'lead', 6.5),
        w('single', 'loose', 'lead', 6),
        w('master', 'wide', 'everyone', 5.5),
      ],
      prop: [
        w('insert', 'insert', 'thing', 8),
        w('single', 'medium', 'lead', 6),
        w('master', 'wide', 'everyone', 4.5),
      ],
      pause: [
        w('master', 'wide', 'everyone', 6),
        w('reaction', 'tight', 'other', 5.8),
        w('establishing', 'wide', 'place', 5.5),
      ],
      'voice-over': [w('master', 'wide', 'everyone', 6), w('reaction', 'tight', 'other', 5.5)],
      close: [w('master', 'wide', 'everyone', 6), w('establishing', 'wide', 'place', 5.5)],
    },
  },
  {
    // One side of a call: the other end is not on the set, so the speaker is covered as if alone, but closer.
    name: 'telephone',
    people: [1, 1000],
    wishes: {
      speech: [
        w('single', 'tight', 'lead', 7.5),
        w('single', 'medium', 'lead', 6),
        w('single', 'loose', 'lead', 5),
      ],
      'voice-over': [
        w('reaction', 'tight', 'other', 7.5),
        w('reaction', 'medium', 'other', 6),
        w('reaction', 'loose', 'other', 5),
      ],
    },
  },
];

/** The idiom for so many people on the set. */
export const idiomFor = (people: number): Idiom =>
  IDIOMS.find((i) => i.name !== 'telephone' && people >= i.people[0] && people <= i.people[1]) ?? IDIOMS[0]!;

export const TELEPHONE = IDIOMS.find((i) => i.name === 'telephone')!;
