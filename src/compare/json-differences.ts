/** A value that two JSON documents give differently, as JSON; null where one of them does not have it. */
export interface JsonDifference {
  /** Such as `findings[F-0003].actual.value`. */
  readonly path: string;
  readonly recorded: string | null;
  readonly derived: string | null;
}

/** Keys of what is said about the numbers: they are looked at after the numbers themselves. */
const LAST = ['message', 'notes', 'working', 'cells', 'contributors', 'provenance', 'places'];

/**
 * Every value that differs, in the order of the documents, of a finding its figures first. An item of a list is called by its id or path
 * where both documents give it the same, by source, contest and publication where it is a total, else by its place, from 0.
 */
export function* jsonDifferences(
  recorded: unknown,
  derived: unknown,
  path: string,
): Generator<JsonDifference> {
  if (Array.isArray(recorded) && Array.isArray(derived)) {
    for (let at = 0; at < Math.max(recorded.length, derived.length); at++) {
      const [one, other]: [unknown, unknown] = [recorded[at], derived[at]];
      const itemPath = `${path}[${nameOfItem(one, other, at)}]`;
      if (at < recorded.length && at < derived.length) yield* jsonDifferences(one, other, itemPath);
      else yield differing(itemPath, one, other);
    }
  } else if (isObject(recorded) && isObject(derived)) {
    const keys = new Set([...Object.keys(recorded), ...Object.keys(derived)]);
    const first = [...keys].filter((key) => !LAST.includes(key));
    for (const key of [...first, ...LAST.filter((one) => keys.has(one))]) {
      const below = path === '' ? key : `${path}.${key}`;
      const [one, other] = [own(recorded, key), own(derived, key)];
      if (one !== undefined && other !== undefined) yield* jsonDifferences(one, other, below);
      else yield differing(below, one, other);
    }
  } else if (!Object.is(recorded, derived)) {
    yield differing(path, recorded, derived);
  }
}

/** The first value that differs, as a list of at most one. */
export function firstJsonDifference(
  recorded: unknown,
  derived: unknown,
  path: string,
): readonly JsonDifference[] {
  for (const found of jsonDifferences(recorded, derived, path)) return [found];
  return [];
}

/** What an item of a list is called in a path. */
export function nameOfItem(recorded: unknown, derived: unknown, at: number): string {
  const [one, other] = [nameOf(recorded), nameOf(derived)];
  if (one !== null && (one === other || derived === undefined)) return one;
  return recorded === undefined && other !== null ? other : String(at);
}

function nameOf(item: unknown): string | null {
  if (!isObject(item)) return null;
  const [id, path, source, contest, published, forms] = [
    'id',
    'path',
    'source',
    'contest',
    'published',
    'forms',
  ].map((key) => own(item, key));
  if (typeof id === 'string') return id;
  if (typeof path === 'string') return path;
  if (typeof source !== 'string' || typeof contest !== 'string' || forms === undefined) return null;
  return typeof published === 'string' ? `${source}@${published}/${contest}` : `${source}/${contest}`;
}

function differing(path: string, recorded: unknown, derived: unknown): JsonDifference {
  return { path, recorded: asJson(recorded), derived: asJson(derived) };
}

function asJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
