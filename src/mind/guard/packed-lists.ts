import { Numbers } from './numbers.ts';

/** Lists of whole numbers, one behind the other: they are read from a file as they are. */
export interface PackedLists {
  /** By list: where it begins; behind the last, where that ends. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

export function packLists(lists: Iterable<Iterable<number>>): PackedLists {
  const [starts, values] = [new Numbers(), new Numbers()];
  starts.push(0);
  for (const list of lists) {
    for (const value of list) values.push(value);
    starts.push(values.length);
  }
  return { starts: starts.all(), values: values.all() };
}

export function unpackLists({ starts, values }: PackedLists): number[][] {
  return Array.from({ length: starts.length - 1 }, (_, list) => [
    ...values.subarray(starts[list], starts[list + 1]),
  ]);
}
