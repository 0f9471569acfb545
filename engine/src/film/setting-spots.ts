import type { Spot } from './fault.ts';

/** Where each setting stands in `film.yaml`, by its path. Not part of what the film is: its hash leaves it out. */
export interface SettingSpots {
  readonly file?: string;
  readonly spots: Readonly<Record<string, { readonly line: number; readonly column: number }>>;
}

export type SettingPath = ReadonlyArray<string | number>;

/** Keys may hold any character, so paths are joined by one that YAML cannot have. */
export const pathKey = (path: SettingPath): string => path.join('\u0000');

/** Place of a setting, or of the nearest one around it; the file's beginning where nothing is known. */
export const spotOfSetting = (source: SettingSpots | undefined, path: SettingPath): Spot => {
  const file = { file: source?.file ?? 'film.yaml' };
  for (let n = path.length; n >= 0; n--) {
    const spot = source?.spots[pathKey(path.slice(0, n))];
    if (spot !== undefined) return { ...file, ...spot };
  }
  return { ...file, line: 1, column: 1 };
};
