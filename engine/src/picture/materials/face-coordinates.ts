import { abs, normalGeometry, positionGeometry, select, vec2 } from 'three/tsl';

/** The two coordinates along a face, whichever way it looks. */
export const faceCoordinates = () => {
  const n = abs(normalGeometry);
  const p = positionGeometry;
  const onX = n.x.greaterThan(0.6);
  const onY = n.y.greaterThan(0.6);
  return vec2(select(onX, p.z, p.x), select(onY, p.z, p.y));
};
