import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataDir } from '../../../tests/data.ts';
import { canonical } from '../base/canonical.ts';
import { compileFilm, compileInSteps } from '../film/compile.ts';
import type { Film } from '../film/film.ts';
import { decodeScript } from '../screenplay/decode.ts';
import { parseFountain } from '../screenplay/parse.ts';
import type { Manner } from '../timeline/look.ts';
import { CallSheet } from './call-sheet.ts';
import { cutBeat, performBeat, shootBeat } from './cut-beat.ts';
import { CutRoom } from './cut-room.ts';
import { planFilm } from './plan.ts';

const TWO = `Title: Two Rooms

INT. KITCHEN - NIGHT

MARA, 40s, sits at the table. A letter lies on the table.

MARA
You came back.

INT. KITCHEN - LATER

Mara takes the letter.

EXT. STREET - DAY

Mara runs.
`;

/** Cut beat by beat while the script is read, the second half of every cut from copies, as from another thread. */
const cutWhileRead = (
  text: string,
  seed: number,
  manner?: Manner,
): { film: Film; room: CutRoom; played: number } => {
  const room = new CutRoom();
  const reading = compileInSteps(parseFountain(text));
  let sheet: CallSheet | undefined;
  for (let played = 0; ; played++) {
    const next = reading.next();
    if (next.done === true) return { film: next.value, room, played };
    const { film, beat } = next.value;
    sheet ??= new CallSheet(film, seed, manner);
    const input = sheet.next(beat);
    const performance = performBeat(input);
    const { direction, cues, scene } = structuredClone(
      shootBeat(structuredClone(input), structuredClone(performance)),
    );
    room.shelve(input, 0, { beat, performance, direction, cues, scene });
  }
};

describe('cuts made while the script is still read', () => {
  it('are those that the plan asks for', () => {
    const film = compileFilm(parseFountain(TWO));
    const sheet = new CallSheet(film, 3);
    const room = new CutRoom();
    for (const beat of film.beats) {
      const input = sheet.next(beat);
      const cut = cutBeat(input);
      room.shelve(input, 0, { ...cut, scene: { ...cut.scene, heading: `seen: ${cut.scene.heading}` } });
    }
    const headings = planFilm({ film, seed: 3, trace: [] }, room).scenes.map((s) => s.heading);
    expect(headings).toEqual([...film.beats.map((b) => `seen: ${b.heading}`), '']);
    const others = planFilm({ film, seed: 4, trace: [] }, room).scenes.map((s) => s.heading);
    expect(others).toEqual([...film.beats.map((b) => b.heading), '']);
  });

  it('are not made of a film that its marks bend', () => {
    const marked = TWO.replace('Mara runs.', '[[@optional]]\n\nMara runs.');
    expect(cutWhileRead(marked, 1).played).toBe(0);
    expect(cutWhileRead(TWO, 1).played).toBe(3);
  });

  const data = dataDir();
  const folder = data === undefined ? undefined : join(data, 'fountain');
  const scripts =
    folder === undefined
      ? []
      : readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((f) => f.endsWith('.fountain'))
          .sort();
  it.skipIf(folder === undefined).each(scripts)('[W1] [W10] change no byte of %s', (name) => {
    const { text } = decodeScript(readFileSync(join(folder as string, name)));
    for (const manner of [undefined, 'silent'] as const) {
      const { film, room, played } = cutWhileRead(text, 7, manner);
      expect(played).toBe(film.beats.length);
      const input = { film, seed: 7, trace: [], ...(manner === undefined ? {} : { manner }) };
      expect(canonical(planFilm(input, room))).toBe(canonical(planFilm(input)));
    }
  });
});
