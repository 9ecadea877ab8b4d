import { getOrAdd } from '../../../model/get-or-add.js';

/** Things whose names may mean one. */
interface AlikeThings {
  readonly filesOf: (thing: number) => readonly number[];
  /** Whether a file is the commission's. */
  readonly isOfficial: (file: number) => boolean;
  /** Things with the same text are one beyond doubt: a file that names both is careless, unless it is the commission's. */
  readonly sureKey: (thing: number) => string;
}

/** Things whose names may mean one, by what files say of them. */
interface SplitByFile {
  /** Those that are one. */
  readonly together: readonly number[];
  /** Those that a file names beside another. */
  readonly apart: readonly number[];
}

/**
 * Things whose names may mean one are one, unless a file names two of them: then those two are apart, and what the others mean cannot
 * be known — except where the commission knows only one of them: then the others can only mean that one. Null where they
 * cannot be told.
 */
export function splitByFile(
  things: readonly number[],
  { filesOf, isOfficial, sureKey }: AlikeThings,
): SplitByFile | null {
  const named = new Map<number, number[]>();
  for (const thing of things) {
    for (const file of filesOf(thing)) getOrAdd(named, file, (): number[] => []).push(thing);
  }
  const clashing = new Set<number>();
  for (const [file, beside] of named) {
    const areSeveral = isOfficial(file) ? beside.length > 1 : new Set(beside.map(sureKey)).size > 1;
    if (!areSeveral) continue;
    if (isOfficial(file)) return null;
    for (const thing of beside) clashing.add(thing);
  }
  if (clashing.size === 0) return { together: things, apart: [] };
  const official = things.filter((thing) => filesOf(thing).some(isOfficial));
  const disputed = official.filter((thing) => clashing.has(thing));
  if (official.length === 0 || new Set(disputed.map(sureKey)).size > 1) return null;
  const meant = new Set((disputed.length > 0 ? disputed : official).map(sureKey));
  const isTogether = (thing: number): boolean => !clashing.has(thing) || meant.has(sureKey(thing));
  return { together: things.filter(isTogether), apart: things.filter((thing) => !isTogether(thing)) };
}
