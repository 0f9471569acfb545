import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourFrom, placeFrom, propsFrom, weatherFrom } from './place.ts';
import { PLACE_NOUN_COUNT } from './place-table.ts';

describe('placeFrom', () => {
  it('[P1] finds the set in the heading of a real script', () => {
    expect(placeFrom("HALLWAY, SCOTT'S APARTMENT BUILDING", 'int').kind).toBe('hall');
    expect(placeFrom('MOUNT GURU MEADOW', 'ext').kind).toBe('field');
    expect(placeFrom("BRICK'S POOL", 'ext').kind).toBe('yard');
    expect(placeFrom('WOODEN SHACK', 'ext').kind).toBe('shack');
    expect(placeFrom("NAK'S HOUSE", 'ext').kind).toBe('yard');
    expect(placeFrom('SAUSALITO HOME', 'int').kind).toBe('living-room');
    expect(placeFrom('КУХНЯ', 'int').kind).toBe('kitchen');
    expect(placeFrom('東京の街', 'ext').kind).toBe('street');
    expect(placeFrom('СТОЛОВАЯ', 'int', 'КВАРТИРА МАШИ').kind).toBe('living-room');
    expect(placeFrom('СТОЛОВАЯ ЗАВОДА', 'int').kind).toBe('diner');
    expect(placeFrom('DINING ROOM', 'int').kind).toBe('living-room');
    expect(placeFrom('マンション・食堂', 'int').kind).toBe('living-room');
    expect(placeFrom('空港', 'int').kind).toBe('hall');
    expect(placeFrom('CAR', 'ext').kind).toBe('road');
    expect(placeFrom('SKYSCRAPER', 'ext').kind).toBe('street');
    expect(placeFrom('OLD CHURCH', 'ext').kind).toBe('yard');
    expect(PLACE_NOUN_COUNT).toBeGreaterThan(210);
  });

  it('[P2] falls back to inside or outside and says that it guessed', () => {
    expect(placeFrom('ZORBLAX', 'int')).toMatchObject({ kind: 'room', guessed: true });
    expect(placeFrom('ZORBLAX', 'ext')).toMatchObject({ kind: 'outdoors', guessed: true });
  });
});

describe('hour, weather, props', () => {
  it('[P3] reads hours and weather', () => {
    expect(hourFrom('NIGHT')).toBe('night');
    expect(hourFrom('A MOMENT LATER')).toBe('same');
    expect(hourFrom('A clock reads 6:24 am.')).toBe('dawn');
    expect(hourFrom('夜')).toBe('night');
    expect(hourFrom('')).toBe('unknown');
    expect(weatherFrom('Rain lashes the windows.')).toBe('rain');
    expect(weatherFrom('He storms out.')).toBe('clear');
  });

  it('[P4] names concrete things once, verbs that look like nouns not', () => {
    expect(
      propsFrom('He sips coffee from a mug and sets the glass on the table.').map((p) => p.kind),
    ).toEqual(['cup', 'cup', 'glass', 'table']);
    expect(propsFrom('She watches him.')).toEqual([]);
    expect(propsFrom('Two knives and the keys.').map((p) => p.kind)).toEqual(['knife', 'key']);
  });

  it('[P4] any text is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        propsFrom(text);
        hourFrom(text);
        weatherFrom(text);
        expect(placeFrom(text, 'unknown').kind).toBeTypeOf('string');
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
