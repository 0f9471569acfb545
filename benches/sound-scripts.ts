/**
 * Loudness of every script under the data folder, or of the scripts named, performed and rendered whole.
 *
 *   node --import tsx --conditions source benches/sound-scripts.ts [MANNER] [FILE ...]
 *
 * Scripts over ten minutes are rendered to their tenth minute. Exits 1 when one leaves -24 LUFS +/- 2 or -2 dBTP.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fromSeconds } from '@kinetoscope/engine/base/time';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { planFilm } from '@kinetoscope/engine/showrunner/plan';
import { renderSound } from '@kinetoscope/engine/sound/voices/render';
import type { Manner } from '@kinetoscope/engine/timeline/look';
import { dataDir } from '../tests/data.ts';

const manner = (process.argv[2] ?? 'murmured') as Manner;
const found = (folder: string): string[] =>
  readdirSync(folder).flatMap((f) => {
    const path = join(folder, f);
    return statSync(path).isDirectory() ? found(path) : f.endsWith('.fountain') ? [path] : [];
  });
const data = dataDir();
const files = process.argv.length > 3 ? process.argv.slice(3) : data ? found(join(data, 'fountain')) : [];
const most = fromSeconds(600);
let bad = 0;
for (const file of files) {
  const film = compileFilm(parseFountain(readFileSync(file, 'utf8')));
  const whole = planFilm({ film, seed: 1, trace: [], manner });
  const timeline = {
    ...whole,
    duration: Math.min(whole.duration, most),
    lines: whole.lines.filter((l) => l.start < most),
  };
  const { report: r } = await renderSound(timeline);
  const ok = r.lufs > -26 && r.lufs < -22 && r.truePeak < -2;
  if (!ok) bad++;
  const talk = timeline.lines.reduce((a, l) => a + l.duration, 0) / timeline.duration;
  console.log(
    `${ok ? 'ok ' : 'BAD'} ${basename(file)} ${r.seconds}s talk ${talk.toFixed(2)} LUFS ${r.lufs} TP ${r.truePeak} over ${r.dialogueOverRest} lim ${r.limited} jump ${r.jump.jump}@${r.jump.at} overruns ${r.overruns}/${timeline.lines.length} murmured ${r.murmured} ${JSON.stringify(r.stems)} ${JSON.stringify(r.cues)}`,
  );
}
console.log(`${manner}: ${bad} of ${files.length} out of bounds`);
process.exitCode = bad > 0 ? 1 : 0;
