const SUPER =
  /^\s*(?:AN? |THE )?(?:SUPER(?:IMPOSED?)?(?: TITLE| TEXT)?|TITLES?(?: CARD| OVER)?|OPENING TITLE|INSERT TITLE|CAPTION|CHYRON|INTERTITLE|LEGEND|CARD|(?:TEXT )?ON[- ]SCREEN(?: TEXT)?|TEXT ON SCREEN|OVER BLACK|LOWER THIRD)(?:\s*[:—–-]\s*|\s+(?:reads?|says|appears)[:,]?\s*|\s+(?=["“]))/iu;

/** Whether an action line is words to be read on the screen: `SUPER: "Paris"`, `TITLE CARD - 1944`, `A caption reads:`. */
export const isTitle = (text: string): boolean => {
  const m = SUPER.exec(text);
  if (m === null) return false;
  const rest = text.slice(m[0].length);
  // `OVER BLACK: rain` and `Card tricks` are no titles without quotation marks.
  return !/^\s*(?:OVER BLACK|THE CARD|A CARD|CARD)\b/iu.test(m[0]) || /^["“]/u.test(rest);
};

/** The words of a title without `SUPER:` and its quotation marks, by line. */
export const titleLines = (text: string): string[] =>
  text
    .replace(SUPER, '')
    .split('\n')
    .map((l) => l.trim().replace(/^["“](.*?)["”][.]?$/u, '$1'))
    .filter((l) => l !== '');
