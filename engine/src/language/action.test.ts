import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataDir } from '../../../tests/data.ts';
import { contextAfter, readAction, readParagraph } from './action.ts';

const names = ['MIKE', 'ANNA', 'OLD MAN', 'WILL', 'PRINTER'];
const read = (text: string) => readAction(text, { names });
const short = (text: string) =>
  read(text).map((e) =>
    [e.subject?.join('+') ?? '-', e.action, e.object ?? '', e.target?.noun ?? ''].join(' | '),
  );

describe('readAction', () => {
  it('[A1] subject, verb and object by position, coordinated verbs share a subject', () => {
    expect(short('Mike enters the room and pitches a folder atop a pile of folders.')).toEqual([
      'MIKE | enter | the room | ',
      'MIKE | throw | a folder | a pile of folders',
    ]);
  });

  it('[A1] an elided subject is the one before', () => {
    expect(short('Mike hangs up. Looks at the card. Stuffs it in his pocket.')).toEqual([
      'MIKE | phone |  | ',
      'MIKE | look |  | the card',
      'MIKE | put | it | his pocket',
    ]);
  });

  it('[A1] a participle before or after belongs to the subject', () => {
    expect(short('Sighing, he leans forward.').length).toBe(2);
    expect(short('Anna exits, slamming the door.')).toEqual([
      'ANNA | exit |  | ',
      'ANNA | close | the door | ',
    ]);
  });

  it('[A2] coordinated subjects are all kept', () => {
    expect(read('Mike and Anna run to the door.')[0]?.subject).toEqual(['MIKE', 'ANNA']);
    expect(read('The old man, Mike and Anna sit down.')[0]?.subject).toContain('ANNA');
  });

  it('[A3] pronouns go to the last mentioned of that sex', () => {
    expect(short('Mike looks at Anna. She smiles. He nods.')).toEqual([
      'MIKE | look |  | ANNA',
      'ANNA | smile |  | ',
      'MIKE | nod |  | ',
    ]);
    const first = readParagraph('Anna sits by the fire.', { names });
    const told = contextAfter(readAction('Mike looks at Anna.', { names }));
    expect(told.mentioned).toEqual(['MIKE', 'ANNA']);
    expect(readAction('She weeps.', { names, previous: told })[0]?.subject).toEqual(['ANNA']);
    expect(readAction('She weeps.', { names, previous: first.context })[0]?.subject).toEqual(['ANNA']);
  });

  it('[A4] particles, idioms and ends make the action', () => {
    expect(short('Mike turns off the lamp.')).toEqual(['MIKE | turn-off | the lamp | ']);
    expect(short('Anna turns the radio on.')[0]).toContain('turn-on');
    expect(short('Mike shakes his head.')[0]).toContain('shake-head');
    expect(short('Mike drops into the chair.')[0]).toContain('| sit |');
    expect(short('Anna falls to her knees.')[0]).toContain('kneel');
    expect(short('Mike picks up the phone.')[0]).toContain('phone');
    expect(short('Anna puts on a coat.')[0]).toContain('wear');
  });

  it('[A5] states are no actions, poses stay', () => {
    const [e] = read('A lighted window resembles an eye.');
    expect([e?.state, e?.action]).toEqual([true, 'none']);
    expect(read('Mike is afraid.')[0]?.state).toBe(true);
    expect(read('Mike is painting.')[0]?.state).toBeUndefined();
    expect(read('A table stands in the corner.')[0]?.action).toBe('none');
    expect(read("Anna doesn't hear the phone.")[0]?.action).toBe('none');
  });

  it('[A6] passives have a patient, and their agent where it is named', () => {
    const [e] = read('The door is opened by Anna.');
    expect([e?.subject, e?.object, e?.action]).toEqual([['ANNA'], 'the door', 'open']);
  });

  it('[A7] things sound, shine, move', () => {
    expect(read('The phone rings.')[0]).toMatchObject({ action: 'sound', sound: true, subjectKind: 'thing' });
    expect(read('CRASH!')[0]?.sound).toBe(true);
    expect(read('The lights flicker.')[0]?.action).toBe('shine');
    expect(read('Rain falls on the roof.')[0]?.action).toBe('flow');
  });

  it('[A8] signs are kept apart from what is told', () => {
    expect(read('A sign reads "NO ENTRY".')[0]?.signs).toEqual(['NO ENTRY']);
    expect(read('The button reads STANDBY.')[0]?.signs).toEqual(['STANDBY']);
  });

  it('[A9] a part in capitals is introduced with its description', () => {
    expect(read('A gaunt OLD MAN, 70s, in an oilskin coat, stares at the sea.')[0]?.introduces).toEqual({
      name: 'OLD MAN',
      description: expect.stringContaining('oilskin coat'),
    });
  });

  it('[A9] so is a person in capitals who never speaks, a thing is not', () => {
    expect(read('The MAILMAN is just leaving.')[0]?.introduces?.name).toBe('MAILMAN');
    expect(read('COP #2, 50s, nods.')[0]?.introduces).toEqual({ name: 'COP #2', description: '50s, nods' });
    expect(read('He hits the ACTIVATE button.')[0]?.introduces).toBeUndefined();
  });

  it('[A10] mini-slugs, wrapped lines, names that are words', () => {
    expect(read('BACK IN THE APARTMENT')[0]).toMatchObject({ verb: '', confidence: 0 });
    expect(read('He looks around\nand sees a bridge.').map((e) => e.action)).toEqual(['look', 'look']);
    expect(read('Will opens the door.')[0]?.subject).toEqual(['WILL']);
    expect(read('Will he come back?').some((e) => e.subject?.includes('WILL'))).toBe(false);
  });

  it('[A11] anything is read without a throw, offsets ascend and lie inside', () => {
    const word = fc.constantFrom(
      'Mike',
      'she',
      'the',
      'opens',
      'a',
      'door',
      'and',
      ',',
      '.',
      '"',
      '(',
      '--',
      'to',
      'is',
      'by',
      'who',
      '\n',
      'ing',
      'OF',
      "'s",
      'there',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(word, { maxLength: 40 }).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const e of read(text)) {
          expect(e.from).toBeGreaterThanOrEqual(last);
          expect(e.to).toBeLessThanOrEqual(text.length);
          last = e.from;
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('[A11] neither nests nor hangs on long runs', () => {
    for (const run of ['a pair of ', 'the ', 'who ', 'is ', '"', '(', '.', '-', 'A', ', ', ' and Mike'])
      expect(read(run.repeat(20_000)).length).toBeGreaterThan(-1);
  });

  const data = dataDir();
  it.skipIf(data === undefined)('[A11] a real script reads into mostly sure events', () => {
    const text = readFileSync(
      join(data as string, 'fountain/afterwriting/printing_trouble.fountain'),
      'utf8',
    );
    const paragraphs = text
      .split(/\n\s*\n/)
      .filter((p) => /^[A-Z][a-z]/.test(p.trim()) && !/^(Title|INT|EXT)/.test(p.trim()));
    const events = paragraphs.flatMap((p) => readAction(p, { names: ['MIKE', 'PRINTER', 'MINA', 'DONNA'] }));
    expect(events.length).toBeGreaterThan(100);
    expect(events.filter((e) => e.action !== 'none').length / events.length).toBeGreaterThan(0.6);
  });
});
