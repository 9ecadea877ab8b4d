import { describe, expect, it } from 'vitest';
import { observerCopyMismatch } from '../../../src/checks/conflict/observer-copy-mismatch.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../../builders.js';
import { plotsOf } from '../plots-of.js';

type Source = ElectionFile['sources'][number];

interface Said {
  readonly id: string;
  readonly role?: Source['role'];
  readonly published?: string;
  /** Rows of station,registered,valid,a,b. */
  readonly rows: readonly string[];
}

async function compare(...said: readonly Said[]) {
  const ids = [...new Set(said.map(({ id }) => id))];
  const files = said.map(({ rows }, index) => [
    `${index}.csv`,
    `territory,station,registered,valid,a,b\n${rows.map((row) => `N,${row}`).join('\n')}\n`,
  ]);
  const sources = ids.map((id): Source => {
    const own = said.flatMap((one, index) => (one.id === id ? [{ ...one, path: `${index}.csv` }] : []));
    return {
      id,
      role: own[0]?.role ?? 'observer',
      files: own.map(({ path, published }) => ({
        ...formsFile(path, ['registered', 'valid']),
        ...(published ? { published } : {}),
      })),
    };
  });
  const { analysis } = await analyseFiles(
    { 'election.yaml': electionYaml({ contests: twoContestants, sources }), ...Object.fromEntries(files) },
    [observerCopyMismatch],
  );
  const [outcome] = analysis.outcomes;
  return {
    outcome,
    findings: analysis.findings,
    /** Net difference by source and contestant or line. */
    nets: Object.fromEntries(
      (outcome?.status === 'completed' ? outcome.tallies : []).map(({ against, measure, net }) => [
        `${against} ${Object.values(measure)[1]}`,
        net,
      ]),
    ),
  };
}

const cik = (...rows: string[]): Said => ({ id: 'cik', role: 'commission', rows });
const golos = (...rows: string[]): Said => ({ id: 'golos', rows });

describe('observer-copy-mismatch', () => {
  it('fires where a contestant has more votes on the official form than on the copy', async () => {
    const { findings, outcome } = await compare(cik('7,900,600,400,200'), golos('7,900,500,300,200'));
    expect(outcome).toMatchObject({ status: 'completed', examined: 1, examinedUnit: 'stations' });
    expect(findings).toMatchObject([
      {
        evidence: 'conflict',
        subject: { kind: 'station', station: '7', territory: ['N'] },
        contest: 'mayor',
        message: { id: 'votes-differ', args: { differing: 2, compared: 4, gained: 100, lost: 0 } },
        expected: { source: 'golos', value: 300, measure: { kind: 'votes', contestant: 'a' } },
        actual: { source: 'cik', value: 400 },
        difference: 100,
        unit: 'votes',
        votesAtStake: 100,
        direction: 'a',
        n: 4,
        cells: [
          { measure: { kind: 'line', line: 'valid' }, expected: 500, actual: 600 },
          { measure: { kind: 'votes', contestant: 'a' }, expected: 300, actual: 400 },
        ],
        provenance: [
          { file: '1.csv', line: 2 },
          { file: '0.csv', line: 2 },
        ],
      },
    ]);
  });

  it.each([
    ['moved from one contestant to the other', '7,900,500,310,190', 10, 'a', 10],
    ['only taken away', '7,900,490,300,190', -10, null, 10],
    ['taken from one and added to the other in larger number', '7,900,490,305,185', -15, 'a', 15],
    ['added to both', '7,900,515,305,210', 10, 'b', 15],
  ])(
    'puts the larger of gained and lost at stake where votes are %s',
    async (_, row, difference, direction, stake) => {
      const { findings } = await compare(cik(row), golos('7,900,500,300,200'));
      expect(findings).toMatchObject([{ difference, direction, votesAtStake: stake }]);
    },
  );

  it('stays silent where copy and form agree', async () => {
    const { findings, outcome } = await compare(cik('7,900,500,300,200'), golos('7,900,500,300,200'));
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 1, findings: 0 });
  });

  it('fires at a difference of one vote: a copy has no tolerance', async () => {
    const { findings } = await compare(cik('7,900,500,301,200'), golos('7,900,500,300,200'));
    expect(findings).toMatchObject([{ votesAtStake: 1 }]);
  });

  it('reports lines that differ where the votes agree, with no votes at stake and nobody gaining', async () => {
    const { findings } = await compare(cik('7,950,510,300,200'), golos('7,900,500,300,200'));
    expect(findings).toMatchObject([
      {
        message: { id: 'lines-differ', args: { differing: 2, compared: 4 } },
        actual: { measure: { kind: 'line', line: 'registered' }, value: 950 },
        difference: 50,
        unit: 'voters',
        votesAtStake: 0,
        direction: null,
      },
    ]);
  });

  it('passes over a cell that is blank on either side, and over a station where nothing is left', async () => {
    const { findings, outcome, nets } = await compare(
      cik('7,900,500,,200', '8,,,,', '9,900,500,300,200'),
      golos('7,,500,300,200', '8,900,500,300,200', '9,,,,'),
    );
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 1 });
    expect(nets).toEqual({ 'golos b': 0, 'golos valid': 0 });
  });

  it('is not applicable where no station is in both, and where one side is missing', async () => {
    const apart = await compare(cik('7,900,500,300,200'), golos('8,900,500,300,200'));
    expect(apart.outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-station-in-both' } });
    const alone = await compare(cik('7,900,500,300,200'));
    expect(alone.outcome).toMatchObject({ reason: { id: 'needs-independent-forms' } });
    const unofficial = await compare(golos('7,900,500,300,200'));
    expect(unofficial.outcome).toMatchObject({ reason: { id: 'needs-commission-forms' } });
  });

  it('compares every independent source for itself, and counts the station once', async () => {
    const press: Said = { id: 'press', role: 'media', rows: ['7,900,500,300,200'] };
    const { findings, outcome, nets } = await compare(
      cik('7,900,510,310,200'),
      golos('7,900,500,250,250'),
      press,
    );
    expect(outcome).toMatchObject({ examined: 1 });
    expect(findings.map(({ expected, difference }) => [expected.source, difference])).toEqual([
      ['golos', 60],
      ['press', 10],
    ]);
    expect(nets).toMatchObject({ 'golos a': 60, 'press a': 10 });
  });

  it('does not let a later publication with blanks hide what an earlier one says', async () => {
    const { findings } = await compare(
      { ...cik('7,950,,,'), published: '2011-12-06' },
      { ...cik('7,900,500,320,180'), published: '2011-12-05' },
      golos('7,900,500,300,200'),
    );
    expect(findings).toMatchObject([
      { actual: { value: 320, published: '2011-12-05' }, cells: [{ actual: 950 }, {}, {}] },
    ]);
  });

  it('takes each side’s latest publication of a station', async () => {
    const old = '7,900,500,300,200';
    const { findings } = await compare(
      { ...cik('7,900,500,320,180'), published: '2011-12-06' },
      { ...cik(old), published: '2011-12-05' },
      { ...golos(old), published: '2011-12-04' },
      { ...golos('7,900,500,310,190'), published: '2011-12-07' },
    );
    expect(findings).toMatchObject([
      {
        expected: { value: 310, published: '2011-12-07' },
        actual: { value: 320, published: '2011-12-06' },
        votesAtStake: 10,
      },
    ]);
  });
});

