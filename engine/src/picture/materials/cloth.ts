import type { MeshStandardNodeMaterial } from 'three/webgpu';
import { puppetMaterial } from './puppet.ts';

let material: MeshStandardNodeMaterial | undefined;

/** Woven cloth, felt and leather, shared by everyone: colour and gloss are in the mesh. */
export const clothMaterial = (): MeshStandardNodeMaterial =>
  (material ??= puppetMaterial({
    scale: 16,
    fine: 61,
    bump: 0.24,
    mottle: 0.26,
    rough: 0.98,
    glossRough: 0.38,
    sheen: 0.4,
  }));
