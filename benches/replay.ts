/**
 * Replays of random screenings: films that bend, wished for, switched, answered, taken differently while they play; each
 * trace, printed and read back, must plan the same bytes in a fresh room. Ends with 1 at the first that does not.
 * `node --conditions=source --import tsx benches/replay.ts [screenings=10000] [first=0]`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AXES } from '../engine/src/audience/directive.ts';
import { parseTrace, printTrace } from '../engine/src/audience/trace.ts';
import { canonical } from '../engine/src/base/canonical.ts';
import { below, uniform } from '../engine/src/base/random.ts';
import { compileFilm } from '../engine/src/film/compile.ts';
import type { Film } from '../engine/src/film/film.ts';
import { parseSettings } from '../engine/src/film/settings.ts';
import { parseFountain } from '../engine/src/screenplay/parse.ts';
import { planFilm } from '../engine/src/showrunner/plan.ts';
import { Screening } from '../engine/src/showrunner/screening.ts';
import { compiledMarkedFilm } from '../tests/films/marked-film.ts';

const COUNT = Number(process.argv[2] ?? 10_000);
const FIRST = Number(process.argv[3] ?? 0);
/** Invented films; one screening in a hundred is of the house's own. */
const INVENTED = 40;

const ours = (name: string): Film => {
  const folder = fileURLToPath(new URL(`../films/${name}`, import.meta.url));
  const { settings } = parseSettings(readFileSync(join(folder, 'film.yaml'), 'utf8'), 'film.yaml');
  return compileFilm(parseFountain(readFileSync(join(folder, 'film.fountain'), 'utf8')), settings);
};

/** A screening in which a key decides what the viewer does. */
const played = (film: Film, key: number): Screening => {
  const s = new Screening(film, { seed: below(7, key, 'seed') });
  const moves = 1 + below(6, key, 'moves');
  for (let n = 0; n < moves; n++) {
    const { duration, choices, decisions } = s.timeline();
    s.commit(Math.floor(duration * uniform(key, n, 'when')));
    switch (below(6, key, n, 'what')) {
      case 0:
        s.rewind(Math.floor(duration * uniform(key, n, 'back')));
        break;
      case 1: {
        const toggles = film.story.toggles;
        const t = toggles[below(Math.max(1, toggles.length), key, n, 'toggle')];
        if (t) s.toggle(t.id, uniform(key, n, 'on') < 0.7);
        break;
      }
      case 2: {
        const c = choices[below(Math.max(1, choices.length), key, n, 'question')];
        if (c) {
          s.rewind(c.start);
          s.choose(c.id, c.options[below(c.options.length, key, n, 'option')]!.id);
        }
        break;
      }
      case 3: {
        const i = below(Math.max(1, decisions.length), key, n, 'seam');
        const ways = decisions[i]?.candidates ?? [];
        const way = ways[below(Math.max(1, ways.length), key, n, 'way')];
        if (way) s.take(i === 0 ? '' : (s.story().steps[i - 1]?.beat.id ?? ''), way.beat);
        break;
      }
      default:
        s.direct(AXES[below(5, key, n, 'axis')]!, below(11, key, n, 'value') - 5);
    }
  }
  return s;
};

const invented = Array.from({ length: INVENTED }, (_, k) => compiledMarkedFilm(k));
const house = ours('the-last-lamp');
const began = performance.now();
const kinds = new Map<string, number>();
const versions = new Set<string>();
for (let key = FIRST; key < FIRST + COUNT; key++) {
  const film = key % 100 === 99 ? house : (invented[key % INVENTED] as Film);
  const live = played(film, key);
  for (const e of live.trace()) kinds.set(e.kind, (kinds.get(e.kind) ?? 0) + 1);
  const { trace, diagnostics } = parseTrace(printTrace(live.trace()));
  const again = canonical(planFilm({ film, seed: live.version().seed, trace }));
  if (diagnostics.length > 0 || again !== canonical(live.timeline())) {
    console.error(`screening ${key} does not replay`);
    process.exit(1);
  }
  versions.add(
    `${film.hash}${live
      .story()
      .steps.map((s) => s.beat.id)
      .join()}`,
  );
  if ((key + 1 - FIRST) % 1000 === 0)
    console.log(`${key + 1 - FIRST} screenings, ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
console.log(
  `${COUNT} screenings replay byte for byte, ${versions.size} different ways through ${INVENTED + 1} films; events: ${[...kinds].map(([k, n]) => `${n} ${k}`).join(', ')}; ${((performance.now() - began) / 1000).toFixed(0)} s`,
);
