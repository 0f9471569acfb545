/** What the mouth does on each phone of flite's set, as far as a wordless instrument needs it. */
export interface Mouth {
  /** First and second formant of an adult man, hertz (Peterson & Barney 1952); diphthongs by where they end too. */
  readonly f1: number;
  readonly f2: number;
  readonly to1?: number;
  readonly to2?: number;
  /** How much of the tone comes through, 0..1. */
  readonly open: number;
  /** Breath noise, 0..1, and its hertz. */
  readonly breath: number;
  readonly hiss: number;
  readonly vowel: boolean;
}

const vowel = (f1: number, f2: number, to1?: number, to2?: number): Mouth => ({
  f1,
  f2,
  ...(to1 !== undefined && to2 !== undefined ? { to1, to2 } : {}),
  open: 1,
  breath: 0,
  hiss: 0,
  vowel: true,
});
const consonant = (f1: number, f2: number, open: number, breath = 0, hiss = 0): Mouth => ({
  f1,
  f2,
  open,
  breath,
  hiss,
  vowel: false,
});

const MOUTHS: Readonly<Record<string, Mouth>> = {
  pau: consonant(400, 1200, 0),
  aa: vowel(730, 1090),
  ae: vowel(660, 1720),
  ah: vowel(640, 1190),
  ao: vowel(570, 840),
  aw: vowel(700, 1200, 440, 900),
  ax: vowel(520, 1300),
  ay: vowel(700, 1150, 360, 2100),
  eh: vowel(530, 1840),
  er: vowel(490, 1350),
  ey: vowel(500, 1800, 340, 2200),
  ih: vowel(390, 1990),
  iy: vowel(280, 2250),
  ow: vowel(520, 950, 380, 800),
  oy: vowel(540, 860, 360, 2000),
  uh: vowel(440, 1020),
  uw: vowel(310, 870),
  m: consonant(260, 900, 0.55),
  n: consonant(270, 1400, 0.55),
  ng: consonant(270, 1100, 0.5),
  l: consonant(360, 1150, 0.68),
  r: consonant(400, 1200, 0.68),
  w: consonant(320, 720, 0.62),
  y: consonant(290, 2100, 0.62),
  v: consonant(320, 1100, 0.4, 0.1, 2600),
  dh: consonant(320, 1300, 0.4, 0.08, 3000),
  z: consonant(300, 1500, 0.32, 0.22, 5200),
  zh: consonant(300, 1700, 0.32, 0.2, 3200),
  b: consonant(280, 850, 0.16),
  d: consonant(290, 1600, 0.16),
  g: consonant(290, 1500, 0.16),
  jh: consonant(290, 1800, 0.14, 0.2, 3000),
  p: consonant(350, 900, 0.02, 0.12, 900),
  t: consonant(350, 1600, 0.02, 0.16, 3600),
  k: consonant(350, 1500, 0.02, 0.14, 1900),
  ch: consonant(350, 1800, 0.02, 0.26, 3000),
  f: consonant(350, 1100, 0.03, 0.18, 3000),
  th: consonant(350, 1300, 0.03, 0.14, 3600),
  s: consonant(350, 1500, 0.02, 0.3, 5600),
  sh: consonant(350, 1800, 0.02, 0.32, 3000),
  hh: consonant(520, 1300, 0.08, 0.22, 1300),
};

export const mouthOf = (phone: string): Mouth => MOUTHS[phone] ?? MOUTHS.ax!;
