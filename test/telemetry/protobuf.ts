// As much of https://protobuf.dev/programming-guides/encoding/ as it takes to look into a message.

interface Field {
  readonly number: number;
  /** Bytes of a text or a message; the value of a number. */
  readonly value: Buffer | number;
}

/** The fields of a message, in the order in which they came. */
export function fieldsOf(message: Buffer): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < message.length; ) {
    const tag = varint(message, at);
    const { value, end } = valueAt(message, tag.end, tag.value & 7);
    fields.push({ number: tag.value >>> 3, value });
    at = end;
  }
  return fields;
}

/** Every message, or run of bytes, under a field's number. */
export function messages(message: Buffer, field: number): Buffer[] {
  return fieldsOf(message).flatMap(({ number: own, value }) =>
    own === field && typeof value !== 'number' ? [value] : [],
  );
}

export function text(message: Buffer, field: number): string {
  return messages(message, field)[0]?.toString('utf8') ?? '';
}

export function number(message: Buffer, field: number): number {
  const found = fieldsOf(message).find((one) => one.number === field);
  return typeof found?.value === 'number' ? found.value : 0;
}

function valueAt(message: Buffer, at: number, wireType: number): { value: Buffer | number; end: number } {
  switch (wireType) {
    case 0:
      return varint(message, at);
    case 1:
      return { value: Number(message.readBigUInt64LE(at)), end: at + 8 };
    case 2: {
      const length = varint(message, at);
      const end = length.end + length.value;
      return { value: message.subarray(length.end, end), end };
    }
    case 5:
      return { value: message.readUInt32LE(at), end: at + 4 };
    default:
      throw new TypeError(`No such wire type: ${wireType}`);
  }
}

function varint(message: Buffer, at: number): { value: number; end: number } {
  let value = 0;
  for (let end = at, factor = 1; ; end += 1, factor *= 128) {
    const byte = message.readUInt8(end);
    value += (byte & 127) * factor;
    if (byte < 128) return { value, end: end + 1 };
  }
}
