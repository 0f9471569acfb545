import type { Diagnostic, Severity } from '../base/diagnostic.ts';

/** Every fault of a screenplay file that its writer can mend: `code -> what it is`. Pages of documentation are made from it. */
export const SCREENPLAY_DIAGNOSTICS = {
  K1001: {
    severity: 'warning',
    title: 'A note is not closed',
    meaning:
      'There is `[[` without a `]]` before the next empty line, so it was read as ordinary text. An empty line inside a note must hold two spaces.',
    remedy: 'Close the note with ]], or put two spaces on the empty lines inside it.',
  },
  K1002: {
    severity: 'warning',
    title: 'A boneyard is not closed',
    meaning:
      'There is `/*` without a `*/` after it, so nothing was left out and it was read as ordinary text.',
    remedy: 'Close it with */.',
  },
  K1003: {
    severity: 'warning',
    title: 'A line looks like a scene heading but is not one',
    meaning: 'A scene heading needs an empty line before it and one after it; this line was read as action.',
    remedy: 'Put an empty line before and after it, or begin it with ! if it is action.',
  },
  K1004: {
    severity: 'warning',
    title: 'A dual speaker has nobody to speak with',
    meaning:
      'A name ends in ^ but no speech comes right before it, so there is nothing to speak at the same time as.',
    remedy: 'Put the first speaker right before it, or take the ^ away.',
  },
  K1005: {
    severity: 'warning',
    title: 'A speaker without words',
    meaning: 'A forced character (@) has no dialogue under it.',
    remedy: 'Put the words on the next line, without an empty line between.',
  },
  K1006: {
    severity: 'warning',
    title: 'Forced heading in the middle of a paragraph',
    meaning:
      'A line begins with a full stop like a forced scene heading, but has no empty line before or after it; it was read as action.',
    remedy: 'Put an empty line before and after it, or begin it with ! if it is action.',
  },
  K1010: {
    severity: 'error',
    title: 'The script is empty',
    meaning: 'The file has no scene, no action and no words, so there is nothing to play.',
    remedy: 'Write at least one line of action, or a name in capitals with a line of dialogue under it.',
  },
  K1011: {
    severity: 'error',
    title: 'The file is not text',
    meaning: 'The file holds bytes that no text has, so it is probably a picture, a document or a program.',
    remedy: 'Give a Fountain file: plain text. Word processors can save as plain text, UTF-8.',
  },
  K1012: {
    severity: 'warning',
    title: 'The file is not UTF-8',
    meaning: 'Some bytes are not valid UTF-8; the file was read as Windows-1252, so letters may look wrong.',
    remedy: 'Save the file as UTF-8.',
  },
  K1013: {
    severity: 'warning',
    title: 'The file ends inside a character',
    meaning: 'A UTF-16 file has an odd number of bytes; the last byte was left out.',
    remedy: 'Save the file again, as UTF-8.',
  },
  K1020: {
    severity: 'warning',
    title: 'Text stands before the first passage',
    meaning:
      'A Twee file is made of passages; what stands before the first `::` belongs to none and was left out.',
    remedy: 'Put a passage header (:: Name) above it.',
  },
  K1021: {
    severity: 'warning',
    title: 'A passage has no name',
    meaning: 'Nothing can lead to a passage without a name; it was left out.',
    remedy: 'Give it one: `:: Name`.',
  },
  K1022: {
    severity: 'warning',
    title: 'Two passages have one name',
    meaning: 'A link could not tell them apart; the first was kept, the later one left out.',
    remedy: 'Rename one of them.',
  },
  K1023: {
    severity: 'warning',
    title: 'Twine data are no JSON',
    meaning: 'StoryData, or the {...} of a passage header, must be a JSON object; it was left out.',
    remedy: 'Mend the JSON: names and texts in double quotation marks, no comma at the end.',
  },
  K1024: {
    severity: 'error',
    title: 'The story has no passages',
    meaning:
      'No passage was found: a Twee file has headers `:: Name`, a published Twine story `tw-passagedata`.',
    remedy: 'Give a Twee 3 file or a story that Twine 2 published.',
  },
  K1025: {
    severity: 'error',
    title: 'The story does not say where it starts',
    meaning: 'There is neither a passage named Start nor one that the story names as its start.',
    remedy: 'Name the first passage Start, or name it in StoryData: { "start": "..." }.',
  },
} as const satisfies Record<string, { severity: Severity; title: string; meaning: string; remedy: string }>;

export type ScreenplayCode = keyof typeof SCREENPLAY_DIAGNOSTICS;

/** A diagnostic of this room; `message` replaces the table's title where the place can be said more exactly. */
export const screenplayDiagnostic = (
  code: ScreenplayCode,
  line: number,
  column = 1,
  message?: string,
): Diagnostic => {
  const { severity, title, remedy } = SCREENPLAY_DIAGNOSTICS[code];
  return { code, severity, message: message ?? `${title}.`, remedy, line, column };
};
