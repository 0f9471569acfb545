import { below, pick, uniform } from '../engine/src/base/random.ts';
import { VERB_CLASSES } from '../engine/src/language/verb-classes.ts';
import { OWN_LINES } from './own-lines.ts';

const HEADINGS =
  `INT. DINER - NIGHT|EXT. STREET - DAY|INT. CAR - NIGHT|INT. ZORBLE - DAY|EXT. SEA - DAWN|INT. BEDROOM - NIGHT
INT. CHURCH - DAY|EXT. FOREST - NIGHT|INT. LIGHTHOUSE - LAMP ROOM - NIGHT|INT. OFFICE - DAY|EXT. PIER - STORM|INT. KITCHEN - DAY
INT. HOSPITAL CORRIDOR - NIGHT|EXT. FIELD - DUSK|INT. PRISON CELL - DAY|INT. SHOP - DAY|EXT. ROOF - NIGHT|INT. BATHROOM - DAY
INT. TRAIN - DAY|EXT. GARDEN - DAY|INT. BAR - NIGHT|INT. CLASSROOM - DAY|EXT. ROAD - NIGHT|INT. STAGE - NIGHT|INT. HALL - DAY`.split(
    /[|\n]/u,
  );
const NAMES = ['ANN', 'BEN', 'CARL', 'DORA', 'EVE', 'FRANK', 'GRACE', 'HUGO'];
const TAILS =
  `. | the letter.| the lamp.| the door.| the cup on the table.| to the window.| out.| off.| at the table.| in the chair.| again.
 across the room.| slowly.| the letter to OTHER.| OTHER.| at OTHER.| to OTHER.| towards OTHER.| beside OTHER.| into the dark.| quickly.
 the gun.| with OTHER.| a cigarette.| a glass.| from the shelf.| on the bed.| "KEEP OUT".| by the fire.| down the street.`.split(
    /[|\n]/u,
  );
const PLAIN =
  `Beat.|A long pause.|Silence.|Rain.|The wind howls.|A phone rings.|The lamp goes out.|A sign reads "CLOSED".|Thunder.
The room is empty.|Waves break on the rocks below, one after another.|They embrace.|They sit.|Somebody knocks.`.split(
    /[|\n]/u,
  );
const HOW = [
  '',
  '',
  '',
  '',
  '(beat)',
  '(a long pause)',
  '(whispering)',
  '(slowly)',
  '(angrily)',
  '(then)',
  '(to OTHER)',
];

const third = (verb: string): string => {
  const [first = '', ...rest] = verb.split('_');
  const s = /(?:s|x|z|ch|sh|o)$/u.test(first)
    ? `${first}es`
    : /[^aeiou]y$/u.test(first)
      ? `${first.slice(0, -1)}ies`
      : `${first}s`;
  return [s, ...rest].join(' ');
};

/** One scene of made-up business and talk, keyed: what no real script would write, but any might. */
export const randomScene = (seed: number): string => {
  const r = (purpose: string, n: number) => ['scene', seed, purpose, n] as const;
  const cast = NAMES.slice(0, 1 + below(uniform(...r('many', 0)) < 0.1 ? 8 : 4, ...r('cast', 0)));
  const other = (n: number) => pick(cast, ...r('other', n));
  const title = (name: string) => name[0] + name.slice(1).toLowerCase();
  const out = [pick(HEADINGS, ...r('heading', 0))];
  const long = 1 + below(uniform(...r('size', 0)) < 0.3 ? 4 : 26, ...r('long', 0));
  for (let n = 0; n < long; n++) {
    const kind = uniform(...r('kind', n));
    if (kind < 0.5) {
      const sentences: string[] = [];
      for (let k = 0; k <= below(3, ...r('sentences', n)); k++) {
        const key = n * 10 + k;
        if (uniform(...r('plain', key)) < 0.12) sentences.push(pick(PLAIN, ...r('which', key)));
        else {
          const [, verbs] = pick(VERB_CLASSES, ...r('class', key));
          const verb = third(pick(verbs.split(/\s+/u), ...r('verb', key)));
          const tail = pick(TAILS, ...r('tail', key)).replace('OTHER', title(other(key)));
          const both = uniform(...r('both', key)) < 0.08 && cast.length > 1;
          const who = title(pick(cast, ...r('who', key)));
          sentences.push(
            `${both ? `${title(cast[0] as string)} and ${title(cast[1] as string)}` : who} ${verb}${tail.trim() === '.' ? '.' : ` ${tail.trim()}`}`,
          );
        }
      }
      out.push(sentences.join(' '));
    } else {
      const who = pick(cast, ...r('speaker', n));
      const how = pick(HOW, ...r('how', n)).replace('OTHER', title(other(n)));
      const where = uniform(...r('where', n));
      const dual = uniform(...r('dual', n)) < 0.04 ? ' ^' : '';
      out.push(
        `${who}${where < 0.05 ? ' (V.O.)' : where < 0.1 ? ' (O.S.)' : ''}${dual}\n${how === '' ? '' : `${how}\n`}${pick(OWN_LINES, ...r('line', n))}`,
      );
    }
  }
  if (uniform(...r('end', 0)) < 0.15)
    out.push(pick(['FADE OUT.', 'DISSOLVE TO:', 'CUT TO:'], ...r('ends', 0)));
  return `${out.join('\n\n')}\n`;
};
