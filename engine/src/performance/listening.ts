import { between, uniform } from '../base/random.ts';
import type { SpeechItem } from '../film/film.ts';
import type { FeelingKind } from '../timeline/feeling.ts';
import type { Line } from '../timeline/timeline.ts';
import { ms, present, type Rehearsal } from './actors.ts';

/** How a listener's face answers a feeling it hears. */
const ANSWER: Readonly<Record<FeelingKind, FeelingKind>> = {
  neutral: 'neutral',
  joy: 'joy',
  sadness: 'tenderness',
  anger: 'fear',
  fear: 'fear',
  surprise: 'surprise',
  disgust: 'shame',
  tenderness: 'tenderness',
  contempt: 'anger',
  shame: 'tenderness',
  resolve: 'resolve',
};

/** What those who hear a line do: turn to it, nod, answer its feeling with their faces. */
export const listen = (r: Rehearsal, item: SpeechItem, line: Line, here: boolean): void => {
  for (const other of present(r)) {
    if (other === item.speaker) continue;
    const late = ms(between(140, 420, r.seed, line.id, other, 'turn'));
    if (here) r.ledger.gaze(line.start + late, other, { kind: 'person', id: item.speaker }, 700);
    else if (item.channel !== 'voice-over')
      r.ledger.actions.push({
        start: line.start + late,
        duration: ms(900),
        scene: 0,
        person: other,
        action: 'listen',
        strength: 500,
        hand: 'none',
      });
    if (item.channel === 'voice-over') continue;
    if (item.feeling.strength >= 450 && (other === line.to || uniform(r.seed, line.id, other, 'moved') < 0.5))
      r.ledger.mood({
        start: line.start + Math.round(line.duration * 0.55),
        duration: Math.round(line.duration * 0.45) + ms(600),
        scene: 0,
        person: other,
        kind: ANSWER[item.feeling.kind],
        strength: Math.round(item.feeling.strength * 0.6),
        attack: ms(350),
        decay: ms(1200),
      });
    else if (other === line.to && line.duration > ms(2400) && uniform(r.seed, line.id, 'nod') < 0.3)
      r.ledger.actions.push({
        start: line.start + Math.round(line.duration * 0.7),
        duration: ms(900),
        scene: 0,
        person: other,
        action: 'nod',
        strength: 300,
        hand: 'none',
      });
  }
};
