import { fromSeconds } from '../base/time.ts';
import { HOUSE_LOOK } from '../timeline/look.ts';
import type { Place } from '../timeline/place.ts';
import { emptyTimeline, type Timeline } from '../timeline/timeline.ts';
import { contactOf } from './act/doing.ts';
import { setPlan } from './sets/build.ts';
import type { Exit, Spot } from './sets/plan.ts';
import { JUNE, RAY } from './specimen-cast.ts';
import {
  at,
  camera,
  cup,
  DAWN_LIGHT,
  LOW_LIGHT,
  mood,
  NIGHT_LIGHT,
  shot,
  speak,
  stance,
} from './specimen-parts.ts';

export const DINER: Place = {
  id: 'diner',
  kind: 'diner',
  guessed: false,
  interior: true,
  name: 'DINER',
  hour: 'night',
  weather: 'rain',
  dressing: [],
  capacity: 2,
  seed: 11,
};

export const PIER: Place = {
  id: 'pier',
  kind: 'water',
  guessed: false,
  interior: false,
  name: 'PIER',
  hour: 'dawn',
  weather: 'clear',
  dressing: [],
  capacity: 2,
  seed: 12,
};

const BLACK = camera([0, 1200, 4000], [0, 1200, 0], 350);
const push = {
  kind: 'push',
  vx: 0,
  vy: 0,
  vz: -60,
  wx: 0,
  wy: 0,
  wz: 0,
  ease: fromSeconds(1),
  most: fromSeconds(8),
} as const;

/** Two seats that face each other over a table, the table's middle and height, and the way out. */
const diner = () => {
  const plan = setPlan(DINER);
  const seats = plan.spots.filter((s) => s.kind === 'sit');
  const left = seats[0] as Spot;
  const right = seats.find(
    (s) => s.group === left.group && Math.abs(s.z - left.z) < 50 && s.id !== left.id,
  ) as Spot;
  const x = (left.x + right.x) / 2;
  const z = left.z;
  const top = plan.pieces.find(
    (p) => p.top !== undefined && Math.abs(p.x - x) < p.w / 2 && Math.abs(p.z - z) < p.d / 2,
  );
  const exit = plan.exits[plan.exits.length - 1] as Exit;
  return { left, right, x, z, y: (top?.y ?? 0) + (top?.top ?? 620), exit };
};

