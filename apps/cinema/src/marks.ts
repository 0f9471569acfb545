/** Performance marks `kinetoscope:*`: what benches and tests read of a page's start. */
export const mark = (name: string, detail?: number): void => {
  performance.mark(`kinetoscope:${name}`, detail === undefined ? {} : { detail });
};
