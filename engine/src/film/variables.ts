import type { Variable } from './expression.ts';
import type { Fault } from './fault.ts';
import { RESERVED } from './names.ts';
import { type SettingPath, spotOfSetting } from './setting-spots.ts';
import type { FilmSettings } from './settings.ts';

/** Says a fault of film.yaml at the setting's place. */
export type SaySetting = (fault: Omit<Fault, 'at'>, path: SettingPath) => void;

/** Values a variable may have at most: a film's states must stay countable. */
const MOST_VALUES = 1000;

const INTEGER = /^\s*(-?\d{1,9})\s*\.\.\s*(-?\d{1,9})\s*(?:=\s*(-?\d{1,9})\s*)?$/u;

type Declared = NonNullable<FilmSettings['variables']>[string];
type Value = Variable extends infer V ? (V extends Variable ? Omit<V, 'name' | 'line'> : never) : never;

const unreadable = (name: string, why: string): Omit<Fault, 'at'> => ({
  code: 'K2044',
  message: `The variable ${name} ${why}.`,
  remedy: `Write ${name}: 0..5, ${name}: false or ${name}: { alive, dead }.`,
});

const declared = (name: string, said: Declared): Value | Omit<Fault, 'at'> => {
  if (typeof said === 'boolean') return { kind: 'boolean', initial: said ? 1 : 0 };
  if (typeof said === 'string') {
    const m = INTEGER.exec(said);
    if (m === null) return unreadable(name, `is "${said.slice(0, 60)}", which is no range of whole numbers`);
    const [least, greatest] = [Number(m[1]), Number(m[2])];
    if (least > greatest) return unreadable(name, `goes from ${least} down to ${greatest}`);
    if (greatest - least >= MOST_VALUES) return unreadable(name, `has more than ${MOST_VALUES} values`);
    const initial = m[3] === undefined ? (least <= 0 && greatest >= 0 ? 0 : least) : Number(m[3]);
    if (initial < least || initial > greatest)
      return {
        code: 'K2029',
        message: `${name} goes from ${least} to ${greatest}, so it cannot begin at ${initial}.`,
        remedy: `Write ${name}: ${least}..${greatest} = ${least}.`,
      };
    return { kind: 'integer', least, greatest, initial };
  }
  const values = Array.isArray(said) ? said : Object.keys(said);
  if (values.length < 2) return unreadable(name, 'has fewer than two values');
  if (values.length > MOST_VALUES) return unreadable(name, `has more than ${MOST_VALUES} values`);
  const bad = values.find((v, i) => RESERVED.has(v) || values.indexOf(v) !== i);
  if (bad !== undefined)
    return unreadable(
      name,
      `has the value "${bad}", which ${RESERVED.has(bad) ? 'conditions use themselves' : 'it has already'}`,
    );
  return { kind: 'enumeration', values, initial: 0 };
};

/** The variables of film.yaml, in its order. A range begins at 0 if it holds it, an enumeration at its first value. */
export const variablesOf = (settings: FilmSettings, say: SaySetting): Variable[] => {
  const out: Variable[] = [];
  for (const [name, said] of Object.entries(settings.variables ?? {})) {
    const path = ['variables', name];
    if (RESERVED.has(name)) {
      say(unreadable(name, 'has a name that conditions use themselves'), [...path, '@key']);
      continue;
    }
    const value = declared(name, said);
    if ('code' in value) say(value, path);
    else out.push({ ...value, name, line: spotOfSetting(settings.source, [...path, '@key']).line });
  }
  return out;
};
