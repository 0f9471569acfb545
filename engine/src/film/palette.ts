import type { Colour } from '../timeline/person.ts';

/** Colours a costume department would own: sRGB, muted enough for felt and cotton, apart enough to tell people by. */
export const SKINS: readonly Colour[] = [
  0xe2b394, 0xd9a282, 0xcf9270, 0xc58463, 0xb97754, 0xa66845, 0x8d5537, 0x74452c, 0x5d3622, 0x4a2a1a,
];

export const HAIR: Readonly<Record<string, Colour>> = {
  black: 0x17120f,
  brown: 0x3b2417,
  chestnut: 0x55301b,
  auburn: 0x6b2d17,
  red: 0x8a3317,
  ginger: 0x9c4a1c,
  blonde: 0xb98f4e,
  blond: 0xb98f4e,
  sandy: 0x94703f,
  grey: 0x8c8781,
  gray: 0x8c8781,
  silver: 0xa9a59f,
  white: 0xc9c4bb,
  dark: 0x221813,
  fair: 0xb39258,
  blue: 0x2c4a7a,
  pink: 0xa8486e,
  green: 0x3c6b45,
};

export const EYES: readonly Colour[] = [0x4a3320, 0x5c4326, 0x6b5a34, 0x4f6b3c, 0x3d6670, 0x4a6b8a, 0x6f7f86];

/** Clothes, ordered so that neighbours contrast. */
export const CLOTHS: readonly Colour[] = [
  0x2f5d46, 0x7a2e2a, 0x34496b, 0xb08a3e, 0x5a3b57, 0x8a5a34, 0x3f6f74, 0x9a4e3a, 0x6d7148, 0x4b4f58,
  0xa3763f, 0x27415a, 0x7d3c50, 0x587a5e, 0xb2693f, 0x44374f, 0x8c8a6a, 0x2e6157,
];

export const DARKS: readonly Colour[] = [
  0x2a2d33, 0x332a26, 0x24303c, 0x3a3530, 0x2d3329, 0x3b2c33, 0x40444a,
];

const NAMED: Readonly<Record<string, Colour>> = {
  black: 0x1e1d1f,
  white: 0xd9d3c6,
  grey: 0x74726e,
  gray: 0x74726e,
  red: 0x8f2a24,
  scarlet: 0xa12a22,
  crimson: 0x7d1f28,
  blue: 0x2c4f80,
  navy: 0x1f2f4d,
  green: 0x2f6142,
  olive: 0x5b6138,
  yellow: 0xc09a34,
  mustard: 0xa87f2a,
  orange: 0xb8622a,
  brown: 0x5d4027,
  tan: 0x9c7d54,
  beige: 0xb6a483,
  khaki: 0x8b8256,
  cream: 0xcfc3a4,
  pink: 0xb7707c,
  purple: 0x5c3a6b,
  violet: 0x66467c,
  lilac: 0x8f7ba3,
  turquoise: 0x3a7f80,
  teal: 0x2c6a6b,
  gold: 0xa98538,
  silver: 0x98999b,
  denim: 0x3d5372,
  maroon: 0x5f2229,
  dark: 0x2b2a2d,
  pale: 0xb9b2a4,
  bright: 0xb05a2c,
  oilskin: 0xb8902f,
  leather: 0x46301f,
  tweed: 0x6b5c45,
  charcoal: 0x35373b,
};

/** A colour by its name; undefined when the word names none we know. */
export const namedColour = (word: string | undefined): Colour | undefined =>
  word === undefined ? undefined : NAMED[word.toLowerCase()];

/** A skin that a word names. */
export const namedSkin = (word: string | undefined): Colour | undefined => {
  if (word === undefined) return undefined;
  const table: Readonly<Record<string, Colour>> = {
    pale: 0xe6bfa6,
    fair: 0xe2b394,
    white: 0xdcae90,
    tanned: 0xb9774f,
    tan: 0xb9774f,
    olive: 0xb07f55,
    brown: 0x8d5537,
    dark: 0x5d3622,
    black: 0x4f2e1d,
    asian: 0xd2a377,
    ruddy: 0xcc8468,
  };
  return table[word.toLowerCase()];
};
