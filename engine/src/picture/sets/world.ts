import { chamberOf } from '../../stage/sets/chambers.ts';
import type { SetPlan } from '../../stage/sets/plan.ts';
import { terrainOf } from '../../stage/sets/terrain.ts';
import { linear, type Shaper, shade } from './shaper.ts';
import { ring } from './world/cards.ts';
import { streetLights } from './world/far-lights.ts';
import { ground, plain } from './world/ground.ts';
import { drifts, fields, hills, ranges, waves } from './world/relief.ts';
import { roadside } from './world/roadside.ts';
import { blocks, houses } from './world/towns.ts';
import { openSea } from './world/waters.ts';
import { GREEN, treeLine } from './world/woods.ts';

/** How far below a tower's windows the sea lies, metres. */
const HIGH_UP: Readonly<Record<string, number>> = {
  'lantern-room': 9,
  'tower-stair': 7,
  'cottage-kitchen': 3,
};

/** Everything beyond the set, for its backdrop. Independent of hour and weather. */
export const world = (s: Shaper, plan: SetPlan): void => {
  const exterior = plan.height === 0;
  const seed = (plan.place.seed % 97) / 7;
  const terrain = terrainOf(plan.place);
  s.group = 'world';
  s.stand(0, 0, 0, 0, plan.place.seed + 5);
  switch (plan.backdrop) {
    case 'city':
      blocks(s, 92, 10, 46, 0.85, true);
      blocks(s, 54, 7, 24, 0.55, true);
      if (!exterior) blocks(s, 24, 2, 8, 0.2, false);
      else blocks(s, 30, 4, 14, 0.3, true);
      if (!exterior) streetLights(s, s.draft ? 80 : 150);
      break;
    case 'town':
      hills(s, seed, 0.6, 50);
      treeLine(s, 40, 6, 40, GREEN, 0.45);
      houses(s, 26, 13, 0.28);
      treeLine(s, 19, 4.4, 14, GREEN, 0.12);
      if (!exterior) streetLights(s, 26);
      break;
    case 'hills':
      if (exterior && (terrain === 'mountain' || (terrain === 'snow' && plan.place.kind === 'hill')))
        ranges(s, seed, terrain === 'snow');
      else if (exterior && (terrain === 'desert' || terrain === 'snow')) drifts(s, seed, terrain === 'snow');
      else hills(s, seed, exterior ? 0.62 : 0.5, 34, plan.place.kind === 'hill' ? -16 : -2);
      break;
    case 'forest':
      ring(s, 46, -2, 90, (a) => 6 + 2.2 * waves(a, seed, 6), [0.09, 0.12, 0.06], 0.75);
      treeLine(s, 34, 10, 80, [0.09, 0.12, 0.055], 0.6);
      treeLine(s, 24, 9, 56, [0.075, 0.1, 0.045], 0.4);
      treeLine(s, 16, 8, 34, [0.06, 0.08, 0.035], 0.2);
      break;
    case 'fields':
      fields(s, seed);
      break;
    case 'sea':
      openSea(s, seed, terrain, HIGH_UP[chamberOf(plan.place) ?? 'none'] ?? 0);
      break;
    case 'moving':
      hills(s, seed, 0.5, 60);
      plain(s, 4.4, 64, -0.7, [0.11, 0.13, 0.055]);
      roadside(s);
      s.group = 'world';
      break;
    default:
      break;
  }
  if (plan.backdrop === 'none') {
    const c = linear(plan.floor.colour);
    s.group = 'ground';
    s.sheet(
      'stone',
      40,
      40,
      (v, u) => [(u - 0.5) * 40, 0, (v - 0.5) * 40],
      (v, u) => shade(c, Math.max(0, 1 - Math.hypot(u - 0.5, v - 0.5) * 2.6)),
    );
  } else if (exterior && plan.backdrop !== 'moving') {
    if (plan.backdrop !== 'sea' || terrain === 'shore') ground(s, plan);
  } else if (
    !exterior &&
    plan.backdrop !== 'interior' &&
    plan.backdrop !== 'sky' &&
    plan.backdrop !== 'sea'
  ) {
    // The earth outside, seen under windows.
    plain(s, 4, 60, -0.5, [0.09, 0.085, 0.075]);
  }
  s.group = 'set';
};
