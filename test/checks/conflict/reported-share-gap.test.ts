import { describe, expect, it } from 'vitest';
import { reportedShareGap } from '../../../src/checks/conflict/reported-share-gap.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { analyseFiles, electionYaml } from '../../builders.js';

type Role = ElectionFile['sources'][number]['role'];

const COLUMNS = {
  territory: ['region', 'district'],
  station: 'station',
  quantity: 'quantity',
  contestant: 'contestant',
  percent: 'percent',
  plusMinus: 'points',
};

const HEADER = 'percent,quantity,points,region,district,station,contestant';

interface Said {
  readonly id: string;
  readonly role: Role;
  readonly published?: string;
  /** Rows of percent,quantity,points,region,district,station,contestant; what is left out is blank. */
  readonly rows: readonly string[];
}

async function compare(...said: readonly Said[]) {
  const files = said.map(({ rows }, index) => [
    `${index}.csv`,
    [HEADER, ...rows.map((row) => row + ','.repeat(7 - row.split(',').length)), ''].join('\n'),
  ]);
  const sources = [...new Map(said.map(({ id, role }) => [id, role]))].map(([id, role]) => ({
    id,
    role,
    files: said.flatMap(({ id: of, published }, index) =>
      of === id
        ? [
            {
              path: `${index}.csv`,
              holds: 'reported-shares' as const,
              columns: COLUMNS,
              ...(published ? { published } : {}),
            },
          ]
        : [],
    ),
  }));
  const { analysis } = await analyseFiles(
    { 'election.yaml': electionYaml({ sources }), ...Object.fromEntries(files) },
    [reportedShareGap],
  );
  return { findings: analysis.findings, outcome: analysis.outcomes[0], facts: analysis.facts };
}

const observers = (...rows: string[]): Said => ({ id: 'observers', role: 'observer', rows });
const press = (...rows: string[]): Said => ({ id: 'press', role: 'media', rows });
const commission = (...rows: string[]): Said => ({ id: 'commission', role: 'commission', rows });

const allThree = [commission('59,turnout'), observers('20,turnout'), press('40,turnout')];

