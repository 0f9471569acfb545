import type { Effect, Variable } from './expression.ts';
import type { Fault } from './fault.ts';
import type { EffectPart } from './mark.ts';
import type { MarkNote } from './mark-notes.ts';
import { type Names, RESERVED, variableNamed, variableWords } from './names.ts';
import { meant } from './nearest.ts';
import type { SayMark } from './say-mark.ts';

/** One effect against its variable's kind and range. */
const effectOf = (
  { variable, operator, value }: EffectPart,
  variables: readonly Variable[],
): Effect | Fault => {
  const index = variableNamed(variables, variable.text);
  const v = variables[index];
  const at = value.at;
  if (v === undefined)
    return {
      code: 'K2022',
      message: `There is no variable "${variable.text.slice(0, 60)}".`,
      remedy: meant(
        variable.text,
        variables.map((x) => x.name),
        RESERVED.has(variable.text)
          ? 'That word is part of conditions themselves.'
          : `Add it to film.yaml: variables: { ${variable.text.slice(0, 60)}: ${/^-?\d+$/u.test(value.text) ? '0..5' : 'false'} }.`,
      ),
      at: variable.at,
    };
  const mismatch = (remedy: string): Fault => ({
    code: 'K2028',
    message: `${variableWords(v)} cannot take ${operator} ${value.text.slice(0, 60)}.`,
    remedy,
    at,
  });
  if (v.kind !== 'integer' && operator !== '=')
    return mismatch(
      `Only numbers grow and shrink: write ${v.name} = ${v.kind === 'boolean' ? 'true' : v.values[0]}.`,
    );
  if (v.kind === 'boolean')
    return value.text === 'true' || value.text === 'false'
      ? { variable: index, operator, value: value.text === 'true' ? 1 : 0 }
      : mismatch(`Write ${v.name} = true or ${v.name} = false.`);
  if (v.kind === 'enumeration') {
    const found = v.values.indexOf(value.text);
    if (found >= 0) return { variable: index, operator, value: found };
    return {
      code: 'K2023',
      message: `${v.name} is never "${value.text.slice(0, 60)}".`,
      remedy: meant(value.text, v.values, `It may be: ${v.values.join(', ')}.`),
      at,
    };
  }
  const n = /^-?\d{1,9}$/u.test(value.text) ? Number(value.text) : undefined;
  if (n === undefined) return mismatch(`Write a whole number: ${v.name} ${operator} 1.`);
  if (operator === '=' && (n < v.least || n > v.greatest))
    return {
      code: 'K2029',
      message: `${v.name} goes from ${v.least} to ${v.greatest}, so it cannot be ${n}.`,
      remedy: `Write ${v.name} = ${n < v.least ? v.least : v.greatest}, or widen it in film.yaml.`,
      at,
    };
  return { variable: index, operator, value: n };
};

/** Effects of a mark; those that cannot be are said and left out. */
export const effectsOf = (
  parts: readonly EffectPart[],
  note: MarkNote,
  names: Names,
  say: SayMark,
): Effect[] =>
  parts.flatMap((p) => {
    const effect = effectOf(p, names.variables);
    if (!('code' in effect)) return [effect];
    say(note, effect);
    return [];
  });
