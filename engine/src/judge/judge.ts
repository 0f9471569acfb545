import { type Settings, settingsAt, settingsTrack } from '../audience/settings.ts';
import { answerOf } from '../audience/toggles.ts';
import type { Trace } from '../audience/trace.ts';
import { type Flicks, formatTime } from '../base/time.ts';
import type { Film } from '../film/film.ts';
import type { Span } from '../film/graph.ts';
import { variantHolds } from '../film/variant.ts';
import type { ChoiceWindow } from '../timeline/decision.ts';
import type { Line, Scene, Timeline } from '../timeline/timeline.ts';
import { brokenRule, mayEnd, missedLocks } from './futures.ts';
import { lineViolations } from './lines.ts';
import { type Seam, seamViolations } from './seams.ts';
import { slotsIn } from './slots.ts';
import { tensionViolations } from './tension.ts';
import type { Bound, Violation } from './violation.ts';
import { answered, asked, mayFollow, openingWorld, play, type World, whyNot } from './world.ts';

/** What the judge is told besides the film, its timeline and the trace. */
export interface Evidence {
  /** Slots that the viewer's world filled. */
  readonly slots?: Readonly<Record<string, string>>;
  /** The timeline is a path with lengths and nothing else: no line is looked for. */
  readonly bare?: boolean;
  /** The timeline stops before the film's end: what only an ending shows is not asked. */
  readonly beginning?: boolean;
}

const CREDITS = 'credits';

const indices = new WeakMap<Film, ReadonlyMap<string, number>>();
const indicesOf = (film: Film): ReadonlyMap<string, number> => {
  let found = indices.get(film);
  if (found === undefined) {
    found = new Map(film.story.nodes.map((n, i) => [n.beat, i] as const));
    indices.set(film, found);
  }
  return found;
};

/** Walks through a timeline scene by scene with a world of its own. */
class Judgement {
  readonly found: Violation[] = [];
  readonly seams: Seam[] = [];
  private readonly film: Film;
  private readonly timeline: Timeline;
  private readonly trace: Trace;
  private readonly evidence: Evidence;
  private readonly lines = new Map<number, Line[]>();
  private readonly indices: ReadonlyMap<string, number>;
  private world: World;

  constructor(film: Film, timeline: Timeline, trace: Trace, evidence: Evidence) {
    this.film = film;
    this.timeline = timeline;
    this.trace = trace;
    this.evidence = evidence;
    this.world = openingWorld(film.story);
    this.indices = indicesOf(film);
    for (const l of timeline.lines) {
      const list = this.lines.get(l.scene) ?? [];
      list.push(l);
      this.lines.set(l.scene, list);
    }
  }

  say(bound: Bound, at: Flicks, words: string): void {
    this.found.push({ bound, at, words });
  }

  private rules(at: Flicks): void {
    const broken = brokenRule(this.film.story, this.world);
    if (broken !== undefined)
      this.say(broken.startsWith('never') ? 'never' : 'before', at, `broken here: ${broken}`);
  }

  /** [J4] The question of the beat that just ended. */
  private question(scene: Scene, windows: readonly ChoiceWindow[]): void {
    const { story } = this.film;
    const options = asked(story, this.world);
    const node = story.nodes[this.world.played.at(-1) ?? -1];
    const [window, ...more] = windows;
    const end = scene.start + scene.duration;
    if (more.length > 0) this.say('choice', scene.start, `${scene.beat} asks more than once`);
    if (window === undefined) {
      if (options.length > 0) this.say('choice', end, `${scene.beat} ends without its question`);
      return;
    }
    const choice = node?.choice;
    if (choice === undefined || options.length === 0) {
      this.say('choice', window.start, `${scene.beat} asks what it has no question for`);
      return;
    }
    const open = options.map((o) => choice.options[o]?.id ?? '');
    const offered = window.options.map((o) => o.id);
    const wrong = offered.find((id) => !open.includes(id));
    if (wrong !== undefined)
      this.say('choice', window.start, `"${wrong}" is offered though its condition fails`);
    if (window.id !== scene.beat)
      this.say('choice', window.start, `the question is not that of ${scene.beat}`);
    const length = Math.min(choice.window, scene.duration);
    if (window.start + window.duration !== end || window.duration !== length)
      this.say(
        'choice',
        window.start,
        `the question of ${scene.beat} does not stand its time to the beat's end`,
      );
    const wanted = choice.options[choice.fallback]?.id ?? '';
    const fallback = offered.includes(wanted) ? wanted : offered[0];
    if (window.fallback !== fallback)
      this.say('choice', window.start, `a time-out takes "${window.fallback}", not "${fallback}"`);
    const said = answerOf(this.trace, window.id, end);
    const due = said !== undefined && offered.includes(said) ? said : fallback;
    if (window.taken !== due)
      this.say('choice', end, `"${window.taken}" is taken, but the viewer's answer is "${due}"`);
    const index = choice.options.findIndex((o) => o.id === window.taken);
    if (index < 0) return;
    this.world = answered(story, this.world, index);
    this.rules(end);
  }

