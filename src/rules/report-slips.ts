import { isStandardLine } from '../model/line.js';
import type { PackFault } from '../model/pack-fault.js';
import type { OwnPack } from './inherit-pack.js';
import type { FileRelation } from './pack.js';
import type { PackPath, PackProblems } from './pack-problems.js';
import { CONTESTANTS } from './parse-sum.js';

/** What is wrong with a pack of the right shape, but for its formulas: names used twice, numbers that collide, circles. */
export function reportSlips(pack: OwnPack, problems: PackProblems): void {
  const { relations = [] } = pack;
  if (relations.length === 0) problems.add(['relations'], 'noRelations');
  reportRepeated(pack, problems);
  reportLines(pack, problems);
  reportUnless(relations, problems);
}

function reportRepeated({ relations = [], lines = [] }: OwnPack, problems: PackProblems): void {
  const report = (given: readonly (string | undefined)[], list: string, fault: PackFault): void => {
    for (const [index, one] of given.entries()) {
      if (one === undefined || given.indexOf(one) === index) continue;
      problems.add([list, index], fault, { name: one });
    }
  };
  const [ids, names] = [relations.map(({ id }) => id), lines.map(({ name }) => name)];
  report(ids, 'relations', 'relationIdTwice');
  report(names, 'lines', 'lineTwice');
  const numbers = lines.map(({ number }) => number);
  report(numbers, 'lines', 'numberTwice');
}

function reportLines({ lines = [], derived = {}, firstContestant }: OwnPack, problems: PackProblems): void {
  const reportReserved = (path: PackPath): void =>
    problems.add(path, 'nameOfAllVotes', { name: CONTESTANTS });
  if (Object.hasOwn(derived, CONTESTANTS)) reportReserved(['derived', CONTESTANTS]);
  for (const [index, { name, unit }] of lines.entries()) {
    if (name === CONTESTANTS) reportReserved(['lines', index, 'name']);
    if (unit !== undefined && isStandardLine(name)) {
      problems.add(['lines', index, 'unit'], 'unitKnown', { name });
    }
  }
  if (firstContestant === undefined) return;
  const taken = lines.find(
    ({ number = '' }) => /^\d+$/u.test(number) && Number(number) >= Number(firstContestant),
  );
  if (taken) {
    const { number = '', name } = taken;
    const first = number === firstContestant ? null : firstContestant;
    problems.add(['firstContestant'], 'numberTaken', { number, name, first });
  }
}

/** An `unless` may only name relations that can speak: of a circle that fails together none would. */
function reportUnless(relations: readonly FileRelation[], problems: PackProblems): void {
  const unlessOf = new Map(relations.map(({ id, unless = [] }) => [id, unless]));
  for (const [id, unless] of unlessOf) {
    const at = ['relations', id, 'unless'];
    for (const other of unless) if (!unlessOf.has(other)) problems.add(at, 'noRelation', { name: other });
    const silencing = new Set(unless);
    for (const other of silencing) for (const further of unlessOf.get(other) ?? []) silencing.add(further);
    if (silencing.has(id)) problems.add(at, 'silencesItself');
  }
}
