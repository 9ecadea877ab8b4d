import { describe, expect, it } from 'vitest';
import { modeGap } from '../../../../src/checks/pattern/mode-gap.js';
import { peerOutlier } from '../../../../src/checks/pattern/peer-outlier.js';
import { spatialCluster } from '../../../../src/checks/pattern/spatial-cluster.js';
import { swingOutlier } from '../../../../src/checks/pattern/swing-outlier.js';
import { switchedContestants } from '../../../../src/checks/pattern/switched-contestants.js';
import { en } from '../../../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../../../src/report/markdown.js';
import { outline } from '../../../../src/report/outline/index.js';
import { analyseDataset } from '../../../builders.js';
import { type BuiltForm, buildForms } from '../../build-forms.js';
import { drawnStations } from '../drawn-stations.js';
import { withDetails } from './estimates.js';

/** Of clusters all, however many of them chance makes. */
const CLUSTERS = { ...spatialCluster, limits: {} };
const CHECKS = [peerOutlier, switchedContestants, CLUSTERS, swingOutlier, modeGap];

/** Sixty stations of two contests that share all of them, one unlike the others in all ways, and some voting at home. */
function everyMode() {
  const forms = drawnStations(4, 'A', 60, 400).map(({ lines, votes, ...form }, at): BuiltForm => {
    const home = at === 9 ? 200 : 3 + (at % 5);
    const [first = 0, second = 0] = votes;
    return {
      ...form,
      lines: { ...lines, issuedInStation: (lines['issuedInStation'] ?? 0) - home, issuedOutside: home },
      votes:
        at === 20
          ? [Math.round((first ?? 0) / 40), (second ?? 0) + Math.round((39 * (first ?? 0)) / 40)]
          : votes,
    };
  });
  const dataset = withDetails(
    buildForms([
      { contest: 'mayor', forms },
      { contest: 'council', forms },
    ]),
    (station, id) => ({
      latitude: 50 + (station % 8),
      longitude: 10 + Math.floor(station / 8),
      counting: station % 3 === 0 ? 'machine' : 'hand',
      kind: id === '0060' ? 'electronic' : 'ordinary',
    }),
  );
  const previous = buildForms([
    { contest: 'mayor', forms: drawnStations(4, 'A', 60, 400) },
    { contest: 'council', forms: drawnStations(4, 'A', 60, 400) },
  ]);
  const parameters = {
    'switched-contestants': { leastBefore: 1, mostAfter: 9 },
    'spatial-cluster': { falseDiscoveryPercent: 100, permutations: 199 },
  };
  return { ...dataset, previous, parameters };
}

describe('the report', () => {
  it('says every table, column and remark of the checks of peers, places, swings and modes', () => {
    const analysis = analyseDataset(everyMode(), CHECKS);
    const tables = analysis.outcomes.flatMap((outcome) =>
      outcome.status === 'completed' ? outcome.estimates.map(({ id }) => `${outcome.id} ${id}`) : [],
    );
    expect([...new Set(tables)].sort()).toEqual([
      'mode-gap electronic-paper',
      'mode-gap home-room',
      'mode-gap home-stations',
      'mode-gap machine-hand',
      'mode-gap machine-hand-commissions',
      'peer-outlier far-out',
      'peer-outlier share-outliers',
      'spatial-cluster cluster-places',
      'spatial-cluster clusters',
      'spatial-cluster unlike-places',
      'swing-outlier swing',
      'swing-outlier swing-outliers',
      'switched-contestants switched',
      'switched-contestants switched-between',
    ]);
    const report = renderMarkdown(outline(analysis, en));
    for (const { id, innocent } of CHECKS) {
      const [, section = ''] = report.split(`\n#### ${en.checks[id]?.title}`);
      const [, explained = ''] = (section.split('\n#### ')[0] ?? '').split(
        'A station in these tables is no finding.',
      );
      for (const reason of innocent) expect(explained).toContain(en.checks[id]?.innocent[reason]);
      const { title, tables: titles = {}, columns = {} } = en.checks[id] ?? {};
      expect(report).toContain(title);
      expect(Object.keys(titles).length).toBeGreaterThan(0);
      const shown = analysis.outcomes.flatMap((outcome) =>
        outcome.id === id && outcome.status === 'completed'
          ? outcome.estimates.flatMap((table) => table.columns)
          : [],
      );
      expect(shown.filter((column) => columns[column] === undefined)).toEqual([]);
    }
    expect(report).not.toMatch(/\{\w+(,|\})/u);
  });
});
