import { answerOf } from '@kinetoscope/engine/audience/toggles';
import type { Flicks } from '@kinetoscope/engine/base/time';
import type { ChoiceWindow, Decision } from '@kinetoscope/engine/timeline/decision';
import type { Scene } from '@kinetoscope/engine/timeline/timeline';
import { beatName } from '../beat-name.ts';
import { clockText } from '../clock-text.ts';
import { el } from '../element.ts';
import type { Plan } from '../screening-messages.ts';

export interface Moves {
  go(t: Flicks): void;
  /** Another beat at the seam after the beat `after`. */
  take(after: string, beat: string): void;
  answer(question: ChoiceWindow, option: string): void;
}

/** The sentence that a decision gives, with its beat called by name. */
const reason = (d: Decision, scene: Scene): string => {
  const said = d.why.startsWith(`${scene.heading}: `) ? d.why.slice(scene.heading.length + 2) : d.why;
  return `${beatName(scene.beat, scene.heading)}: ${said}`;
};

const candidates = (d: Decision, scene: Scene, before: string, moves: Moves): HTMLElement =>
  el(
    'ul',
    '',
    { class: 'candidates' },
    ...[...d.candidates]
      .sort(
        (a, b) => Number(a.excluded !== undefined) - Number(b.excluded !== undefined) || a.score - b.score,
      )
      .map((c) => {
        const name = beatName(c.beat, c.heading);
        const came = c.beat === scene.beat;
        const row = el('li', '', { class: came ? 'came' : c.excluded === undefined ? 'could' : 'shut' });
        row.append(
          el('span', name),
          el('small', c.excluded === undefined ? `${c.score} off what was wanted` : c.excluded),
        );
        if (came) row.append(el('em', 'came'));
        else if (c.excluded === undefined) {
          const b = el('button', 'Take this', { type: 'button', 'aria-label': `Take ${name} instead` });
          b.onclick = () => moves.take(before, c.beat);
          row.append(b);
        }
        return row;
      }),
  );

const answers = (question: ChoiceWindow, plan: Plan, moves: Moves): HTMLElement => {
  const said = answerOf(plan.trace, question.id, question.start + question.duration);
  return el(
    'ul',
    '',
    { class: 'candidates' },
    ...question.options.map((o) => {
      const taken = o.id === question.taken;
      const row = el('li', '', { class: taken ? 'came' : 'could' }, el('span', o.text));
      if (taken) row.append(el('em', said === undefined ? 'by itself' : 'taken'));
      else {
        const b = el('button', 'Answer so', { type: 'button', 'aria-label': `Answer ${o.text} instead` });
        b.onclick = () => moves.answer(question, o.id);
        row.append(b);
      }
      return row;
    }),
  );
};

/**
 * The way so far, the beat at hand first: why each came, what else could have come, and how to take it differently.
 * Of what is still to come it says nothing.
 */
export const wayTold = (plan: Plan, now: Flicks, moves: Moves): HTMLElement[] => {
  const { timeline } = plan;
  const passed = timeline.decisions.filter((d) => d.at <= now);
  if (passed.length === 0)
    return [
      el('p', 'This film is told in one order; pace, talk, coverage, light and score bend.', {
        class: 'quiet',
      }),
    ];
  return passed
    .map((d, i) => ({
      d,
      scene: timeline.scenes[d.scene],
      before: timeline.scenes[d.scene - 1]?.beat ?? '',
      i,
    }))
    .reverse()
    .flatMap(({ d, scene, before, i }, n) => {
      if (scene === undefined) return [];
      const current = n === 0;
      const question = timeline.choices.find((c) => c.scene === d.scene - 1);
      const open = d.candidates.filter((c) => c.excluded === undefined).length > 1 || question !== undefined;
      const details = el('details', '', { class: current ? 'beat current' : 'beat' });
      details.open = current;
      details.dataset.beat = scene.beat;
      details.append(
        el(
          'summary',
          '',
          {},
          el('time', clockText(d.at)),
          el('span', beatName(scene.beat, scene.heading)),
          ...(open ? [el('i', 'could go otherwise')] : []),
        ),
      );
      if (question) details.append(el('h4', 'The film asked'), answers(question, plan, moves));
      details.append(el('p', reason(d, scene)), candidates(d, scene, i === 0 ? '' : before, moves));
      if (!current) {
        const b = el('button', 'Back to here', { type: 'button', class: 'plain' });
        b.onclick = () => moves.go(scene.start);
        details.append(b);
      }
      return [details];
    });
};
