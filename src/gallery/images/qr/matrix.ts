import { codewordsFor, versionFor } from './codewords.ts';
import { alignmentCenters, type ErrorCorrectionLevel, sizeOf } from './tables.ts';

/** A square of modules, true where dark. */
export interface QrMatrix {
  readonly size: number;
  isDark(x: number, y: number): boolean;
}

const levelBits = { L: 1, M: 0, Q: 3, H: 2 } as const satisfies Record<ErrorCorrectionLevel, number>;

/** ISO/IEC 18004, table 10: which modules each mask turns over. */
const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/**
 * Encodes a text in byte mode, in the smallest version that holds it.
 * @returns undefined when the text is too long
 */
export function qrMatrix(text: string, level: ErrorCorrectionLevel): QrMatrix | undefined {
  const bytes = new TextEncoder().encode(text);
  const version = versionFor(bytes.length, level);
  if (version === undefined) return undefined;
  const grid = new Grid(version);
  grid.drawPatterns();
  grid.drawCodewords(codewordsFor(bytes, version, level));
  const penalties = masks.map((mask, index) => {
    grid.applyMask(mask);
    grid.drawFormat((levelBits[level] << 3) | index);
    const penalty = grid.penalty();
    grid.applyMask(mask);
    return penalty;
  });
  const best = penalties.indexOf(Math.min(...penalties));
  const mask = masks[best];
  if (mask !== undefined) grid.applyMask(mask);
  grid.drawFormat((levelBits[level] << 3) | best);
  return grid;
}

class Grid implements QrMatrix {
  readonly size: number;
  readonly #version: number;
  readonly #dark: Uint8Array;
  /** Modules that carry no data and that no mask turns over. */
  readonly #fixed: Uint8Array;

  constructor(version: number) {
    this.#version = version;
    this.size = sizeOf(version);
    this.#dark = new Uint8Array(this.size * this.size);
    this.#fixed = new Uint8Array(this.size * this.size);
  }

  isDark(x: number, y: number): boolean {
    return this.#dark[y * this.size + x] === 1;
  }

