import MeshWorker from '@kinetoscope/engine/delivery/player/mesh-worker?worker';
import mixerUrl from '@kinetoscope/engine/delivery/player/mixer-worklet?worker&url';
import { Player } from '@kinetoscope/engine/delivery/player/player';
import { SoundDesk } from '@kinetoscope/engine/delivery/player/sound-desk';
import { VoiceBooth } from '@kinetoscope/engine/delivery/player/voice-booth';
import VoiceWorker from '@kinetoscope/engine/delivery/player/voice-worker?worker';
import { WorkshopPool } from '@kinetoscope/engine/delivery/player/workshop-pool';
import { makersOf } from '@kinetoscope/engine/picture/frame/makers';
import { Painter } from '@kinetoscope/engine/picture/frame/painter';
import { TitleSetter } from '@kinetoscope/engine/picture/titles/title-setter';
import { Controls } from './controls.ts';
import { followEdits } from './follow-edits.ts';
import { pageFonts } from './page-fonts.ts';
import { RemoteProgramme } from './remote-programme.ts';
import type { FilmText } from './screening-messages.ts';
import ScreeningWorker from './screening-worker.ts?worker';

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

const notice = (text: string) => {
  byId('notice').textContent = text;
};

/** The film the server put into the page, else the one it serves. */
const filmHere = async (): Promise<FilmText> => {
  const inline = document.getElementById('film');
  if (inline?.textContent) return JSON.parse(inline.textContent) as FilmText;
  const r = await fetch('./film.json');
  if (!r.ok) throw new Error(`no film here (${r.status})`);
  return (await r.json()) as FilmText;
};

const mark = (name: string) => performance.mark(`kinetoscope:${name}`);

const start = async () => {
  const screening = new ScreeningWorker();
  const cores = navigator.hardwareConcurrency || 2;
  const pool = new WorkshopPool(() => new MeshWorker(), Math.min(4, Math.max(1, cores - 1)));
  const film = await filmHere();
  const canvas = byId<HTMLCanvasElement>('screen');
  const programmeComing = RemoteProgramme.open(screening, film);
  const titles = new TitleSetter(pageFonts());
  const programme = await programmeComing;
  mark('planned');
  const look = programme.timeline().look;
  const query = new URLSearchParams(location.search);
  const painter = await Painter.create({
    canvas,
    width: 640,
    height: 360,
    makers: makersOf(pool),
    titles,
    look,
    quality: 'good',
    forceWebGL: query.has('webgl') || !('gpu' in navigator),
  });
  mark('painter');
  const desk = new SoundDesk(mixerUrl);
  const voices: string[] = [];
  const booth = new VoiceBooth(new VoiceWorker(), (line, heard) => {
    programme.spoke(line, heard.phones);
    desk.line(line, heard.samples);
    if (!voices.includes(heard.voice)) voices.push(heard.voice);
  });
  let controls: Controls | undefined;
  const player = new Player({
    programme,
    painter,
    desk,
    booth,
    canvas,
    events: {
      time: (t, duration) => controls?.time(t, duration),
      captions: (c) => controls?.captions(c),
      playing: (p) => controls?.playing(p),
      ended: () => controls?.wake(),
      firstPicture: () => mark('first-picture'),
      firstActor: () => mark('first-actor'),
    },
  });
  controls = new Controls(player, desk, programme, () => voices);
  const told = () => {
    const faults = programme.plan.diagnostics.filter((d) => d.severity === 'error');
    notice(
      faults
        .map((d) => `${d.line !== undefined ? `Line ${d.line}: ` : ''}${d.message} ${d.remedy}`)
        .join('\n'),
    );
    document.title = programme.timeline().film.title || film.name;
    byId('title').textContent = document.title;
  };
  told();
  programme.onPlan = (plan) => {
    player.replanned(plan.at);
    controls?.planned();
    told();
  };
  addEventListener('resize', () => player.fit());
  followEdits((edited) => programme.reload(edited));
  await player.play();
  // Where the browser lets it sound without a gesture, it does.
  controls.heard(await player.listen());
};

start().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  notice(`This browser cannot show the film: ${message}\nKinetoscope needs WebGPU or WebGL 2.`);
  console.error(error);
});
