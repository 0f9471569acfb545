import type { Slot } from './film.ts';
import type { FilmSettings } from './settings.ts';
import type { SaySetting } from './variables.ts';

/** The slots of film.yaml. A default that is not among the options is said, and joins them. */
export const slotsOf = (settings: FilmSettings, say: SaySetting): Slot[] =>
  Object.entries(settings.slots ?? {}).map(([name, said]) => {
    if (typeof said !== 'object') return { name, initial: String(said), options: [], label: name };
    const initial = String(said.default);
    const options = (said.options ?? []).map(String);
    if (options.length > 0 && !options.includes(initial)) {
      say(
        {
          code: 'K2029',
          message: `The default of the slot ${name}, "${initial.slice(0, 60)}", is none of its options.`,
          remedy: `Write default: ${options[0]}, or add ${initial.slice(0, 60)} to the options.`,
        },
        ['slots', name, 'default'],
      );
      options.unshift(initial);
    }
    return { name, initial, options, label: said.label ?? name };
  });
