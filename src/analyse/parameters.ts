import type { Check, Limit, Parameters } from '../checks/check.js';
import type { Dataset } from '../model/dataset.js';
import { InputError, type Issue, type IssueGroup } from '../model/issue.js';
import { nearestText } from '../stats/nearest-text.js';

/** What a check runs with: its defaults, with the election file's settings in the place of those it knows. */
export function parametersOf({ id, defaults }: Check, { parameters }: Dataset): Parameters {
  const given = parameters[id] ?? {};
  return Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, given[name] ?? value]));
}

/** Settings that no check reads: said aloud, because a misspelt setting would otherwise pass for a set one. */
export function unusedParameters(
  { parameters, description }: Dataset,
  checks: readonly Check[],
): IssueGroup[] {
  return checks.flatMap(({ id, defaults }) =>
    Object.keys(parameters[id] ?? {})
      .filter((name) => !Object.hasOwn(defaults, name))
      .map((name): IssueGroup => {
        const issue: Issue = {
          code: 'unused-parameter',
          file: description.path,
          line: null,
          column: `parameters.${id}.${name}`,
          got: String(parameters[id]?.[name]),
          args: { check: id, name },
        };
        return { code: issue.code, file: issue.file, column: issue.column, total: 1, examples: [issue] };
      }),
  );
}

/** Settings that cannot be what the check declares them to be are refused, all of them at once. */
export function refuseImpossibleSettings(dataset: Dataset, checks: readonly Check[]): void {
  const problems = checks.flatMap((check): Issue[] => {
    const parameters = parametersOf(check, dataset);
    return Object.entries(check.limits ?? {})
      .filter(([name, limit]) => !isPossible(name, limit, parameters, dataset))
      .map(
        ([name, limit]): Issue => ({
          code: 'impossible-setting',
          file: dataset.description.path,
          line: null,
          column: `parameters.${check.id}.${name}`,
          got: String(parameters[name]),
          args: argsOf(limit, dataset),
        }),
      );
  });
  if (problems.length > 0) throw new InputError(problems);
}

/**
 * A data set's settings that say nothing but what a check asks: those that one of `checks` reads, as numbers, as yes or no, or as texts that its
 * limits let through. Anything else may hold words of whoever wrote the election file.
 */
export function plainSettings(dataset: Dataset, checks: readonly Check[]): Dataset['parameters'] {
  const kept = checks.flatMap((check) => {
    const given = parametersOf(check, dataset);
    const settings = Object.entries(dataset.parameters[check.id] ?? {}).filter(
      ([name, value]) => Object.hasOwn(check.defaults, name) && isPlain(name, value),
    );
    function isPlain(name: string, value: unknown): boolean {
      if (typeof value !== 'string') return true;
      const limit = check.limits?.[name];
      return limit !== undefined && isPossible(name, limit, given, dataset);
    }
    return settings.length > 0 ? [[check.id, Object.fromEntries(settings)] as const] : [];
  });
  return Object.fromEntries(kept);
}

function argsOf(limit: Limit, dataset: Dataset): Issue['args'] {
  if ('kind' in limit)
    return { kind: limit.kind, least: null, most: null, known: limit.known?.(dataset) ?? null };
  const { least, most = null, isWhole = false } = limit;
  return { kind: isWhole ? 'whole' : 'number', least, most, known: null };
}

function isPossible(name: string, limit: Limit, parameters: Parameters, dataset: Dataset): boolean {
  if ('kind' in limit) return limit.isPossible(parameters, dataset);
  const value = parameters[name];
  const { least, most = Number.POSITIVE_INFINITY, isWhole = false } = limit;
  const isNumber = isWhole ? Number.isSafeInteger(value) : Number.isFinite(value);
  return isNumber && Number(value) >= least && Number(value) <= most;
}

/** Every check that there is, in three lists. */
interface CheckLists {
  readonly checks: readonly Check[];
  readonly deselected: readonly string[];
  readonly offByDefault: readonly string[];
}

/** Settings for a check that does not exist are a misspelling: refused, all of them at once. */
export function refuseUnknownChecks(
  { parameters, description }: Dataset,
  { checks, deselected, offByDefault }: CheckLists,
): void {
  const known = [...checks.map(({ id }) => id), ...deselected, ...offByDefault];
  const unknown = Object.keys(parameters).filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  throw new InputError(
    unknown.map((id) => ({
      code: 'unknown-check',
      file: description.path,
      line: null,
      column: `parameters.${id}`,
      got: id,
      args: { nearest: nearestText(id, known), known: known.join(', ') },
    })),
  );
}
