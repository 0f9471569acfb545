/** At least `beats` of every `of` contested seams go against the audience's taste. */
export interface Challenge {
  readonly beats: number;
  readonly of: number;
}

/**
 * Contested seams of the screening so far, the last last: true where the beat taken was nearest to the taste. Only as
 * many are kept as a window needs.
 */
export type Agreed = readonly boolean[];

/** Whether the next contested seam must go against the taste for every window to keep its share. */
export const challengeDue = (challenge: Challenge, agreed: Agreed): boolean => {
  let agreeable = 0;
  const from = Math.max(0, agreed.length - (challenge.of - 1));
  for (let i = from; i < agreed.length; i++) if (agreed[i]) agreeable++;
  return agreeable >= challenge.of - challenge.beats;
};

export const afterContest = (challenge: Challenge, agreed: Agreed, nearest: boolean): Agreed =>
  [...agreed, nearest].slice(-Math.max(1, challenge.of - 1));
