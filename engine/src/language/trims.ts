export interface TrimContext {
  /** The cast in upper case. */
  readonly names?: readonly string[];
  /** The speech before, by whoever. */
  readonly before?: string;
  /** The speech after. */
  readonly after?: string;
}

export interface Trim {
  readonly may: boolean;
  /** How much the story would miss it, 0..1000. */
  readonly weight: number;
}

/** Whether a speech may be left out when talk is short, and how much it weighs. */
export const trimmable = (speech: { readonly text: string }, _context: TrimContext = {}): Trim => {
  const n = speech.text.split(/\s+/).length;
  return { may: n < 9 && !/[?\d]/.test(speech.text), weight: Math.min(1000, n * 60) };
};
