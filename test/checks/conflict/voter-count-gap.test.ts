import { describe, expect, it } from 'vitest';
import { voterCountGap } from '../../../src/checks/conflict/voter-count-gap.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { LINES } from '../../../src/model/line.js';
import type { Counted } from '../../../src/model/observation.js';
import { analyseFiles, electionYaml, twoContestants } from '../../builders.js';

type Source = ElectionFile['sources'][number];

interface Given {
  readonly counted?: Counted;
  readonly counts?: NonNullable<Source['counts']>;
  /** Rows of the count: station,n,from,to,watched,pass. */
  readonly rows: readonly string[];
  /** The official form of station 7; null where there is none. */
  readonly official?: Readonly<Record<string, number | ''>> | null;
}

async function compare({ counted = 'in-room', counts, rows, official = { issuedInStation: 500 } }: Given) {
  const lines = LINES.filter((line) => Object.hasOwn(official ?? { issued: '' }, line));
  const columns = { station: 'station', ...Object.fromEntries(lines.map((line) => [line, line])) };
  const form = official ? ['7', ...lines.map((line) => official[line])].join(',') : '';
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [
          {
            id: 'cik',
            role: 'commission',
            files: [{ path: 'official.csv', holds: 'result-forms', columns }],
          },
          {
            id: 'reuters',
            role: 'media',
            ...(counts ? { counts } : {}),
            files: [
              {
                path: 'counts.csv',
                holds: 'voter-counts',
                counted,
                columns: { count: 'n', from: 'from', to: 'to', watched: 'watched', pass: 'pass' },
              },
            ],
          },
        ],
      }),
      'official.csv': `station,${lines.join(',')}\n${form}\n`,
      'counts.csv': `station,n,from,to,watched,pass\n${rows.join('\n')}\n`,
    },
    [voterCountGap],
  );
  const [outcome] = analysis.outcomes;
  return { findings: analysis.findings, outcome, facts: analysis.facts };
}

