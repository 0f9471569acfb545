import type { Material } from 'three/webgpu';
import type { Stuff } from '../sets/stuff.ts';
import { foam } from './foam.ts';
import { beams, flames, glowing, shafts, windowPane } from './lit-materials.ts';
import { type FINISHES, surfaceOf } from './surface-materials.ts';
import { bulbs, farPane, layers, sea, stained } from './world-materials.ts';

/** Stuffs that are no lit surface. */
const OTHERS: Readonly<Partial<Record<Stuff, () => Material>>> = {
  glow: glowing,
  flame: flames,
  glass: windowPane,
  beam: beams,
  shaft: shafts,
  foam,
  pane: farPane,
  water: sea,
  layer: layers,
  bulb: bulbs,
  stain: stained,
};

const made = new Map<Stuff, Material>();

/** The one material of a stuff, shared by every set and prop. */
export const setMaterial = (stuff: Stuff): Material => {
  const before = made.get(stuff);
  if (before) return before;
  const m =
    OTHERS[stuff]?.() ?? surfaceOf(stuff.startsWith('wood') ? 'wood' : (stuff as keyof typeof FINISHES));
  m.name = `set ${stuff}`;
  made.set(stuff, m);
  return m;
};
