import { plainText } from './emphasis.ts';

/** A scene heading, taken apart. Texts keep the writer's capitals. */
export interface Heading {
  /** Undefined where the heading does not say (most such are a corner of the place where the scene already is). */
  readonly interior: 'int' | 'ext' | 'both' | undefined;
  /** The place named first. */
  readonly place: string;
  /** Further places in the order written: rooms of it or what it belongs to. */
  readonly within: readonly string[];
  /** Time of day or its relation to the scene before (`DAY`, `MOMENTS LATER`), as written. */
  readonly time: string | undefined;
  /** What else stands there: `FLASHBACK`, `MOVING`, `1944`. */
  readonly extras: readonly string[];
}

const PREFIX =
  /^(INT\.?\/EXT|EXT\.?\/INT|INT|EXT|EST|I\.?\/E|ИНТ\.?\/(?:НАТ|ЭКСТ|ЕКСТ)|НАТ\.?\/ИНТ|ИНТ|НАТ|ЭКСТ|ІНТ|ЕКСТ)[.\s]+(?:-\s+)?/i;
const INSIDE = new Set(['INT', 'ИНТ', 'ІНТ']);

/** Words that tell a time by themselves. */
const TIMES = new Set(
  (
    'DAY NIGHT MORNING AFTERNOON EVENING DUSK DAWN SUNSET SUNRISE SUNDOWN SUNUP NOON MIDNIGHT MIDDAY TWILIGHT DAYBREAK ' +
    'NIGHTFALL LATER EARLIER CONTINUOUS CONTINUED CONTINUING SAME TONIGHT TOMORROW YESTERDAY PRE-DAWN PREDAWN ' +
    'MID-MORNING MID-AFTERNOON DAYTIME NIGHTTIME ' +
    'ДЕНЬ НОЧЬ УТРО ВЕЧЕР РАССВЕТ ЗАКАТ ПОЗЖЕ НІЧ РАНОК ВЕЧІР DÍA DIA NOCHE TARDE MAÑANA AMANECER ATARDECER JOUR NUIT MATIN ' +
    'SOIR AUBE TAG NACHT MORGEN ABEND GIORNO NOTTE MATTINA SERA NOITE MANHÃ 昼 夜 朝 夕 夕方 深夜 早朝 日 晨 낮 밤 아침 저녁'
  ).split(' '),
);
/** Words that may stand beside those. */
const MODIFIERS = new Set(
  (
    'THE A AN THAT THIS NEXT FOLLOWING EARLY LATE MAGIC GOLDEN HOUR HOURS TIME MOMENT MOMENTS SECONDS MINUTE MINUTES DAYS ' +
    'WEEK WEEKS MONTH MONTHS YEAR YEARS FEW SEVERAL MUCH LITTLE BIT SHORT WHILE ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE ' +
    'TEN TWELVE TWENTY THIRTY FIFTY HUNDRED SOME SAME AS AT IN BEFORE AFTER ALMOST NEARLY JUST PAST MID OF TO AND LAST FIRST ' +
    "LIGHT O\u2019CLOCK O'CLOCK"
  ).split(' '),
);
const PHRASES = new Set(['MAGIC HOUR', 'GOLDEN HOUR', 'BLUE HOUR', 'SAME TIME', 'HAPPY HOUR']);
const CLOCK = /^\d{1,2}([:.]\d{2})?\s*(A\.?M\.?|P\.?M\.?)?$/;

/** Does this part of a heading tell when, and nothing else? */
export const isTimeOfDay = (part: string): boolean => {
  const upper = part.toUpperCase().replace(/\.$/, '').trim();
  if (upper === '' || upper.length > 60) return false;
  if (PHRASES.has(upper)) return true;
  if (CLOCK.test(upper)) return upper.includes(':') || /[AP]\.?M/.test(upper);
  const words = upper.split(/[\s/]+/);
  if (words.at(-1) === 'LATER' || words.at(-1) === 'EARLIER') return true;
  return (
    words.some((w) => TIMES.has(w)) && words.every((w) => TIMES.has(w) || MODIFIERS.has(w) || /^\d+$/.test(w))
  );
};

const EXTRA =
  /\b(?:FLASHBACK|FLASHFORWARD|FLASH FORWARD|FLASH BACK|DREAM|NIGHTMARE|FANTASY|MEMORY|MONTAGE|INTERCUT|ESTABLISHING|MOVING|TRAVELLING|TRAVELING|PRESENT DAY|PRESENT|SLOW MOTION|STOCK|POV|DRIVING|PARKED|RAIN|SNOW|STORM|RAINING|SNOWING)\b/i;
const YEAR = /^\d{3,4}S?$/i;

const isExtra = (part: string): boolean => YEAR.test(part) || EXTRA.test(part);

/** Takes the groups in parentheses out of `text`; an unclosed one stays. */
const takeParentheses = (text: string, into: string[]): string => {
  let out = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('(', at);
    const close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0) return out + text.slice(at);
    out += `${text.slice(at, open).trimEnd()} `;
    const inner = text.slice(open + 1, close).trim();
    if (inner !== '') into.push(inner);
    at = close + 1;
  }
};

/** The last word of `place` if it is a time and words remain before it: `INT HOUSE DAY`. */
const bareTime = (place: string): string | undefined => {
  const cut = place.lastIndexOf(' ');
  const last = place.slice(cut + 1);
  return cut > 0 && TIMES.has(last.toUpperCase()) && last !== '日' ? last : undefined;
};

/** Splits the text of a scene heading (without its number) into where and when. */
export const splitHeading = (text: string): Heading => {
  let rest = plainText(text).replace(/\s+/g, ' ').trim();
  const prefix = PREFIX.exec(rest);
  let interior: Heading['interior'];
  const extras: string[] = [];
  if (prefix !== null) {
    const kind = prefix[1]!.toUpperCase();
    interior = kind.includes('/') ? 'both' : INSIDE.has(kind) ? 'int' : 'ext';
    rest = rest.slice(prefix[0].length);
  }
  rest = takeParentheses(rest, extras);
  let time: string | undefined;
  const places: string[] = [];
  const take = (part: string): void => {
    if (time === undefined && (places.length > 0 || prefix === null) && isTimeOfDay(part)) time = part;
    else if (places.length > 0 && isExtra(part)) extras.push(part);
    else if (time !== undefined) extras.push(part);
    else places.push(part);
  };
  for (const dashed of rest.split(/\s+[-\u2010-\u2015]+\s+|\s*(?:--+|\u2014)\s*/)) {
    if (isTimeOfDay(dashed.trim()) && places.length > 0) take(dashed.trim());
    else for (const part of dashed.split(/\s*[,;]\s*/)) if (part.trim() !== '') take(part.trim());
  }
  let place = places[0] ?? '';
  if (time === undefined && prefix !== null) {
    time = bareTime(place);
    if (time !== undefined) place = place.slice(0, -time.length).trimEnd();
  }
  return { interior, place, within: places.slice(1), time, extras };
};
