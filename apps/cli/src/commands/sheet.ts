import { writeFileSync } from 'node:fs';
import { renderSheet } from '@kinetoscope/engine/delivery/file/sheet';
import { say } from '../report.ts';
import { planned, type Terms } from './perform.ts';

/** `kinetoscope sheet FILM -o sheet.png`: one panel a shot. */
export const sheet = async (path: string, flags: Terms & { out: string }): Promise<void> => {
  const { timeline } = planned(path, flags);
  const png = await renderSheet(timeline, {
    progress: (done: number, all: number) => process.stderr.write(`\rpanel ${done} of ${all}`),
  });
  process.stderr.write('\n');
  writeFileSync(flags.out, png);
  say(`${flags.out}: ${timeline.shots.length} shots`);
};
