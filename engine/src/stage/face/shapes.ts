import { clamp } from '../../base/maths.ts';

/** Weights of ARKit's face shapes while they are added up. */
export type Shapes = Record<string, number>;

/** Adds `k` of a recipe; a name that ends in `*` stands for its Left and Right. */
export const addShapes = (to: Shapes, recipe: Readonly<Record<string, number>>, k: number): void => {
  if (k < 1e-4) return;
  for (const name in recipe) {
    const v = (recipe[name] as number) * k;
    if (name.endsWith('*')) {
      const base = name.slice(0, -1);
      const left = `${base}Left`;
      const right = `${base}Right`;
      to[left] = (to[left] ?? 0) + v;
      to[right] = (to[right] ?? 0) + v;
    } else to[name] = (to[name] ?? 0) + v;
  }
};

/** Clamped to 0..1, without the zeros. */
export const settleShapes = (shapes: Shapes): Record<string, number> => {
  const out: Record<string, number> = {};
  for (const name in shapes) {
    const v = clamp(shapes[name] as number, 0, 1);
    if (v > 0.002) out[name] = v;
  }
  return out;
};
