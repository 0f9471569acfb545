import { describe, expect, it } from 'vitest';
import { splitHeading } from './heading.ts';

const split = (text: string): unknown[] => {
  const h = splitHeading(text);
  return [h.interior, [h.place, ...h.within].join(' > '), h.time, h.extras.join(', ')];
};

describe('[S18] headings', () => {
  it.each([
    ["EXT. BRICK'S POOL - DAY", 'ext', "BRICK'S POOL", 'DAY', ''],
    ['INT. HOUSE - KITCHEN - NIGHT', 'int', 'HOUSE > KITCHEN', 'NIGHT', ''],
    [
      "INT. HALLWAY, SCOTT'S APARTMENT BUILDING, A MOMENT LATER",
      'int',
      "HALLWAY > SCOTT'S APARTMENT BUILDING",
      'A MOMENT LATER',
      '',
    ],
    ['INT. SAUSALITO HOME, THE NEXT MORNING', 'int', 'SAUSALITO HOME', 'THE NEXT MORNING', ''],
    ['INT./EXT. CAR (MOVING) - CONTINUOUS', 'both', 'CAR', 'CONTINUOUS', 'MOVING'],
    ['INT/EXT. HOUSE - DAY - FLASHBACK (1944)', 'both', 'HOUSE', 'DAY', '1944, FLASHBACK'],
    ['INT HOUSE DAY', 'int', 'HOUSE', 'DAY', ''],
    ['INT - HOUSE - DAY', 'int', 'HOUSE', 'DAY', ''],
    ['EST. HARBOUR – DUSK', 'ext', 'HARBOUR', 'DUSK', ''],
    ['I/E TRUCK -- 3:15 AM', 'both', 'TRUCK', '3:15 AM', ''],
    ['SNIPER SCOPE POV', undefined, 'SNIPER SCOPE POV', undefined, ''],
    ["INT. SCOTT'S NEW APARTMENT, A FEW DAYS LATER", 'int', "SCOTT'S NEW APARTMENT", 'A FEW DAYS LATER', ''],
    ['ИНТ. КВАРТИРА МАШИ – КУХНЯ – ДЕНЬ', 'int', 'КВАРТИРА МАШИ > КУХНЯ', 'ДЕНЬ', ''],
    ['INT. ', 'int', '', undefined, ''],
  ])('%s', (text, interior, place, time, extras) => {
    expect(split(text)).toEqual([interior, place, time, extras]);
  });
});
