import { z } from 'zod';

/** A name that conditions and marks can hold. */
const NAME = '^[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*(?:-[\\p{L}\\p{M}\\p{N}_]+)*$';
const name = z.string().max(60).regex(new RegExp(NAME, 'u'));
const words = z.string().max(2000);
const word = z.union([z.string().max(200), z.number()]);

/**
 * What `film.yaml` may say. Small languages (`0..5`, `6m..12m`, `storm before confession`) are strings here, with their
 * pattern for editors; their own readers say what is wrong with them.
 */
export const SETTINGS_SCHEMA = z
  .strictObject({
    title: z
      .string()
      .max(500)
      .optional()
      .meta({ description: 'Title of the film; else the title page has it.' }),
    manner: z
      .enum(['spoken', 'murmured', 'silent'])
      .optional()
      .meta({ description: 'Which way words reach the audience.' }),
    cast: z.record(z.string().max(200), words).optional().meta({
      description: 'Descriptions by name, in the words of a script: MARA: "60s, oilskin coat, white hair".',
    }),
    look: z
      .strictObject({
        ratio: z.number().min(1).max(3).optional().meta({ description: 'Width over height of the picture.' }),
        ensemble: z.enum(['strings', 'piano', 'low-brass', 'bells', 'electronic', 'folk']).optional(),
        tempo: z
          .number()
          .min(40)
          .max(160)
          .optional()
          .meta({ description: 'Of the score at rest, beats a minute.' }),
        shot: z.number().min(1).max(30).optional().meta({ description: 'Average shot length, seconds.' }),
      })
      .optional(),
    variables: z
      .record(
        name,
        z.union([
          z.boolean(),
          z.string().meta({ pattern: '^\\s*-?\\d+\\s*\\.\\.\\s*-?\\d+\\s*(=\\s*-?\\d+\\s*)?$' }),
          z.record(name, z.null()),
          z.array(name),
        ]),
      )
      .optional()
      .meta({
        description:
          'What the story remembers: true or false; a range 0..5 (0..5 = 2 to begin at 2); one of several words { alive, dead }.',
      }),
    arc: z
      .array(
        z.strictObject({
          at: z.string().meta({ pattern: '^\\s*\\d+(\\.\\d+)?\\s*%\\s*$' }),
          tension: z.union([
            z.number().min(0).max(1),
            z.string().meta({ pattern: '^\\s*\\d*\\.?\\d+\\s*\\.\\.\\s*\\d*\\.?\\d+\\s*$' }),
          ]),
        }),
      )
      .max(100)
      .optional()
      .meta({
        description: 'The band inside which an audience may bend the tension, by the share of the film told.',
      }),
    bounds: z
      .strictObject({
        never: z
          .array(words)
          .max(200)
          .optional()
          .meta({ description: 'Conditions that no state of the film may meet.' }),
        before: z
          .array(words.meta({ pattern: '^\\s*\\S+\\s+before\\s+\\S+\\s*$' }))
          .max(200)
          .optional()
          .meta({ description: 'Beats that must have played: "storm before confession".' }),
        runtime: z
          .string()
          .meta({ pattern: '^.+\\.\\..+$' })
          .optional()
          .meta({ description: 'Least and greatest length: 6m..12m, 90s..3m.' }),
        intensity: z
          .number()
          .min(0)
          .max(1)
          .optional()
          .meta({ description: 'A ceiling of tension that nothing can lift.' }),
        challenge: z
          .string()
          .meta({ pattern: '^(none|\\d+ in \\d+)$' })
          .optional()
          .meta({ description: 'Beats against the stated taste of the audience: 1 in 4.' }),
        persuasion: z
          .literal('none')
          .optional()
          .meta({ description: 'Nothing is sold or urged harder because of a reading.' }),
      })
      .optional(),
    endings: z
      .record(name, z.string().max(200))
      .optional()
      .meta({ description: 'What each ending is called.' }),
    slots: z
      .record(
        name,
        z.union([
          word,
          z.strictObject({
            default: word,
            options: z.array(word).max(100).optional(),
            label: z.string().max(200).optional(),
          }),
        ]),
      )
      .optional()
      .meta({
        description: "What the viewer's world fills in: drink: tea, or with default, options and label.",
      }),
    toggles: z
      .record(
        name,
        z.strictObject({ label: z.string().min(1).max(200), slots: z.record(z.string().max(60), word) }),
      )
      .optional()
      .meta({ description: 'Switches that give slots a value while they are on.' }),
    react: z
      .record(z.string().max(200), z.unknown())
      .optional()
      .meta({ description: 'What the film does by itself when its audience is bored, tired, tense.' }),
    places: z
      .record(z.string().max(200), words)
      .optional()
      .meta({ description: 'What a place is, by its name in headings: THE FOLD: "a pub".' }),
  })
  .meta({ title: 'film.yaml', description: 'Settings of a film of Kinetoscope, beside its film.fountain.' });

