/** Arithmetic in the field of 256 elements with the polynomial x⁸+x⁴+x³+x²+1, as ISO/IEC 18004 uses it. */
const exponents = new Uint8Array(255);
const logarithms = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power += 1) {
  exponents[power] = value;
  logarithms[value] = power;
  value = (value << 1) ^ (value >= 128 ? 0x11d : 0);
}

function multiply(first: number, second: number): number {
  if (first === 0 || second === 0) return 0;
  return exponents[((logarithms[first] ?? 0) + (logarithms[second] ?? 0)) % 255] ?? 0;
}

/** The product of (x − 2⁰) … (x − 2ⁿ⁻¹), highest power first and without its leading 1. */
function generator(degree: number): Uint8Array {
  const result = new Uint8Array(degree);
  result[degree - 1] = 1;
  for (let root = 0; root < degree; root += 1) {
    for (let index = 0; index < degree; index += 1) {
      const shifted = index + 1 < degree ? (result[index + 1] ?? 0) : 0;
      result[index] = multiply(result[index] ?? 0, exponents[root] ?? 0) ^ shifted;
    }
  }
  return result;
}

/** The error correction codewords of one block: the remainder of its data divided by the generator. */
export function correctionOf(data: Uint8Array, count: number): Uint8Array {
  const divisor = generator(count);
  const remainder = new Uint8Array(count);
  for (const byte of data) {
    const factor = byte ^ (remainder[0] ?? 0);
    remainder.copyWithin(0, 1);
    remainder[count - 1] = 0;
    for (let index = 0; index < count; index += 1) {
      remainder[index] = (remainder[index] ?? 0) ^ multiply(divisor[index] ?? 0, factor);
    }
  }
  return remainder;
}
