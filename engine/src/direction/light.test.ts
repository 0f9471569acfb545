import { describe, expect, it } from 'vitest';
import { AS_WRITTEN } from '../audience/settings.ts';
import { fromSeconds } from '../base/time.ts';
import { setPlan } from '../stage/sets/build.ts';
import { HOUSE_LOOK } from '../timeline/look.ts';
import { PLACE_KINDS, type Place } from '../timeline/place.ts';
import { inventedPerson } from './invented.ts';
import { faceStops, lightPlan, lightsOf } from './light.ts';

const place = (over: Partial<Place>): Place => ({
  id: 'here',
  kind: 'living-room',
  guessed: false,
  interior: true,
  name: 'HERE',
  hour: 'night',
  weather: 'clear',
  dressing: [],
  capacity: 2,
  seed: 3,
  ...over,
});

const lit = (over: Partial<Place>, tension = 120, settings = AS_WRITTEN) => {
  const p = place(over);
  return lightPlan(p, setPlan(p), HOUSE_LOOK, tension, settings, 1);
};

const red = (c: number) => c >> 16;
const blue = (c: number) => c & 255;

describe('light', () => {
  it('[L1] nights indoors are warm lamps with a blue edge; practicals burn', () => {
    const l = lit({});
    expect(red(l.key.colour)).toBeGreaterThan(blue(l.key.colour) + 40);
    expect(blue(l.rim.colour)).toBeGreaterThan(red(l.rim.colour) + 40);
    expect(l.practicals).toBe(1000);
  });

  it('[L2] dawn and dusk have a low sun, and from opposite sides', () => {
    const dawn = lit({ kind: 'hill', interior: false, hour: 'dawn' });
    const dusk = lit({ kind: 'hill', interior: false, hour: 'dusk' });
    expect(dawn.key.elevation).toBeLessThan(350);
    expect(dawn.key.azimuth * dusk.key.azimuth).toBeLessThan(0);
    expect(red(dawn.key.colour)).toBeGreaterThan(blue(dawn.key.colour) + 40);
  });

  it('[L3] rain and cloud are soft, clear sun is hard', () => {
    const rain = lit({ kind: 'street', interior: false, hour: 'day', weather: 'rain' });
    const sun = lit({ kind: 'street', interior: false, hour: 'day' });
    expect(rain.key.hardness).toBeLessThan(sun.key.hardness / 2);
    expect(rain.fill.level / rain.key.level).toBeGreaterThan(sun.fill.level / sun.key.level);
    expect(lit({ kind: 'street', interior: false, hour: 'day', weather: 'fog' }).haze).toBeGreaterThan(
      sun.haze + 300,
    );
  });

  it('[L4] tension takes fill away and hardens; the audience can ask for it', () => {
    const calm = lit({}, 50);
    const tense = lit({}, 900);
    expect(tense.fill.level / tense.key.level).toBeLessThan((0.7 * calm.fill.level) / calm.key.level);
    expect(tense.key.hardness).toBeGreaterThan(calm.key.hardness);
    const asked = lit({}, 50, { ...AS_WRITTEN, tension: 5 });
    expect(asked.fill.level).toBeLessThan(calm.fill.level);
    const warm = lit({}, 50, { ...AS_WRITTEN, warmth: 5 });
    const cold = lit({}, 50, { ...AS_WRITTEN, warmth: -5 });
    expect(blue(warm.fill.colour) - red(warm.fill.colour)).toBeLessThan(
      blue(cold.fill.colour) - red(cold.fill.colour),
    );
  });

  it('[L5] the key models faces: 35 to 85 degrees off the front, fill on the other side, rim behind', () => {
    for (const [i, kind] of PLACE_KINDS.entries())
      for (const interior of [true, false]) {
        const hour = (['day', 'night', 'dawn', 'dusk'] as const)[(i + (interior ? 1 : 0)) % 4]!;
        const l = lit({ kind, hour, interior });
        expect(Math.abs(l.key.azimuth)).toBeGreaterThanOrEqual(610);
        expect(Math.abs(l.key.azimuth)).toBeLessThanOrEqual(1490);
        expect(l.key.azimuth * l.fill.azimuth).toBeLessThan(0);
        expect(Math.abs(l.rim.azimuth)).toBeGreaterThan(1900);
        expect(l.fill.level).toBeGreaterThanOrEqual(40);
      }
  });

  it('[L6] a directive of tension or warmth is a cue at its own time, faded over 1 to 2 s; pace is none', () => {
    const p = place({});
    const at = fromSeconds(4);
    const cues = (settings: typeof AS_WRITTEN) =>
      lightsOf({
        place: p,
        plan: setPlan(p),
        look: HOUSE_LOOK,
        tension: 200,
        track: [{ at, settings }],
        opening: AS_WRITTEN,
        duration: fromSeconds(20),
        seed: 1,
      });
    const two = cues({ ...AS_WRITTEN, tension: 4 });
    expect(two.map((c) => c.start)).toEqual([0, at]);
    expect(two[1]!.duration).toBeGreaterThanOrEqual(fromSeconds(1));
    expect(two[1]!.duration).toBeLessThanOrEqual(fromSeconds(2));
    expect(two[1]!.plan).not.toEqual(two[0]!.plan);
    expect(cues({ ...AS_WRITTEN, pace: 4 })).toHaveLength(1);
  });

  it('[L7] a moonlit night without lamps fills faces; its key is low; cars have a key by day and by night', () => {
    const moon = lit({ kind: 'hill', interior: false }, 500);
    expect(moon.fill.level).toBeGreaterThan(0.3 * moon.key.level);
    expect(moon.key.elevation).toBeLessThan(600);
    expect(moon.exposure).toBeGreaterThan(0);
    const drive = { kind: 'vehicle', interior: true } as const;
    expect(lit({ ...drive, hour: 'night' }).key.level).toBeGreaterThan(500);
    expect(lit({ ...drive, hour: 'day' }).ambient.level).toBeGreaterThan(lit(drive).ambient.level);
  });

  it('[L8] day in a room is warm where the sun shines and neutral where it does not', () => {
    const sun = lit({ hour: 'day' });
    const cloud = lit({ hour: 'day', weather: 'overcast' });
    expect(red(sun.key.colour) - blue(sun.key.colour)).toBeGreaterThan(40);
    expect(red(cloud.key.colour) - blue(cloud.key.colour)).toBeLessThan(10);
    expect(sun.key.hardness).toBeGreaterThan(2 * cloud.key.hardness);
  });

  it('[L9] the lens opens for dark faces, by less than a meter would', () => {
    const pale = { ...inventedPerson('a', 1), skin: 0xe2b394 };
    const dark = { ...inventedPerson('b', 1), skin: 0x5d3622 };
    expect(faceStops([])).toBe(0);
    expect(faceStops([dark])).toBeGreaterThan(faceStops([dark, pale]));
    expect(faceStops([dark, pale])).toBeGreaterThan(faceStops([pale]));
    expect(faceStops([dark])).toBeLessThanOrEqual(0.8);
  });
});
