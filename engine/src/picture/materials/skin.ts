import type { MeshStandardNodeMaterial } from 'three/webgpu';
import { puppetMaterial } from './puppet.ts';

let material: MeshStandardNodeMaterial | undefined;

/** Silicone skin, shared by everyone: its colour is in the mesh. */
export const skinMaterial = (): MeshStandardNodeMaterial =>
  (material ??= puppetMaterial({
    scale: 9,
    fine: 27,
    bump: 0.08,
    mottle: 0.11,
    rough: 0.72,
    glossRough: 0.46,
    sheen: 0.2,
    flesh: 0.5,
  }));