export const specimenTimeline = (): Timeline => {
  const ray = RAY.id;
  const june = JUNE.id;
  const letter = { prop: 'letter', noun: 'letter', tint: 0xe8dcc0, size: 220 } as const;
  const person = (id: string) => ({ kind: 'person', id }) as const;
  const { left, right, x, y, z, exit } = diner();
  const master = camera([x, 1300, z + 3300], [x, 1020, z], 350, { focus: 3300, move: push });
  const up = { x: right.x + 60, z: z + 560 };
  const mid = { x: up.x + Math.round((exit.inX - up.x) * 0.5), z: Math.max(up.z, exit.inZ) + 250 };
  const grasp = contactOf({ start: at(19.2), duration: at(1.4) });
  const pier = setPlan(PIER).spots.find((s) => s.kind === 'stand') as Spot;
  return {
    ...emptyTimeline(HOUSE_LOOK),
    film: { title: 'The Letter', author: 'Kinetoscope', hash: '' },
    seed: 7,
    duration: at(50),
    cast: [RAY, JUNE],
    places: [DINER, PIER],
    scenes: [
      {
        index: 0,
        heading: '',
        beat: 'title',
        place: -1,
        tension: 0,
        people: [],
        line: 0,
        start: 0,
        duration: at(3),
      },
      {
        index: 1,
        heading: 'INT. DINER - NIGHT',
        beat: 'diner',
        place: 0,
        tension: 450,
        people: [ray, june],
        line: 1,
        start: at(3),
        duration: at(30),
      },
      {
        index: 2,
        heading: 'EXT. PIER - DAWN',
        beat: 'pier',
        place: 1,
        tension: 200,
        people: [june],
        line: 20,
        start: at(33),
        duration: at(12),
      },
      {
        index: 3,
        heading: '',
        beat: 'credits',
        place: -1,
        tension: 0,
        people: [],
        line: 0,
        start: at(45),
        duration: at(5),
      },
    ],
    shots: [
      shot(0, 0, 0, 3, 'wide', 'card', 'title', 'card', BLACK),
      shot(1, 1, 3, 8, 'wide', 'master', 'diner', 'master', master),
      shot(
        2,
        1,
        8,
        11,
        'close-up',
        'single',
        june,
        'june',
        camera([x - 350, 1340, z + 850], [right.x, 1290, z], 500, { focusOn: june }),
      ),
      shot(
        3,
        1,
        11,
        14,
        'close-up',
        'single',
        ray,
        'ray',
        camera([x + 350, 1370, z + 850], [left.x, 1350, z], 500, { focusOn: ray }),
      ),
      shot(
        4,
        1,
        14,
        16.5,
        'insert',
        'insert',
        'letter',
        'letter',
        camera([x + 60, y + 420, z + 620], [x + 60, y, z + 20], 750, { focus: 730, handheld: 40 }),
      ),
      shot(
        5,
        1,
        16.5,
        21,
        'medium',
        'two-shot',
        'diner',
        'two',
        camera([x + 100, 1300, z + 2600], [x, 1080, z], 500),
      ),
      shot(
        6,
        1,
        21,
        27,
        'full',
        'follow',
        june,
        'follow',
        camera([x + 300, 1450, z + 3800], [right.x, 1000, z], 350, { follow: june, focusOn: june }),
      ),
      shot(
        7,
        1,
        27,
        33,
        'close-up',
        'reaction',
        ray,
        'ray',
        camera([x + 350, 1370, z + 850], [left.x, 1350, z], 500, { focusOn: ray }),
      ),
      shot(
        8,
        2,
        33,
        40,
        'wide',
        'establishing',
        'pier',
        'pier',
        camera([pier.x - 1800, 1400, pier.z + 4200], [pier.x, 1150, pier.z], 350, {
          move: { ...push, vz: 0, vx: 80 },
        }),
      ),
      shot(
        9,
        2,
        40,
        45,
        'medium-close-up',
        'single',
        june,
        'pier-june',
        camera([pier.x + 500, 1500, pier.z + 1500], [pier.x, 1430, pier.z], 500, { focusOn: june }),
      ),
      shot(10, 3, 45, 50, 'wide', 'card', 'credits', 'card', BLACK),
    ],
    lines: [
      speak('l1', 1, 5, ray, 'You kept the letter.', 'y uw|k eh p t|dh ax|l eh t er', {
        to: june,
        source: 3,
      }),
      speak('l2', 1, 8.4, june, 'I never opened it.', 'ay|n eh v er|ow p ax n d|ih t', {
        to: ray,
        source: 5,
        feeling: { kind: 'shame', strength: 500 },
      }),
      speak('l3', 1, 11.3, ray, 'Eleven years!', 'ih l eh v ax n|y ih r z', {
        to: june,
        source: 7,
        feeling: { kind: 'anger', strength: 700 },
      }),
      speak(
        'l4',
        1,
        17,
        june,
        'I was afraid of what it said.',
        'ay|w aa z|ax f r ey d|ah v|w ah t|ih t|s eh d',
        { to: ray, source: 9, delivery: 'whisper', feeling: { kind: 'fear', strength: 500 } },
      ),
      speak('l5', 2, 35.5, ray, 'She read it on the pier.', 'sh iy|r eh d|ih t|aa n|dh ax|p ih r', {
        channel: 'voice-over',
        source: 22,
      }),
      speak('l6', 2, 41, june, 'It only says: come home.', 'ih t|ow n l iy|s eh z|k ah m|hh ow m', {
        source: 24,
        feeling: { kind: 'joy', strength: 600 },
      }),
    ],
    stances: [
      stance(1, ray, 'sit', left, 3, 30),
      stance(1, june, 'sit', right, 3, 18),
      stance(1, june, 'stand', { ...up, y: 0, yaw: 0 }, 21, 1.5, { blend: at(1.1) }),
      stance(1, june, 'walk', { x: exit.inX, z: exit.inZ, y: 0, yaw: 1571 }, 22.5, 4, {
        path: [up.x, up.z, mid.x, mid.z, exit.inX, exit.inZ],
        blend: at(0.4),
      }),
      stance(1, june, 'stand', { x: exit.inX, z: exit.inZ, y: 0, yaw: -1200 }, 26.5, 6.5, { blend: at(1) }),
      stance(2, june, 'stand', { x: pier.x, z: pier.z, y: 0, yaw: 300 }, 33, 12),
    ],
    actions: [
      {
        scene: 1,
        person: ray,
        action: 'gesture',
        strength: 600,
        hand: 'right',
        start: at(5.2),
        duration: at(1.4),
      },
      {
        scene: 1,
        person: june,
        action: 'shake-head',
        strength: 500,
        hand: 'none',
        start: at(8.4),
        duration: at(1.2),
      },
      {
        scene: 1,
        person: ray,
        action: 'beat',
        strength: 800,
        hand: 'left',
        start: at(11.4),
        duration: at(0.9),
      },
      {
        scene: 1,
        person: june,
        action: 'touch',
        strength: 600,
        hand: 'right',
        start: at(14.2),
        duration: at(2),
        target: { kind: 'prop', id: 'letter' },
        prop: 'letter',
      },
      {
        scene: 1,
        person: june,
        action: 'take',
        strength: 600,
        hand: 'right',
        start: at(19.2),
        duration: at(1.4),
        target: { kind: 'prop', id: 'letter' },
        prop: 'letter',
      },
      {
        scene: 1,
        person: june,
        action: 'carry',
        strength: 500,
        hand: 'right',
        start: at(20.6),
        duration: at(12.4),
        prop: 'letter',
      },
      { scene: 1, person: ray, action: 'sigh', strength: 600, hand: 'none', start: at(28), duration: at(2) },
      {
        scene: 2,
        person: june,
        action: 'read',
        strength: 600,
        hand: 'right',
        start: at(34),
        duration: at(6.5),
        prop: 'letter',
      },
    ],
    gazes: [
      { scene: 1, person: june, target: person(ray), head: 600, start: at(7.6), duration: at(3) },
      {
        scene: 1,
        person: june,
        target: { kind: 'prop', id: 'letter' },
        head: 700,
        start: at(13.6),
        duration: at(3.2),
      },
      {
        scene: 1,
        person: ray,
        target: { kind: 'prop', id: 'letter' },
        head: 500,
        start: at(15),
        duration: at(2),
      },
      {
        scene: 2,
        person: june,
        target: { kind: 'prop', id: 'letter' },
        head: 600,
        start: at(34.4),
        duration: at(6),
      },
    ],
    moods: [
      mood(1, ray, 'sadness', 400, 3, 11),
      mood(1, june, 'shame', 500, 8, 14),
      mood(1, ray, 'anger', 700, 11, 14),
      mood(1, june, 'fear', 600, 16.5, 21),
      mood(1, ray, 'sadness', 700, 27, 33),
      mood(2, june, 'joy', 650, 40, 45),
    ],
    props: [
      cup('cup-1', x - 230, y, z + 120),
      cup('cup-2', x + 230, y, z - 140),
      {
        ...letter,
        scene: 1,
        id: 'letter',
        at: { kind: 'set', x: x + 120, y: y + 5, z: z + 40, yaw: 300 },
        start: at(3),
        duration: grasp - at(3),
        text: 'Come home.',
      },
      {
        ...letter,
        scene: 1,
        id: 'letter',
        at: { kind: 'hand', person: june, hand: 'right' },
        start: grasp,
        duration: at(33) - grasp,
        text: 'Come home.',
      },
      {
        ...letter,
        scene: 2,
        id: 'letter',
        at: { kind: 'hand', person: june, hand: 'right' },
        start: at(33),
        duration: at(12),
        text: 'Come home.',
      },
    ],
    doors: [{ scene: 1, id: exit.door ?? 'door-1', open: 1000, start: at(25.6), duration: at(2) }],
    titles: [
      {
        id: 'main',
        kind: 'main',
        text: ['The Letter'],
        fadeIn: at(0.6),
        fadeOut: at(0.6),
        card: true,
        start: 0,
        duration: at(3),
      },
      {
        id: 'super',
        kind: 'super',
        text: ['The next morning'],
        fadeIn: at(0.5),
        fadeOut: at(0.5),
        card: false,
        start: at(35),
        duration: at(3),
      },
      {
        id: 'credits',
        kind: 'credit',
        text: ['Ray', 'June'],
        fadeIn: at(0.8),
        fadeOut: at(0.8),
        card: true,
        start: at(45),
        duration: at(5),
      },
    ],
    transitions: [
      { kind: 'fade-in', colour: 0, start: at(3), duration: at(1) },
      { kind: 'dissolve', colour: 0, start: at(33), duration: at(1.5) },
      { kind: 'fade-out', colour: 0, start: at(44), duration: at(1) },
    ],
    lights: [
      { scene: 1, plan: NIGHT_LIGHT, start: at(3), duration: 0 },
      { scene: 1, plan: LOW_LIGHT, start: at(24), duration: at(4) },
      { scene: 2, plan: DAWN_LIGHT, start: at(33), duration: 0 },
    ],
  };
};
