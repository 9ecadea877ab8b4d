import { describe, expect, it } from 'vitest';
import { ballotRun } from '../../../src/checks/pattern/ballot-run.js';
import { en } from '../../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { outline } from '../../../src/report/outline/index.js';
import { randomWords } from '../../../src/stats/random-words.js';
import { analyseFiles, electionYaml, twoContestants, withoutPlaces } from '../../builders.js';
import { plotsOf, sumsOfSeries } from '../plots-of.js';

const word = randomWords(5);

/** Ballots in an order by chance: `a` ones of a, `b` of b. */
function mixed(a: number, b: number): string[] {
  const ballots = [...new Array<string>(a).fill('a'), ...new Array<string>(b).fill('b')];
  for (let at = ballots.length - 1; at > 0; at--) {
    const other = word() % (at + 1);
    [ballots[at], ballots[other]] = [ballots[other] ?? '', ballots[at] ?? ''];
  }
  return ballots;
}

/** Of 300 ballots for a and 200 for b a stack of 40 for a lies together; the rest alternates. */
const STACK = [...new Array<string>(40).fill('a'), ...spread(260, 200)];

/** Two kinds as evenly as can be. */
function spread(a: number, b: number): string[] {
  let due = 0;
  return Array.from({ length: a + b }, () => {
    due += a;
    if (due < a + b) return 'b';
    due -= a + b;
    return 'a';
  });
}

type Orders = Readonly<Record<string, readonly string[]>>;

const rowsOf = (orders: Orders): string[] =>
  Object.entries(orders).flatMap(([station, ballots]) =>
    ballots.map((mark, index) => `N,${station},${index + 1},${mark}`),
  );

async function checkRows(rows: readonly string[], settings: Record<string, number> = {}) {
  const { analysis, dataset } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        parameters: { 'ballot-run': settings },
        sources: [
          {
            id: 'watchers',
            role: 'observer',
            files: [
              {
                path: 'orders.csv',
                holds: 'ballot-orders',
                columns: {
                  territory: 'district',
                  station: 'station',
                  position: 'position',
                  contestant: 'mark',
                },
              },
            ],
          },
        ],
      }),
      'orders.csv': `district,station,position,mark\n${rows.join('\n')}\n`,
    },
    [ballotRun],
  );
  return { analysis, dataset, findings: analysis.findings, outcome: analysis.outcomes[0] };
}

