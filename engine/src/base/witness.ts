/** Where a decision or an asset came from (law 10). Labels and provenance are written from these. */
export interface Witness {
  /** What it speaks of: `shot`, `line`, `place`, `person`, `score`, `voice`, ... */
  readonly of: string;
  /** Id of the thing. */
  readonly id: string;
  /** Who decided or made it. A trained model says so: it is what the label's word "AI" stands on. */
  readonly by: 'script' | 'director' | 'rule' | 'model' | 'recording' | 'viewer';
  /** The rule, model or file, by name. */
  readonly source: string;
  /** Why, in words for people. */
  readonly why: string;
}
