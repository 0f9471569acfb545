/** What a person looks and sounds like: parameters by value, enough to build the same puppet anywhere. */
export type Age = 'child' | 'teen' | 'young' | 'middle' | 'old';
export type HairStyle =
  | 'bald'
  | 'short'
  | 'swept'
  | 'fringe'
  | 'bob'
  | 'long'
  | 'bun'
  | 'ponytail'
  | 'curly'
  | 'afro'
  | 'crop';
export type Beard = 'none' | 'stubble' | 'moustache' | 'full';
export type HatKind =
  | 'none'
  | 'fedora'
  | 'cap'
  | 'beanie'
  | 'helmet'
  | 'hood'
  | 'straw'
  | 'uniform-cap'
  | 'scarf';
export type TopKind =
  | 'shirt'
  | 'tshirt'
  | 'jumper'
  | 'jacket'
  | 'suit'
  | 'coat'
  | 'dress'
  | 'uniform'
  | 'apron'
  | 'robe'
  | 'vest';
export type BottomKind = 'trousers' | 'jeans' | 'skirt' | 'shorts' | 'none';

/** 0xRRGGBB, sRGB. */
export type Colour = number;

/** A voice as parameters; which engine speaks it is the host's affair. Thousandths unless said. */
export interface VoiceSpec {
  /** Embedded flite voice that carries it. */
  readonly base: 'slt' | 'rms' | 'awb' | 'kal16' | 'kal';
  /** Pitch and formant factor: 1000 is the base voice itself; 850 deeper and larger, 1180 higher and smaller. */
  readonly size: number;
  /** Speaking rate: 1000 is the table's. */
  readonly rate: number;
  /** Pitch range: 1000 is the base's. */
  readonly range: number;
  /** Breathiness 0..1000. */
  readonly breath: number;
  /** Mean fundamental in hertz: what the murmured manner hums at. */
  readonly pitch: number;
}

export interface Person {
  /** Stable id: a slug of the name. */
  readonly id: string;
  /** As captions write it. */
  readonly name: string;
  readonly age: Age;
  readonly sex: 'female' | 'male';
  /** Millimetres from floor to crown, without hat: 1000..2050. */
  readonly height: number;
  /** Thousandths: 700 gaunt, 1000 average, 1450 heavy. */
  readonly girth: number;
  /** Thousandths: shoulder breadth, 850..1200. */
  readonly shoulders: number;
  readonly skin: Colour;
  readonly eyes: Colour;
  readonly lips: Colour;
  readonly hair: { readonly style: HairStyle; readonly colour: Colour };
  readonly beard: Beard;
  readonly hat: { readonly kind: HatKind; readonly colour: Colour };
  readonly glasses: boolean;
  readonly top: { readonly kind: TopKind; readonly colour: Colour; readonly trim: Colour };
  readonly bottom: { readonly kind: BottomKind; readonly colour: Colour };
  readonly shoes: Colour;
  /** Face proportions, thousandths around 1000 (650..1450). */
  readonly face: {
    readonly width: number;
    readonly jaw: number;
    readonly chin: number;
    readonly nose: number;
    readonly noseWidth: number;
    readonly brow: number;
    readonly ears: number;
    readonly eyeSize: number;
    readonly lips: number;
    readonly cheeks: number;
  };
  readonly voice: VoiceSpec;
  /** Keys every small random choice about this person. */
  readonly seed: number;
}
