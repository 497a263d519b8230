/** Whole numbers of 32 bits one behind the other: they take half of the memory of an array, and none of the heap. */
export class Numbers {
  #numbers: Int32Array<ArrayBuffer>;
  #length = 0;

  /** @param capacity how many there is room for before the first move */
  constructor(capacity = 2 ** 16) {
    this.#numbers = new Int32Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Int32Array(this.#numbers.length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** All of them. */
  all(): Int32Array<ArrayBuffer> {
    return this.#numbers.slice(0, this.#length);
  }
}
