const key = (film: string): string => `kinetoscope:viewings:${film}`;

/** How often this film was watched to its end on this device. */
export const viewings = (film: string): number => {
  try {
    const n = Number(localStorage.getItem(key(film)));
    return Number.isSafeInteger(n) && n > 0 ? n : 0;
  } catch {
    return 0;
  }
};

/** The viewing of this number came to its end: the next one shows other things first. */
export const viewed = (film: string, seed: number): void => {
  if (seed !== viewings(film) + 1) return;
  try {
    localStorage.setItem(key(film), String(seed));
  } catch {
    // A page that may keep nothing always shows the first viewing.
  }
};
