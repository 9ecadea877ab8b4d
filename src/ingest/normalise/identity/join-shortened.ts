import { groupBy } from '../../../model/group-by.js';
import { createIntBuilder } from '../count-builder.js';
import type { MentionGroups, Units } from './group-mentions.js';
import { listAt, listsBy } from './lists-by.js';
import { filesOfMentions, type Mentions } from './mentions.js';
import { createPairIndex } from './pair-index.js';
import { depthOf, isShortening } from './shortened-path.js';
import type { TerritoryClasses } from './territory-classes.js';
import type { TerritoryLevels } from './territory-levels.js';

export interface JoinedUnits {
  /** For each unit the longer one that it is a shortening of, -1 where it stands for itself. */
  readonly wholeOf: Int32Array;
  /** Units that fit several others, or one that a file names beside them, and so were joined to none. */
  readonly ambiguous: readonly { readonly unit: number; readonly fits: number }[];
}

/** Stands for any name in the index of stations by number and name. */
const ANYWHERE = -1;

/**
 * A unit joins another where the number is the same and its territories all occur, in order, in the other's longer path,
 * only one station fits, and no file names both: (Moscow, 91) is (Moscow › Khamovniki, 91) if no other district of Moscow has a 91.
 * A territory never becomes one of another level, as far as {@link TerritoryLevels} are known: region South is not North › South.
 * **A station known by a name without a number is never joined so.** Independent of the order of files and rows.
 */
export function joinShortened(
  mentions: Mentions,
  groups: MentionGroups,
  units: Units,
  classes: TerritoryClasses,
  levels: TerritoryLevels,
): JoinedUnits {
  const classOf = (unit: number): number => units.classes[unit] ?? -1;
  const depth = (unit: number): number => depthOf(classes, classOf(unit));
  const isShort = (short: number, long: number): boolean =>
    isShortening(classes, classOf(short), classOf(long)) && !levels.areApart(classOf(short), classOf(long));
  const filesOf = (unit: number): readonly number[] => filesOfMentions(listAt(units.members, unit), mentions);
  const { shallow, candidates } = indexUnits(groups, units, classes);
  const wholeOf = new Int32Array(units.length).fill(-1);
  const ambiguous: { unit: number; fits: number }[] = [];
  for (const unit of shallow) {
    const longer: number[] = [];
    for (const other of candidates(unit)) {
      if (depth(other) > depth(unit) && isShort(unit, other)) longer.push(other);
    }
    const whole = deepestOfChain(longer, depth, isShort);
    // A file that names both means two stations.
    const areTwo = whole !== null && haveCommon(filesOf(unit), filesOf(whole));
    if (whole !== null && !areTwo) wholeOf[unit] = whole;
    else if (longer.length > 0) ambiguous.push({ unit, fits: longer.length });
  }
  for (const unit of [...clashing(wholeOf, shallow, filesOf), ...throughAnother(wholeOf, shallow)]) {
    if (wholeOf[unit] === -1) continue;
    wholeOf[unit] = -1;
    ambiguous.push({ unit, fits: 1 });
  }
  return { wholeOf, ambiguous };
}

function haveCommon(some: readonly number[], others: readonly number[]): boolean {
  const known = new Set(others);
  return some.some((one) => known.has(one));
}

/** Units that would become one station with another unit of the same file. */
function clashing(
  wholeOf: Int32Array,
  shallow: readonly number[],
  filesOf: (unit: number) => readonly number[],
): readonly number[] {
  const joined = shallow.filter((unit) => wholeOf[unit] !== -1);
  return [...groupBy(joined, (unit) => wholeOf[unit]).values()].flatMap((together) => {
    if (together.length < 2) return [];
    const timesNamed = new Map<number, number>();
    for (const file of together.flatMap(filesOf)) timesNamed.set(file, (timesNamed.get(file) ?? 0) + 1);
    return together.filter((unit) => filesOf(unit).some((file) => (timesNamed.get(file) ?? 0) > 1));
  });
}

/**
 * Units that are a shortening of a shortening and not of the whole: "1 Central" may be "Central", and that "2 Central", but
 * the first is not the last.
 */
function throughAnother(wholeOf: Int32Array, shallow: readonly number[]): readonly number[] {
  return shallow.filter((unit) => {
    const whole = wholeOf[unit] ?? -1;
    return whole !== -1 && wholeOf[whole] !== -1;
  });
}

/** The units that may be shortenings, and for each the units to look among: those of its number and of the rarest of its names. */
function indexUnits(
  { isNumber, keys }: MentionGroups,
  units: Units,
  classes: TerritoryClasses,
): { readonly shallow: readonly number[]; readonly candidates: (unit: number) => Int32Array } {
  const shortest = new Int32Array(keys.length).fill(0x7fffffff);
  const longest = new Int32Array(keys.length).fill(-1);
  const depths = units.classes.map((one) => depthOf(classes, one));
  units.keys.forEach((key, unit) => {
    shortest[key] = Math.min(shortest[key] ?? 0, depths[unit] ?? 0);
    longest[key] = Math.max(longest[key] ?? 0, depths[unit] ?? 0);
  });
  const slots = createPairIndex();
  const slotOfEntry = createIntBuilder(-1);
  const unitOfEntry = createIntBuilder(-1);
  let entries = 0;
  const shallow: number[] = [];
  for (let unit = 0; unit < units.length; unit++) {
    const key = units.keys[unit] ?? -1;
    const depth = depths[unit] ?? 0;
    if (!isNumber[key] || shortest[key] === longest[key]) continue;
    if (depth < (longest[key] ?? 0)) shallow.push(unit);
    if (depth === shortest[key]) continue;
    for (const name of namesAbove(classes, units.classes[unit] ?? -1)) {
      slotOfEntry.set(entries, slots.indexOf(key, name));
      unitOfEntry.set(entries, unit);
      entries++;
    }
  }
  const slotOf = slotOfEntry.finish(entries);
  const lists = listsBy(slotOf, slots.size());
  const none = new Int32Array(0);
  return {
    shallow,
    candidates(unit) {
      const fewest = [...namesAbove(classes, units.classes[unit] ?? -1)]
        .map((name) => slots.find(units.keys[unit] ?? -1, name))
        .map((slot) => (slot === -1 ? none : listAt(lists, slot)))
        .reduce((best, list) => (list.length < best.length ? list : best));
      return fewest.map((entry) => unitOfEntry.get(entry));
    },
  };
}

/** The different names of a path, and the mark of any name. */
function namesAbove({ names, parents }: TerritoryClasses, lowest: number): ReadonlySet<number> {
  const above = new Set([ANYWHERE]);
  for (let at = lowest; at !== -1; at = parents[at] ?? -1) above.add(names[at] ?? ANYWHERE);
  return above;
}

/** The unit whose path all the others are shortenings of; null where there is none, so that they are several stations. */
function deepestOfChain(
  units: readonly number[],
  depth: (unit: number) => number,
  isShort: (short: number, long: number) => boolean,
): number | null {
  const [first] = units;
  if (first === undefined) return null;
  const deepest = units.reduce((best, unit) => (depth(unit) > depth(best) ? unit : best), first);
  const isChain = units.every(
    (unit) => unit === deepest || (depth(unit) < depth(deepest) && isShort(unit, deepest)),
  );
  return isChain ? deepest : null;
}