describe('reported-share-gap', () => {
  it('finds 59 % against "about 20 %" to be 39 points apart, 33.5 of them at least', async () => {
    const { findings, outcome } = await compare(
      commission('59 %,Turnout,,Krasnodar'),
      observers('about 20 %,turnout,,Krasnodar'),
    );
    expect(outcome).toMatchObject({ status: 'completed', examined: 2, examinedUnit: 'figures' });
    expect(findings).toMatchObject([
      {
        evidence: 'conflict',
        subject: { kind: 'territory', territory: ['Krasnodar'] },
        message: { id: 'gap', args: { quantity: 'turnout', least: 33.5 } },
        expected: { source: 'observers', value: 20, low: 15, high: 25 },
        actual: { source: 'commission', value: 59, low: 58.5, high: 59.5 },
        difference: 39,
        unit: 'percentage-points',
        votesAtStake: null,
        direction: null,
        notes: [
          { id: 'precision-about', args: { source: 'observers', text: 'about 20 %', low: 15, high: 25 } },
          { id: 'precision-rounding', args: { source: 'commission', low: 58.5, high: 59.5 } },
          { id: 'turnout-of-what' },
          { id: 'votes-not-known' },
        ],
        provenance: [
          { file: '1.csv', line: 2 },
          { file: '0.csv', line: 2 },
        ],
      },
    ]);
  });

  it('fires in the other direction with a negative difference', async () => {
    const { findings } = await compare(commission('20,turnout'), observers('59,turnout'));
    expect(findings).toMatchObject([{ difference: -39, message: { args: { least: 38 } } }]);
  });

  it.each([
    ['overlap', '58', 'about 55'],
    ['touch', '59.5', 'about 54.45'],
    ['touch after rounding', '21.8', '21.9'],
    ['are bounds that allow each other', 'over 75 %', '80 %'],
  ])('stays silent where the ranges %s: %s and %s', async (_, official, observed) => {
    const { findings, outcome } = await compare(
      commission(`${official},turnout`),
      observers(`${observed},turnout`),
    );
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 2, findings: 0 });
  });

  it('fires as soon as the ranges do not touch', async () => {
    const { findings } = await compare(commission('21.8,turnout'), observers('22,turnout,0.1'));
    expect(findings).toMatchObject([{ expected: { low: 21.9 }, actual: { high: 21.85 } }]);
  });

  it('goes by the margin that a source states, and says so', async () => {
    const wide = await compare(commission('59,turnout'), observers('20,turnout,38.5'));
    expect(wide.findings).toEqual([]);
    const narrow = await compare(commission('59,turnout'), observers('20,turnout,38'));
    expect(narrow.findings).toMatchObject([
      {
        message: { args: { least: 0.5 } },
        notes: [{ id: 'precision-stated' }, { id: 'precision-rounding' }, {}, {}],
      },
    ]);
  });

  it('compares percentages of an unknown quantity with each other, and says that it is unknown', async () => {
    const { findings } = await compare(commission('59,,,Krasnodar'), observers('20,,,Krasnodar'));
    expect(findings).toMatchObject([
      {
        message: { id: 'gap-of-unknown', args: { quantity: null } },
        notes: [{}, {}, { id: 'quantity-unknown' }, { id: 'votes-not-known' }],
      },
    ]);
  });

  it.each([
    ['different quantities', '59,turnout', '20,absentee'],
    ['a known quantity and an unknown one', '59,turnout', '20,'],
    ['different territories', '59,turnout,,North', '20,turnout,,South'],
    ['different stations', '59,turnout,,North,,1', '20,turnout,,North,,2'],
    ['different contestants', '59,votes,,,,,a', '20,votes,,,,,b'],
  ])('does not compare %s', async (_, official, observed) => {
    const { outcome } = await compare(commission(official), observers(observed));
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-two-sources' } });
  });

  it('does not compare a source with its own earlier statement', async () => {
    const { outcome } = await compare(
      { ...observers('20,turnout'), published: '2017-09-10' },
      { ...observers('59,turnout'), published: '2017-09-11' },
    );
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-two-sources' } });
  });

  it('takes a source’s later statement for a revision of its earlier one', async () => {
    const { findings } = await compare(
      commission('59,turnout'),
      { ...observers('59,turnout'), published: '2017-09-11' },
      { ...observers('20,turnout'), published: '2017-09-10' },
    );
    expect(findings).toEqual([]);
  });

  it('takes a blank percentage for no statement, not for zero', async () => {
    const { findings, outcome, facts } = await compare(
      commission('59,turnout', '59,absentee'),
      observers('59,turnout', ',absentee'),
    );
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 2 });
    expect(facts.map(({ checks }) => checks)).toEqual([['reported-share-gap'], [], ['reported-share-gap']]);
  });

  it('holds every two sources against each other, the commission second', async () => {
    const { findings } = await compare(...allThree);
    expect(findings.map(({ expected, actual }) => [expected.source, actual.source])).toEqual([
      ['observers', 'commission'],
      ['observers', 'press'],
      ['press', 'commission'],
    ]);
  });

  it('counts each figure once, however many others it is held against', async () => {
    const { outcome } = await compare(...allThree);
    expect(outcome).toMatchObject({ examined: 3, examinedUnit: 'figures' });
  });

  it('knows a station again that two sources place with more and with fewer territories', async () => {
    const { findings } = await compare(
      commission('59,turnout,,North,East,7'),
      observers('20,turnout,,North,,7'),
    );
    expect(findings).toMatchObject([
      { subject: { kind: 'station', station: '7', territory: ['North', 'East'] }, difference: 39 },
    ]);
  });
});
