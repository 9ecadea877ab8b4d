/** Lists of whole numbers, one after the other in one array: the list `key` is `items` from `starts[key]` to `starts[key + 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/**
 * The indices of an array by what stands there, each list in ascending order. `count`: keys are below it; an index whose
 * key is -1 is in no list.
 */
export function listsBy(keys: ArrayLike<number>, count: number): Lists {
  const starts = new Int32Array(count + 1);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? -1;
    if (key !== -1) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  }
  for (let key = 0; key < count; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const free = starts.slice();
  const items = new Int32Array(starts[count] ?? 0);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? -1;
    if (key === -1) continue;
    const at = free[key] ?? 0;
    items[at] = index;
    free[key] = at + 1;
  }
  return { starts, items };
}

/** One list, without a copy. */
export function listAt({ starts, items }: Lists, key: number): Int32Array {
  return items.subarray(starts[key] ?? 0, starts[key + 1] ?? 0);
}
