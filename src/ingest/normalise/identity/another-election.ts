import { groupBy } from '../../../model/group-by.js';
import type { ResultForms } from '../../../model/result-forms.js';
import type { NewIssue } from '../../issue-log.js';
import { compareNumbers } from './compare-numbers.js';

/** What comparing two files needs of the run. */
interface ElectionComparison {
  /** With their stations settled, before forms that contradict each other are set aside. */
  readonly forms: readonly ResultForms[];
  readonly isCommission: (source: number) => boolean;
  readonly pathOf: (file: number) => string;
  readonly publishedOf: (file: number) => string | null;
}

/**
 * What a commission fixes before anybody votes, so that no count of votes changes it; the first line that both forms have at enough
 * stations is compared. Ballots issued or counted are none of them: where the counts themselves were changed (Nizhny Novgorod 2011: valid
 * votes of 46 stations, 20 % within 1 in 100, 26 % within 1 in 10) they look like those of another year.
 */
const COMPARED = ['registered', 'received'] as const;

/** Fewer stations say nothing. */
const LEAST_STATIONS = 10;
/** The least share of stations whose numbers differ by at most 1 in 100, in files of one election. */
const LEAST_ALIKE = 0.3;
/** The least share of those that differ by at most 1 in 10. */
const LEAST_NEAR = 0.8;

/**
 * Files that seem to be of another election than a file of the commission: of the stations on both, fewer than 30 % have the same
 * number of registered voters to within 1 %, and fewer than 80 % to within 10 %. Compared are the files of other sources with the
 * commission's, and files of the commission that it published at the same time; contest by contest.
 *
 * Measured: of Russia's regions, 2011 against 2018, 2018 against 2024 and 2011 against 2024, all 247 are noticed, and of ten random
 * stations of one 98, 96 and 99.9 % of the draws; observers' copies of 2011 never in 100,000 draws of ten (94 % within 1 %); lists
 * at opening against lists at closing (St Petersburg 2021: 60 % within 1 %, 99 % within 10 %) in 1.5 of 10,000 in its districts. By ballots received, 246 of the 247 are noticed.
 */
export function anotherElection({ forms, ...run }: ElectionComparison): NewIssue[] {
  const byPath = [...forms].sort((one, other) => (run.pathOf(one.file) < run.pathOf(other.file) ? -1 : 1));
  return [...groupBy(byPath, ({ contest }) => contest).values()].flatMap((tables) => {
    const official = tables.filter(({ source }) => run.isCommission(source));
    const others = tables.filter(({ source }) => !run.isCommission(source));
    const publications = groupBy(official, ({ source, file }) =>
      JSON.stringify([source, run.publishedOf(file)]),
    );
    return [
      ...unlike(others, official, run.pathOf),
      ...[...publications.values()].flatMap((together) => unlike(together, together, run.pathOf)),
    ];
  });
}

/**
 * Tables whose numbers are not those of the first of some others that has the same stations. Others that share too few stations with
 * a table are taken together.
 */
function unlike(
  tables: readonly ResultForms[],
  others: readonly ResultForms[],
  pathOf: (file: number) => string,
): NewIssue[] {
  const isAlone = tables.length === 1 && others.length === 1 && tables[0] === others[0];
  if (tables.length === 0 || others.length === 0 || isAlone) return [];
  const issues: NewIssue[] = [];
  const compared = new Set<ResultForms>();
  for (const line of COMPARED) {
    const tallies = compareNumbers(tables, others, line).filter(({ table }) => !compared.has(table));
    for (const [table, ofTable] of groupBy(tallies, (tally) => tally.table)) {
      const large = ofTable.filter(({ stations }) => stations >= LEAST_STATIONS);
      const small = ofTable.filter(({ stations }) => stations < LEAST_STATIONS);
      for (const together of [...large.map((tally) => [tally]), small]) {
        const sum = (part: 'stations' | 'alike' | 'near'): number =>
          together.reduce((total, tally) => total + tally[part], 0);
        const n = sum('stations');
        if (n < LEAST_STATIONS) continue;
        compared.add(table);
        if (sum('alike') >= LEAST_ALIKE * n || sum('near') >= LEAST_NEAR * n) continue;
        const other = listPaths(together.map((tally) => pathOf(tally.other.file)));
        issues.push({
          code: 'another-election',
          file: pathOf(table.file),
          args: { kind: line, n, alike: sum('alike'), other },
        });
      }
    }
  }
  return issues;
}

/** The first of some paths, and how many others there are. */
function listPaths(paths: readonly string[]): string {
  const [first = '', ...others] = [...new Set(paths)].sort();
  return others.length === 0 ? first : `${first} (+ ${others.length})`;
}
