export interface Sentence {
  /** As written, line breaks turned into spaces: same length as the source from `from` to `to`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const TITLE =
  /(?:^|[\s("'“‘])(?:Mr|MR|Mrs|MRS|Ms|MS|Dr|DR|LT|SGT|CAPT|COL|GEN|JR|SR|PROF|St|Prof|Lt|Sgt|Capt|Col|Gen|Jr|Sr|vs|No|[A-Z])$/;

/**
 * Cuts a paragraph of action into sentences. Lines wrapped by hand are joined; a full stop after a title or an
 * initial, or inside quotation marks that go on, ends nothing; a double dash at a line's end does. Linear.
 */
export const sentencesOf = (text: string): Sentence[] => {
  const out: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from] as string)) from++;
    while (to > from && /\s/.test(text[to - 1] as string)) to--;
    if (to > from) out.push({ text: text.slice(from, to).replace(/[\r\n\t]/g, ' '), from, to });
    start = end;
  };
  const MARK =
    /(?<![.!?…])[.!?…]+["”’')\]]*(?=\s|$)|\n[ \t]*\n\s*|(?:(?<!-)--+|[—–])[ \t]*(?=\n|$)|:[ \t]*(?=\n)/g;
  let counted = 0;
  let quotes = 0;
  for (const m of text.matchAll(MARK)) {
    for (; counted < m.index + m[0].length; counted++) if (text[counted] === '"') quotes++;
    const isOpen = quotes % 2 === 1 && m.index - start < 300;
    const end = m.index + m[0].length;
    if (m[0][0] === '.' && m[0].length === 1 && TITLE.test(text.slice(Math.max(start, m.index - 6), m.index)))
      continue;
    if (isOpen && m[0][0] !== '\n') continue;
    // A mark inside a quotation that the sentence goes on from: "11 MILES!" sign and
    if (/^[.!?…]+["”’')\]]/.test(m[0]) && /^\s+[a-z]/.test(text.slice(end, end + 3))) continue;
    close(end);
    quotes = 0;
  }
  close(text.length);
  return out;
};
