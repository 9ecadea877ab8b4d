import { describe, expect, it } from 'vitest';
import { json } from '../../../../src/ingest/read/json/json.js';
import { cellsIn, readTables, refusal } from './read-tables.js';

const say = (english: string, spanish?: string) => ({
  '@type': 'ElectionResults.InternationalizedText',
  Text: [
    ...(spanish ? [{ '@type': 'ElectionResults.LanguageString', Language: 'es', Content: spanish }] : []),
    { '@type': 'ElectionResults.LanguageString', Language: 'en-US', Content: english },
  ],
});

const votes = (GpUnitId: string, Count: number, rest: object = {}) => ({
  '@type': 'ElectionResults.VoteCounts',
  GpUnitId,
  Type: 'total',
  Count,
  ...rest,
});

const unit = (id: string, Type: string, composing: readonly string[] = [], rest: object = {}) => ({
  '@id': id,
  '@type': 'ElectionResults.ReportingUnit',
  Type,
  Name: say(`${Type} of ${id}`),
  ComposingGpUnitIds: composing,
  ...rest,
});

const contest = (ContestSelection: readonly object[], rest: object = {}) => ({
  '@id': 'mayor',
  '@type': 'ElectionResults.CandidateContest',
  Name: 'Mayor',
  ContestSelection,
  ...rest,
});

const report = (Contest: readonly object[], rest: object = {}, election: object = {}) => ({
  '@type': 'ElectionResults.ElectionReport',
  Format: 'precinct-level',
  Party: [
    { '@id': 'p1', Name: say('Green Party', 'Partido Verde') },
    { '@id': 'p2', Name: say('Blue Party') },
  ],
  GpUnit: [
    unit('s', 'state', ['c', 'd']),
    unit('c', 'county', ['x']),
    unit('d', 'congressional', ['x']),
    unit('x', 'precinct'),
  ],
  Election: [
    {
      '@type': 'ElectionResults.Election',
      Candidate: [
        { '@id': 'a', BallotName: say('Anna', 'Ana'), PartyId: 'p1' },
        { '@id': 'b', BallotName: say('Boris'), PartyId: 'p2' },
      ],
      Contest,
      ...election,
    },
  ],
  ...rest,
});

type Row = Readonly<Record<string, string>>;

/** The rows of a report by column. */
async function rowsOf(given: object): Promise<Row[]> {
  const [header = [], ...rows] = await cellsIn(json, JSON.stringify(given));
  return rows.map((cells) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])));
}

