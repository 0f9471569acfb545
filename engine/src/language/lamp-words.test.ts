import { describe, expect, it } from 'vitest';
import { lampWords } from './lamp-words.ts';

const read = (s: string): string => {
  const w = lampWords(s);
  return w === undefined
    ? ''
    : `${w.which} ${w.happens ? '' : 'is '}${w.on ? 'on' : 'out'}${w.colour ? ` ${w.colour}` : ''}`;
};

describe('lamps in action lines', () => {
  it.each([
    ['Mara lights the lamp.', 'lamp on'],
    ['He lights the lamp with it.', 'lamp on'],
    ['Ann lights two candles.', 'candles on'],
    ['She switches on the light.', 'lamp on'],
    ['He turns the lights on.', 'lamps on'],
    ['The lights come back on.', 'lamps on'],
    ['He turns off the light.', 'lamp out'],
    ['She turns the desk lamp off.', 'lamp out'],
    ['The lights go out.', 'lamps out'],
    ['All the lights in the house suddenly go out.', 'lamps out'],
    ['He blows out the candle.', 'candles out'],
    ['She puts out the fire.', 'fire out'],
    ['The power fails.', 'lamps out'],
    ['Darkness.', 'lamps out'],
    ['The lamp burns.', 'lamp is on'],
    ['The light is yellow.', 'lamp is on yellow'],
    ['The light turns, and turns.', 'lamp is on'],
    ['Tomas sits on the stairs in the dark.', 'lamps is out'],
    ['A lantern in front of the great dead lamp.', 'lamps is out'],
    ['Tomas looks at the dark glass.', 'lamps is out'],
    ['The lamp is out.', 'lamps is out'],
    ['It is dark.', 'lamps is out'],
    ['He lights the paper.', 'kindled on'],
    ['She sets fire to the curtains.', 'kindled on'],
  ])('[A12] %s: %s', (sentence, want) => expect(read(sentence)).toBe(want));

  it.each([
    'Mara touches the lamp.',
    'She lights a cigarette.',
    'He does not light the lamp.',
    'Tomas tries to light the stove.',
    'A dark street.',
    'The traffic light turns red.',
    'He takes the fuse.',
    'Mara takes off her dark coat.',
    'A lamp on a table.',
    'Light in the window.',
    'She opens the fire door.',
  ])('[A12] %s says nothing of them', (sentence) => {
    const w = lampWords(sentence);
    expect(w === undefined || (w.on && !w.happens)).toBe(true);
  });
});
