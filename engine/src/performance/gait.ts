/** Speeds on the floor, mm/s, at the pace as written. */
export const SPEED = { walk: 1150, run: 2900, crawl: 500, swim: 900, climb: 700 } as const;
export type Gait = keyof typeof SPEED;
