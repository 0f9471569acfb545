import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedFilm } from '../../../tests/films/marked-film.ts';
import type { FromScreening, Plan, ToScreening } from './screening-messages.ts';

/** The worker's own side of the wire, with nothing but messages between. */
const port: {
  postMessage: (m: FromScreening) => void;
  onmessage: ((e: { data: ToScreening }) => void) | null;
} = { postMessage: () => undefined, onmessage: null };

const said: FromScreening[] = [];
let waiting: (() => void) | undefined;

/** Tells the worker something and waits for as many messages as it will answer with. */
const tell = async (message: ToScreening, answers = 1): Promise<FromScreening[]> => {
  said.length = 0;
  const heard = new Promise<void>((done) => {
    waiting = () => said.length >= answers && done();
  });
  port.onmessage?.({ data: message });
  await heard;
  return [...said];
};
const plan = async (message: ToScreening): Promise<Plan> => {
  const answer = (await tell(message)).at(-1);
  if (answer?.kind !== 'plan') throw new Error(`no plan but ${JSON.stringify(answer).slice(0, 200)}`);
  return answer;
};

const { text, settings } = markedFilm(5);
const film = { name: 'marked', text, settings };

describe('the screening in its worker', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'self');
  beforeAll(async () => {
    port.postMessage = (m) => {
      // The next seconds of a wish come at once; the whole plan behind them.
      if (m.kind !== 'near') said.push(structuredClone(m));
      waiting?.();
    };
    Object.defineProperty(globalThis, 'self', { value: port, configurable: true });
    await import('./screening-worker.ts');
  });
  afterAll(() => {
    if (before) Object.defineProperty(globalThis, 'self', before);
    else Reflect.deleteProperty(globalThis, 'self');
  });

  it('[P9] opens, plans the rest, and tells what may be wished for', { timeout: 60_000 }, async () => {
    const first = (await tell({ kind: 'open', film, seed: 1, trace: [] }, 2)).at(-1);
    expect(first?.kind).toBe('plan');
    const whole = await plan({ kind: 'rest' });
    expect(whole.whole).toBe(true);
    expect(whole.outlook?.beats.length).toBeGreaterThan(3);
    expect(whole.outlook?.toggles.map((t) => t.id)).toContain('set:winter');
    // A beginning is the whole film's own, whatever comes later in it.
    if (first?.kind === 'plan')
      expect(first.timeline.scenes.map((s) => s.beat)).toEqual(
        whole.timeline.scenes.slice(0, first.timeline.scenes.length).map((s) => s.beat),
      );
  });

  it('[P9] switches, fills, answers, takes differently, and says what cannot be had', async () => {
    const whole = await plan({ kind: 'toggle', id: 'set:winter', on: true, at: 1 });
    expect(whole.outlook?.toggles.find((t) => t.id === 'set:winter')?.on).toBe(true);
    const filled = await plan({ kind: 'slot', name: 'drink', value: 'rum', at: 1 });
    expect(filled.outlook?.slots.find((s) => s.name === 'drink')?.value).toBe('rum');
    expect(await tell({ kind: 'slot', name: 'drink', value: 'petrol', at: 1 })).toMatchObject([
      { kind: 'refused', what: 'slot' },
    ]);
    const [question] = filled.timeline.choices;
    const other = question?.options.find((o) => o.id !== question.taken);
    if (question === undefined || other === undefined) throw new Error('the film asks');
    const at = question.start;
    const answered = await plan({ kind: 'choose', question: question.id, option: other.id, at });
    expect(answered.timeline.choices.find((c) => c.id === question.id)?.taken).toBe(other.id);
    expect(await tell({ kind: 'choose', question: 'nobody', option: 'x', at })).toMatchObject([
      { kind: 'refused', what: 'choose' },
    ]);
    expect(await tell({ kind: 'take', after: 'nowhere', beat: 'b0', at })).toMatchObject([
      { kind: 'refused', what: 'take' },
    ]);
  });

  it('[P10] hands the version on, and performs one from its code or its file', async () => {
    const [version] = await tell({ kind: 'version' });
    if (version?.kind !== 'version') throw new Error('no version');
    expect(version.name).toMatch(/^[0-9A-Z]{4}$/u);
    expect(version.code.length).toBeLessThanOrEqual(version.wholeCode.length);
    const now = await plan({ kind: 'direct', axis: 'tension', value: 5, at: 1 });
    expect(now.trace.some((e) => e.kind === 'directive')).toBe(true);
    for (const text of [version.wholeCode, version.file]) {
      const again = await plan({ kind: 'perform', version: text });
      expect(again.seek).toBe(0);
      expect(again.trace.some((e) => e.kind === 'directive')).toBe(false);
    }
    const [no] = await tell({ kind: 'perform', version: `${version.code}7` });
    expect(no).toMatchObject({ kind: 'refused', what: 'perform' });
    if (no?.kind === 'refused') expect(no.diagnostics[0]?.code).toMatch(/^K211[12]$/u);
  });
});
