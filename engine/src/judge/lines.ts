import { settingsTrack } from '../audience/settings.ts';
import type { Trace } from '../audience/trace.ts';
import type { Film, SpeechItem } from '../film/film.ts';
import type { Line, Scene } from '../timeline/timeline.ts';
import type { Violation } from './violation.ts';
import { holds, type World } from './world.ts';

/** Weight that a tenth of want of talk lets go, thousandths. */
const A_TENTH = 110;

/** Least talk asked for while a scene plays, tenths. */
const leastTalk = (trace: Trace, scene: Scene): number => {
  let least = 0;
  let before = 0;
  for (const step of settingsTrack(trace)) {
    if (step.at <= scene.start) before = step.settings.talk;
    else if (step.at < scene.start + scene.duration) least = Math.min(least, step.settings.talk);
  }
  return Math.min(least, before);
};

/** [J11] What is said in a scene: locked lines are, lines whose condition fails are not, the rest goes only where talk may be short. */
export const lineViolations = (
  film: Film,
  scene: Scene,
  world: World,
  said: readonly Line[],
  trace: Trace,
): Violation[] => {
  const beat = film.beats.find((b) => b.id === scene.beat);
  if (beat === undefined) return [];
  const out: Violation[] = [];
  const say = (at: number, item: SpeechItem, why: string) =>
    out.push({
      bound: 'line',
      at,
      words: `${scene.beat}, line ${item.line}: "${item.text.slice(0, 60)}" ${why}`,
    });
  const talk = leastTalk(trace, scene);
  for (const item of beat.items) {
    if (item.kind !== 'speech') continue;
    const spoken = said.filter((l) => l.source === item.line && l.speaker === item.speaker);
    const own = spoken.find((l) => l.text === item.text);
    if (!holds(item.when, film.story, world)) {
      // Another piece of the same speech, or another reading of the same words, may be what was heard.
      const other = beat.items.some(
        (i) => i !== item && i.kind === 'speech' && i.line === item.line && holds(i.when, film.story, world),
      );
      const heard = spoken[0];
      if (heard !== undefined && !other) say(heard.start, item, 'is said though its condition fails');
      continue;
    }
    if (item.mark === 'lock') {
      if (own === undefined)
        say(
          scene.start,
          item,
          spoken.length > 0 ? 'is locked and said in other words' : 'is locked and not said',
        );
      continue;
    }
    if (spoken.length > 0) continue;
    const silent = (item.slots ?? []).length > 0 || (item.variants ?? []).some((v) => v.text.trim() === '');
    const mayGo = item.trimmable && item.weight < -talk * A_TENTH;
    if (!silent && !mayGo)
      say(
        scene.start,
        item,
        item.trimmable ? 'is left out, but nobody asked for so little talk' : 'is left out',
      );
  }
  return out;
};
