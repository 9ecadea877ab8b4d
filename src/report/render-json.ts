/**
 * An object as JSON in pieces, so that no string grows with what it holds: a key per line, and of every list at the top an item per line,
 * which also makes two such files easy to compare. A list may be anything that can be gone through once.
 */
export function* renderJson(entries: Iterable<readonly [key: string, value: unknown]>): Generator<string> {
  let separator = '{\n';
  for (const [key, value] of entries) {
    yield `${separator}  ${JSON.stringify(key)}: `;
    if (isList(value)) yield* renderList(value);
    else yield JSON.stringify(value);
    separator = ',\n';
  }
  yield '\n}\n';
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function* renderList(items: Iterable<unknown>): Generator<string> {
  let separator = '[\n';
  for (const item of items) {
    yield `${separator}    ${JSON.stringify(item)}`;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]' : '\n  ]';
}