describe('voter-count-gap', () => {
  it('fires when the commission reports more than was counted', async () => {
    const { findings, outcome } = await compare({ rows: ['7,400,,,1,'] });
    expect(outcome).toMatchObject({ status: 'completed', examined: 1, examinedUnit: 'stations' });
    expect(findings).toMatchObject([
      {
        evidence: 'conflict',
        subject: { kind: 'station', station: '7' },
        contest: 'mayor',
        message: { id: 'more-reported', args: { precision: 'not-stated' } },
        expected: { source: 'reuters', value: 400, low: 400, high: 400, measure: { counted: 'in-room' } },
        actual: { source: 'cik', value: 500, measure: { kind: 'line', line: 'issuedInStation' } },
        difference: 100,
        unit: 'voters',
        votesAtStake: 100,
        direction: null,
        p: null,
        notes: [{ id: 'held-against-same' }],
        provenance: [
          { file: 'counts.csv', line: 2 },
          { file: 'official.csv', line: 2 },
        ],
      },
    ]);
  });

  it('fires the other way round when the commission reports fewer', async () => {
    const { findings } = await compare({ rows: ['7,510,,,1,'] });
    expect(findings).toMatchObject([
      { message: { id: 'fewer-reported' }, difference: -10, votesAtStake: 10 },
    ]);
  });

  it('stays silent when the numbers agree', async () => {
    const { findings, outcome } = await compare({ rows: ['7,500,,,1,'] });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 1, findings: 0 });
  });

  it('puts only what lies beyond the stated margin at stake, and stays silent at its very edge', async () => {
    const about = { counts: { about: 20 } };
    expect((await compare({ ...about, rows: ['7,480,,,1,'] })).findings).toEqual([]);
    expect((await compare({ ...about, rows: ['7,520,,,1,'] })).findings).toEqual([]);
    const { findings } = await compare({ ...about, rows: ['7,479,,,1,'] });
    expect(findings).toMatchObject([
      {
        expected: { low: 459, high: 499 },
        difference: 21,
        votesAtStake: 1,
        message: { args: { precision: 'about' } },
      },
    ]);
    expect((await compare({ ...about, rows: ['7,521,,,1,'] })).findings).toMatchObject([
      { difference: -21, votesAtStake: 1 },
    ]);
  });

  it('lets the commission report more than a count of "at least", but not fewer', async () => {
    const atLeast = { counts: 'at-least' as const };
    expect((await compare({ ...atLeast, rows: ['7,1,,,1,'] })).findings).toEqual([]);
    const { findings } = await compare({ ...atLeast, rows: ['7,501,,,1,'] });
    expect(findings).toMatchObject([
      { expected: { low: 501, high: null }, difference: -1, message: { args: { precision: 'at-least' } } },
    ]);
  });

  it('takes an exact count at its word', async () => {
    const { findings } = await compare({ counts: 'exact', rows: ['7,499,,,1,'] });
    expect(findings).toMatchObject([{ difference: 1, message: { args: { precision: 'exact' } } }]);
  });

  it('compares no station without an official number, or with a blank one, and does not count it', async () => {
    const { outcome, findings, facts } = await compare({ rows: ['7,500,,,1,', '8,1000,,,1,'] });
    expect(outcome).toMatchObject({ status: 'completed', examined: 1 });
    expect(findings).toEqual([]);
    expect(facts.map(({ checks }) => checks)).toEqual([['voter-count-gap'], []]);
    const blank = await compare({ rows: ['7,400,,,1,'], official: { issuedInStation: '' } });
    expect(blank.outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-official-count' } });
  });

  it('never takes a blank count for a count of zero', async () => {
    const { outcome, findings } = await compare({ rows: ['7,500,,,1,', '7,,,,1,'] });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 1 });
  });

  it('says how much of the voting time was watched where it was not all of it, or not stated', async () => {
    const noteIds = async (watched: string) =>
      (await compare({ rows: [`7,400,,,${watched},`] })).findings[0]?.notes.slice(1);
    expect(await noteIds('0.6')).toEqual([{ id: 'watched-partly', args: { percent: 60, rows: 1 } }]);
    expect(await noteIds('25%')).toEqual([{ id: 'watched-partly', args: { percent: 25, rows: 1 } }]);
    expect(await noteIds('')).toEqual([{ id: 'watched-not-stated', args: {} }]);
    expect(await noteIds('1')).toEqual([]);
  });

  it('stays silent where one of two passes agrees, and says that there were two where neither does', async () => {
    expect((await compare({ rows: ['7,400,,,1,Ann', '7,500,,,1,Bob'] })).findings).toEqual([]);
    const { findings } = await compare({ rows: ['7,400,,,1,Ann', '7,490,,,1,Bob'] });
    expect(findings).toMatchObject([
      {
        expected: { low: 400, high: 490, places: [{ line: 2 }, { line: 3 }] },
        votesAtStake: 10,
        notes: [{ id: 'held-against-same' }, { id: 'several-passes', args: { passes: 2 } }],
      },
    ]);
  });

  it('adds up the parts of a day', async () => {
    const hours = ['7,150,8:00,10:00,1,', '7,250,10:00,20:00,1,'];
    const { findings } = await compare({ rows: hours });
    expect(findings).toMatchObject([
      { expected: { low: 400, high: 400 }, notes: [{ id: 'held-against-same' }] },
    ]);
  });

  it('allows for parts as well as repeats where rows give no times, and says so', async () => {
    expect((await compare({ rows: ['7,200,,,1,', '7,300,,,1,'] })).findings).toEqual([]);
    const { findings } = await compare({ rows: ['7,200,,,1,', '7,290,,,1,'] });
    expect(findings).toMatchObject([
      {
        expected: { low: 200, high: 490 },
        votesAtStake: 10,
        notes: [{ id: 'held-against-same' }, { id: 'parts-or-repeats', args: { rows: 2 } }],
      },
    ]);
  });

  it('is not applicable without counts, or without official forms, and says which is missing', async () => {
    const uncounted = await compare({ rows: [] });
    expect(uncounted.outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'needs-independent-counts' },
    });
    const unofficial = await compare({ rows: ['7,400,,,1,'], official: null });
    expect(unofficial.outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'needs-commission-forms' },
    });
  });
});
