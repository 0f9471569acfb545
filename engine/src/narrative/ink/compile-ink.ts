import type { Compiler as InkCompiler } from 'inkjs/compiler/Compiler';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { toldDiagnostic } from '../../film/told-diagnostics.ts';
import { storyText } from './ink-runtime.ts';

export interface InkSource {
  readonly text: string;
  /** For diagnostics. */
  readonly file: string;
  /** Text of a file that the source includes, by the name that it gives; undefined where there is none to be had. */
  readonly include?: (name: string) => string | undefined;
}

const MESSAGE = /^(ERROR|WARNING|TODO): (?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/u;

/** Compiles Ink source to its JSON by the Ink compiler of inkjs, which is loaded for it. Never throws. */
export const compileInk = async (
  source: InkSource,
): Promise<{ readonly json?: string; readonly diagnostics: readonly Diagnostic[] }> => {
  const { Compiler } = (await import('inkjs/full')) as unknown as { Compiler: typeof InkCompiler };
  const diagnostics: Diagnostic[] = [];
  const say = (message: string, type: number) => {
    const m = MESSAGE.exec(message);
    const words = (m?.[4] ?? message).split('\n')[0]?.trim() ?? '';
    // The author's own TODOs are no fault.
    if (type === 0) return;
    diagnostics.push(
      toldDiagnostic(
        type === 2 ? 'K2501' : 'K2502',
        /[.!?]$/u.test(words) ? words : `${words}.`,
        m?.[2] ?? source.file,
        Number(m?.[3] ?? 1),
      ),
    );
  };
  try {
    const compiler = new Compiler(source.text.replace(/^\ufeff/u, ''), {
      sourceFilename: source.file,
      pluginNames: [],
      countAllVisits: true,
      errorHandler: say,
      fileHandler: {
        ResolveInkFilename: (name) => name,
        LoadInkFileContents: (name) => {
          const text = source.include?.(name);
          if (text === undefined) throw new Error('it is not in the film\u2019s folder');
          return text;
        },
      },
    });
    const story = compiler.Compile();
    return { json: storyText(story), diagnostics };
  } catch (error) {
    if (!diagnostics.some((d) => d.severity === 'error'))
      say(
        `ERROR: ${error instanceof RangeError ? 'it is nested too deeply' : error instanceof Error ? error.message : String(error)}`,
        2,
      );
  }
  return { diagnostics };
};
