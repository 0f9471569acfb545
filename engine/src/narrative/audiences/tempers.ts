import { AS_WRITTEN, type Settings } from '../../audience/settings.ts';
import { below, uniform } from '../../base/random.ts';
import type { Seen, Temper, Wishes } from './temper.ts';

const tenths = (x: number): number => Math.max(-5, Math.min(5, x));

const setTo = (seen: Seen, settings: Settings): Wishes => ({ settings, toggles: seen.wishes.toggles });

const draw = (n: number, seen: Seen, purpose: string): number => below(n, seen.seed, seen.beat, purpose);
const chance = (p: number, seen: Seen, purpose: string): boolean =>
  uniform(seen.seed, seen.beat, purpose) < p;

/** Toggles with one more thrown on, or the same. */
const thrown = (seen: Seen, purpose: string): ReadonlySet<string> => {
  const { switches } = seen;
  if (switches.length === 0) return seen.wishes.toggles;
  return new Set([...seen.wishes.toggles, switches[draw(switches.length, seen, purpose)] as string]);
};

/** Leans in. */
const eager: Temper = {
  name: 'eager',
  words:
    'Leans in: wants tension and spectacle, more of it after a calm beat, and takes time to listen. Answers every question, mostly with the last option.',
  wishes: (seen) =>
    setTo(seen, {
      ...AS_WRITTEN,
      tension: seen.tension < 500 ? 4 : 2 + draw(2, seen, 'tension'),
      spectacle: 2 + draw(3, seen, 'spectacle'),
      talk: draw(3, seen, 'talk'),
    }),
  answer: (seen, options) =>
    chance(0.7, seen, 'last') ? options.length - 1 : draw(options.length, seen, 'answer'),
};

/** Drifts off unless something happens. */
const bored: Temper = {
  name: 'bored',
  words:
    'Drifts off: each calm beat makes it want more tension, spectacle and pace; a tense one contents it for a while. Lets half of the questions pass.',
  wishes: (seen) => {
    const was = seen.wishes.settings;
    const calm = seen.count > 0 && seen.tension < 600;
    const step = calm ? 1 + draw(2, seen, 'step') : -2;
    return setTo(seen, {
      ...was,
      tension: Math.max(0, tenths(was.tension + step)),
      spectacle: Math.max(0, tenths(was.spectacle + step)),
      pace: Math.max(0, tenths(was.pace + (calm ? 1 : -1))),
    });
  },
  answer: (seen, options) => (chance(0.5, seen, 'asleep') ? undefined : draw(options.length, seen, 'answer')),
};

/** Has had a long day. */
const tired: Temper = {
  name: 'tired',
  words:
    'Has had a long day: wants less talk, a brisker pace, less tension and more warmth, the more so the longer it lasts. Answers nothing.',
  wishes: (seen) => {
    const weary = Math.min(3, Math.floor(seen.count / 5));
    return setTo(seen, {
      ...AS_WRITTEN,
      talk: tenths(-2 - weary + draw(2, seen, 'talk')),
      pace: tenths(1 + weary),
      tension: tenths(-1 - weary + draw(2, seen, 'tension')),
      warmth: 1 + draw(3, seen, 'warmth'),
    });
  },
  answer: () => undefined,
};

/** Wants what it does not have. */
const contrary: Temper = {
  name: 'contrary',
  words:
    'Wants the opposite of what it has just seen, throws a toggle only to throw it back, asks for another beat now and then, and answers with what a time-out would not take.',
  wishes: (seen) => {
    const up = seen.tension < 500;
    const odd = seen.count % 2 === 1;
    const way = seen.ways.at(-1);
    return {
      settings: {
        tension: up ? 5 : -5,
        warmth: odd ? 4 : -4,
        spectacle: odd ? -3 : 3,
        pace: up ? -4 : 4,
        talk: up ? 4 : -4,
      },
      toggles:
        seen.count % 3 === 0 ? thrown(seen, 'throw') : seen.count % 3 === 2 ? new Set() : seen.wishes.toggles,
      ...(way !== undefined && chance(0.15, seen, 'take') ? { take: way.id } : {}),
    };
  },
  answer: (_, options) => options.length - 1,
};

/** Presses every button. */
const random: Temper = {
  name: 'random',
  words:
    'Presses every button: each axis, toggle, answer and seam by chance, new at every beat; sometimes asks for what cannot come.',
  wishes: (seen) => {
    const axis = (name: string): number => (chance(0.4, seen, name) ? draw(11, seen, `${name} to`) - 5 : 0);
    return {
      settings: {
        tension: axis('tension'),
        pace: axis('pace'),
        warmth: axis('warmth'),
        spectacle: axis('spectacle'),
        talk: axis('talk'),
      },
      toggles: new Set(seen.switches.filter((s) => chance(0.25, seen, s))),
      ...(seen.ways.length > 0 && chance(0.15, seen, 'take')
        ? { take: seen.ways[draw(seen.ways.length + 1, seen, 'which')]?.id ?? 'nowhere' }
        : {}),
    };
  },
  answer: (seen, options) => (chance(0.2, seen, 'asleep') ? undefined : draw(options.length, seen, 'answer')),
};

/** Decides what happens, and leaves how it is told to the director. */
const chooser: Temper = {
  name: 'chooser',
  words:
    'Decides what happens and leaves how it is told alone: throws one toggle early and keeps it, answers every question, and takes one seam in five differently. No axis is ever moved.',
  wishes: (seen) => ({
    settings: AS_WRITTEN,
    toggles: seen.count === 1 ? thrown(seen, 'throw') : seen.wishes.toggles,
    ...(seen.ways.length > 1 && chance(0.2, seen, 'take')
      ? { take: (seen.ways[draw(seen.ways.length, seen, 'which')] as { id: string }).id }
      : {}),
  }),
  answer: (seen, options) => draw(options.length, seen, 'answer'),
};

/** All there are, in the order of reports. */
export const TEMPERS: readonly Temper[] = [eager, bored, tired, contrary, random, chooser];

/** A temper by its name. */
export const temperNamed = (name: string): Temper | undefined => TEMPERS.find((t) => t.name === name);
