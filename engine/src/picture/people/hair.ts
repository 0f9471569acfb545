import { Field, type Point } from './field.ts';
import { boneIndex, type Figure } from './figure.ts';
import type { Cut } from './hair-parts.ts';
import { ring, STYLES } from './hair-styles.ts';
import { tone } from './paint.ts';
import { scalpOf } from './scalp.ts';

/** Where each style's strands spring from (direction from the skull's centre). */
export const hairPole = (fig: Figure): Point => {
  const style = fig.person.hair.style;
  const side = fig.vary('parting') > 0 ? 1 : -1;
  switch (style) {
    case 'swept':
      return [0.42 * side, 0.62, 0.72];
    case 'bob':
    case 'long':
      return [0.3 * side, 1, 0.35];
    case 'bun':
      return [0, 0.9, -0.62];
    case 'ponytail':
      return [0, 0.35, -1];
    case 'fringe':
      return [0, 1, -0.3];
    default:
      return [0.12 * side, 0.85, -0.6];
  }
};

/** True when the style leaves the crown bare: the ring of hair old men keep. */
export const isRing = (fig: Figure): boolean =>
  fig.person.hair.style === 'fringe' && fig.age > 0.9 && !fig.female;

/** The hair as a combed, sculpted mass with loose locks along its edges; undefined when bald. */
export const hairField = (fig: Figure): Field | undefined => {
  const style = fig.person.hair.style;
  if (style === 'bald' || fig.person.hat.kind === 'hood' || fig.person.hat.kind === 'scarf') return undefined;
  const f = new Field();
  const s = scalpOf(fig, hairPole(fig));
  const c = fig.hair;
  f.use({ k: 0.008, colour: c, gloss: 0.55, kc: 0.006, bone: boneIndex('head') });
  const cut: Cut = {
    f,
    fig,
    s,
    shade: (...key) => tone(c, 0.9 + 0.28 * fig.vary('lock', ...key)),
  };
  if (isRing(fig)) ring(cut);
  else STYLES[style](cut);
  if (fig.person.hat.kind !== 'none') {
    // Nothing stands above the hat's line but what it covers.
    const low = fig.person.hat.kind === 'helmet' || fig.person.hat.kind === 'beanie' ? 0.07 : 0.092;
    f.box([0, low + 0.2, -0.02], [0.3, 0.2, 0.3], 0.01, { carve: true, k: 0.01, turn: [0.07, 0, 0] });
  }
  return f;
};
