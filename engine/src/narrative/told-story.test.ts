import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Film } from '../film/film.ts';
import { openTold } from './open-told.ts';
import { readyStory, toldStoryFor } from './story-of.ts';
import type { ToldState, ToldStory } from './told-story.ts';
import { transcriptOf } from './transcript.ts';

const INK = `# title: The Well
# author: Nobody
-> well
=== well
INT. WELL HOUSE - NIGHT # tension: 0.6
ANNA, 30s, red coat, waits by the well.
ANNA: (softly) You came.
* [Wait] -> wait
* [Leave] -> leave
=== wait
TOM: I came.
EXT. ROAD - NIGHT
They walk away.
-> END
=== leave
Anna goes. # ending: alone
-> END
`;

const opened = async (form: 'ink' | 'twee', text: string, settings = {}): Promise<Film> => {
  const { film, diagnostics } = await openTold({ form, text, file: `film.${form}` }, settings);
  if (film === undefined) throw new Error(JSON.stringify(diagnostics));
  await readyStory(film);
  return film;
};

const storyOf = (film: Film, seed = 1): ToldStory => {
  const story = toldStoryFor(film, { seed });
  if (story === undefined) throw new Error('not told');
  return story;
};

/** Follows answers, and silence after them; ids of all beats. */
const walk = (story: ToldStory, answers: readonly number[], most = 60) => {
  let state: ToldState = story.start();
  const beats: string[] = [];
  const states = [state];
  let asked = 0;
  for (let n = 0; n < most; n++) {
    const next = story.next(state);
    if (next.kind === 'beats') {
      state = story.take(state, 0);
      beats.push(story.beat(state)?.id ?? '?');
    } else if (next.kind === 'choice') {
      const answer = answers[asked++];
      state = story.take(state, answer === undefined ? next.fallback : answer % next.options.length);
    } else return { state, beats, end: next, states };
    states.push(state);
  }
  return { state, beats, end: undefined, states };
};