describe('an election report of NIST SP 1500-100', () => {
  it('has one row for every count of votes, with the names that its ids stand for', async () => {
    const text = JSON.stringify(
      report([contest([{ '@id': 'sel', CandidateIds: ['a'], VoteCounts: [votes('x', 256)] }])]),
    );
    const tables = await readTables(json, text);
    expect(tables.map(({ name }) => name)).toEqual([null]);
    expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual([
      [
        'contest',
        'contest_name',
        'gp_unit',
        'gp_unit_name',
        'gp_unit_type',
        'parent_unit',
        'kind',
        'candidate',
        'party',
        'count_type',
        'device',
        'count',
      ],
      [
        'mayor',
        'Mayor',
        'x',
        'precinct of x',
        'precinct',
        'county of c',
        'votes',
        'Anna',
        'Green Party',
        'total',
        '',
        '256',
      ],
    ]);
  });

  it('reads version 1 as well as version 2', async () => {
    const [row] = await rowsOf({
      '@type': 'ER.ElectionReport',
      GpUnit: [{ '@id': 'x', Name: 'Precinct 1', Type: 'other', OtherType: 'booth' }],
      Election: {
        Contest: [
          {
            '@id': 'q',
            Name: 'Question',
            BallotSelection: [
              {
                '@id': 'yes',
                Selection: say('Yes', 'Sí'),
                VoteCounts: [votes('x', 3, { Device: { Type: 'lever' } })],
              },
            ],
            SummaryCounts: [{ GpUnitId: 'x', Type: 'total', Undervotes: 2 }],
          },
        ],
      },
    });
    expect(row).toMatchObject({
      contest: 'q',
      gp_unit_name: 'Precinct 1',
      gp_unit_type: 'booth',
      parent_unit: '',
      candidate: 'Yes',
      party: '',
      device: 'lever',
      count: '3',
    });
  });

  it('has rows for ballots cast, overvotes, undervotes, write-ins and registered voters', async () => {
    const rows = await rowsOf(
      report(
        [contest([], { OtherCounts: [{ GpUnitId: 'x', Overvotes: 1.0, Undervotes: 5, WriteIns: 0 }] })],
        {
          GpUnit: [
            unit('x', 'precinct', [], {
              VotersRegistered: 900,
              SummaryCounts: [{ Type: 'total', BallotsCast: 500 }],
            }),
          ],
        },
        { BallotCounts: [{ GpUnitId: 'x', Type: 'early', BallotsCast: 70 }] },
      ),
    );
    expect(
      rows.map((row) => [row['contest'], row['gp_unit'], row['kind'], row['count_type'], row['count']]),
    ).toEqual([
      ['', 'x', 'registered', '', '900'],
      ['', 'x', 'ballots-cast', 'total', '500'],
      ['mayor', 'x', 'overvotes', '', '1'],
      ['mayor', 'x', 'undervotes', '', '5'],
      ['mayor', 'x', 'write-ins', '', '0'],
      ['', 'x', 'ballots-cast', 'early', '70'],
    ]);
  });

  it('names the candidates of a ticket and the parties that endorse it', async () => {
    const [row] = await rowsOf(
      report([
        contest([
          { CandidateIds: ['a', 'b'], EndorsementPartyIds: ['p2', 'p1'], VoteCounts: [votes('x', 1)] },
        ]),
      ]),
    );
    expect(row).toMatchObject({ candidate: 'Anna / Boris', party: 'Green Party / Blue Party' });
  });

  it('names a party where a party is chosen, and write-ins where they are not told apart', async () => {
    const rows = await rowsOf(
      report([
        contest([
          { '@id': 's1', PartyIds: ['p1'], VoteCounts: [votes('x', 1)] },
          { '@id': 's2', IsWriteIn: true, VoteCounts: [votes('x', 2)] },
          { '@id': 's3', VoteCounts: [votes('x', 3)] },
        ]),
      ]),
    );
    expect(rows.map(({ candidate, party }) => [candidate, party])).toEqual([
      ['Green Party', 'Green Party'],
      ['write-in', ''],
      ['s3', ''],
    ]);
  });

  it('takes an id that stands for nothing as a name', async () => {
    const [row] = await rowsOf(
      report([contest([{ CandidateIds: ['nobody'], VoteCounts: [votes('nowhere', 1)] }])]),
    );
    expect(row).toMatchObject({
      candidate: 'nobody',
      gp_unit: 'nowhere',
      gp_unit_name: 'nowhere',
      parent_unit: '',
    });
  });

  it('tells device, kind of count and round apart', async () => {
    const DeviceClass = { Type: 'other', OtherType: 'robot', Manufacturer: 'Acme', Model: '7' };
    const [one, two] = await rowsOf(
      report([
        contest([
          {
            CandidateIds: ['a'],
            VoteCounts: [
              votes('x', 1, { DeviceClass, Type: 'other', OtherType: 'drive-through' }),
              votes('x', 2, { Type: 'early', Round: 2 }),
            ],
          },
        ]),
      ]),
    );
    expect(one).toMatchObject({ device: 'robot Acme 7', count_type: 'drive-through' });
    expect(two).toMatchObject({ device: '', count_type: 'early round 2' });
  });

  it('leaves a count blank that was withheld to protect voters, or is missing', async () => {
    const rows = await rowsOf(
      report([
        contest([
          {
            CandidateIds: ['a'],
            VoteCounts: [votes('x', 0, { IsSuppressedForPrivacy: true }), { GpUnitId: 'x' }],
          },
        ]),
      ]),
    );
    expect(rows.map(({ count }) => count)).toEqual(['', '']);
  });

  it('names the larger jurisdiction where there is no county, and does not turn in circles', async () => {
    const rows = await rowsOf(
      report([contest([{ CandidateIds: ['a'], VoteCounts: [votes('x', 1), votes('y', 2)] }])], {
        GpUnit: [
          unit('s', 'state', ['t', 'y']),
          unit('t', 'town', ['x', 's']),
          unit('x', 'precinct', ['x', 't']),
          unit('y', 'precinct'),
        ],
      }),
    );
    expect(rows.map((row) => row['parent_unit'])).toEqual(['town of t', 'town of t']);
  });

  it('gives each row the lines of its count, and its text', async () => {
    const text = JSON.stringify(
      report([contest([{ CandidateIds: ['a'], VoteCounts: [votes('x', 1), votes('x', 2)] }])]),
      null,
      1,
    );
    const [table] = await readTables(json, text);
    const lines = text.split('\n');
    for (const { fileLine, lastLine, raw } of table?.rows.slice(1) ?? []) {
      expect(lines.slice(fileLine - 1, lastLine).join('\n')).toContain(raw);
      expect(lines[fileLine - 1]?.trim()).toBe('{');
    }
    expect(table?.rows).toHaveLength(3);
  });

  it('is known by what it calls itself, wherever it does', async () => {
    const { '@type': type, ...rest } = report([]);
    expect(await cellsIn(json, JSON.stringify({ ...rest, '@type': type }))).toHaveLength(1);
    const other = JSON.stringify({ ...report([]), '@type': 'Something' });
    expect((await readTables(json, other)).map(({ name }) => name)).toContain('GpUnit');
  });

  it('is refused where a part is of the wrong shape, naming the line', async () => {
    const text = '{"@type": "ElectionResults.ElectionReport",\n"Election": [5]}';
    expect(await refusal(json, text)).toMatchObject({ code: 'json-syntax', line: 2 });
  });

  it('ignores what it does not know and what is empty', async () => {
    expect(
      await rowsOf(report([], { Office: [{ '@id': 1 }], GpUnit: [{}, { '@id': 5, Name: { Text: [] } }] })),
    ).toEqual([]);
  });
});
