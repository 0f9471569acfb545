import { shortId } from '../base/hash.ts';
import { type ActionContext, contextAfter, readAction } from '../language/action.ts';
import { feelingOf } from '../language/feeling.ts';
import { type TensionParagraph, tensionOf } from '../language/tension.ts';
import { trimmable } from '../language/trims.ts';
import { plainText } from '../screenplay/emphasis.ts';
import type { Element } from '../screenplay/script.ts';
import { transitionOf } from '../screenplay/transition.ts';
import type { Delivery } from '../timeline/timeline.ts';
import { type Cast, partName } from './cast.ts';
import { channelOf } from './channel.ts';
import type { Item, SpeechItem } from './film.ts';
import { isBound, picturesOf } from './montage.ts';
import { piecesOf } from './speech.ts';
import { callersOf, isIntercut, onTelephones } from './telephone.ts';
import { isTitle, titleLines } from './title-words.ts';
import { transitionNamed } from './transition-named.ts';

const deliveryOf = (manner: string | undefined): Delivery =>
  manner === 'whisper' || manner === 'shout' || manner === 'aside' ? manner : 'normal';

interface Draft {
  readonly element: Element;
  readonly kind: 'action' | 'speech' | 'title' | 'transition';
  readonly text: string;
  readonly speaker?: string;
  readonly extension?: string;
  readonly parenthetical?: string;
  readonly dual?: boolean;
  readonly sung?: boolean;
}

/** Groups elements into what is said, done and shown; sections, synopses, notes and boneyard are not performed. */
const drafts = (elements: readonly Element[]): Draft[] => {
  const out: Draft[] = [];
  let speaker: Element | undefined;
  let parenthetical: string | undefined;
  for (const element of elements) {
    const text = plainText(element.text).trim();
    switch (element.type) {
      case 'character':
        speaker = element;
        parenthetical = undefined;
        break;
      case 'parenthetical':
        parenthetical = text.replace(/^\(|\)$/gu, '');
        break;
      case 'dialogue':
      case 'lyrics':
        if (text === '') break;
        // A second parenthetical in a row is dialogue to the specification; nobody speaks it.
        if (/^\([^()]*\)$/u.test(text)) {
          parenthetical = text.slice(1, -1);
          break;
        }
        if (speaker === undefined) out.push({ element, kind: 'title', text });
        else {
          out.push({
            element,
            kind: 'speech',
            text,
            speaker: partName(speaker.text),
            sung: element.type === 'lyrics',
            dual: speaker.dual === true,
            ...(speaker.extension === undefined ? {} : { extension: speaker.extension }),
            ...(parenthetical === undefined ? {} : { parenthetical }),
          });
          parenthetical = undefined;
        }
        break;
      case 'action':
      case 'centered': {
        speaker = undefined;
        if (text === '') break;
        if (transitionOf(element) !== undefined) out.push({ element, kind: 'transition', text });
        else if (element.type === 'centered' || isTitle(text)) out.push({ element, kind: 'title', text });
        else if (isIntercut(text)) out.push({ element, kind: 'transition', text });
        else if (!isBound(text))
          for (const picture of picturesOf(text)) out.push({ element, kind: 'action', text: picture });
        break;
      }
      case 'transition':
        speaker = undefined;
        out.push({ element, kind: 'transition', text });
        break;
      default:
        break;
    }
  }
  return out;
};

/**
 * What a beat's elements say is to be performed, in order. Depends on nothing outside the beat but the cast, so that
 * an edit elsewhere leaves it alone.
 */
export const itemsOf = (
  beat: string,
  elements: readonly Element[],
  cast: Cast,
  sexes: Readonly<Record<string, 'female' | 'male'>>,
  heading = '',
  before: readonly Item[] = [],
): Item[] => {
  const list = drafts(elements);
  const paragraphs: TensionParagraph[] = list
    .filter((d) => d.kind === 'action' || d.kind === 'speech')
    .map((d) => ({ kind: d.kind === 'action' ? 'action' : 'dialogue', text: d.text }));
  const tensions = tensionOf(paragraphs);
  const speeches = list.filter((d) => d.kind === 'speech');
  const items: Item[] = [];
  const occurrences = new Map<string, number>();
  const idOf = (...parts: string[]): string => {
    const key = parts.join('\u0000');
    const n = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, n);
    return shortId(beat, ...parts, n);
  };
  let context: ActionContext = { mentioned: [], sexes };
  let told = '';
  let paragraph = 0;
  let nth = 0;
  for (const d of list) {
    const line = d.element.line;
    if (d.kind === 'transition') {
      items.push({ kind: 'transition', transition: transitionNamed(d.text), text: d.text, line });
      continue;
    }
    if (d.kind === 'title') {
      const text = titleLines(d.text);
      if (text.length > 0)
        items.push({
          kind: 'title',
          id: idOf('title', d.text),
          text,
          style: d.element.type === 'centered' ? 'card' : 'super',
          line,
        });
      continue;
    }
    const tension = tensions[paragraph++] ?? 0;
    if (d.kind === 'action') {
      const events = readAction(d.text, { names: cast.names, previous: context });
      context = contextAfter(events, context);
      told = d.text;
      items.push({ kind: 'action', id: idOf('action', d.text), text: d.text, events, tension, line });
      continue;
    }
    const name = d.speaker as string;
    const speaker = cast.ids.get(name) ?? name;
    context = { ...context, mentioned: [name, ...context.mentioned.filter((n) => n !== name)] };
    const trim = trimmable(
      { text: d.text },
      {
        names: cast.names,
        ...(nth > 0 ? { before: speeches[nth - 1]?.text ?? '' } : {}),
        ...(nth + 1 < speeches.length ? { after: speeches[nth + 1]?.text ?? '' } : {}),
      },
    );
    nth++;
    const mood = feelingOf({
      text: d.text,
      ...(d.parenthetical === undefined ? {} : { parenthetical: d.parenthetical }),
      ...(told === '' ? {} : { context: told }),
    });
    const channel = channelOf(name, d.extension, d.parenthetical);
    const pieces = piecesOf(d.text);
    for (const [i, text] of pieces.entries()) {
      const speech: SpeechItem = {
        kind: 'speech',
        id: idOf(speaker, text),
        speaker,
        text,
        channel,
        delivery: d.sung === true ? 'sung' : deliveryOf(mood.manner),
        feeling: { kind: mood.kind, strength: mood.strength },
        ...(d.parenthetical === undefined || i > 0 ? {} : { parenthetical: d.parenthetical }),
        dual: d.dual === true && i === 0,
        weight: trim.weight,
        trimmable: trim.may && pieces.length === 1,
        tension,
        line,
      };
      items.push(speech);
    }
    told = '';
  }
  return onTelephones(items, heading, callersOf(before));
};
