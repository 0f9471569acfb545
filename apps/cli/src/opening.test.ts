import { compileFilm } from '@kinetoscope/engine/film/compile';
import { unpackMeshes } from '@kinetoscope/engine/picture/mesh-pack';
import { runJob } from '@kinetoscope/engine/picture/workshop-jobs';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { beginningOf, openingBeats } from '@kinetoscope/engine/showrunner/opening';
import { expect, it } from 'vitest';
import type { FilmText } from './film-text.ts';
import { OpeningDesk } from './opening.ts';

const film = (line: string): FilmText => ({
  name: 'tea',
  text: `INT. KITCHEN - DAY\n\nANNA, 40s, sits at the table with a cup.\n\nANNA\n${line}\n\nEXT. STREET - DAY\n\nAnna walks away.\n`,
  diagnostics: [],
});

it('[P1] the opening a server prepares is what the page would plan and build itself', async () => {
  const tea = film('Is there any tea left?');
  const desk = new OpeningDesk(() => tea);
  expect(desk.of(tea)).toBeUndefined();
  await desk.prepare();
  const { opening, pack } = desk.of(tea)!;
  const beats = compileFilm(parseFountain(tea.text), {}, tea.name, openingBeats(tea.text));
  expect(opening.timeline).toEqual(beginningOf(beats, opening.seed, opening.trace));
  const parts = opening.jobs.map((j) => j.part);
  for (const part of ['room', 'head', 'body', 'hair', 'mouth:rest-neutral']) expect(parts).toContain(part);
  const meshes = unpackMeshes(pack)!;
  expect(meshes).toHaveLength(opening.jobs.length);
  expect(meshes[0]).toEqual(await runJob(opening.jobs[0]!));
  expect(desk.pack(/[0-9a-f]{32}/u.exec(opening.meshes)![0])).toBe(pack);
  expect(desk.of(film('No.'))).toBeUndefined();
  desk.close();
});

it('preparing gives way to a request, and a film at fault has no opening', async () => {
  const tea = film('Is there any tea left?');
  const desk = new OpeningDesk(() => tea);
  const preparing = desk.prepare();
  desk.giveWay();
  await preparing;
  expect(desk.of(tea)).toBeUndefined();
  desk.close();
  const gone = new OpeningDesk(() => {
    throw new Error('the script is gone');
  });
  await gone.prepare();
  expect(gone.of(tea)).toBeUndefined();
  gone.close();
});
