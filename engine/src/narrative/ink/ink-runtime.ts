import type { Story as InkRuntime } from 'inkjs/engine/Story';
import { ContractError } from '../../base/errors.ts';

type InkStoryClass = new (json: Record<string, unknown>) => InkRuntime;

let loaded: InkStoryClass | undefined;

/** Loads inkjs, once. Only films that Ink tells pay for it. */
export const loadInk = async (): Promise<void> => {
  loaded ??= ((await import('inkjs')) as unknown as { Story: InkStoryClass }).Story;
};

const TOKEN = /"(?:[^"\\]|\\.)*"|\d+\.0+(?![\d.eE])/gsu;

/**
 * A compiled story as data. JavaScript cannot tell 7.0 from 7, and 7 / 3 is 2 in Ink: whole floats outside strings
 * become the text "7.0f", which inkjs takes for a float. (Its own way depends on the JavaScript engine.)
 */
export const parseInkJson = (json: string): unknown =>
  JSON.parse(
    json
      .replace(/^\ufeff/u, '')
      .replace(TOKEN, (token, at: number, whole: string) =>
        token.startsWith('"') || whole[at - 1] === '-' ? token : `"${token}f"`,
      ),
  );

/** The newest form that inkjs 2.4 reads; it reads older ones alike, but would say so on the console each time. */
const NEWEST = 21;

/** A fresh runtime for a compiled story as `parseInkJson` gives it. Throws what inkjs throws on what is no story. */
export const newInk = (story: unknown): InkRuntime => {
  if (loaded === undefined) throw new ContractError('Ink is not loaded: await readyStory(film) first');
  if (typeof story !== 'object' || story === null || Array.isArray(story))
    throw new TypeError('it is no JSON object');
  const root = story as Record<string, unknown>;
  const { inkVersion } = root;
  return new loaded(
    typeof inkVersion === 'number' && inkVersion >= 18 && inkVersion < NEWEST
      ? { ...root, inkVersion: NEWEST }
      : root,
  );
};

/** As much of inkjs's JSON writer as is bent here. */
interface InkWriter {
  WriteFloat(value: number): void;
  WriteInt(value: number): void;
  Write(value: string): void;
  toString(): string;
}

/** Has a writer write whole floats as "7.0f", so that they stay floats. */
const exactly = (writer: InkWriter): void => {
  const asWritten = writer.WriteFloat.bind(writer);
  writer.WriteFloat = (value) => {
    if (Number.isInteger(value) && value >= 0 && value < 1e15) writer.Write(`${value}.0f`);
    else asWritten(value);
  };
};

/** The state of a runtime as text: equal texts, equal futures. */
export const stateText = (ink: InkRuntime): string => {
  const state = ink.state as unknown as { WriteJson(writer: InkWriter): void; toJson(): string };
  const prototype = Object.getPrototypeOf(state) as typeof state;
  state.WriteJson = (writer) => {
    exactly(writer);
    prototype.WriteJson.call(state, writer);
  };
  try {
    return state.toJson();
  } finally {
    Reflect.deleteProperty(state, 'WriteJson');
  }
};

/** The JSON of a story that was just compiled, floats kept. */
export const storyText = (ink: InkRuntime): string => {
  const state = ink.state as unknown as { WriteJson(writer: InkWriter): void; toJson(): string };
  let Writer: (new () => InkWriter) | undefined;
  const prototype = Object.getPrototypeOf(state) as typeof state;
  state.WriteJson = (writer) => {
    Writer = writer.constructor as new () => InkWriter;
    prototype.WriteJson.call(state, writer);
  };
  state.toJson();
  Reflect.deleteProperty(state, 'WriteJson');
  if (Writer === undefined) throw new ContractError('inkjs wrote a state without a writer');
  const writer = new Writer();
  exactly(writer);
  ink.ToJson(writer as never);
  return writer.toString();
};

export type { InkRuntime };
