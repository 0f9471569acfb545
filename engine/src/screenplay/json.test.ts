import { expect, it } from 'vitest';
import { readJson } from './json.ts';
import { parseFountain } from './parse.ts';
import { transitionOf } from './transition.ts';

it('[S20] gives title lines by key and the elements', () => {
  const json = readJson(parseFountain('Title: A\nAuthor: B\nAuthor: C\ntoString: D\n\nINT. X - DAY #2#\n'));
  expect(JSON.parse(JSON.stringify(json))).toEqual(
    JSON.parse(
      '{"title":{"Title":["A"],"Author":["B","C"],"toString":["D"]},' +
        '"elements":[{"type":"scene_heading","text":"INT. X - DAY","line":6,"endLine":6,"number":"2"}]}',
    ),
  );
});

it('[S9] knows what plays as a transition', () => {
  const said = (source: string) => transitionOf(parseFountain(source).elements[0]!);
  expect(said('FADE OUT.')).toBe('FADE OUT');
  expect(said('> fade to _black_')).toBe('FADE TO BLACK');
  expect(said('He fades out.')).toBe(undefined);
});
