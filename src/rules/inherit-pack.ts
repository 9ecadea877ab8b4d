import type { FileRelation, PackFile } from './pack.js';
import type { PackProblems } from './pack-problems.js';

/** A pack that rests on no other. */
export type OwnPack = Omit<PackFile, 'basedOn' | 'without'>;

/**
 * A pack with what it takes over from the one it is based on: lines and the first contestant's number where it gives none of its own,
 * sums by name, relations by id. Its own stand in the place of those they replace, new ones at the end.
 */
export function inheritPack(pack: PackFile, known: readonly PackFile[], problems: PackProblems): OwnPack {
  return inherit(pack, known, problems, [pack.id]);
}

function inherit(
  pack: PackFile,
  known: readonly PackFile[],
  problems: PackProblems,
  descent: readonly string[],
): OwnPack {
  const { basedOn, without = [], ...own } = pack;
  if (basedOn === undefined) {
    if (without.length > 0) problems.add(['without'], 'nothingToLeaveOut');
    return own;
  }
  const found = known.find(({ id }) => id === basedOn);
  if (!found || descent.includes(basedOn)) {
    const ids = known.map(({ id }) => id).join(', ');
    const fault = found ? 'basedOnItself' : 'noPack';
    problems.add(['basedOn'], fault, { name: basedOn, known: ids || null });
    return own;
  }
  const base = inherit(found, known, problems, [...descent, basedOn]);
  const inherited = base.relations ?? [];
  for (const id of without) {
    if (!inherited.some((relation) => relation.id === id)) {
      problems.add(['without'], 'notInBase', { base: basedOn, name: id });
    }
  }
  const given = own.relations ?? [];
  // A relation of the pack's own stands also where the one that it replaces is left out.
  const left = without.filter((id) => !given.some((relation) => relation.id === id));
  const ofBase = inherited
    .filter(({ id }) => !left.includes(id))
    .map((relation) => given.find(({ id }) => id === relation.id) ?? withUnless(relation, left));
  const lines = own.lines ?? base.lines;
  const firstContestant = own.firstContestant ?? base.firstContestant;
  return {
    ...own,
    ...(lines ? { lines } : {}),
    ...(firstContestant === undefined ? {} : { firstContestant }),
    derived: { ...base.derived, ...own.derived },
    relations: [...ofBase, ...given.filter(({ id }) => !inherited.some((relation) => relation.id === id))],
  };
}

/** A relation that is left out silences no other. */
function withUnless(relation: FileRelation, without: readonly string[]): FileRelation {
  const { unless, ...rest } = relation;
  const left = unless?.filter((id) => !without.includes(id)) ?? [];
  return left.length > 0 ? { ...rest, unless: left } : rest;
}