describe('an Ink story as film', () => {
  let film: Film;
  beforeAll(async () => {
    film = await opened('ink', INK, { cast: { TOM: '60s, white beard' } });
  });

  it('[N44] tells beats: headings, speeches, marks; ids from knots', () => {
    const story = storyOf(film);
    const { state, beats, end } = walk(story, [0]);
    expect(beats).toEqual(['well', 'wait', 'wait.2']);
    expect(end).toEqual({ kind: 'end' });
    expect(story.beat(state)?.heading).toBe('EXT. ROAD - NIGHT');
    const first = story.take(story.start(), 0);
    const beat = story.beat(first);
    expect(beat?.tension).toBe(600);
    expect(beat?.items.map((i) => i.kind)).toEqual(['action', 'speech']);
    expect(beat?.people).toEqual(['anna']);
    // After the question the scene goes on in the same set.
    const second = story.take(story.take(first, 0), 0);
    expect(story.beat(second)?.place).toEqual(beat?.place);
    expect(story.beat(second)?.heading).toBe('INT. WELL HOUSE - NIGHT');
  });

  it('[N44] casts from all of the story before any of it is told', () => {
    expect(film.title).toBe('The Well');
    expect(film.author).toBe('Nobody');
    expect(film.cast.map((p) => p.id).sort()).toEqual(['anna', 'tom']);
    expect(film.story.endings).toEqual([{ id: 'alone', label: 'Alone', nodes: [] }]);
  });

  it('[N44] ends in the ending that its tags name', () => {
    expect(walk(storyOf(film), [1]).end).toEqual({ kind: 'end', ending: 'alone' });
  });

  it('[N45] asks with a window, and time takes the first, or what is tagged', async () => {
    const story = storyOf(film);
    expect(story.next(story.take(story.start(), 0))).toMatchObject({
      kind: 'choice',
      id: 'well',
      options: [
        { id: 'wait', text: 'Wait' },
        { id: 'leave', text: 'Leave' },
      ],
      fallback: 0,
      window: 8 * 705_600_000,
    });
    const other = storyOf(await opened('ink', 'Hm.\n* a # within: 12s\n* b # default\n- -> END\n'));
    const next = other.next(other.take(other.start(), 0));
    expect(next).toMatchObject({ fallback: 1, window: 12 * 705_600_000 });
  });

  it('[N45] gives a question without words a beat', async () => {
    const story = storyOf(await opened('ink', '* a\n* b\n- -> END\n'));
    expect(walk(story, [1]).beats).toEqual(['opening', 'opening.2']);
  });

  it('[N45] finds its way out of a loop that nobody answers', async () => {
    const loop = '-> hub\n=== hub\nHub.\n+ again -> hub\n+ again and again -> hub\n* out -> END\n';
    const { beats, end } = walk(storyOf(await opened('ink', loop)), []);
    expect(end?.kind).toBe('end');
    // Each way once, then out; what the last answer says is a beat too.
    expect(beats).toEqual(['hub', 'hub.2', 'hub.3', 'opening']);
  });

  it('[N45] cuts a telling that goes on for ever', async () => {
    const film = await opened('ink', '-> hub\n=== hub\nHub.\n+ again -> hub\n');
    const { end, beats } = walk(storyOf(film), [], 2000);
    expect(end?.kind).toBe('end');
    expect(beats.length).toBe(200);
  });

  it('[N42] draws its chance from the seed alone', async () => {
    const dice = await opened('ink', `{RANDOM(1,1000000)}\n{shuffle:|a|b|c|d|e|f|g}\n-> END\n`);
    const told = (seed: number) => JSON.stringify(transcriptOf(dice, [], { seed }).transcript);
    expect(told(7)).toBe(told(7));
    expect(new Set([1, 2, 3, 4, 5].map(told)).size).toBeGreaterThan(3);
  });

  it('[N42] keeps floats that are whole through JSON and through choices', async () => {
    const floats = await opened('ink', 'VAR x = 7.0\n+ a\n- {x / 2}\n+ b\n- {x / 2} "7.0"\n-> END\n');
    expect(
      transcriptOf(floats, [0, 0])
        .transcript.steps.map((s) => s.text)
        .join(''),
    ).toBe('a\n3.5\nb\n3.5 "7.0"\n');
  });

  it('[N43] says where a story breaks, and cuts a circle', async () => {
    const breaks = await opened('ink', 'Hello.\n-> knot\n=== knot\nVAR x = 1\n~ x = "a" * 3\n-> END\n');
    expect(transcriptOf(breaks, []).fault?.code).toBe('K2503');
    expect(walk(storyOf(breaks), []).end).toEqual({ kind: 'stuck' });
    const circle = transcriptOf(await opened('ink', '-> a\n=== a\n-> a\n'), []);
    expect(circle.fault?.code).toBe('K2504');
    const talk = transcriptOf(await opened('ink', '-> a\n=== a\nLa.\n-> a\n'), []);
    expect(talk.fault?.message).toContain('(in a)');
  });

  it('[N43] says what is wrong with a source, and with JSON', async () => {
    const bad = await openTold({ form: 'ink', text: 'Hi\n-> nowhere\n', file: 'x.ink' });
    expect(bad.film).toBeUndefined();
    expect(bad.diagnostics).toMatchObject([{ code: 'K2501', file: 'x.ink', line: 2 }]);
    const missing = await openTold({ form: 'ink', text: 'INCLUDE other.ink\n', file: 'x.ink' });
    expect(missing.diagnostics[0]).toMatchObject({ code: 'K2501', line: 1 });
    const external = await openTold({
      form: 'ink',
      text: 'EXTERNAL f(x)\n{f(1)} {f(2)}\n-> END\n',
      file: 'x.ink',
    });
    expect(external.diagnostics.map((d) => d.code)).toEqual(['K2505']);
    for (const text of ['', '{', '[]', 'null', '{"inkVersion":99,"root":[]}', '{"inkVersion":21}'])
      expect((await openTold({ form: 'ink-json', text, file: 'x.json' })).diagnostics).toMatchObject([
        { code: 'K2506' },
      ]);
  });

  it('[N43] includes what its folder gives', async () => {
    const { film } = await openTold({
      form: 'ink',
      text: 'INCLUDE a.ink\n-> a\n',
      file: 'x.ink',
      include: (name) => (name === 'a.ink' ? '=== a\nIncluded.\n-> END\n' : undefined),
    });
    expect(film === undefined ? [] : transcriptOf(film, []).transcript.steps).toEqual([
      { text: 'Included.\n', tags: [] },
    ]);
  });

  it('[N43] never throws, whatever the source', async () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '\n',
        '* ',
        '-> ',
        '=== a\n',
        '{',
        '}',
        '~ x = 1\n',
        'VAR x = 1\n',
        '# beat: q',
        '-> END\n',
        '<>',
        '[',
        ']',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const { film, diagnostics } = await openTold({ form: 'ink', text: pieces.join(''), file: 'x.ink' });
        if (film === undefined) expect(diagnostics.some((d) => d.severity === 'error')).toBe(true);
        else walk(storyOf(film), [0, 1], 12);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('[N2] equal keys have equal futures, and nothing depends on what was told before', async () => {
    const source =
      'VAR n = 0\n-> hub\n=== hub\n~ n = n + 1\nHub {n}. {shuffle:|x|y|z}\n+ a -> hub\n+ b\n~ n = 0\n-> hub\n* {n > 2} [c] EXT. SEA - DAY\nSea.\n-> END\n';
    const film = await opened('ink', source);
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 8 }), fc.array(fc.nat(5), { maxLength: 8 }), (p, q) => {
        const shared = storyOf(film);
        const alone = storyOf(film);
        walk(shared, q, 12);
        const [a, b] = [walk(shared, p, 14), walk(alone, p, 14)];
        expect(a.beats).toEqual(b.beats);
        expect(a.states.map((s) => shared.key(s))).toEqual(b.states.map((s) => alone.key(s)));
        expect(a.states.map((s) => shared.beat(s))).toEqual(b.states.map((s) => alone.beat(s)));
      }),
      { seed: 6, numRuns: 15 },
    );
  });
});

