import type { Place, PlaceKind } from '../../timeline/place.ts';
import type { RoomSpec } from '../dsp/reverb.ts';

/** [decay s, damping Hz, level, predelay s]. Levels keep speech plain: nothing here is a cathedral of its own making. */
const ROOMS: Readonly<Record<PlaceKind, readonly [number, number, number, number]>> = {
  'living-room': [0.42, 3800, 0.16, 0.004],
  bedroom: [0.34, 3000, 0.13, 0.003],
  kitchen: [0.5, 5200, 0.2, 0.004],
  bathroom: [0.85, 6500, 0.3, 0.003],
  hall: [1.3, 4500, 0.28, 0.012],
  office: [0.5, 4200, 0.17, 0.005],
  street: [0.7, 2600, 0.07, 0.03],
  road: [0.5, 2000, 0.03, 0.04],
  vehicle: [0.14, 2600, 0.14, 0.001],
  forest: [0.9, 1900, 0.06, 0.03],
  field: [0.4, 1600, 0.02, 0.04],
  hill: [0.6, 1700, 0.03, 0.06],
  water: [0.5, 1700, 0.03, 0.05],
  yard: [0.5, 2400, 0.06, 0.02],
  shop: [0.6, 4200, 0.18, 0.006],
  hospital: [0.9, 5600, 0.24, 0.008],
  school: [1, 4600, 0.24, 0.01],
  stage: [1.5, 3800, 0.24, 0.02],
  church: [3.4, 3200, 0.36, 0.025],
  bar: [0.6, 3400, 0.17, 0.007],
  diner: [0.55, 4200, 0.17, 0.006],
  bank: [1.4, 4800, 0.27, 0.014],
  jail: [1.2, 5200, 0.3, 0.008],
  shack: [0.36, 3000, 0.15, 0.003],
  skyline: [0.8, 2200, 0.04, 0.05],
  camp: [0.5, 1700, 0.03, 0.03],
  void: [2.4, 3600, 0.2, 0.02],
  room: [0.5, 3800, 0.18, 0.005],
  outdoors: [0.5, 1800, 0.03, 0.04],
};

/** How a place answers; an exterior of an indoor kind (a shop's front) answers like a street. */
export const roomOf = (place: Place | undefined): RoomSpec => {
  const kind = place === undefined ? 'void' : place.kind;
  const outdoorsAnyway = ROOMS[kind][2] <= 0.07;
  const [decay, damping, level, predelay] =
    place && !place.interior && !outdoorsAnyway ? ROOMS.street : ROOMS[kind];
  return { decay, damping, level, predelay };
};

/** The room the score is played in, wherever the film is. */
export const SCORE_HALL: RoomSpec = { decay: 2.1, damping: 4200, level: 0.5, predelay: 0.018 };
