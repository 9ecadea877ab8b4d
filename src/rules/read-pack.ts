import { LINES } from '../model/line.js';
import { nearestText } from '../stats/nearest-text.js';
import { inheritPack } from './inherit-pack.js';
import type { PackFile, RulePack, RuleRelation } from './pack.js';
import type { PackPath, PackProblems } from './pack-problems.js';
import { parseRelation, type Relation, type Sum } from './parse-relation.js';
import { CONTESTANTS, parseSum, type Term } from './parse-sum.js';
import { readPackFile, type WrittenPack } from './read-pack-file.js';
import { reportIdle } from './report-idle.js';
import { reportSlips } from './report-slips.js';
import { reportWeights } from './report-weights.js';

/** A rule pack from its YAML; `known`: the packs it may be based on. Throws an InputError that names every problem. */
export function readPack(yaml: string, file: string, known: readonly PackFile[] = []): RulePack {
  return completePack(readPackFile(yaml, file), known);
}

/** A rule pack as written, with what it takes over from another, its relations parsed. Throws as {@link readPack} does. */
export function completePack({ pack: written, problems }: WrittenPack, known: readonly PackFile[]): RulePack {
  const whole = inheritPack(written, known, problems);
  const { relations = [], derived = {}, lines = [], firstContestant, ...about } = whole;
  reportSlips(whole, problems);
  const parser = createParser(
    [...LINES, ...lines.map(({ name }) => name), CONTESTANTS, ...Object.keys(derived)],
    problems,
  );
  const pack: RulePack = {
    ...about,
    written,
    lines,
    firstContestant: firstContestant ?? null,
    derived: new Map(
      Object.entries(derived).map(([name, sum]) => [name, parser.sum(sum, ['derived', name])]),
    ),
    relations: relations.map(({ relation, when = [], ...given }): RuleRelation => {
      const formulas = [relation].flat();
      const conditions = [when].flat();
      return {
        ...given,
        formula: formulas.join(' or '),
        alternatives: parser.relations(formulas, ['relations', given.id, 'relation']),
        condition: conditions.length > 0 ? conditions.join(' and ') : null,
        conditions: parser.relations(conditions, ['relations', given.id, 'when']),
      };
    }),
  };
  reportWeights(pack, problems);
  problems.throwIfAny();
  reportIdle(pack, problems);
  problems.throwIfAny();
  return pack;
}

/** Parses sums and relations, and reports what is wrong with them. */
function createParser(known: readonly string[], problems: PackProblems) {
  const names = new Set(known);
  const checkNames = (at: PackPath, terms: readonly Term[]): void => {
    for (const { name } of terms) {
      if (name === null || names.has(name)) continue;
      problems.add(at, 'noLine', { name, nearest: nearestText(name, names) });
    }
  };
  return {
    sum(text: string, at: PackPath): Sum {
      const terms = problems.attempt(at, [], () => parseSum(text));
      checkNames(at, terms);
      return { text, terms };
    },
    relations: (texts: readonly string[], at: PackPath): readonly Relation[] =>
      texts.flatMap((text) => {
        const parsed = problems.attempt(at, [], () => [parseRelation(text)]);
        for (const { left, right } of parsed) checkNames(at, [...left.terms, ...right.terms]);
        return parsed;
      }),
  };
}
