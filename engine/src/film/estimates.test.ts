import { describe, expect, it } from 'vitest';
import { parseFountain } from '../screenplay/parse.ts';
import { compileFilm } from './compile.ts';
import { spectacleOf, warmthOf } from './estimates.ts';
import { keepTold } from './told-lines.ts';

const WARM = `INT. KITCHEN - NIGHT

Ann smiles. She hugs Ben and gives him the warm bread. They laugh.

ANN
(softly)
I love you, my darling. I am so happy and grateful that you are home.

BEN
Thank you, dear heart. What a wonderful, beautiful evening.
`;
const COLD = `INT. KITCHEN - NIGHT

Ann hits Ben. She pushes him and throws the plate. They fight.

ANN
(furious)
I hate you, you disgusting liar! You ruined everything, you worthless coward!

BEN
Shut up! You are a cruel, bitter, vicious fool and I despise you!
`;
const GRAND = `EXT. CLIFF ABOVE THE SEA - STORM

Waves crash on the rocks. Lightning. The burning ship runs onto the reef. Men jump into the water. A crowd runs down the path as the mast falls.
`;

const filmOf = (text: string) => compileFilm(parseFountain(text));
const beatOf = (text: string) => {
  const [beat] = filmOf(text).beats;
  if (beat === undefined) throw new Error('no beat');
  return beat;
};

describe('estimates', () => {
  it('[F41] warmth is told from feelings, words and deeds; thousandths, about 500 where nothing says', () => {
    expect(warmthOf(beatOf(WARM))).toBeGreaterThan(700);
    expect(warmthOf(beatOf(COLD))).toBeLessThan(300);
    const plain = warmthOf(
      beatOf('INT. OFFICE - DAY\n\nAnn sits at the desk.\n\nANN\nThe train leaves at nine.\n'),
    );
    expect(plain).toBeGreaterThan(350);
    expect(plain).toBeLessThan(650);
  });

  it('[F41] spectacle is told from places, weather, crowds and deeds', () => {
    expect(spectacleOf(beatOf(GRAND))).toBeGreaterThan(800);
    expect(spectacleOf(beatOf(WARM))).toBeLessThan(500);
  });

  it('[F41] an estimate depends on its beat alone, and a mark overrides it and is not shown as estimated', () => {
    const both = filmOf(`${WARM}\n${COLD.replace('NIGHT', 'NIGHT [[@beat fight]] [[@warmth 0.9]]')}`);
    expect(both.story.nodes[0]).toMatchObject({
      warmth: warmthOf(beatOf(WARM)),
      estimated: ['tension', 'warmth', 'spectacle'],
    });
    expect(both.story.nodes[1]).toMatchObject({ warmth: 900, estimated: ['tension', 'spectacle'] });
  });

  it('[F42] a line that tells what a later beat needs does not go by itself', () => {
    const talk = (heading: string) => `${heading}

ANN
Look at that, the blue lantern.

BEN
Oh my, well, well.

EXT. PIER - NIGHT [[@needs blue lantern]]

BEN
It was hers.
`;
    const of = (text: string) => {
      const item = filmOf(text).beats[0]?.items[0];
      if (item?.kind !== 'speech') throw new Error('no speech');
      return item;
    };
    const kept = of(talk('INT. KITCHEN - NIGHT'));
    expect(kept.trimmable).toBe(false);
    expect(of(talk('INT. KITCHEN - NIGHT').replace('[[@needs blue lantern]]', '')).trimmable).toBe(true);
    const items = [{ ...kept, trimmable: true }];
    expect(keepTold(items, [])).toBe(items);
    expect(keepTold(items, ['no such thing'])).toBe(items);
    const marked = [{ ...kept, trimmable: true, mark: 'trim' as const }];
    expect(keepTold(marked, ['blue lantern'])).toBe(marked);
  });
});