describe('ballot-run', () => {
  it('finds a stack of 40 among 300 ballots for and 200 against, and says where it lies', async () => {
    const { findings, outcome } = await checkRows(rowsOf({ 7: STACK, 8: mixed(300, 200) }));
    expect(findings).toMatchObject([
      {
        subject: { kind: 'station', station: '7', territory: ['N'] },
        contest: 'mayor',
        direction: 'a',
        unit: 'ballots',
        method: 'exact',
        n: 500,
        votesAtStake: null,
        message: {
          id: 'long-run',
          args: { contestant: 'Anna', ballots: 500, ones: 300, longest: 40, from: 1, to: 40, tested: 2 },
        },
        provenance: [
          { file: 'orders.csv', line: 2 },
          { file: 'orders.csv', line: 41 },
        ],
      },
    ]);
    // P(run ≥ 40) = 8.77e-8 for 300 and 200, by enumeration; two tests of each of two contestants.
    expect(findings[0]?.p).toBeCloseTo(4 * 8.77e-8, 9);
    expect(outcome).toMatchObject({
      examined: 2,
      families: [{ level: 'station', contest: 'mayor', tested: 2 }],
    });
  });

  it('finds too few runs: 180 of 300 and 200, p = 8.36e-9 four times', async () => {
    // 90 runs of each kind, none of them longer than 4.
    const ballots = Array.from({ length: 90 }, (_, run) => [
      ...new Array<string>(run < 30 ? 4 : 3).fill('a'),
      ...new Array<string>(run < 20 ? 3 : 2).fill('b'),
    ]).flat();
    const { findings } = await checkRows(rowsOf({ 7: ballots }));
    expect(findings).toMatchObject([
      {
        message: { id: 'few-runs', args: { runs: 180, ones: 300, ballots: 500 } },
        expected: { value: 241 },
        unit: 'items',
      },
    ]);
    expect(findings[0]?.p).toBeCloseTo(4 * 8.36e-9, 10);
  });

  it('stays silent in 100 stations with well-mixed boxes, in all but about 5 of 100 such elections', async () => {
    let found = 0;
    for (let election = 0; election < 10; election++) {
      const orders = Object.fromEntries(
        Array.from({ length: 10 }, (_, index) => [`${index + 1}`, mixed(60 + 20 * index, 90)]),
      );
      if ((await checkRows(rowsOf(orders))).findings.length > 0) found++;
    }
    expect(found).toBeLessThanOrEqual(3);
  });

  it('does not take a clear victory for a run', async () => {
    expect((await checkRows(rowsOf({ 7: mixed(900, 30) }))).findings).toEqual([]);
  });

  it.each([
    [20, 1],
    [21, 0],
  ])(
    'with at least %d ballots asked for and against, examines %d stations with 20 against',
    async (leastBallots, n) => {
      const { outcome } = await checkRows(rowsOf({ 7: mixed(50, 20) }), { leastBallots });
      expect(outcome).toMatchObject(n === 1 ? { examined: 1 } : { status: 'not-applicable' });
    },
  );

  it('leaves out a ballot with a blank, which is set aside and counted', async () => {
    const rows = rowsOf({ 7: STACK }).map((row, index) => (index === 3 ? 'N,7,4,' : row));
    const { findings, dataset } = await checkRows(rows);
    expect(findings).toMatchObject([{ n: 499, message: { args: { longest: 39 } } }]);
    expect(dataset.files[0]).toMatchObject({
      rowsIn: 500,
      rowsUsed: 499,
      setAside: { 'required-cell-blank': 1 },
    });
  });

  it('leaves out a ballot whose place cannot be read, and says so', async () => {
    const rows = rowsOf({ 7: STACK }).map((row) => row.replace('N,7,4,', 'N,7,fourth,'));
    const { findings, outcome } = await checkRows(rows);
    expect(findings).toMatchObject([{ n: 499, message: { args: { longest: 39 } } }]);
    expect(outcome).toMatchObject({ remarks: [{ args: { unplaced: 1 } }] });
  });

  it('does not judge a station where two ballots claim one place', async () => {
    const rows = rowsOf({ 7: STACK, 8: mixed(50, 50) }).map((row) => row.replace('N,7,2,', 'N,7,1,'));
    const { findings, outcome } = await checkRows(rows);
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 1, remarks: [{ id: 'orders-taken', args: { doubtful: 1 } }] });
  });

  it('goes by the places, not by the order of the rows', async () => {
    const rows = rowsOf({ 7: STACK, 8: mixed(50, 50) });
    const first = await checkRows(rows);
    const turned = await checkRows([...rows].reverse());
    expect(turned.findings.map(withoutPlaces)).toEqual(first.findings.map(withoutPlaces));
    expect(turned.outcome).toEqual(first.outcome);
  });

  it('takes an invalid ballot for one against each contestant', async () => {
    const ballots = STACK.map((mark, index) => (index < 40 && index % 10 === 9 ? 'invalid' : mark));
    const { findings } = await checkRows(rowsOf({ 7: ballots, 8: mixed(50, 50) }));
    expect(findings).toEqual([]);
  });

  it('reads a station’s ballots from one cell, and contestants by their names', async () => {
    const { analysis } = await analyseFiles(
      {
        'election.yaml': electionYaml({
          contests: twoContestants,
          sources: [
            {
              id: 'watchers',
              role: 'observer',
              files: [{ path: 'o.csv', holds: 'ballot-orders', columns: { sequence: 'read' } }],
            },
          ],
        }),
        'o.csv': `station,read\n7,${STACK.join(' ').replaceAll('a', 'Anna').replaceAll('b', 'BORIS')}\n`,
      },
      [ballotRun],
    );
    expect(analysis.findings).toMatchObject([
      { direction: 'a', message: { args: { contestant: 'Anna', longest: 40 } }, provenance: [{ line: 2 }] },
    ]);
  });

  it('says where the run lies, and lists the table among what was read and compared', async () => {
    const report = renderMarkdown(outline((await checkRows(rowsOf({ 7: STACK }))).analysis, en));
    expect(report).toContain(
      '40 of them follow each other without a break, from ballot 1 to ballot 40: in half of all orders the longest run is no longer than 11',
    );
    expect(report).toContain('500 rows of orders of ballots at the count');
  });

  it('is not applicable where no order was given', async () => {
    const { analysis } = await analyseFiles(
      {
        'election.yaml': electionYaml({
          sources: [{ id: 'a', role: 'observer', files: [{ path: 'i.csv', holds: 'incidents' }] }],
        }),
        'i.csv': 'category\nx\n',
      },
      [ballotRun],
    );
    expect(analysis.outcomes).toMatchObject([
      { status: 'not-applicable', reason: { id: 'needs-ballot-orders' } },
    ]);
  });
});

describe('the chart of runs', () => {
  it('has every ballot of the contestant in both series, at the length of its run', async () => {
    const { outcome } = await checkRows(rowsOf({ 7: STACK, 8: mixed(300, 200) }));
    const plots = plotsOf([outcome], 'histogram');
    expect(plots).toHaveLength(1);
    const [plot] = plots;
    expect(plot).toMatchObject({
      id: 'runs',
      subject: { station: '7' },
      args: { whose: 'Anna', ballots: 500, ones: 300, longest: 40 },
      from: 0.5,
      width: 1,
    });
    const [observed, expected] = plot ? sumsOfSeries(plot) : [];
    expect(observed).toBe(300);
    expect(expected).toBeCloseTo(300, 2);
    expect(plot?.series[0]?.values[39]).toBe(40);
    // Runs of one: 201 · 200 · 300 / (500 · 499) of them on average (Mood 1940).
    expect(plot?.series[1]?.values[0]).toBeCloseTo((201 * 200 * 300) / (500 * 499), 4);
  });

  it('is not drawn where nothing is found', async () => {
    const { outcome } = await checkRows(rowsOf({ 7: mixed(60, 60) }));
    expect(plotsOf([outcome], 'histogram')).toEqual([]);
  });
});