  drawPatterns(): void {
    const { size } = this;
    for (let index = 0; index < size; index += 1) {
      this.#fix(6, index, index % 2 === 0);
      this.#fix(index, 6, index % 2 === 0);
    }
    for (const [x, y] of [
      [3, 3],
      [size - 4, 3],
      [3, size - 4],
    ] as const) {
      this.#square(x, y, 4, (distance) => distance !== 2 && distance !== 4);
    }
    const centers = alignmentCenters(this.#version);
    const last = size - 7;
    for (const x of centers) {
      for (const y of centers) {
        const inFinder = (x === 6 && y === 6) || (x === 6 && y === last) || (x === last && y === 6);
        if (!inFinder) this.#square(x, y, 2, (distance) => distance !== 1);
      }
    }
    this.drawFormat(0);
    this.#drawVersion();
  }

  /** Level and mask, with a BCH code, once around the first finder and once split between the others. */
  drawFormat(format: number): void {
    let remainder = format;
    for (let step = 0; step < 10; step += 1) remainder = (remainder << 1) ^ ((remainder >>> 9) * 0x537);
    const bits = ((format << 10) | remainder) ^ 0x5412;
    const bit = (index: number) => ((bits >>> index) & 1) === 1;
    const { size } = this;
    for (let index = 0; index < 15; index += 1) {
      const along = index < 6 ? index : index < 8 ? index + 1 : 14 - index;
      if (index < 8) this.#fix(8, along, bit(index));
      else this.#fix(index === 8 ? 7 : along, 8, bit(index));
      if (index < 8) this.#fix(size - 1 - index, 8, bit(index));
      else this.#fix(8, size - 15 + index, bit(index));
    }
    this.#fix(8, size - 8, true);
  }

  #drawVersion(): void {
    if (this.#version < 7) return;
    let remainder = this.#version;
    for (let step = 0; step < 12; step += 1) remainder = (remainder << 1) ^ ((remainder >>> 11) * 0x1f25);
    const bits = (this.#version << 12) | remainder;
    for (let index = 0; index < 18; index += 1) {
      const dark = ((bits >>> index) & 1) === 1;
      const along = this.size - 11 + (index % 3);
      const across = Math.floor(index / 3);
      this.#fix(along, across, dark);
      this.#fix(across, along, dark);
    }
  }

  drawCodewords(codewords: Uint8Array): void {
    let index = 0;
    for (const [x, y] of this.#dataModules()) {
      const byte = codewords[index >>> 3] ?? 0;
      this.#set(x, y, ((byte >>> (7 - (index & 7))) & 1) === 1);
      index += 1;
    }
  }

  /** Turning over twice restores. */
  applyMask(mask: (x: number, y: number) => boolean): void {
    for (let y = 0; y < this.size; y += 1) {
      for (let x = 0; x < this.size; x += 1) {
        if (this.#fixed[y * this.size + x] === 0 && mask(x, y)) this.#set(x, y, !this.isDark(x, y));
      }
    }
  }

  /** How hard the code is to read, by the four rules of ISO/IEC 18004, 7.8.3. */
  penalty(): number {
    let result = 0;
    for (let line = 0; line < this.size; line += 1) {
      result += linePenalty(this.size, (index) => this.isDark(index, line));
      result += linePenalty(this.size, (index) => this.isDark(line, index));
    }
    return result + 3 * this.#uniformSquares() + 10 * this.#imbalance();
  }

  /** Two columns at a time from the right, up and down in turn, around everything that is fixed. */
  *#dataModules(): Generator<readonly [number, number]> {
    for (let right = this.size - 1; right >= 1; right -= 2) {
      const column = right <= 6 ? right - 1 : right;
      const upwards = ((column + 1) & 2) === 0;
      for (let step = 0; step < this.size; step += 1) {
        const y = upwards ? this.size - 1 - step : step;
        for (const x of [column, column - 1]) {
          if (this.#fixed[y * this.size + x] === 0) yield [x, y];
        }
      }
    }
  }

  #uniformSquares(): number {
    let count = 0;
    for (let y = 0; y + 1 < this.size; y += 1) {
      for (let x = 0; x + 1 < this.size; x += 1) {
        const dark = this.isDark(x, y);
        const others = [this.isDark(x + 1, y), this.isDark(x, y + 1), this.isDark(x + 1, y + 1)];
        if (others.every((other) => other === dark)) count += 1;
      }
    }
    return count;
  }

  /** Steps of 5 % away from half dark, half light. */
  #imbalance(): number {
    const dark = this.#dark.reduce((sum, module) => sum + module, 0);
    return Math.floor(Math.abs(dark / this.#dark.length - 0.5) * 20);
  }

  #square(centerX: number, centerY: number, reach: number, darkAt: (distance: number) => boolean): void {
    for (let y = centerY - reach; y <= centerY + reach; y += 1) {
      for (let x = centerX - reach; x <= centerX + reach; x += 1) {
        const inside = x >= 0 && y >= 0 && x < this.size && y < this.size;
        const distance = Math.max(Math.abs(x - centerX), Math.abs(y - centerY));
        if (inside) this.#fix(x, y, darkAt(distance));
      }
    }
  }

  #fix(x: number, y: number, dark: boolean): void {
    this.#set(x, y, dark);
    this.#fixed[y * this.size + x] = 1;
  }

  #set(x: number, y: number, dark: boolean): void {
    this.#dark[y * this.size + x] = dark ? 1 : 0;
  }
}

/** A finder's bars with light room on one side, which a reader could take for a finder. */
const finderLike = [0b10111010000, 0b00001011101] as const;

/** Runs of five and more, and bars like a finder's. */
function linePenalty(size: number, darkAt: (index: number) => boolean): number {
  let result = 0;
  let run = 0;
  let window = 0;
  for (let index = 0; index < size; index += 1) {
    run = index > 0 && darkAt(index) === darkAt(index - 1) ? run + 1 : 1;
    if (run === 5) result += 3;
    else if (run > 5) result += 1;
    window = ((window << 1) | (darkAt(index) ? 1 : 0)) & 0x7ff;
    if (index >= 10 && finderLike.some((pattern) => pattern === window)) result += 40;
  }
  return result;
}
