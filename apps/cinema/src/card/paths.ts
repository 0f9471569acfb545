import type { Outlook } from '@kinetoscope/engine/showrunner/outlook';
import { beatName } from '../beat-name.ts';
import { el } from '../element.ts';
import type { VersionTold } from '../version-told.ts';

const section = (title: string, ...content: readonly HTMLElement[]): HTMLElement[] =>
  content.length === 0 ? [] : [el('section', '', {}, el('h3', title), ...content)];

/** The way as one line: beats, and what was answered between them. */
const path = (told: VersionTold): HTMLElement => {
  const line = el('ol', '', { class: 'path' });
  for (const b of told.beats) {
    line.append(el('li', beatName(b.beat, b.heading)));
    const answer = told.answers.find((a) => a.id === b.beat);
    if (answer) line.append(el('li', answer.taken, { class: 'answer' }));
  }
  return line;
};

const roads = (told: VersionTold): HTMLElement[] =>
  told.answers
    .filter((a) => a.others.length > 0)
    .map((a) => el('p', '', {}, el('s', a.others.join(' / ')), ` \u2014 ${a.taken}`));

/** Endings not reached are counted; only one seen before is named. */
const endings = (
  told: VersionTold,
  all: Outlook['endings'],
  before: readonly VersionTold[],
): HTMLElement[] => {
  const others = all.filter((e) => e.id !== told.ending?.id);
  if (others.length === 0) return [];
  const known = others.filter((e) => before.some((v) => v.ending?.id === e.id));
  const hidden = others.length - known.length;
  const words = [
    ...known.map((e) => `${e.label}, seen before`),
    ...(hidden > 0 ? [`${hidden === 1 ? 'one ending' : `${hidden} endings`} not seen yet`] : []),
  ];
  const said = words.join('; ');
  return [el('p', `${said.charAt(0).toUpperCase()}${said.slice(1)}.`, { class: 'quiet' })];
};

/** Your path, the roads not taken, and what everyone shares. */
export const wayChosen = (
  told: VersionTold,
  outlook: Outlook | undefined,
  before: readonly VersionTold[],
): HTMLElement[] => {
  const locked = new Set((outlook?.beats ?? []).filter((b) => b.lock).map((b) => b.id));
  const shared = told.beats.filter((b) => locked.has(b.beat)).map((b) => beatName(b.beat, b.heading));
  const played = new Set(told.beats.map((b) => b.beat));
  const unseen = (outlook?.beats ?? []).filter((b) => !played.has(b.id)).length;
  return [
    ...section('Your path', path(told)),
    ...section(
      'Roads not taken',
      ...roads(told),
      ...endings(told, outlook?.endings ?? [], before),
      ...(unseen === 0
        ? []
        : [
            el('p', `${unseen === 1 ? 'One beat' : `${unseen} beats`} of this film did not play.`, {
              class: 'quiet',
            }),
          ]),
    ),
    ...section('What everyone shares', ...(shared.length === 0 ? [] : [el('p', shared.join(' \u00b7 '))])),
  ];
};