  /** [J12] The heading is the one its slots ask for. */
  private setting(scene: Scene, settings: Settings): void {
    const beat = this.film.beats.find((b) => b.id === scene.beat);
    if (beat === undefined) return;
    const { settings: others = [] } = beat;
    const other =
      others.length === 0
        ? undefined
        : others.find((s) =>
            variantHolds(
              s.when,
              this.film.slots,
              slotsIn(this.film, this.evidence.slots ?? {}, this.trace, scene.start),
              settings,
            ),
          );
    const heading = other?.heading ?? beat.heading;
    if (scene.heading !== heading)
      this.say('setting', scene.start, `${scene.beat} plays in "${scene.heading}", not in "${heading}"`);
  }

  /** [J2] [J3] [J5] [J7] One beat. */
  private beat(scene: Scene): void {
    const { story } = this.film;
    const k = this.indices.get(scene.beat);
    if (k === undefined) {
      this.say('record', scene.start, `the film has no beat ${scene.beat}`);
      return;
    }
    const node = story.nodes[k];
    if (node === undefined) return;
    const again = this.world.played.includes(k);
    if (again) this.say('once', scene.start, `${scene.beat} plays again`);
    const why = again ? undefined : whyNot(story, this.world, k);
    if (why !== undefined) this.say('order', scene.start, `${scene.beat} may not play here: ${why}`);
    if (asked(story, this.world).length > 0)
      this.say('choice', scene.start, `${scene.beat} begins before the question is answered`);
    this.seams.push({ at: scene.start, world: this.world, took: k });
    this.world = play(story, this.world, k);
    this.rules(scene.start);
    for (const need of node.needs) {
      const fact = story.facts[need.fact];
      const told = this.world.played.some((n) => story.nodes[n]?.tells.includes(need.fact));
      if (fact !== undefined && !fact.estimated && !told)
        this.say('needs', scene.start, `${scene.beat} needs "${fact.name}", which nobody has told`);
    }
    const { least, greatest } = node.length.free;
    if (scene.duration < least || scene.duration > greatest)
      this.say(
        'length',
        scene.start,
        `${scene.beat} plays ${formatTime(scene.duration)}, which is not within ${formatTime(least)} to ${formatTime(greatest)}`,
      );
  }

  /** [J1] Scenes stand end to end; each is judged with what came before it. */
  walk(scenes: readonly Scene[]): void {
    const { timeline, film } = this;
    const track = settingsTrack(this.trace);
    let t: Flicks = 0;
    for (const scene of scenes) {
      if (scene.start !== t)
        this.say('record', scene.start, `${scene.beat} does not begin where the beat before it ends`);
      t = scene.start + scene.duration;
      if (film.told !== undefined) continue;
      this.beat(scene);
      this.setting(scene, settingsAt(track, scene.start));
      if (this.evidence.bare !== true)
        this.found.push(
          ...lineViolations(film, scene, this.world, this.lines.get(scene.index) ?? [], this.trace),
        );
      this.question(
        scene,
        timeline.choices.filter((c) => c.scene === scene.index),
      );
    }
  }

  /** [J6] The end: an ending, every locked beat, the ending named. */
  end(at: Flicks): void {
    const { story } = this.film;
    const last = story.nodes[this.world.played.at(-1) ?? -1];
    if (!mayEnd(story, this.world)) {
      const open = mayFollow(story, this.world).map((n) => story.nodes[n]?.beat ?? '');
      this.say(
        'ending',
        at,
        `it stops after ${last?.beat ?? 'nothing'}, which is no ending${open.length === 0 ? '' : `; ${open.slice(0, 3).join(', ')} would go on`}`,
      );
    }
    const named = this.timeline.ending?.id;
    const own = last?.ending;
    if (named !== own)
      this.say(
        'ending',
        at,
        `it is said to end with ${named ?? 'nothing'}, and ends with ${own ?? 'nothing'}`,
      );
    for (const n of missedLocks(story, this.world))
      this.say('lock', at, `${story.nodes[n]?.beat} is locked and never plays`);
  }
}

const outside = (t: Flicks, span: Span): boolean => t < span.least || t > span.greatest;

/**
 * What a finished timeline does that its film forbids, in order of time; empty where it does nothing. Reads the
 * timeline's scenes, questions, lines and music, the viewer's trace, and the film's marks and bounds: never the
 * director's own account (`decisions`), so that it errs where the director does only if both do.
 */
export const judge = (film: Film, timeline: Timeline, trace: Trace, evidence: Evidence = {}): Violation[] => {
  const scenes = timeline.scenes.filter((s) => !(s.beat === CREDITS && s.place === -1));
  const j = new Judgement(film, timeline, trace, evidence);
  j.walk(scenes);
  const last = scenes.at(-1);
  const running = last === undefined ? 0 : last.start + last.duration;
  const { runtime } = film.story.bounds;
  if (evidence.beginning !== true && film.told === undefined) j.end(running);
  if (evidence.beginning !== true) {
    if (runtime !== undefined && outside(running, runtime))
      j.say(
        'runtime',
        running,
        `it runs ${formatTime(running)}; the film is to run ${formatTime(runtime.least)} to ${formatTime(runtime.greatest)}`,
      );
    j.found.push(...tensionViolations(film, timeline, scenes, running));
  }
  if (film.told === undefined) j.found.push(...seamViolations(film.story, j.seams, trace));
  return j.found
    .map((v, i) => ({ v, i }))
    .sort((a, b) => a.v.at - b.v.at || a.i - b.i)
    .map((x) => x.v);
};
