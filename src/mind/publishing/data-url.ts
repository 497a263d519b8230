/** How files of each format begin. */
const beginnings: readonly (readonly [type: string, offset: number, bytes: string])[] = [
  ['image/png', 0, '89504e47'],
  ['image/jpeg', 0, 'ffd8ff'],
  ['image/gif', 0, '47494638'],
  ['image/webp', 8, '57454250'],
];

/** A picture as an address that holds it; null for a format that models do not take. */
export function dataUrlOf(bytes: Uint8Array): string | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = data.subarray(0, 12).toString('hex');
  const type = beginnings.find(([, offset, begin]) => head.startsWith(begin, offset * 2))?.[0];
  return type === undefined ? null : `data:${type};base64,${data.toString('base64')}`;
}
