import type { Diagnostic } from '../base/diagnostic.ts';
import { screenplayDiagnostic } from './diagnostics.ts';
import { type Passage, startOf, type TwineStory } from './passage.ts';

interface Header {
  readonly name: string;
  readonly tags: string[];
  readonly metadata: string;
}

/** `\q` is `q`: any escaped character stands for itself. */
const unescaped = (text: string): string => text.replace(/\\(.)/gsu, '$1');

/** Index of the first of `signs` that no backslash stands before, or the text's length. */
const firstOf = (text: string, signs: string, from: number): number => {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (signs.includes(text[i] as string)) return i;
  }
  return text.length;
};

/** `name [tags] {metadata}`, after the `::`. */
const readHeader = (line: string): Header => {
  const opens = firstOf(line, '[{', 0);
  const name = unescaped(line.slice(0, opens).trim());
  let rest = line.slice(opens);
  let tags: string[] = [];
  if (rest.startsWith('[')) {
    const close = firstOf(rest, ']', 1);
    tags = rest
      .slice(1, close)
      .split(/\s+/u)
      .filter((t) => t !== '')
      .map(unescaped);
    rest = rest.slice(close + 1).trimStart();
  }
  return { name, tags, metadata: rest.startsWith('{') ? rest.trim() : '' };
};

/** A JSON object as text by name; undefined where it is none. Names of an object's own keep no prototype. */
const readObject = (json: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

const textRecord = (value: unknown): Record<string, string> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, asText(v)]))
    : {};

/**
 * Reads Twee 3 (specification 3.0.2 of the Interactive Fiction Technology Foundation). Total: any text is a story, if
 * perhaps one without passages; what is wrong is said and left out. Of passages of one name the first is kept.
 */
export const parseTwee = (source: string): TwineStory => {
  const diagnostics: Diagnostic[] = [];
  const raw: { header: Header; lines: string[]; line: number }[] = [];
  let stray: number | undefined;
  const lines = source.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);
  for (const [i, line] of lines.entries()) {
    if (line.startsWith('::')) raw.push({ header: readHeader(line.slice(2)), lines: [], line: i + 1 });
    else if (raw.length > 0) raw.at(-1)?.lines.push(line);
    else if (line.trim() !== '') stray ??= i + 1;
  }
  if (stray !== undefined && raw.length > 0) diagnostics.push(screenplayDiagnostic('K1020', stray));
  let name = '';
  let data: Record<string, unknown> = {};
  const style: string[] = [];
  const script: string[] = [];
  const passages: Passage[] = [];
  const known = new Set<string>();
  for (const { header, lines: body, line } of raw) {
    while (body.length > 0 && (body.at(-1) as string).trim() === '') body.pop();
    const text = body.join('\n');
    if (header.name === '') {
      diagnostics.push(screenplayDiagnostic('K1021', line));
      continue;
    }
    if (known.has(header.name)) {
      diagnostics.push(
        screenplayDiagnostic('K1022', line, 1, `There are two passages named "${header.name}".`),
      );
      continue;
    }
    known.add(header.name);
    if (header.name === 'StoryTitle') name = text.trim();
    else if (header.name === 'StoryData') {
      const read = readObject(text);
      if (read === undefined) diagnostics.push(screenplayDiagnostic('K1023', line));
      else data = read;
    } else if (header.tags.includes('script')) script.push(text);
    else if (header.tags.includes('stylesheet')) style.push(text);
    else {
      const metadata = header.metadata === '' ? {} : readObject(header.metadata);
      if (metadata === undefined)
        diagnostics.push(
          screenplayDiagnostic('K1023', line, 1, `The metadata of "${header.name}" are no JSON.`),
        );
      passages.push({ name: header.name, tags: header.tags, metadata: textRecord(metadata), text, line });
    }
  }
  const said = asText(data.start);
  const start = startOf(said, passages);
  if (passages.length === 0) diagnostics.push(screenplayDiagnostic('K1024', 1));
  else if (start === '')
    diagnostics.push(
      screenplayDiagnostic(
        'K1025',
        1,
        1,
        said === '' ? 'No passage is named Start.' : `The story starts at "${said}", which is no passage.`,
      ),
    );
  const zoom = Number(asText(data.zoom));
  return {
    version: 1,
    name,
    ifid: asText(data.ifid),
    format: asText(data.format),
    formatVersion: asText(data['format-version']),
    start,
    tagColors: textRecord(data['tag-colors']),
    zoom: Number.isFinite(zoom) && zoom > 0 ? zoom : 1,
    style: style.join(''),
    script: script.join(''),
    passages,
    diagnostics,
  };
};
