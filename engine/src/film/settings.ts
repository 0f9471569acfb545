import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from '../base/diagnostic.ts';

/** What `film.yaml` may say so far. Members that later versions know are let pass with a note. */
const schema = z.object({
  title: z.string().max(500).optional(),
  manner: z.enum(['spoken', 'murmured', 'silent']).optional(),
  /** Descriptions by name, in the script's own kind of words: `MARA: "60s, oilskin coat, white hair"`. */
  cast: z.record(z.string().max(200), z.string().max(2000)).optional(),
  look: z
    .object({
      ratio: z.number().min(1).max(3).optional(),
      ensemble: z.enum(['strings', 'piano', 'low-brass', 'bells', 'electronic', 'folk']).optional(),
      tempo: z.number().min(40).max(160).optional(),
      /** Average shot length in seconds. */
      shot: z.number().min(1).max(30).optional(),
    })
    .optional(),
});

export type FilmSettings = z.infer<typeof schema>;

const KNOWN = new Set(['title', 'manner', 'cast', 'look']);
const LONGEST = 1_000_000;

/** Reads `film.yaml`. What is wrong is said and left out; the rest holds. No aliases, so nothing can blow up. */
export const parseSettings = (
  text: string,
  file?: string,
): { settings: FilmSettings; diagnostics: Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  const say = (code: string, severity: Diagnostic['severity'], message: string, remedy: string, line = 1) =>
    diagnostics.push({
      code,
      severity,
      message,
      remedy,
      line,
      column: 1,
      ...(file === undefined ? {} : { file }),
    });
  if (text.length > LONGEST) {
    say('K2001', 'error', 'film.yaml is longer than 1 MB.', 'Keep settings only in it.');
    return { settings: {}, diagnostics };
  }
  let raw: unknown;
  try {
    const document = parseDocument(text, { strict: true, uniqueKeys: true });
    const first = document.errors[0];
    if (first) {
      say(
        'K2001',
        'error',
        `film.yaml is not YAML: ${first.message.split('\n')[0]}`,
        'Mend the line.',
        first.linePos?.[0].line,
      );
      return { settings: {}, diagnostics };
    }
    raw = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    say(
      'K2001',
      'error',
      `film.yaml cannot be read: ${(error as Error).message}`,
      'Use plain values, without aliases.',
    );
    return { settings: {}, diagnostics };
  }
  if (raw === null || raw === undefined) return { settings: {}, diagnostics };
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    say('K2001', 'error', 'film.yaml is not a list of settings.', 'Write `name: value` lines.');
    return { settings: {}, diagnostics };
  }
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (!KNOWN.has(key)) say('K2003', 'note', `"${key}" in film.yaml does nothing in this version.`, '');
    else {
      const part = schema.safeParse({ [key]: value });
      if (part.success) Object.assign(kept, part.data);
      else {
        const issue = part.error.issues[0];
        say(
          'K2002',
          'error',
          `${issue?.path.join('.') ?? key} in film.yaml: ${issue?.message ?? 'is not understood'}.`,
          'See the README of the film room for what it may be.',
        );
      }
    }
  }
  return { settings: kept as FilmSettings, diagnostics };
};
