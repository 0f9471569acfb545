import { AdditiveBlending, type BufferGeometry, type Material, Mesh } from 'three/webgpu';
import type { Stuff } from '../sets/stuff.ts';
import { foam } from './foam.ts';
import { beams, flames, glowing, shafts, windowPane } from './lit-materials.ts';
import { FINISHES, setFinish } from './surface-materials.ts';
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

const other = (stuff: Stuff): Material | undefined => {
  const before = made.get(stuff);
  if (before) return before;
  const m = OTHERS[stuff]?.();
  if (!m) return undefined;
  m.name = `set ${stuff}`;
  // Light added to light needs no order of its faces: one pass, one program.
  m.forceSinglePass = m.blending === AdditiveBlending;
  made.set(stuff, m);
  return m;
};

const finishOf = (stuff: Stuff): keyof typeof FINISHES =>
  stuff in FINISHES ? (stuff as keyof typeof FINISHES) : 'wood';

/** A mesh of a stuff. Materials are shared by every set and prop. */
export const setMesh = (geometry: BufferGeometry, stuff: Stuff): Mesh => {
  const shining = other(stuff);
  if (shining) return new Mesh(geometry, shining);
  const mesh = new Mesh(geometry);
  setFinish(mesh, finishOf(stuff));
  return mesh;
};