/** How each setting is written, for remedies. */
const SETTING_FORMS: Readonly<Record<keyof typeof SETTINGS_SCHEMA.shape, string>> = {
  title: 'title: The Umbrella',
  manner: 'manner: murmured (or spoken, silent)',
  cast: 'cast: { IDA: "60s, grey bun, green apron" }',
  look: 'look: { ratio: 2.0, ensemble: piano, tempo: 72, shot: 4.6 }',
  variables: 'variables: { trust: 0..5, lamp_lit: false, keeper: { alive, dead } }',
  arc: 'arc: [ { at: 0%, tension: 0.1..0.4 }, { at: 70%, tension: 0.5..0.9 } ]',
  bounds:
    'bounds: { never: [ "trust == 0" ], before: [ "storm before confession" ], runtime: 6m..12m, intensity: 0.9, challenge: 1 in 4, persuasion: none }',
  endings: 'endings: { hope: "The lamp burns" }',
  slots: 'slots: { drink: { default: tea, options: [tea, coffee], label: "What is drunk" } }',
  toggles: 'toggles: { winter: { label: "Let it be winter", slots: { season: winter } } }',
  react: 'react: { bored: ask for more tension }',
  places: 'places: { THE FOLD: "a pub" }',
};

/** The same for single members. */
const MEMBER_FORMS: Readonly<Record<string, string>> = {
  'look.ratio': 'look: { ratio: 2.39 }',
  'look.ensemble': 'look: { ensemble: piano }',
  'look.tempo': 'look: { tempo: 72 }',
  'look.shot': 'look: { shot: 4.6 }',
  'bounds.never': 'bounds: { never: [ "trust == 0 and ending == hope" ] }',
  'bounds.before': 'bounds: { before: [ "storm before confession" ] }',
  'bounds.runtime': 'bounds: { runtime: 6m..12m }',
  'bounds.intensity': 'bounds: { intensity: 0.9 }',
  'bounds.challenge': 'bounds: { challenge: 1 in 4 }',
  'bounds.persuasion': 'bounds: { persuasion: none }',
};

/** How the setting at a path is written. */
export const settingForm = (path: ReadonlyArray<string | number>): string =>
  MEMBER_FORMS[path.slice(0, 2).join('.')] ??
  SETTING_FORMS[String(path[0] ?? 'title') as keyof typeof SETTING_FORMS] ??
  SETTING_FORMS.title;

/** Names that may stand at a path: those of the whole, of `look`, or of `bounds`. */
export const settingNames = (path: ReadonlyArray<string | number>): readonly string[] =>
  path.length === 0
    ? Object.keys(SETTING_FORMS)
    : Object.keys(MEMBER_FORMS).flatMap((k) =>
        k.startsWith(`${path.join('.')}.`) ? [k.slice(k.indexOf('.') + 1)] : [],
      );
