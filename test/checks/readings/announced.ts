import type { Check } from '../../../src/checks/check.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { Finding } from '../../../src/model/finding.js';
import { en } from '../../../src/report/locales/en/index.js';
import { say } from '../../../src/report/say.js';
import { analyseDataset, electionYaml, type Files, readFiles, twoContestants } from '../../builders.js';

type Source = ElectionFile['sources'][number];

export interface Announced {
  /** Rows: territory,station,date,time,voted,registered. One list for each file. */
  readonly files: readonly (readonly string[])[];
  /** Publication dates of the files, where they have any. */
  readonly published?: readonly string[];
  /** Official forms: territory,station,registered,issuedInStation,issuedOutside,kind. */
  readonly forms?: readonly string[];
  readonly parameters?: NonNullable<ElectionFile['parameters']>;
  readonly date?: string;
  /** Folder and files of an earlier election. */
  readonly previous?: string;
  readonly more?: Files;
}

const columns = { station: 'station', territory: ['territory'] };

/** Reads a data set of announced turnout. */
export function readAnnounced(given: Announced): Promise<Dataset> {
  const { files, published = [], forms = [], parameters, date, previous, more = {} } = given;
  const readings: Source['files'] = files.map((_, index) => ({
    path: `readings-${index}.csv`,
    holds: 'turnout-readings',
    ...(published[index] === undefined ? {} : { published: published[index] }),
    columns: { ...columns, date: 'date', time: 'time', voted: 'voted', registered: 'registered' },
  }));
  const official: Source['files'] =
    forms.length === 0
      ? []
      : [
          {
            path: 'forms.csv',
            holds: 'result-forms',
            columns: {
              ...columns,
              registered: 'registered',
              issuedInStation: 'inStation',
              issuedOutside: 'outside',
              kind: 'kind',
            },
          },
        ];
  return readFiles({
    'election.yaml': electionYaml({
      election: { name: 'Test election', ...(date === undefined ? {} : { date }) },
      contests: twoContestants,
      sources: [{ id: 'cik', role: 'commission', files: [...readings, ...official] }],
      ...(parameters ? { parameters } : {}),
      ...(previous === undefined ? {} : { previous }),
    }),
    ...Object.fromEntries(
      files.map((rows, index) => [
        `readings-${index}.csv`,
        ['territory,station,date,time,voted,registered', ...rows, ''].join('\n'),
      ]),
    ),
    ...(forms.length === 0
      ? {}
      : { 'forms.csv': ['territory,station,registered,inStation,outside,kind', ...forms, ''].join('\n') }),
    ...more,
  });
}

/** What one check finds in it. */
export async function checkAnnounced(check: Check, given: Announced) {
  const analysis = analyseDataset(await readAnnounced(given), [check]);
  const [outcome] = analysis.outcomes;
  if (!outcome) throw new Error('expected an outcome');
  const remarks = outcome.status === 'completed' ? outcome.remarks : [];
  return { outcome, findings: analysis.findings, facts: analysis.facts, remarks };
}

/** A finding's own sentence, as the report prints it. */
export function headline(finding: Finding | undefined): string {
  if (!finding) throw new Error('expected a finding');
  const { check, message, expected, actual, difference } = finding;
  return say(en, en.checks[check]?.messages[message.id] ?? '', {
    ...message.args,
    expected: expected.value,
    actual: actual.value,
    gap: Math.abs(difference),
  });
}

/** Readings of one station on one day, from hour to hour: blank where null. */
export function hours(station: string, voted: readonly (number | null)[], first = 10): string[] {
  return voted.map((number, index) => `N,${station},2030-05-05,${first + 2 * index}:00,${number ?? ''},1000`);
}
