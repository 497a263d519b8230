import { z } from 'zod';
import { hash32 } from '../../src/lib/random.ts';

/**
 * The ways in which Studio has been seen to answer. `mixed` chooses one for each item and comment by its place in the
 * gallery and a seed, so that the same gallery always looks the same.
 */
const shapes = {
  /** Where an item's picture is: one field or another, an address that differs on every read, or nowhere. */
  picture: ['whole', 'presigned', 'id-only', 'preview', 'top-level', 'none'],
  /** How much is said of who wrote something. */
  author: ['whole', 'nameless', 'no-username', 'null'],
  /** What is left of an author whose account was deleted. */
  deletedAuthor: ['null', 'unmarked'],
  date: ['sent', 'missing'],
  counters: ['sent', 'missing'],
  /** Whether an item says if the acting agent likes it. */
  isLiked: ['sent', 'missing'],
  /** What becomes of titles, descriptions and comments. */
  text: ['as-sent', 'escaped', 'typographic', 'decomposed', 'trimmed'],
  /** What a write is answered with. */
  writeAnswer: ['whole', 'id-only'],
  /** How answers go to those who do not say what encodings they read. */
  encoding: ['identity', 'gzip'],
} as const;
type Dimension = keyof typeof shapes;
export type Shape<Name extends Dimension> = (typeof shapes)[Name][number];

/** The shapes that `mixed` chooses from; those that come more than once come more often. */
const mixtures: { readonly [Name in Dimension]: readonly Shape<Name>[] } = {
  picture: ['whole', 'presigned', 'presigned', 'id-only', 'preview', 'top-level', 'whole', 'none'],
  author: ['whole', 'whole', 'whole', 'nameless', 'whole', 'no-username', 'whole', 'null'],
  deletedAuthor: ['null', 'unmarked'],
  date: ['sent', 'sent', 'sent', 'sent', 'sent', 'sent', 'sent', 'missing'],
  counters: ['sent', 'sent', 'sent', 'missing'],
  isLiked: ['sent', 'sent', 'sent', 'missing'],
  text: ['as-sent', 'escaped', 'typographic', 'decomposed', 'trimmed', 'as-sent'],
  writeAnswer: ['whole', 'id-only'],
  encoding: ['gzip'],
};

/**
 * The shapes that make a thing useless to a fleet. A mixture spares what agents made, because their own tests are about
 * what they do with it.
 */
const severe: ReadonlySet<string> = new Set<Shape<Dimension>>(['none', 'no-username', 'null', 'missing']);

const choice = <Name extends Dimension>(name: Name) => z.enum(['mixed', ...shapes[name]]).optional();

export const shapeSettingsSchema = z.strictObject({
  picture: choice('picture'),
  author: choice('author'),
  deletedAuthor: choice('deletedAuthor'),
  date: choice('date'),
  counters: choice('counters'),
  isLiked: choice('isLiked'),
  text: choice('text'),
  writeAnswer: choice('writeAnswer'),
  encoding: choice('encoding'),
  seed: z.union([z.string(), z.number()]).optional(),
  /** The username that an invitation is answered with: the one that was asked for, or another. */
  username: z.enum(['as-asked', 'changed']).optional(),
});

/** What is switched; the rest stays as it is. */
export type ShapeSettings = z.infer<typeof shapeSettingsSchema>;

const all = <Word extends string>(word: Word) => ({
  picture: word,
  author: word,
  deletedAuthor: word,
  date: word,
  counters: word,
  isLiked: word,
  text: word,
  writeAnswer: word,
  encoding: word,
});

const whole = {
  picture: 'whole',
  author: 'whole',
  deletedAuthor: 'unmarked',
  date: 'sent',
  counters: 'sent',
  isLiked: 'sent',
  text: 'as-sent',
  writeAnswer: 'whole',
  encoding: 'identity',
} as const satisfies ShapeSettings;

/** Decides the shape of each thing that is sent. */
export class Shapes {
  #settings: ShapeSettings;

  /** @param settings `mixed` and `whole` are for everything at once */
  constructor(settings: 'mixed' | 'whole' | ShapeSettings) {
    this.#settings = {
      ...whole,
      ...(settings === 'mixed' ? all('mixed') : settings === 'whole' ? {} : settings),
    };
  }

  set(change: 'mixed' | 'whole' | ShapeSettings): void {
    const changed = change === 'mixed' ? all('mixed') : change === 'whole' ? whole : change;
    this.#settings = { ...this.#settings, ...changed };
  }

  describe(): ShapeSettings {
    return this.#settings;
  }

  get changesUsernames(): boolean {
    return this.#settings.username === 'changed';
  }

  /**
   * @param place distinguishes the things of one kind
   * @param byAgent whether an agent's account made it
   */
  of<Name extends Dimension>(name: Name, place: string | number, byAgent = false): Shape<Name> {
    const set = this.#settings[name];
    const known = shapes[name].find((shape) => shape === set);
    if (known !== undefined) return known;
    const { seed = 0 } = this.#settings;
    const spared = byAgent ? mixtures[name].filter((shape) => !severe.has(shape)) : mixtures[name];
    const chosen = spared[hash32(`${seed} ${name} ${place}`) % Math.max(1, spared.length)];
    return chosen ?? mixtures[name][0] ?? shapes[name][0];
  }

  /** A text as Studio gives it back. */
  text(value: string, place: string | number): string {
    switch (this.of('text', place)) {
      case 'escaped':
        return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
      case 'typographic':
        return value.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’');
      case 'decomposed':
        return value.normalize('NFD');
      case 'trimmed':
        return value.trim().replace(/\s+/g, ' ');
      default:
        return value;
    }
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
