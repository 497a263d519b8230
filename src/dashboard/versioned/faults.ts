/** What is wrong with a document as it stands in the editor. */
export class Faults {
  readonly #all: readonly (readonly [path: string, message: string])[];

  constructor(all: readonly (readonly [path: string, message: string])[]) {
    this.#all = all;
  }

  /** The first thing that is wrong with exactly this field. */
  at(path: string): string | undefined {
    return this.#all.find(([where]) => where === path)?.[1];
  }

  /** The first thing that is wrong with a field, or with anything in it. */
  within(path: string): string | undefined {
    return this.#all.find(([where]) => where === path || where.startsWith(`${path}.`))?.[1];
  }

  /** What is wrong with a list of lines, each with the line that is meant. */
  ofLines(path: string, lines: readonly string[]): string[] {
    return this.#all.flatMap(([where, message]) => {
      if (where === path) return [message];
      if (!where.startsWith(`${path}.`)) return [];
      const line = lines[Number(where.slice(path.length + 1).split('.')[0])] ?? '';
      return [`“${line.length > 60 ? `${line.slice(0, 60)}…` : line}” ${message}`];
    });
  }

  /** The paths of everything that is wrong, in the order of the document. */
  get paths(): readonly string[] {
    return this.#all.map(([path]) => path);
  }
}
