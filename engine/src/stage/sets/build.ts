import { canonical } from '../../base/canonical.ts';
import type { Place, PlaceKind } from '../../timeline/place.ts';
import { type Chamber, chamberOf } from './chambers.ts';
import { dress, fillSpots, keepReachable } from './dress.ts';
import { hangFourthWall } from './fourth-wall.ts';
import { bank } from './kinds/bank.ts';
import { bar } from './kinds/bar.ts';
import { bathroom } from './kinds/bathroom.ts';
import { bedroom } from './kinds/bedroom.ts';
import { camp } from './kinds/camp.ts';
import { church } from './kinds/church.ts';
import { cottageKitchen } from './kinds/cottage-kitchen.ts';
import { diner } from './kinds/diner.ts';
import { field } from './kinds/field.ts';
import { forest } from './kinds/forest.ts';
import { hall } from './kinds/hall.ts';
import { hill } from './kinds/hill.ts';
import { hospital } from './kinds/hospital.ts';
import { jail } from './kinds/jail.ts';
import { kitchen } from './kinds/kitchen.ts';
import { lanternRoom } from './kinds/lantern-room.ts';
import { livingRoom } from './kinds/living-room.ts';
import { office } from './kinds/office.ts';
import { outdoors } from './kinds/outdoors.ts';
import { road } from './kinds/road.ts';
import { room } from './kinds/room.ts';
import { school } from './kinds/school.ts';
import { shack } from './kinds/shack.ts';
import { shop } from './kinds/shop.ts';
import { skyline } from './kinds/skyline.ts';
import { stage } from './kinds/stage.ts';
import { street } from './kinds/street.ts';
import { towerStair } from './kinds/tower-stair.ts';
import { vehicle } from './kinds/vehicle.ts';
import { voidSet } from './kinds/void.ts';
import { water } from './kinds/water.ts';
import { yard } from './kinds/yard.ts';
import { lampsAt } from './lamps.ts';
import { setKindOf } from './outside.ts';
import { pairUp } from './pair.ts';
import type { SetPlan } from './plan.ts';
import type { Sketch } from './sketch.ts';
import { tellGround } from './walk.ts';

/** How many people a plan must hold beyond its place's capacity: bystanders, and those that a re-plan moves. */
const SPARE = 4;

const KINDS: Readonly<Record<PlaceKind, (place: Place) => Sketch>> = {
  'living-room': livingRoom,
  bedroom,
  kitchen,
  bathroom,
  hall,
  office,
  street,
  road,
  vehicle,
  forest,
  field,
  hill,
  water,
  yard,
  shop,
  hospital,
  school,
  stage,
  church,
  bar,
  diner,
  bank,
  jail,
  shack,
  skyline,
  camp,
  void: voidSet,
  room,
  outdoors,
};

const BY_NAME: Readonly<Record<Chamber, (place: Place) => Sketch>> = {
  'lantern-room': lanternRoom,
  'tower-stair': towerStair,
  'cottage-kitchen': cottageKitchen,
};

const made = new WeakMap<Place, SetPlan>();
/** The same by content: a feature comes back to its places in new records. */
const equal = new Map<string, SetPlan>();
const MOST_KEPT = 256;

/** The floor plan of a place. Pure: equal places give equal plans; hour and weather change lamps only. */
export const setPlan = (place: Place): SetPlan => {
  const known = made.get(place);
  if (known) return known;
  const key = canonical(place);
  const twin = equal.get(key);
  if (twin) {
    made.set(place, twin);
    return twin;
  }
  const chamber = chamberOf(place);
  const s = (chamber === undefined ? KINDS[setKindOf(place)] : BY_NAME[chamber])(place);
  dress(s);
  hangFourthWall(s);
  const reached = keepReachable(s);
  fillSpots(
    s,
    setKindOf(place) === 'vehicle' ? place.capacity : Math.min(60, place.capacity) + SPARE,
    reached,
  );
  const plan: SetPlan = {
    place,
    width: s.width,
    depth: s.depth,
    height: s.height,
    floor: s.floor,
    walls: s.walls,
    doors: s.doors,
    windows: s.windows,
    pieces: s.pieces,
    spots: pairUp(s.spots),
    exits: s.exits,
    lamps: lampsAt(s),
    backdrop: s.backdrop,
    front: 0,
  };
  tellGround(plan, reached.ground, reached.open);
  made.set(place, plan);
  equal.set(key, plan);
  if (equal.size > MOST_KEPT) equal.delete(equal.keys().next().value as string);
  return plan;
};
