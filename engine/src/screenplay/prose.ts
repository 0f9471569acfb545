import { inCapitals, splitCue } from './cue.ts';
import type { Element, Inset } from './script.ts';
import { isHeading, isTransition, splitSceneNumber } from './shape.ts';

/** A line of a story that was not written as a screenplay (Ink, Twine), and its tags without the `#`. */
export interface ProseLine {
  readonly text: string;
  readonly tags: readonly string[];
}

/** What becomes one beat: its lines as elements of a screenplay. */
export interface ProsePart {
  /** From a `beat: name` tag. */
  readonly name?: string;
  /** The scene heading that it begins with, if it does. */
  readonly heading?: string;
  /** Heading, marks, and what is played. Lines count from 1 within the part, so that it is the same wherever it comes. */
  readonly elements: readonly Element[];
  /** Index of its first line, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** `key: words` tags that are marks of a beat; the rest of a story's tags are its own affair. */
const OF_BEATS = new Set(['beat', 'ending', 'save', 'tells', 'look', 'warmth', 'spectacle', 'set-look']);
/** Marks that a single line may have. */
const OF_LINES = new Set(['tension', 'trim', 'lock', 'optional', 'needs', 'shot', 'alt', 'slot']);

/** A tag as the mark that it is, without brackets: `tension: 0.7` and `@tension 0.7` are `@tension 0.7`. */
export const markOfTag = (tag: string): string | undefined => {
  const text = tag.trim();
  if (text.startsWith('@')) return text.length > 1 ? text : undefined;
  const colon = text.indexOf(':');
  const key = (colon < 0 ? text : text.slice(0, colon)).trim().toLowerCase();
  if (!OF_BEATS.has(key) && !OF_LINES.has(key)) return undefined;
  const value = colon < 0 ? '' : text.slice(colon + 1).trim();
  return value === '' ? `@${key}` : `@${key} ${value}`;
};

/** The words of a `key: words` tag, or of the mark `@key words`. */
export const tagValue = (tags: readonly string[], key: string): string | undefined => {
  for (const tag of tags) {
    const m = /^\s*@?([\p{L}-]+)(?:\s*:\s*|\s+)(.*\S)\s*$/su.exec(tag);
    if (m !== null && (m[1] as string).toLowerCase() === key) return m[2];
  }
  return undefined;
};

/** Longer than this, what stands before a colon in capitals is no name. */
const LONGEST_NAME = 60;

interface Spoken {
  readonly name: string;
  readonly extension: string;
  readonly parenthetical?: string;
  readonly words: string;
}

/** `NAME: words`, `NAME (V.O.): words`, `NAME: (softly) words`. */
export const spokenIn = (line: string): Spoken | undefined => {
  const colon = line.indexOf(':');
  if (colon <= 0 || colon > LONGEST_NAME) return undefined;
  const cue = splitCue(line.slice(0, colon).trim());
  if (!inCapitals(cue.name) || cue.name.includes('^')) return undefined;
  let words = line.slice(colon + 1).trim();
  const aside = /^\(([^()]*)\)\s*(?=\S)/u.exec(words);
  if (aside !== null) words = words.slice(aside[0].length);
  if (words === '') return undefined;
  return {
    name: cue.name,
    extension: cue.extension,
    ...(aside === null ? {} : { parenthetical: aside[0].trim() }),
    words,
  };
};

interface Draft {
  name?: string;
  heading?: string;
  readonly elements: Element[];
  readonly from: number;
  to: number;
  line: number;
  played: boolean;
}

const open = (at: number): Draft => ({ elements: [], from: at, to: at, line: 0, played: false });

/**
 * Lines of prose as the beats of a screenplay: `NAME: words` is a speech, a line that is a scene heading or a `scene:`
 * or `beat:` tag begins a beat, everything else is action; tags that are marks stand as notes where the line stands.
 * Total: any text is something, nothing throws; an empty list is no beat.
 */
export const proseParts = (lines: readonly ProseLine[]): ProsePart[] => {
  const parts: Draft[] = [];
  let part = open(0);
  const begin = (at: number) => {
    if (part.played || part.heading !== undefined) {
      part.to = at;
      parts.push(part);
      part = open(at);
    }
  };
  const add = (e: Omit<Element, 'line' | 'endLine'>) => {
    part.elements.push({ ...e, line: part.line, endLine: part.line });
  };
  const headed = (text: string) => {
    const { text: words, number } = splitSceneNumber(text);
    part.heading = words;
    // Marks that came before the heading stay under it, where marks of a beat stand.
    const at = { line: part.line, endLine: part.line };
    part.elements.unshift({
      type: 'scene_heading',
      text: words,
      ...(number === '' ? {} : { number }),
      ...at,
    });
  };
  for (const [i, line] of lines.entries()) {
    const scene = tagValue(line.tags, 'scene');
    const name = tagValue(line.tags, 'beat');
    const rows = line.text.split(/\r\n|\r|\n/u).map((r) => r.trim());
    const first = rows.findIndex((r) => r !== '');
    const heads = first >= 0 && isHeading(rows[first] as string);
    if (scene !== undefined || name !== undefined) begin(i);
    else if (heads) begin(i);
    part.line++;
    if (name !== undefined) part.name = name;
    if (scene !== undefined) headed(scene);
    const marks = line.tags.flatMap((t) => markOfTag(t) ?? []);
    const insets: Inset[] = [];
    for (const text of marks) {
      const key = /^@(\S+)/u.exec(text)?.[1] ?? '';
      if (part.played && OF_LINES.has(key) && first >= 0 && !heads)
        insets.push({ text, line: part.line, column: 1, endLine: part.line, at: 0 });
      else add({ type: 'note', text });
    }
    let notes: { readonly notes?: readonly Inset[] } = insets.length > 0 ? { notes: insets } : {};
    for (const row of rows) {
      if (row === '') continue;
      if (isHeading(row)) {
        begin(i);
        if (part.line === 0) part.line = 1;
        headed(row);
        continue;
      }
      const spoken = spokenIn(row);
      if (spoken !== undefined) {
        add({
          type: 'character',
          text: spoken.name,
          ...(spoken.extension === '' ? {} : { extension: spoken.extension }),
        });
        if (spoken.parenthetical !== undefined) add({ type: 'parenthetical', text: spoken.parenthetical });
        add({ type: 'dialogue', text: spoken.words, ...notes });
      } else add({ type: isTransition(row) ? 'transition' : 'action', text: row, ...notes });
      notes = {};
      part.played = true;
      part.line++;
    }
    part.to = i + 1;
  }
  if (lines.length > 0) {
    part.to = lines.length;
    // Lines that only carried tags belong to the beat before them.
    const last = parts.at(-1);
    if (part.elements.length === 0 && part.name === undefined && last !== undefined) last.to = part.to;
    else parts.push(part);
  }
  return parts.map(({ name, heading, elements, from, to }) => ({
    ...(name === undefined ? {} : { name }),
    ...(heading === undefined ? {} : { heading }),
    elements,
    from,
    to,
  }));
};
