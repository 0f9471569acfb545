import type { Diagnostic } from '../base/diagnostic.ts';

/** A passage of a Twine story. */
export interface Passage {
  readonly name: string;
  readonly tags: readonly string[];
  /** `position`, `size` and whatever else its header holds; values that are not text are kept as JSON. */
  readonly metadata: Readonly<Record<string, string>>;
  /** As written, links and macros included, without the empty lines at its end. */
  readonly text: string;
  /** Source line of its header, 1-based. */
  readonly line: number;
}

/** A story of passages, from Twee or published HTML. Nothing in it has been run. */
export interface TwineStory {
  readonly version: 1;
  /** Empty where the story has none. */
  readonly name: string;
  readonly ifid: string;
  /** The story format that its macros are written for: `Harlowe`, `SugarCube`... */
  readonly format: string;
  readonly formatVersion: string;
  /** Passage it starts at: what the story says, else `Start`; empty where there is no such passage. */
  readonly start: string;
  readonly tagColors: Readonly<Record<string, string>>;
  readonly zoom: number;
  readonly style: string;
  readonly script: string;
  /** In source order, without StoryTitle, StoryData, scripts and style sheets. */
  readonly passages: readonly Passage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A link in a passage's text. */
export interface PassageLink {
  readonly text: string;
  readonly target: string;
  /** Where its brackets stand in the text: `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** Longer than this between brackets, it is no link. */
const LONGEST = 2000;

/**
 * The links of a text in order: `[[target]]`, `[[text->target]]`, `[[target<-text]]`, `[[text|target]]`, with what
 * SugarCube may set after them (`[[a|b][$x to 1]]`) left out. The rightmost `->` and the leftmost `<-` count.
 */
export const linksOf = (text: string): PassageLink[] => {
  const links: PassageLink[] = [];
  let at = 0;
  for (;;) {
    const from = text.indexOf('[[', at);
    if (from < 0) return links;
    const close = text.indexOf(']]', from + 2);
    if (close < 0) return links;
    // Of `[[[[a]]` the innermost brackets are the link.
    const inner = text.lastIndexOf('[[', close - 1);
    const start = Math.max(inner, from);
    const body = text.slice(start + 2, close);
    at = close + 2;
    if (body.length > LONGEST || body.includes('\n')) continue;
    const setter = body.indexOf('][');
    const link = setter < 0 ? body : body.slice(0, setter);
    const right = link.lastIndexOf('->');
    const left = link.indexOf('<-');
    const bar = link.indexOf('|');
    const [words, target] =
      right >= 0
        ? [link.slice(0, right), link.slice(right + 2)]
        : left >= 0
          ? [link.slice(left + 2), link.slice(0, left)]
          : bar >= 0
            ? [link.slice(0, bar), link.slice(bar + 1)]
            : [link, link];
    if (target.trim() === '') continue;
    links.push({ text: words.trim() || target.trim(), target: target.trim(), from: start, to: at });
  }
};

const MACRO =
  /<<[^<>]{1,400}>>|<%[\s\S]{1,400}?%>|\((?:set|put|move|if|unless|else-?if|else|for|loop|either|random|cond|print|display|link(?:-[a-z]+)*|click(?:-[a-z]+)*|goto|go-to|live|event|show|hide|text-style|transition|enchant|alert|prompt|history|a|dm|ds)\s*:/iu;

/** The first macro of a story format in a text, if there is one: such are not run. */
export const macroIn = (text: string): string | undefined => MACRO.exec(text)?.[0];

/** Where the story starts, from what it says and the passages it has. */
export const startOf = (said: string, passages: readonly Passage[]): string => {
  const wanted = said === '' ? 'Start' : said;
  return passages.some((p) => p.name === wanted) ? wanted : '';
};
