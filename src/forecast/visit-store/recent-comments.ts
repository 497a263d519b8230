import type { EpochMs } from '../../lib/clock.ts';
import type { PersonKey } from '../../people/person-key.ts';

/** A comment as the sums of a day count it. */
interface RecentComment {
  /** Whom it answers, and whose picture it is under: null where that is no person. */
  readonly person: PersonKey | null;
  readonly owner: PersonKey | null;
  readonly at: EpochMs;
}

/** The comments of the latest day in the order of time, found by person: each visit asks for everybody that it sees. */
export class RecentComments<T extends RecentComment> {
  #all: T[] = [];
  readonly #byPerson = new Map<PersonKey, T[]>();

  get all(): readonly T[] {
    return this.#all;
  }

  /** Those that answer the person, or are under a picture of theirs. */
  concerning(key: PersonKey): readonly T[] {
    return this.#byPerson.get(key) ?? [];
  }

  add(comment: T): void {
    this.#all.push(comment);
    for (const key of concernedBy(comment)) this.#byPerson.set(key, [...this.concerning(key), comment]);
  }

  remove(comment: T): void {
    this.#all = this.#all.filter((other) => other !== comment);
    this.#removeFromPersons(comment);
  }

  /** Removes what is older. */
  purge(since: EpochMs): void {
    const kept = this.#all.findIndex(({ at }) => at >= since);
    const old = this.#all.splice(0, kept === -1 ? this.#all.length : kept);
    for (const comment of old) this.#removeFromPersons(comment);
  }

  #removeFromPersons(comment: T): void {
    for (const key of concernedBy(comment)) {
      const left = this.concerning(key).filter((other) => other !== comment);
      if (left.length === 0) this.#byPerson.delete(key);
      else this.#byPerson.set(key, left);
    }
  }
}

function concernedBy({ person, owner }: RecentComment): ReadonlySet<PersonKey> {
  return new Set([person, owner].filter((key) => key !== null));
}
