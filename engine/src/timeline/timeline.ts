import type { Flicks } from '../base/time.ts';
import type { Witness } from '../base/witness.ts';
import type { ActionName, StanceKind } from './action.ts';
import type { Cue } from './cue.ts';
import type { ChoiceWindow, Decision } from './decision.ts';
import type { FeelingKind } from './feeling.ts';
import type { LightPlan } from './light.ts';
import type { Look, Manner } from './look.ts';
import type { Colour, Person } from './person.ts';
import type { Place } from './place.ts';
import type { PropKind } from './prop.ts';
import type { Span } from './span.ts';

/**
 * The cut film as data: self-contained, versioned, all numbers integers. Times are flicks from the film's start;
 * lengths millimetres; angles milliradians; the rest thousandths. Lists are ordered by start, then by id.
 * Positions are in the axes of the scene's set: origin at the middle of the floor, y up, +z toward the open side.
 */
export interface Timeline {
  readonly kind: 'kinetoscope.timeline';
  readonly version: 2;
  readonly engine: string;
  readonly film: { readonly title: string; readonly author: string; readonly hash: string };
  readonly seed: number;
  readonly duration: Flicks;
  readonly look: Look;
  readonly manner: Manner;
  readonly cast: readonly Person[];
  readonly places: readonly Place[];
  readonly scenes: readonly Scene[];
  readonly shots: readonly Shot[];
  readonly lines: readonly Line[];
  readonly stances: readonly Stance[];
  readonly actions: readonly Action[];
  readonly gazes: readonly Gaze[];
  readonly moods: readonly Mood[];
  readonly props: readonly PropSpan[];
  readonly doors: readonly DoorSpan[];
  readonly titles: readonly Title[];
  readonly transitions: readonly Transition[];
  readonly lights: readonly LightCue[];
  readonly cues: readonly Cue[];
  /** What the director weighed at each seam; empty in a film that does not bend. */
  readonly decisions: readonly Decision[];
  /** Questions to the viewer. */
  readonly choices: readonly ChoiceWindow[];
  /** How it ended, if its director named endings. */
  readonly ending?: { readonly id: string; readonly label: string };
  readonly witness: readonly Witness[];
}

/** A beat as performed. */
export interface Scene extends Span {
  /** Index in `scenes`; other records name scenes by it. */
  readonly index: number;
  readonly heading: string;
  /** Beat id. */
  readonly beat: string;
  /** Index in `places`; -1 for a card without a place (credits). */
  readonly place: number;
  /** Tension as played when it begins: the beat's own, bent inside the bounds; thousandths. */
  readonly tension: number;
  /** People present at any time, by id. */
  readonly people: readonly string[];
  /** Source line of the heading, 1-based; 0 where there is none. */
  readonly line: number;
}

export const SCALES = [
  'extreme-wide',
  'wide',
  'full',
  'medium-wide',
  'medium',
  'medium-close-up',
  'close-up',
  'extreme-close-up',
  'insert',
] as const;
export type Scale = (typeof SCALES)[number];

export type SetupKind =
  | 'establishing'
  | 'master'
  | 'two-shot'
  | 'single'
  | 'over-shoulder'
  | 'reaction'
  | 'insert'
  | 'group'
  | 'follow'
  | 'point-of-view'
  | 'card';

/** Camera in the set's axes. Moves are rates, never shares of the shot, so that nothing waits on when it will end. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** What it looks at. */
  readonly tx: number;
  readonly ty: number;
  readonly tz: number;
  /** Roll, milliradians. */
  readonly roll: number;
  /** Focal length on a 36 mm gate, tenths of a millimetre. */
  readonly focal: number;
  /** f-stop, thousandths. */
  readonly stop: number;
  /** Focus distance in millimetres when `focusOn` names nobody. */
  readonly focus: number;
  /** Person whose eyes hold focus. */
  readonly focusOn?: string;
  /** Person whom pan and tilt follow. */
  readonly follow?: string;
  readonly move?: {
    readonly kind: 'push' | 'pull' | 'track' | 'crane' | 'pan';
    /** Velocity of the camera, mm/s. */
    readonly vx: number;
    readonly vy: number;
    readonly vz: number;
    /** Velocity of the look-at point, mm/s. */
    readonly wx: number;
    readonly wy: number;
    readonly wz: number;
    /** Time over which the move gathers speed, and the longest it lasts. */
    readonly ease: Flicks;
    readonly most: Flicks;
  };
  /** Opened (+) or closed for the face it is about, thousandths of a stop on top of the scene's exposure. */
  readonly exposure?: number;
  /** Restlessness, 0 locked off .. 1000. */
  readonly handheld: number;
}

export interface Shot extends Span {
  readonly id: string;
  readonly scene: number;
  readonly scale: Scale;
  readonly kind: SetupKind;
  /** Person or prop id, or the place. */
  readonly subject: string;
  /** Setups repeat: the same id is the same camera position. */
  readonly setup: string;
  readonly camera: Camera;
  /** Why this shot, for people. */
  readonly reason: string;
}

export type Channel = 'on' | 'voice-over' | 'off-screen' | 'phone' | 'radio';
export type Delivery = 'normal' | 'whisper' | 'shout' | 'aside' | 'sung';

