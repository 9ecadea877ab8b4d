import { territoryTotalGap } from '../../../../src/checks/conflict/territory-total-gap.js';
import type { ElectionFile } from '../../../../src/ingest/election/schema.js';
import { analyseFiles, electionYaml, type Files } from '../../../builders.js';

type Source = ElectionFile['sources'][number];
type FileEntry = Source['files'][number];

const LINES = { registered: 'registered', valid: 'valid' };

/** Columns region,district,station,registered,valid,a,b. */
export const FORMS_HEADER = 'region,district,station,registered,valid,a,b';
export const formsEntry = (path: string, more: object = {}): FileEntry =>
  ({
    path,
    holds: 'result-forms',
    columns: { station: 'station', territory: ['region', 'district'], ...LINES },
    votes: { a: 'a', b: 'b' },
    ...more,
  }) as FileEntry;

/** Columns region,district,registered,valid,a,b: a row for each territory. */
export const TOTALS_HEADER = 'region,district,registered,valid,a,b';
export const totalsEntry = (path: string, more: object = {}): FileEntry =>
  ({
    path,
    holds: 'published-totals',
    columns: { territory: ['region', 'district'], ...LINES },
    votes: { a: 'a', b: 'b' },
    ...more,
  }) as FileEntry;

export const csv = (header: string, rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;

/** Two districts of two stations in one region. */
export const STATIONS = [
  'North,East,1,1000,515,300,215',
  'North,East,2,980,518,303,215',
  'North,West,1,700,400,150,250',
  'North,West,2,1210,611,411,200',
];

/** The totals of the districts, the region and the whole, as those stations make them. */
export const TOTALS = {
  east: 'North,East,1980,1033,603,430',
  west: 'North,West,1910,1011,561,450',
  north: 'North,,3890,2044,1164,880',
  whole: ',,3890,2044,1164,880',
};

/** Runs the check on any sources. */
export async function runOn(sources: readonly Source[], contents: Files, more: Partial<ElectionFile> = {}) {
  const { analysis, dataset } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: [{ id: 'mayor', contestants: { a: 'Anna', b: 'Boris' } }],
        sources: [...sources],
        ...more,
      }),
      ...contents,
    },
    [territoryTotalGap],
  );
  return { findings: analysis.findings, outcome: analysis.outcomes[0], analysis, dataset };
}

/** Runs the check on the commission's stations and totals, rows of the two headers above. */
export function runOnTotals(totals: readonly string[], stations: readonly string[] = STATIONS) {
  return runOn(
    [{ id: 'cik', role: 'commission', files: [formsEntry('forms.csv'), totalsEntry('totals.csv')] }],
    {
      'forms.csv': csv(FORMS_HEADER, stations),
      'totals.csv': csv(TOTALS_HEADER, totals),
    },
  );
}

export const noteIds = (
  finding: { readonly notes: readonly { readonly id: string }[] } | undefined,
): string[] => (finding?.notes ?? []).map(({ id }) => id);
