import { describe, expect, it } from 'vitest';
import { checks } from '../../../src/checks/index.js';
import { incidentStationGap } from '../../../src/checks/pattern/incident-station-gap.js';
import { analyseFiles } from '../../builders.js';
import { plotsOf, sumsOfSeries } from '../plots-of.js';
import { reportOf, simulateStations, watchedElection } from './watched-election.js';

const SHAPE = { territories: 20, stationsEach: 12, watchedEach: 3, leaderEffect: 0, turnoutEffect: 0 };
const REPORTS = { role: 'observer', selection: 'self-selected' } as const;

const election = (shape: Partial<typeof SHAPE>, seed = 1) =>
  watchedElection(simulateStations(seed, { ...SHAPE, ...shape }), REPORTS, 'incidents');

const analysed = (shape: Partial<typeof SHAPE>, seed = 1) =>
  analyseFiles(election(shape, seed), [incidentStationGap]);

describe('incident-station-gap', () => {
  it('finds stations with reports to differ from their neighbours, and says that it is not randomised', async () => {
    const { analysis } = await analysed({ turnoutEffect: 8 });
    expect(analysis.findings).toMatchObject([
      {
        evidence: 'pattern',
        message: {
          id: 'stations-with-reports-differ',
          args: { share: 'turnout', source: 'golos', chosen: 60, others: 180, sign: -1 },
        },
        unit: 'percentage-points',
        votesAtStake: null,
        direction: null,
        notes: [{ id: 'not-randomised' }, { id: 'how-matched' }, { id: 'first-rows-given' }],
      },
    ]);
    expect(analysis.findings[0]?.difference).toBeLessThan(-5);
    const report = reportOf(analysis);
    expect(report).toContain('Not randomised');
    expect(report).not.toMatch(/\{\w+\}/u);
  });

  it('stays silent where nothing differs, and still gives the differences', async () => {
    const { analysis } = await analysed({}, 6);
    expect(analysis.findings).toEqual([]);
    const [outcome] = analysis.outcomes;
    expect(outcome).toMatchObject({ status: 'completed', examined: 240, examinedUnit: 'stations' });
    const remarks = outcome?.status === 'completed' ? outcome.remarks : [];
    expect(remarks.map(({ id }) => id)).toEqual([
      'reports-read',
      'reports-selected',
      'category',
      'category',
      'reports-compared',
      'reports-compared',
      'reports-compared',
    ]);
    expect(remarks[0]?.args).toMatchObject({ rows: 60, reports: 60, tied: 60, stations: 60 });
    expect(remarks[2]?.args).toEqual({ category: 'observer-removed', reports: 60, stations: 60 });
  });

  it('counts rows of one report once, a row without a report as one of its own, and ties none where no station stands', async () => {
    const files = election({});
    const { analysis } = await analyseFiles(
      {
        ...files,
        'said.csv': `${files['said.csv']}T0,7,R0,other\nT0,7,,other\n,,R999,bribe\n`,
      },
      [incidentStationGap],
    );
    const [outcome] = analysis.outcomes;
    const remarks = outcome?.status === 'completed' ? outcome.remarks : [];
    expect(remarks[0]?.args).toMatchObject({ rows: 63, reports: 62, tied: 61 });
    expect(remarks.filter(({ id }) => id === 'category').map(({ args }) => args['category'])).not.toContain(
      'bribe',
    );
  });

  it('is not applicable where no report names a station, and where too few of them have neighbours', async () => {
    const files = election({});
    const none = await analyseFiles(
      { ...files, 'said.csv': 'territory,station,report,category\nT0,,R1,other\n' },
      [incidentStationGap],
    );
    expect(none.analysis.outcomes).toMatchObject([
      { status: 'not-applicable', reason: { id: 'needs-incidents' } },
    ]);
    const few = await analysed({ territories: 1 });
    expect(few.analysis.outcomes).toMatchObject([
      { status: 'not-applicable', reason: { id: 'too-few-neighbours' } },
    ]);
  });

  it('puts the incidents of a station beside its findings, by category and with their rows', async () => {
    const stations = simulateStations(1, SHAPE);
    const watched = stations.find(({ isWatched }) => isWatched);
    const files = watchedElection(
      // More votes than valid ballots.
      stations.map((one) => (one === watched ? { ...one, row: one.row.replace(/\d+$/u, '9999') } : one)),
      REPORTS,
      'incidents',
    );
    const { analysis } = await analyseFiles(files, checks);
    const finding = analysis.findings.find(({ subject }) => subject.kind === 'station');
    expect(finding?.subject).toEqual({
      kind: 'station',
      station: String(watched?.station),
      territory: [watched?.territory],
    });
    expect(analysis.incidents).toHaveLength(60);
    expect(
      analysis.incidents.find(({ subject }) => JSON.stringify(subject) === JSON.stringify(finding?.subject)),
    ).toMatchObject({
      source: 'golos',
      reports: 1,
      categories: [
        { category: 'observer-removed', reports: 1 },
        { category: 'other', reports: 1 },
      ],
      places: [{ file: 'said.csv', line: 2 }],
    });
    expect(reportOf(analysis)).toMatch(
      /Incidents reported at this station\.[^\n]*\n+- golos: 1 report: “observer-removed”, “other” \(said\.csv:2\)\./u,
    );
  });
});

describe('the charts of stations with reports', () => {
  it('show both groups in each share, all of each', async () => {
    const { analysis } = await analysed({ turnoutEffect: -8 });
    const plots = plotsOf(analysis.outcomes, 'histogram');
    expect(plots.map(({ args, series }) => [args['share'], series.map(({ id }) => id)])[0]).toEqual([
      'turnout',
      ['chosen', 'others'],
    ]);
    expect(plots).toHaveLength(3);
    for (const plot of plots) for (const sum of sumsOfSeries(plot)) expect(sum).toBeCloseTo(100, 1);
  });
});
