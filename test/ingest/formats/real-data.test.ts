import { describe, expect, it } from 'vitest';
import { electionSchema } from '../../../src/ingest/election/schema.js';
import { inspectFile } from '../../../src/ingest/inspect/inspect-file.js';
import { type Proposal, proposeElection } from '../../../src/ingest/inspect/propose-election.js';
import { LINES } from '../../../src/model/line.js';
import { openDiskFolder } from '../../../src/run/disk-folder.js';
import { ABSENT, DATA, WHY_SKIPPED } from '../../real-data/open.js';
import { doubtsOf, entryOf } from '../inspect/looked-at.js';

async function proposeReal(...paths: readonly string[]): Promise<Proposal> {
  const folder = openDiskFolder(DATA);
  const files = [];
  for (const path of paths) files.push(await inspectFile(folder, path, {}));
  return proposeElection(files);
}

/** Lines that the first entry maps in its columns, in the order of the model. */
function linesOf(proposal: Proposal, source = 0): string[] {
  const columns = (entryOf(proposal, source)['columns'] ?? {}) as object;
  return LINES.filter((line) => line in columns);
}

const RUSSIAN = [
  'registered',
  'received',
  'issuedEarly',
  'issuedInStation',
  'issuedOutside',
  'unused',
  'stationary',
  'portable',
  'invalid',
  'valid',
  'lost',
  'unaccounted',
];

/** File, format, lines of its first source, number of contestants in all contests. */
const CASES: readonly (readonly [string, string | null, readonly string[], number])[] = [
  ['ru-federal/2011.csv.zip', 'ru-federal', RUSSIAN, 7],
  ['ru-federal/2018.csv.zip', 'ru-federal', RUSSIAN, 8],
  ['ru-federal/2024.csv.zip', 'ru-federal', RUSSIAN, 4],
  ['samples/ru2011_official_north_ossetia.csv', 'ru-federal', RUSSIAN, 7],
  ['ru-2011-observers/official.csv', 'ru-federal', RUSSIAN, 7],
  ['ru-2011-observers/observer_copies.csv', 'ru-observers', RUSSIAN, 7],
  ['ru-2011-observers/pairs.csv', 'ru-observers', RUSSIAN, 7],
  ['ru-2021-spb/protocols.csv', 'spb-protocols', RUSSIAN, 14],
  ['ru-2021-spb/turnout_readings.csv', 'spb-turnout', ['registered'], 0],
  ['ru-2021-spb/incidents.csv', 'spb-incidents', [], 0],
  ['bo-2019/final_computo.zip', 'bo-computo', ['registered', 'invalid'], 9],
  ['bo-2019/trep_2019-10-20T1940.zip', 'bo-trep', ['registered', 'invalid'], 9],
  ['id-2019/tps.csv.gz', 'kawalpemilu', ['inBoxes', 'invalid', 'valid'], 2],
  [
    'pl-2020/round1.zip',
    'pkw',
    [
      'registered',
      'received',
      'sentByPost',
      'issued',
      'unused',
      'arrivedByPost',
      'inBoxes',
      'invalid',
      'valid',
    ],
    11,
  ],
  ['us-wi-2011/original_vs_recount.csv', 'wisconsin-2011', ['valid'], 3],
  ['us-wi-2016/president_canvass.xlsx', null, ['valid'], 17],
];

describe.skipIf(ABSENT)(`formats of real files${WHY_SKIPPED}`, () => {
  it.each(CASES)(
    '%s is read as it should be',
    async (path, format, lines, contestants) => {
      const proposal = await proposeReal(path);
      expect(electionSchema.safeParse(proposal.election).error?.issues ?? []).toEqual([]);
      expect(proposal.tables.map((table) => table.format)).toEqual([format]);
      expect(linesOf(proposal)).toEqual(lines);
      const named = proposal.election.contests?.flatMap((contest) => Object.keys(contest.contestants)) ?? [];
      expect(named).toHaveLength(contestants);
      expect(doubtsOf(proposal)).toEqual([]);
    },
    60_000,
  );

  it('makes 45 contests of Moscow’s districts', async () => {
    const proposal = await proposeReal('ru-2019-moscow/protocol_lines_long.csv.gz');
    expect(proposal.election.contests).toHaveLength(45);
    expect(proposal.election.contests?.flatMap(({ contestants }) => Object.keys(contestants))).toHaveLength(
      225,
    );
    const lines = entryOf(proposal)['long'] as { lines: object };
    expect(Object.keys(lines.lines)).toHaveLength(12);
    expect(doubtsOf(proposal)).toEqual([]);
  }, 60_000);

  it('proposes the canvass of Wisconsin with its header in two rows and counties carried down', async () => {
    const proposal = await proposeReal('us-wi-2016/president_canvass.xlsx');
    expect(entryOf(proposal)).toMatchObject({
      table: 'Ward by Ward Report',
      header: [10, 11],
      carryDown: true,
      columns: { station: 'column B', territory: ['column A'], valid: 'Total Votes Cast' },
    });
  });

  it('makes one contest of the publications of Bolivia, each with its moment', async () => {
    const { election } = await proposeReal(
      'bo-2019/final_computo.zip',
      'bo-2019/trep_2019-10-20T1940.zip',
      'bo-2019/trep_2019-10-21T1829.zip',
    );
    expect(election.contests).toHaveLength(1);
    expect(election.sources.flatMap(({ files }) => files.map(({ published }) => published))).toEqual([
      undefined,
      '2019-10-20T19:40',
      '2019-10-21T18:29',
    ]);
  }, 60_000);

  it('makes one contest of Russia’s official protocols and the observers’ copies, by the parties’ names', async () => {
    const { election } = await proposeReal(
      'ru-2011-observers/official.csv',
      'ru-2011-observers/observer_copies.csv',
    );
    expect(election.contests).toHaveLength(1);
    const [official, copies] = election.sources.map(({ files }) => files[0]);
    const keys = (file: typeof official): string[] =>
      Object.keys(file && 'votes' in file ? (file.votes ?? {}) : {});
    expect(keys(copies)).toEqual(keys(official));
  });
});
