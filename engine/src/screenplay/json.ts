import type { Element, Script } from './script.ts';

/** What `kinetoscope read --json` prints. */
export interface ScriptJson {
  /** Lines by key, as spelled in the file; a repeated key has the lines of all. */
  readonly title: Readonly<Record<string, readonly string[]>>;
  readonly elements: readonly Element[];
}

/** The script as plain data: title page and elements, without its tokens. */
export const readJson = (script: Script): ScriptJson => {
  const title = new Map<string, string[]>();
  for (const { key, values } of script.title) title.set(key, [...(title.get(key) ?? []), ...values]);
  return { title: Object.fromEntries(title), elements: script.elements };
};