describe('the charts of copies', () => {
  const official = cik('1,900,500,310,190', '2,900,500,300,200', '3,900,500,299,201', '4,900,500,,200');
  const copies = golos('1,900,500,300,200', '2,900,500,300,200', '3,900,500,300,200', '4,900,500,280,200');

  it('show the net of each contestant with what chance would leave of it', async () => {
    const [plot] = plotsOf([(await compare(official, copies)).outcome], 'bars');
    expect(plot).toMatchObject({ id: 'nets', args: { compared: 3, differing: 2, net: 9, sign: 1 } });
    // 1.96 · √(10² + 1²).
    expect(plot?.bars).toEqual([
      { label: 'Anna', value: 9, low: -20, high: 20 },
      { label: 'Boris', value: -9, low: -20, high: 20 },
    ]);
  });

  it('show stations that differ, copy against form, the largest difference first', async () => {
    const [plot] = plotsOf([(await compare(official, copies)).outcome], 'scatter');
    expect(plot).toMatchObject({ id: 'votes', contestant: 'a', args: { shown: 2, shownAll: 'yes' } });
    expect(
      plot?.points.map(({ subject, x, y }) => [subject.kind === 'station' && subject.station, x, y]),
    ).toEqual([
      ['1', 300, 310],
      ['3', 300, 299],
    ]);
  });

  it('show at most 300 stations, and are not drawn where nothing differs', async () => {
    const rows = (anna: number) => Array.from({ length: 305 }, (_, index) => `${index},900,500,${anna},200`);
    const [plot] = plotsOf([(await compare(cik(...rows(301)), golos(...rows(300)))).outcome], 'scatter');
    expect(plot?.points).toHaveLength(300);
    expect(plot?.args).toMatchObject({ differing: 305, shown: 300, shownAll: 'no' });
    const { outcome } = await compare(cik(...rows(300)), golos(...rows(300)));
    expect(outcome).toMatchObject({ status: 'completed', plots: [] });
  });
});
