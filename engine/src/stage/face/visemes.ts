import type { Viseme } from '../stage.ts';

/** Phones (flite's names) to the 15 Oculus visemes. */
const TABLE: Readonly<Record<Viseme, string>> = {
  sil: 'pau',
  PP: 'p b m',
  FF: 'f v',
  TH: 'th dh',
  DD: 't d',
  kk: 'k g ng hh',
  CH: 'ch jh sh zh',
  SS: 's z',
  nn: 'n l',
  RR: 'r er',
  aa: 'aa ae ah ax ay aw',
  E: 'eh ey',
  I: 'ih iy y',
  O: 'ao ow oy',
  U: 'uh uw w',
};

const byPhone = new Map<string, Viseme>();
for (const viseme of Object.keys(TABLE) as Viseme[])
  for (const phone of TABLE[viseme].split(' ')) byPhone.set(phone, viseme);

/** An unknown phone is a neutral open mouth. */
export const visemeOf = (phone: string): Viseme => byPhone.get(phone) ?? 'aa';

type Recipe = Readonly<Record<string, number>>;

/** A viseme in ARKit's shapes. */
export const VISEME_SHAPES: Readonly<Record<Viseme, Recipe>> = {
  sil: {},
  PP: { mouthClose: 0.35, 'mouthPress*': 0.6, mouthRollLower: 0.3, mouthRollUpper: 0.3 },
  FF: { mouthRollLower: 0.7, 'mouthUpperUp*': 0.3, jawOpen: 0.06 },
  TH: { jawOpen: 0.16, tongueOut: 0.4, 'mouthLowerDown*': 0.15 },
  DD: { jawOpen: 0.14, 'mouthStretch*': 0.12, 'mouthLowerDown*': 0.2 },
  kk: { jawOpen: 0.2, 'mouthLowerDown*': 0.12 },
  CH: { mouthFunnel: 0.6, jawOpen: 0.12, mouthPucker: 0.2 },
  SS: { 'mouthStretch*': 0.3, jawOpen: 0.05, 'mouthLowerDown*': 0.25, 'mouthUpperUp*': 0.1 },
  nn: { jawOpen: 0.13, 'mouthLowerDown*': 0.15 },
  RR: { mouthPucker: 0.4, jawOpen: 0.16, mouthFunnel: 0.15 },
  aa: { jawOpen: 0.62, 'mouthLowerDown*': 0.25, 'mouthUpperUp*': 0.12 },
  E: { jawOpen: 0.36, 'mouthStretch*': 0.3, 'mouthSmile*': 0.15, 'mouthLowerDown*': 0.2 },
  I: { jawOpen: 0.2, 'mouthStretch*': 0.35, 'mouthSmile*': 0.25 },
  O: { jawOpen: 0.42, mouthFunnel: 0.55, mouthPucker: 0.25 },
  U: { jawOpen: 0.2, mouthPucker: 0.75, mouthFunnel: 0.25 },
};

/** How strongly a mouth must really make the shape: lips shut for p, b, m whatever stands beside them. */
export const DOMINANCE: Readonly<Record<Viseme, number>> = {
  sil: 0.6,
  PP: 3.2,
  FF: 2.4,
  TH: 1,
  DD: 0.7,
  kk: 0.5,
  CH: 1.5,
  SS: 1,
  nn: 0.7,
  RR: 0.9,
  aa: 1.2,
  E: 1,
  I: 1,
  O: 1.5,
  U: 1.7,
};
