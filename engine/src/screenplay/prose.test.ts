import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksOf, macroIn } from './passage.ts';
import { markOfTag, proseParts, spokenIn, tagValue } from './prose.ts';
import { parseTwee } from './twee.ts';
import { parseTwineHtml } from './twine-html.ts';

const seeded = { seed: 2101, numRuns: 150 };
const line = (text: string, ...tags: string[]) => ({ text, tags });

describe('prose', () => {
  it('[S21] reads speeches, headings and action', () => {
    const [part, second] = proseParts([
      line('INT. FERRY - NIGHT\n'),
      line('Rain on the glass.\n'),
      line('MARA (V.O.): (softly) You came.\n'),
      line('She waits: nobody answers.\n'),
      line('EXT. PIER - DAWN'),
      line('CUT TO:'),
    ]);
    expect(part?.heading).toBe('INT. FERRY - NIGHT');
    expect(part?.elements.map((e) => [e.type, e.text])).toEqual([
      ['scene_heading', 'INT. FERRY - NIGHT'],
      ['action', 'Rain on the glass.'],
      ['character', 'MARA'],
      ['parenthetical', '(softly)'],
      ['dialogue', 'You came.'],
      ['action', 'She waits: nobody answers.'],
    ]);
    expect(part?.elements[2]?.extension).toBe('V.O.');
    expect([part?.from, part?.to, second?.from, second?.to]).toEqual([0, 4, 4, 6]);
    expect(second?.elements.map((e) => e.type)).toEqual(['scene_heading', 'transition']);
  });

  it('[S21] begins a beat at a scene or beat tag', () => {
    const parts = proseParts([
      line('One.', 'scene: INT. HUT - NIGHT', 'beat: storm'),
      line('Two.'),
      line('Three.', 'beat: after'),
    ]);
    expect(parts.map((p) => [p.name, p.heading, p.from, p.to])).toEqual([
      ['storm', 'INT. HUT - NIGHT', 0, 2],
      ['after', undefined, 2, 3],
    ]);
  });

  it('[S22] carries tags that are marks', () => {
    expect(markOfTag('tension: 0.7')).toBe('@tension 0.7');
    expect(markOfTag('@shot close-up MARA')).toBe('@shot close-up MARA');
    expect(markOfTag('author: Joe')).toBeUndefined();
    expect(tagValue(['mood', 'ending: hope'], 'ending')).toBe('hope');
    const [part] = proseParts([line('One.', 'tension: 0.2', 'mine'), line('MARA: Two.', 'trim')]);
    expect(part?.elements.filter((e) => e.type === 'note').map((e) => e.text)).toEqual(['@tension 0.2']);
    expect(part?.elements.at(-1)?.notes?.map((n) => n.text)).toEqual(['@trim']);
  });

  it('[S21] is total, keeps every line in one part, and every word', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('INT. A - DAY', 'MARA: no', 'X: (y) z', 'CUT TO:', '\n', 'A:\nB: c'),
    );
    const tag = fc.oneof(fc.string(), fc.constantFrom('beat: a', 'scene: EXT. B', '@trim', 'ending: x'));
    fc.assert(
      fc.property(fc.array(fc.record({ text, tags: fc.array(tag, { maxLength: 3 }) })), (lines) => {
        const parts = proseParts(lines);
        expect(parts.at(-1)?.to ?? 0).toBe(lines.length);
        for (const [i, p] of parts.entries()) expect(p.from).toBe(i === 0 ? 0 : parts[i - 1]?.to);
        const words = (s: string) => s.match(/[\p{L}\p{N}]+/gu) ?? [];
        const kept = parts.flatMap((p) =>
          p.elements.flatMap((e) => (e.type === 'note' ? [] : words(`${e.text} ${e.extension ?? ''}`))),
        );
        const given = lines.flatMap((l) => words(l.text));
        for (const w of new Set(given))
          expect(kept.filter((k) => k === w).length, w).toBeGreaterThanOrEqual(
            // A heading's scene number goes to its own member.
            /INT|EXT|EST/iu.test(lines.map((l) => l.text).join()) ? 0 : given.filter((g) => g === w).length,
          );
      }),
      seeded,
    );
  });

  it('[S21] takes no sentence for a speech', () => {
    expect(spokenIn('She said: no')).toBeUndefined();
    expect(spokenIn('MARA:')).toBeUndefined();
    expect(spokenIn('COP #2: Halt!')?.name).toBe('COP #2');
  });
});

describe('passages', () => {
  it('[S24] reads each kind of link', () => {
    const text = '[[b]] [[a->b]] [[b<-a]] [[a|b]] [[a->c->b]] [[a|b][$x to 1]] [[]] [[\n]] [[[[b]]';
    expect(linksOf(text).map((l) => [l.text, l.target])).toEqual([
      ['b', 'b'],
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
      ['a->c', 'b'],
      ['a', 'b'],
      ['b', 'b'],
    ]);
  });

  it('[S24] knows macros', () => {
    expect(macroIn('<<set $x to 1>>')).toBe('<<set $x to 1>>');
    expect(macroIn('(set: $x to 1)')).toBe('(set:');
    expect(macroIn('She (quietly: no) left')).toBeUndefined();
  });

  it('[S23] reads escapes, tags and metadata', () => {
    const story = parseTwee(':: A \\[b\\] \\q [x y\\]] {"position":"1,2"}\nText\n\n\n:: Start\n[[A]]\n');
    expect(story.passages).toEqual([
      { name: 'A [b] q', tags: ['x', 'y]'], metadata: { position: '1,2' }, text: 'Text', line: 1 },
      { name: 'Start', tags: [], metadata: {}, text: '[[A]]', line: 5 },
    ]);
    expect(story.start).toBe('Start');
  });

  it('[S23] says what is wrong and keeps the rest', () => {
    const story = parseTwee('stray\n:: Start {"a":}\nx\n:: Start\ny\n::\nz\n:: StoryData\nno\n');
    expect(story.diagnostics.map((d) => [d.code, d.line])).toEqual([
      ['K1020', 1],
      ['K1023', 2],
      ['K1022', 4],
      ['K1021', 6],
      ['K1023', 8],
    ]);
    expect(story.passages.map((p) => p.text)).toEqual(['x']);
  });

  it('[S23] decodes published text', () => {
    const story = parseTwineHtml(
      '<tw-storydata name="A &amp; B" startnode="1"><tw-passagedata pid="1" name="&quot;x&gt;" tags="a b">&lt;&#60;&#x41; &bogus;</tw-passagedata></tw-storydata>',
    );
    expect(story.name).toBe('A & B');
    expect(story.start).toBe('"x>');
    expect(story.passages[0]?.text).toBe('<<A &bogus;');
  });

  it('[S23] is total on any text', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '\n:: ',
          '[',
          ']',
          '{',
          '}',
          '\\',
          '[[',
          ']]',
          '->',
          '<tw-storydata ',
          '<tw-passagedata name="',
          '">',
          '</tw-passagedata>',
          '</tw-storydata>',
          ':: StoryData\n',
        ),
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        for (const story of [parseTwee(text), parseTwineHtml(text)]) {
          expect(new Set(story.passages.map((p) => p.name)).size).toBe(story.passages.length);
          if (story.passages.length === 0 || story.start === '')
            expect(story.diagnostics.some((d) => d.severity === 'error')).toBe(true);
        }
        for (const l of linksOf(text)) expect(text.slice(l.from, l.to)).toMatch(/^\[\[.*\]\]$/su);
      }),
      seeded,
    );
  });
});