export interface Line extends Span {
  readonly id: string;
  readonly scene: number;
  /** Person id. */
  readonly speaker: string;
  /** Plain words, without emphasis marks. */
  readonly text: string;
  readonly channel: Channel;
  readonly delivery: Delivery;
  readonly feeling: { readonly kind: FeelingKind; readonly strength: number };
  /** Who is spoken to, if known. */
  readonly to?: string;
  /** Phones of the duration table: [phone, start, duration], relative to the line's start. */
  readonly phones: ReadonlyArray<readonly [string, Flicks, Flicks]>;
  /** Words: [from, to (offsets in text), start, duration], relative to the line's start. */
  readonly words: ReadonlyArray<readonly [number, number, Flicks, Flicks]>;
  /** Source line, 1-based. */
  readonly source: number;
}

/**
 * Where and how a body is. Each person in a scene has stances end to end while present; outside them they are not
 * on the set. A stance takes over from the one before within `blend`. `x,z,yaw` hold at its end; moving stances
 * (walk, run, crawl, climb, swim) follow `path` (x,z pairs, first = where it starts) at even pace over `duration`
 * less a settling time that the stage owns.
 */
export interface Stance extends Span {
  readonly scene: number;
  readonly person: string;
  readonly kind: StanceKind;
  readonly x: number;
  readonly z: number;
  /** Height of the floor, seat or bed under the body, mm. */
  readonly y: number;
  readonly yaw: number;
  readonly path?: readonly number[];
  readonly blend: Flicks;
  /** Furniture id in the set's plan when sitting, lying or leaning. */
  readonly on?: string;
}

export type Target =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'prop'; readonly id: string }
  | { readonly kind: 'point'; readonly x: number; readonly y: number; readonly z: number };

export interface Action extends Span {
  readonly scene: number;
  readonly person: string;
  readonly action: ActionName;
  readonly strength: number;
  readonly hand: 'left' | 'right' | 'both' | 'none';
  readonly target?: Target;
  /** Prop id handled. */
  readonly prop?: string;
}

export interface Gaze extends Span {
  readonly scene: number;
  readonly person: string;
  readonly target: Target;
  /** 0 eyes only .. 1000 the whole head turns. */
  readonly head: number;
}

/** What a face and body show. Onset `attack`, then held, then gone within `decay` after its end. */
export interface Mood extends Span {
  readonly scene: number;
  readonly person: string;
  readonly kind: FeelingKind;
  readonly strength: number;
  readonly attack: Flicks;
  readonly decay: Flicks;
}

/** Where a thing is for a while. Its spans stand end to end. */
export interface PropSpan extends Span {
  readonly scene: number;
  readonly id: string;
  readonly prop: PropKind;
  /** The script's own word for it. */
  readonly noun: string;
  readonly at:
    | {
        readonly kind: 'set';
        readonly x: number;
        readonly y: number;
        readonly z: number;
        readonly yaw: number;
      }
    | { readonly kind: 'hand'; readonly person: string; readonly hand: 'left' | 'right' };
  readonly tint: Colour;
  /** Longest side, mm; 0 = the kind's own. */
  readonly size: number;
  /** Words on it (signs, letters, screens). */
  readonly text?: string;
}

export interface DoorSpan extends Span {
  readonly scene: number;
  /** Door id in the set's plan. */
  readonly id: string;
  /** Thousandths open while the span lasts; swings within 400 ms. */
  readonly open: number;
}

export type TitleKind = 'main' | 'super' | 'intertitle' | 'sign' | 'credit' | 'end';
export interface Title extends Span {
  readonly id: string;
  readonly kind: TitleKind;
  /** Lines as written; the setter wraps them. */
  readonly text: readonly string[];
  readonly fadeIn: Flicks;
  readonly fadeOut: Flicks;
  /** On a black card, else over the picture. */
  readonly card: boolean;
}

/**
 * How the picture comes in at `start` or goes out by `start + duration`. A dissolve starts with the new shot: the old
 * shot's last instant stays under it. `smash` and `match` are cuts with a name.
 */
export interface Transition extends Span {
  readonly kind: 'cut' | 'dissolve' | 'fade-in' | 'fade-out' | 'smash' | 'match' | 'wipe' | 'iris';
  readonly colour: Colour;
}

/** From `start` on the scene is lit like this, reached within `duration`. */
export interface LightCue extends Span {
  readonly scene: number;
  readonly plan: LightPlan;
}

/** An empty film: the pinned baseline, and what a fold starts from. */
export const emptyTimeline = (look: Look): Timeline => ({
  kind: 'kinetoscope.timeline',
  version: 2,
  engine: '0.1.0',
  film: { title: '', author: '', hash: '' },
  seed: 0,
  duration: 0,
  look,
  manner: look.manner,
  cast: [],
  places: [],
  scenes: [],
  shots: [],
  lines: [],
  stances: [],
  actions: [],
  gazes: [],
  moods: [],
  props: [],
  doors: [],
  titles: [],
  transitions: [],
  lights: [],
  cues: [],
  decisions: [],
  choices: [],
  witness: [],
});