describe('a Twine story as film', () => {
  const TWEE = `:: StoryTitle
The Road

:: Start [tension:0.4]
EXT. ROAD - DAY

ANNA: Which way?

You see a [[gate->Gate]].
* [[On|Road]]

:: Gate
The gate is shut. [[Nowhere]]

[[Start<-back]]
`;
  const WITH_ROAD = `${TWEE}\n:: Road [ending:road]\nAnna walks on.\n`;

  it('[N46] plays passages as beats and asks their links', async () => {
    const { film, diagnostics } = await openTold({ form: 'twee', text: WITH_ROAD, file: 'x.twee' });
    expect(diagnostics.map((d) => [d.code, d.line])).toEqual([['K2508', 13]]);
    const story = storyOf(film as Film);
    const start = story.take(story.start(), 0);
    expect(story.beat(start)).toMatchObject({ id: 'start', heading: 'EXT. ROAD - DAY', tension: 400 });
    expect(story.steps(start)).toEqual([
      {
        text: 'EXT. ROAD - DAY\nANNA: Which way?\nYou see a gate.',
        tags: ['tension:0.4', 'passage: Start'],
      },
    ]);
    expect(story.next(start)).toMatchObject({
      kind: 'choice',
      options: [{ text: 'gate' }, { text: 'On' }],
    });
    expect(walk(story, [0, 0, 1]).beats).toEqual(['start', 'gate', 'start.2', 'road']);
    expect(walk(story, [1]).end).toEqual({ kind: 'end', ending: 'road' });
  });

  it('[N46] leaves macros as text and says so', async () => {
    const { diagnostics } = await openTold({
      form: 'twee',
      text: ':: Start\n<<set $x to 1>>Hello.\n',
      file: 'x.twee',
    });
    expect(diagnostics).toMatchObject([{ code: 'K2507', severity: 'note', line: 2 }]);
  });
});

describe('a told story kept', () => {
  it('[N3] goes on where it was, and says what an edit lost', async () => {
    const film = await opened('ink', INK);
    const story = storyOf(film);
    const { state } = walk(story, [0]);
    const back = story.restore(story.save(state));
    expect(back.lost).toEqual([]);
    expect(story.key(back.state)).toBe(story.key(state));

    const edited = storyOf(await opened('ink', INK.replace('* [Wait]', '* [Stay]')));
    const lost = edited.restore(story.save(state)).lost;
    expect(lost.length).toBeGreaterThan(0);
    expect(lost[0]).toContain('wait');

    const twine = storyOf(await opened('twee', ':: Start\nHello.\n'));
    const foreign = twine.restore(story.save(state));
    expect(twine.key(foreign.state)).toBe(twine.key(twine.start()));
    expect(foreign.lost).toHaveLength(1);
  });
});
