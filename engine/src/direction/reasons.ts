import type { Choice, Want } from './coverage.ts';

/** First words of a text, for a shot list. */
const words = (text: string): string => {
  const t = text.replaceAll(/\s+/g, ' ').trim();
  if (t.length <= 38) return t;
  const cut = t.slice(0, 38);
  const at = cut.lastIndexOf(' ');
  return `${at > 12 ? cut.slice(0, at) : cut}…`;
};

/** Why a shot was taken, as a director would tell it to an editor. */
export const reasonFor = (
  choice: Choice,
  want: Want,
  name: (id: string) => string,
  place: string,
): string => {
  const { ask, faces } = choice.setup;
  const m = want.moment;
  const text = words(m.text);
  const named = m.kind === 'speech' || m.subjects.length > 0;
  const lead = want.lead ? name(want.lead) : '';
  const other = want.other ? name(want.other) : '';
  const first = ask.subjects[0] ? name(ask.subjects[0]) : '';
  const said = text ? ` ‘${text}’` : '';
  if (ask.kind === 'insert' && want.prop !== ask.prop)
    return `detail: ${ask.prop?.replaceAll('-', ' ')}, what the place is made of`;
  if (ask.kind === 'insert') return text ? `insert: the thing itself, ${text}` : 'insert: the thing itself';
  if (ask.kind === 'establishing')
    return want.occasion === 'open'
      ? `establishing: where we are, ${place}`
      : want.occasion === 'title'
        ? `wide: room for the words${said}`
        : `wide: the place holds, ${place}`;
  switch (want.occasion) {
    case 'speech': {
      const hot = want.tension > 620 ? ', close because it is tense' : '';
      if (ask.kind === 'over-shoulder') return `${first} speaks over ${other}'s shoulder:${said}`;
      if (ask.kind === 'single') return `speaker: ${first}${said}${hot}`;
      if (ask.kind === 'two-shot') return `two-shot: ${lead} speaks, both faces kept:${said}`;
      return `${ask.kind}: ${lead} speaks${faces.includes(want.lead ?? '') ? '' : ', seen in the room'}:${said}`;
    }
    case 'listen':
      return ask.subjects.length === 1 && first !== lead
        ? `listener: ${first} while ${lead} speaks${said}`
        : `${ask.kind}: a change of view while ${lead} speaks${said}`;
    case 'reaction':
      return `reaction: ${first} hears${said}`;
    case 'enter':
      return `entrance: ${lead || 'somebody'} comes in, the room with it`;
    case 'exit':
      return `exit: ${lead || 'somebody'} leaves, the room with it`;
    case 'walk':
      return `${ask.kind === 'follow' ? 'follow' : 'wider'}: ${lead} moves${said}`;
    case 'prop':
      return named
        ? `${ask.kind}: what ${lead || 'somebody'} does${said}`
        : `${ask.kind}: ${first || 'the room'} while${said}`;
    case 'gesture':
      return named
        ? `${ask.kind}: ${lead || 'what happens'}${said}`
        : `${ask.kind}: ${first || 'the room'} while${said}`;
    case 'voice-over':
      return first
        ? `${ask.kind}: ${first} under a voice we do not see${said}`
        : `${ask.kind}: under a voice${said}`;
    case 'title':
      return `${ask.kind}: room for the words${said}`;
    case 'close':
      return `${ask.kind}: the end of the scene`;
    case 'open':
      return `${ask.kind}: who is here, and where`;
    default:
      return `${ask.kind}: ${first ? `a breath on ${ask.subjects.length > 1 ? 'them all' : first}` : 'a breath'}`;
  }
};
