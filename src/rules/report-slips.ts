import { isStandardLine } from '../model/line.js';
import type { OwnPack } from './inherit-pack.js';
import type { FileRelation } from './pack.js';
import type { PackProblems } from './pack-problems.js';
import { CONTESTANTS } from './parse-sum.js';

/** What is wrong with a pack of the right shape, but for its formulas: names used twice, numbers that collide, circles. */
export function reportSlips(pack: OwnPack, problems: PackProblems): void {
  const { relations = [] } = pack;
  if (relations.length === 0) problems.add(['relations'], 'there is no relation');
  reportRepeated(pack, problems);
  reportLines(pack, problems);
  reportUnless(relations, problems);
}

function reportRepeated({ relations = [], lines = [] }: OwnPack, problems: PackProblems): void {
  const report = (given: readonly (string | undefined)[], list: string, what: string): void => {
    for (const [index, one] of given.entries()) {
      if (one === undefined || given.indexOf(one) === index) continue;
      problems.add([list, index], `the ${what} "${one}" is used twice`);
    }
  };
  const [ids, names] = [relations.map(({ id }) => id), lines.map(({ name }) => name)];
  report(ids, 'relations', 'id');
  report(names, 'lines', 'line');
  const numbers = lines.map(({ number }) => number);
  report(numbers, 'lines', 'number');
}

function reportLines({ lines = [], derived = {}, firstContestant }: OwnPack, problems: PackProblems): void {
  const reserved = `"${CONTESTANTS}" is the name of all votes`;
  if (Object.hasOwn(derived, CONTESTANTS)) problems.add(['derived', CONTESTANTS], reserved);
  for (const [index, { name, unit }] of lines.entries()) {
    if (name === CONTESTANTS) problems.add(['lines', index, 'name'], reserved);
    if (unit !== undefined && isStandardLine(name)) {
      problems.add(['lines', index, 'unit'], `"${name}" is a standard line, whose unit is known`);
    }
  }
  if (firstContestant === undefined) return;
  const taken = lines.find(
    ({ number = '' }) => /^\d+$/u.test(number) && Number(number) >= Number(firstContestant),
  );
  if (taken) {
    const follows =
      taken.number === firstContestant ? '' : `, where the contestants follow ${firstContestant}`;
    problems.add(['firstContestant'], `${taken.number} is the number of the line "${taken.name}"${follows}`);
  }
}

/** An `unless` may only name relations that can speak: of a circle that fails together none would. */
function reportUnless(relations: readonly FileRelation[], problems: PackProblems): void {
  const unlessOf = new Map(relations.map(({ id, unless = [] }) => [id, unless]));
  for (const [id, unless] of unlessOf) {
    const at = ['relations', id, 'unless'];
    for (const other of unless) if (!unlessOf.has(other)) problems.add(at, `no relation "${other}"`);
    const silencing = new Set(unless);
    for (const other of silencing) for (const further of unlessOf.get(other) ?? []) silencing.add(further);
    if (silencing.has(id)) problems.add(at, 'the relation silences itself, directly or by way of others');
  }
}
