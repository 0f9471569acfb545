import type { ActionEvent } from '../language/action.ts';
import type { Beat } from './film.ts';
import { type Company, latecomers, whoActs } from './who-acts.ts';

/** `away` has not come yet, `gone` has left by the script's word, `maybe` nobody can tell from the words. */
export type Whereabout = 'here' | 'away' | 'gone' | 'maybe';

/** So many are on a set at once (`performance/company.ts`); seats in a car. */
const MOST_HERE = 12;
const MOST_IN_CAR = 2;

/** Follows through a beat, from its words alone, who is on the set. */
export class Whereabouts {
  readonly car: boolean;
  private readonly where = new Map<string, Whereabout>();
  private readonly fallen = new Set<string>();

  private readonly company: Company;

  constructor(beat: Beat, company: Company, bends: boolean) {
    this.company = company;
    this.car = beat.place.kind === 'vehicle' || (beat.settings ?? []).some((s) => s.place.kind === 'vehicle');
    const late = latecomers(company);
    const sureLate = bends
      ? latecomers({ ...company, beat: { ...beat, items: beat.items.filter((i) => !('when' in i)) } })
      : late;
    const crowded = beat.people.length > (this.car ? MOST_IN_CAR : MOST_HERE);
    for (const p of beat.people)
      this.where.set(p, crowded || late.has(p) !== sureLate.has(p) ? 'maybe' : late.has(p) ? 'away' : 'here');
  }

  who(event: ActionEvent): string[] {
    return whoActs(this.company, event);
  }

  of(person: string): Whereabout {
    return this.where.get(person) ?? 'gone';
  }

  mayLie(person: string): boolean {
    return this.fallen.has(person);
  }

  /** Somebody spoke on the set: they are there, if they can be. */
  spoke(person: string): void {
    const now = this.where.get(person);
    if (now === 'away') this.where.set(person, this.car ? 'maybe' : 'here');
  }

  /** What an event changes, if it is played. */
  after(event: ActionEvent, people: readonly string[]): void {
    for (const p of people) {
      const now = this.of(p);
      if (event.action === 'exit') this.where.set(p, this.car ? now : now === 'away' ? 'away' : 'gone');
      else if (/\b(off|out|leaves?)\b/iu.test(event.sentence) && !this.car) this.where.set(p, 'maybe');
      else if (now === 'away' || now === 'gone') this.where.set(p, 'here');
      if (event.action === 'fall' || event.action === 'die') this.fallen.add(p);
    }
  }

  /** A line that may not be played at all may leave everybody it names where they were. */
  afterPerhaps(people: readonly string[], before: ReadonlyMap<string, Whereabout>): void {
    for (const p of people) if (before.get(p) !== this.of(p)) this.where.set(p, 'maybe');
  }

  snapshot(): ReadonlyMap<string, Whereabout> {
    return new Map(this.where);
  }
}
