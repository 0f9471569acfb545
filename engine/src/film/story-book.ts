import type { Diagnostic } from '../base/diagnostic.ts';
import { HOUSE_LOOK } from '../timeline/look.ts';
import type { Place } from '../timeline/place.ts';
import type { RepeatedName } from './beat-ids.ts';
import { type BendingNeeds, variantCondition } from './bending.ts';
import type { Cast } from './cast.ts';
import { endingsOf } from './endings.ts';
import { diagnosticAt } from './fault.ts';
import type { Beat, Item, Slot } from './film.ts';
import type { StoryGraph } from './graph.ts';
import type { LengthShelf } from './length-shelf.ts';
import type { MarkLocator, MarkNote } from './mark-notes.ts';
import type { Names } from './names.ts';
import { personNamed } from './person-named.ts';
import type { PlacedMarks } from './placed-marks.ts';
import { sayMarks } from './say-mark.ts';
import { spotOfSetting } from './setting-spots.ts';
import type { FilmSettings } from './settings.ts';
import { slotsOf } from './slots.ts';
import { slug } from './slug.ts';
import { storyOf } from './story-graph.ts';
import { unused } from './unused.ts';
import { type SaySetting, variablesOf } from './variables.ts';

/** Whether settings say anything of how a film goes on. */
export const hasStory = (s: FilmSettings): boolean =>
  s.variables !== undefined ||
  s.arc !== undefined ||
  s.bounds !== undefined ||
  s.endings !== undefined ||
  s.toggles !== undefined;

/** What a beat's marks say of how it is shown. */
export interface BeatMarks {
  readonly settings: NonNullable<Beat['settings']>;
  readonly look?: string;
  readonly light?: 'dark' | 'lamp';
  readonly shots: NonNullable<Beat['shots']>;
}

/** Reads the marks and bounds of one film; what is wrong with them goes to `diagnostics`. */
export interface StoryBook {
  readonly slots: readonly Slot[];
  readonly needs: BendingNeeds;
  /** Says what is wrong with the marks themselves. */
  sayNotes(repeated: readonly RepeatedName[]): void;
  /** The tension that a beat is marked with, thousandths. */
  markedTension(marks: PlacedMarks): number | undefined;
  beatMarks(
    marks: PlacedMarks,
    placeFor: (heading: string) => Place,
    items: readonly Item[],
    line: number,
  ): BeatMarks;
  story(beats: readonly Beat[], marks: readonly PlacedMarks[]): StoryGraph;
}

/** Opens the book on a script whose notes are read and whose beats have their names. */
export const storyBook = (
  settings: FilmSettings,
  notes: readonly (readonly MarkNote[])[],
  ids: readonly string[],
  cast: Cast,
  locate: MarkLocator,
  diagnostics: Diagnostic[],
  lengths: LengthShelf,
): StoryBook => {
  const say = sayMarks(locate, diagnostics);
  const saySetting: SaySetting = (fault, path) =>
    void diagnostics.push(diagnosticAt(fault, spotOfSetting(settings.source, path)));
  const variables = variablesOf(settings, saySetting);
  const endings = endingsOf(notes, settings);
  const slots = slotsOf(settings, saySetting);
  const names: Names = { variables, beats: ids, endings: endings.map((e) => e.id) };
  const needs: BendingNeeds = { names, slots, cast, say, used: new Set(), conditions: [] };
  return {
    slots,
    needs,
    sayNotes: (repeated) => {
      for (const list of notes) for (const note of list) for (const fault of note.faults) say(note, fault);
      for (const r of repeated)
        say(r.note, {
          code: 'K2030',
          message: `The name "${r.name.slice(0, 60)}" is taken, or this beat has one: it is called ${r.id}.`,
          remedy: `Give it a name of its own, as in [[@beat ${r.name.slice(0, 60)}-again]], and no second one.`,
          at: r.at,
        });
    },
    markedTension: (marks) => {
      for (const { mark } of marks.beat) if (mark.kind === 'tension') return mark.value;
      return undefined;
    },
    beatMarks: (marks, placeFor, items, line) => {
      const others: NonNullable<Beat['settings']>[number][] = [];
      const shots: NonNullable<Beat['shots']>[number][] = [];
      let look: string | undefined;
      let light: Beat['light'];
      for (const { mark, note } of marks.beat) {
        if (mark.kind === 'alt' && mark.words !== undefined && mark.when !== undefined) {
          const when = variantCondition(mark.when, note, needs);
          const heading = mark.words.text.replace(/\s+/gu, ' ').replace(/^\.(?=\S)/u, '');
          if (when !== undefined) others.push({ when, heading, place: placeFor(heading) });
        } else if (mark.kind === 'look') look = slug(mark.name.text);
        else if (mark.kind === 'light') light = mark.how;
        else if (mark.kind === 'shot') {
          const person = mark.person === undefined ? undefined : personNamed(mark.person, note, cast, say);
          const first = items.find((i) => i.kind !== 'transition')?.line ?? line;
          shots.push({ scale: mark.scale, ...(person === undefined ? {} : { person }), line: first });
        }
      }
      return {
        settings: others,
        shots,
        ...(look === undefined ? {} : { look }),
        ...(light === undefined ? {} : { light }),
      };
    },
    story: (beats, marks) => {
      const parts = {
        beats,
        marks,
        settings,
        names,
        cast,
        slots,
        manner: settings.manner ?? HOUSE_LOOK.manner,
        lengths,
        lines: needs.conditions,
        locate,
        diagnostics,
        saySetting,
      };
      const story = storyOf(parts, endings);
      unused(story, settings, slots, needs, saySetting);
      return story;
    },
  };
};
