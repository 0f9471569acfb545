import { describe, expect, it } from 'vitest';
import type { Place, PlaceKind } from '../../timeline/place.ts';
import { setPlan } from './build.ts';
import { facadeOf } from './facade.ts';
import { layoutName, setKindOf } from './outside.ts';
import { terrainOf } from './terrain.ts';

const place = (kind: PlaceKind, name: string, interior = false): Place => ({
  id: name,
  kind,
  guessed: false,
  interior,
  name,
  hour: 'day',
  weather: 'clear',
  dressing: [],
  capacity: 2,
  seed: 9,
});
const ids = (p: Place): string[] => setPlan(p).pieces.map((q) => q.id);

describe('places by their noun', () => {
  it('[P11] water, heights and open land follow the last noun that is known', () => {
    const water = (name: string) => terrainOf(place('water', name));
    expect(water('MOUNT GURU STREAM')).toBe('stream');
    expect(water('HARBOUR - FISHING BOAT')).toBe('deck');
    expect(water('LAKE PIER')).toBe('pier');
    expect(water('BEACHES')).toBe('shore');
    expect(water('РЕКА ВОЛГА')).toBe('stream');
    expect(water('砂浜')).toBe('shore');
    expect(terrainOf(place('hill', 'PEAK OF MOUNT GURU'))).toBe('mountain');
    expect(terrainOf(place('hill', 'MARIN HILLSIDE'))).toBe('hill');
    expect(terrainOf(place('hill', 'CAVE', true))).toBe('cave');
    expect(terrainOf(place('field', 'SNOW FIELD'))).toBe('snow');
    expect(terrainOf(place('field', 'MOUNT GURU MEADOW'))).toBe('meadow');
    expect(terrainOf(place('field', 'THE SAHARA DESERT'))).toBe('desert');
  });

  it('[P11] a stream has neither pier nor lighthouse', () => {
    const stream = ids(place('water', 'MOUNT GURU STREAM'));
    expect(stream).toContain('stream');
    expect(stream).not.toContain('lighthouse');
    expect(ids(place('water', 'PIER'))).toContain('lighthouse');
  });

  it('[P12] outside a building one sees its front, with its name where it would have a sign', () => {
    expect(facadeOf(place('street', "RICKY'S DINER"))).toEqual({ front: 'shop', sign: "RICKY'S DINER" });
    expect(facadeOf(place('street', 'HARBOUR STREET'))).toBeUndefined();
    expect(facadeOf(place('diner', 'DINER', true))).toBeUndefined();
    expect(ids(place('street', 'CITY HOSPITAL'))).toContain('public');
    expect(ids(place('yard', 'OLD CHURCH'))).toContain('chapel');
    expect(ids(place('shack', 'WOODEN SHACK'))).toContain('shack');
    expect(ids(place('yard', "NAK'S HOUSE"))).toContain('house');
    expect(setPlan(place('bank', 'BANK')).height).toBe(0);
    expect(setKindOf(place('vehicle', 'CAR'))).toBe('road');
    expect(setKindOf(place('vehicle', 'CAR', true))).toBe('vehicle');
  });

  it('[P13] the layout depends on no more of a name than `layoutName` keeps', () => {
    for (const p of [
      place('water', 'MOUNT GURU STREAM'),
      place('hill', 'CAVE OF WONDERS', true),
      place('street', "OUTSIDE RICKY'S DINER"),
      place('living-room', 'КВАРТИРА МАШИ - СТОЛОВАЯ', true),
      place('kitchen', 'KITCHEN', true),
    ]) {
      const same = { ...p, name: layoutName(p) };
      expect(setPlan(same).pieces).toEqual(setPlan(p).pieces);
      expect(layoutName(same)).toBe(layoutName(p));
    }
    expect(layoutName(place('kitchen', "NAK'S KITCHEN", true))).toBe('');
  });
});
