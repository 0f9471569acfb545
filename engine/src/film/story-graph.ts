import type { Diagnostic } from '../base/diagnostic.ts';
import type { Manner } from '../timeline/look.ts';
import { arcOf } from './arc.ts';
import { boundsOf } from './bounds.ts';
import type { Cast } from './cast.ts';
import type { Expression } from './expression.ts';
import { factName, factsOf } from './facts.ts';
import type { Beat, Slot } from './film.ts';
import type { Ending, Length, StoryGraph, StoryNode } from './graph.ts';
import type { LengthShelf } from './length-shelf.ts';
import type { MarkLocator, MarkNote } from './mark-notes.ts';
import type { Names } from './names.ts';
import { only, type PlacedMarks } from './placed-marks.ts';
import { rememberedOf } from './remembered.ts';
import { sayMarks } from './say-mark.ts';
import type { FilmSettings } from './settings.ts';
import { nodeOf } from './story-node.ts';
import { following, openingState } from './story-state.ts';
import { togglesOf } from './toggles.ts';
import type { SaySetting } from './variables.ts';

/** What the story is built from. */
export interface StoryParts {
  readonly beats: readonly Beat[];
  /** By beat. */
  readonly marks: readonly PlacedMarks[];
  readonly settings: FilmSettings;
  readonly names: Names;
  readonly cast: Cast;
  readonly slots: readonly Slot[];
  readonly manner: Manner;
  readonly lengths: LengthShelf;
  /** Conditions of single lines. */
  readonly lines: readonly Expression[];
  readonly locate: MarkLocator;
  /** Takes every fault that is found. */
  readonly diagnostics: Diagnostic[];
  readonly saySetting: SaySetting;
}

/** The story of a film: its beats with what their marks say, and the director's bounds. */
export const storyOf = (parts: StoryParts, endings: readonly Ending[]): StoryGraph => {
  const { beats, marks, names, settings, locate, diagnostics, cast } = parts;
  const say = sayMarks(locate, diagnostics);
  const tools = { names, cast, locate, say };
  const told: string[][] = [];
  const needed: { fact: string; line: number; column: number }[][] = [];
  const needNotes: { name: string; note: MarkNote; at: number }[] = [];
  const drafts = beats.map((b, i): StoryNode => {
    const own = marks[i]?.beat ?? [];
    told.push(only(own, 'tells').map((p) => p.mark.fact.text));
    needed.push(
      only(own, 'needs').map(({ mark, note }) => {
        needNotes.push({ name: factName(mark.fact.text), note, at: mark.fact.at });
        const { line, column } = locate.spot(note, mark.fact.at);
        return { fact: mark.fact.text, line, column };
      }),
    );
    return nodeOf(b, i, own, tools);
  });
  const { facts, tells, needs, untold } = factsOf(beats, told, needed);
  for (const fact of untold) {
    const name = facts[fact]?.name ?? '';
    for (const n of needNotes.filter((x) => x.name === name))
      say(n.note, {
        code: 'K2035',
        message: `No beat tells "${name.slice(0, 60)}".`,
        remedy: `Mark the one that does: [[@tells ${name.slice(0, 60)}]].`,
        at: n.at,
      });
  }
  const bounds = boundsOf(settings, names, parts.saySetting);
  const arc = arcOf(settings, parts.saySetting);
  const nodes = drafts.map((n, i) => {
    const lines = beats[i]?.items.flatMap((x) => ('when' in x && x.when !== undefined ? [x.when] : [])) ?? [];
    return {
      ...n,
      tells: tells[i] ?? [],
      needs: needs[i] ?? [],
      ...(lines.length === 0 ? {} : { lines }),
    };
  });
  const story: StoryGraph = {
    variables: names.variables,
    nodes,
    endings,
    facts,
    arc,
    bounds,
    toggles: togglesOf(settings, nodes, endings, cast, parts.slots, parts.saySetting),
    remembered: rememberedOf(nodes, bounds, parts.lines),
  };
  const opening = following(story, openingState(story));
  const openers = new Set(opening.kind === 'beats' ? opening.beats : []);
  const known = {
    cast: cast.people,
    groups: Object.fromEntries(cast.groups),
    slots: parts.slots,
    manner: parts.manner,
  };
  return {
    ...story,
    nodes: nodes.map((n, i) => {
      const context = {
        ...known,
        opens: openers.has(i),
        ...(n.choice === undefined ? {} : { window: n.choice.window }),
      };
      let length: Length | undefined;
      // Reckoned when first asked for: most of a film is read long before anybody asks how long it is.
      return {
        ...n,
        get length(): Length {
          length ??= parts.lengths.of(beats[i] as Beat, context);
          return length;
        },
      };
    }),
  };
};
