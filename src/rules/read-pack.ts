import { parseDocument } from 'yaml';
import { InputError, type Issue } from '../model/issue.js';
import { LINES } from '../model/line.js';
import { nearestText } from '../stats/nearest-text.js';
import { packSchema, type RulePack } from './pack.js';
import { parseRelation, parseSum, RelationSyntaxError, type Term } from './parse-relation.js';

/** The name by which a pack speaks of the votes of all contestants together. */
export const CONTESTANTS = 'contestants';

/** A rule pack from its YAML. Throws an InputError that names every problem. */
export function readPack(yaml: string, file: string): RulePack {
  const document = parseDocument(yaml);
  const [broken] = document.errors;
  if (broken) throw new InputError([packIssue(file, '', broken.message)]);
  const result = packSchema.safeParse(document.toJS());
  if (!result.success) {
    throw new InputError(
      result.error.issues.map((problem) =>
        packIssue(file, problem.path.map(String).join('.'), problem.message),
      ),
    );
  }
  const { relations, derived, ...rest } = result.data;
  const problems: Issue[] = [];
  const attempt = <T>(at: string, fallback: T, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof RelationSyntaxError)) throw error;
      problems.push(packIssue(file, at, `${error.message} at character ${error.at + 1}`));
      return fallback;
    }
  };
  for (const [index, { id }] of relations.entries()) {
    if (relations.findIndex((other) => other.id === id) < index) {
      problems.push(packIssue(file, `relations.${id}`, `the id "${id}" is used twice`));
    }
  }
  const names = new Set<string>([...LINES, CONTESTANTS, ...Object.keys(derived ?? {})]);
  const checkNames = (at: string, terms: readonly Term[]): void => {
    for (const { name } of terms) {
      if (!names.has(name)) {
        const nearest = nearestText(name, names);
        problems.push(
          packIssue(file, at, `no line "${name}"${nearest ? `; did you mean "${nearest}"?` : ''}`),
        );
      }
    }
  };
  const pack: RulePack = {
    ...rest,
    derived: new Map(
      Object.entries(derived ?? {}).map(([name, sum]) => {
        const terms = attempt(`derived.${name}`, [], () => parseSum(sum));
        checkNames(`derived.${name}`, terms);
        return [name, terms];
      }),
    ),
    relations: relations.map(({ relation, ...given }) => {
      for (const id of given.unless ?? []) {
        if (!relations.some((known) => known.id === id)) {
          problems.push(packIssue(file, `relations.${given.id}.unless`, `no relation "${id}"`));
        }
      }
      const written = [relation].flat();
      const at = `relations.${given.id}`;
      const alternatives = written.flatMap((text) => attempt(at, [], () => [parseRelation(text)]));
      for (const { left, right } of alternatives) checkNames(at, [...left.terms, ...right.terms]);
      return { ...given, formula: written.join(' or '), alternatives };
    }),
  };
  if (problems.length > 0) throw new InputError(problems);
  return pack;
}

function packIssue(file: string, column: string, problem: string): Issue {
  return { code: 'rule-pack', file, line: null, column, got: null, args: { problem } };
}
