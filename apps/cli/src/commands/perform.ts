import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { printVersion, type Version } from '@kinetoscope/engine/audience/version';
import { canonical } from '@kinetoscope/engine/base/canonical';
import { formatTime } from '@kinetoscope/engine/base/time';
import type { Film } from '@kinetoscope/engine/film/film';
import { CutRoom } from '@kinetoscope/engine/showrunner/cut-room';
import { ENGINE_VERSION } from '@kinetoscope/engine/showrunner/engine-version';
import { planFilm } from '@kinetoscope/engine/showrunner/plan';
import { printed, type ScreeningTerms, wordsOf } from '@kinetoscope/engine/showrunner/version-of';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';
import { CameraCrew } from '../camera-crew.ts';
import { UsageFault } from '../exit.ts';
import { openFilm } from '../open-film.ts';
import { printJson, report, say } from '../report.ts';
import { archiveOf, compareArchive, readTerms, type TermFlags, termsFor } from '../terms.ts';

/**
 * A plan is one pass over much code: by the time V8 has optimised a function its work is mostly done, and on two cores
 * the compiler takes the time from it. Optimising later saves a third of the processor time of a feature's plan
 * (benches/perform.ts).
 */
const optimiseLater = (): void => setFlagsFromString('--interrupt-budget=400000');

/** Opens and plans a film; diagnostics are printed. */
export const planned = async (
  path: string,
  flags: TermFlags,
): Promise<{ film: Film; timeline: Timeline; terms: ScreeningTerms }> => {
  optimiseLater();
  const wanted = readTerms(flags);
  const crew = CameraCrew.call(path, wanted);
  const { opened, diagnostics } = await openFilm(path, crew?.play);
  report(diagnostics, opened?.source.script ?? path);
  if (opened === undefined) throw new Error('a film without errors was not opened');
  const { film } = opened;
  const terms = termsFor(film, wanted);
  const room = new CutRoom();
  await crew?.wrap(room);
  const timeline = planFilm({ film, ...terms }, room);
  compareArchive(wanted.version?.file, timeline);
  return { film, timeline, terms };
};

/** Writes the version, and its timeline beside it. */
const save = (file: string, film: Film, timeline: Timeline, terms: ScreeningTerms, json: boolean): void => {
  const version: Version = {
    kind: 'kinetoscope.version',
    version: 1,
    film: { hash: film.hash, title: film.title },
    engine: ENGINE_VERSION,
    casting: {},
    ...terms,
  };
  const { name, wholeCode } = printed(version, wordsOf(film));
  writeFileSync(file, printVersion(version));
  writeFileSync(archiveOf(file), `${canonical(timeline)}\n`);
  say(`${file}: version ${name}, its timeline in ${archiveOf(file)}\nIts code: ${wholeCode}`, json);
};

/** `kinetoscope perform FILM`: the timeline, as JSON or as a shot list with reasons. */
export const perform = async (
  path: string,
  flags: TermFlags & { readonly save?: string | undefined },
  json: boolean,
): Promise<void> => {
  if (flags.save !== undefined && !flags.save.endsWith('.json'))
    throw new UsageFault(`--save wants a file named like out.version.json, not "${flags.save}"`);
  const { film, timeline, terms } = await planned(path, flags);
  if (flags.save !== undefined) save(flags.save, film, timeline, terms, json);
  if (json) return printJson(timeline);
  for (const scene of timeline.scenes) {
    say(`\n${formatTime(scene.start)}  ${scene.heading || scene.beat}`);
    const decision = timeline.decisions.find((d) => d.scene === scene.index);
    if (decision !== undefined) say(`  ${decision.why}`);
    const lines = timeline.lines.filter((l) => l.scene === scene.index);
    for (const shot of timeline.shots.filter((s) => s.scene === scene.index)) {
      say(
        `  ${formatTime(shot.start)}  ${shot.scale.padEnd(16)} ${shot.kind.padEnd(13)} ${shot.subject.padEnd(18)} ${shot.reason}`,
      );
      for (const l of lines)
        if (l.start >= shot.start && l.start < shot.start + shot.duration)
          say(`             ${l.speaker}: ${l.text}`);
    }
    for (const c of timeline.choices.filter((o) => o.scene === scene.index))
      say(
        `  ${formatTime(c.start)}  asked: ${c.options.map((o) => (o.id === c.taken ? `[${o.text}]` : o.text)).join(' / ')}`,
      );
  }
  const ending = timeline.ending === undefined ? '' : `, ending: ${timeline.ending.label}`;
  say(
    `\n${formatTime(timeline.duration)}  ${timeline.shots.length} shots, ${timeline.lines.length} lines${ending}`,
  );
};
