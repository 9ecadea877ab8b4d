import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/checks/check.js';
import { anomalousVotes } from '../../../src/checks/pattern/anomalous-votes.js';
import { peerOutlier } from '../../../src/checks/pattern/peer-outlier.js';
import { spatialCluster } from '../../../src/checks/pattern/spatial-cluster.js';
import type { Dataset, ParameterValue } from '../../../src/model/dataset.js';
import { drawCharts } from '../../../src/report/charts/index.js';
import { en } from '../../../src/report/locales/en/index.js';
import { analyseDataset } from '../../builders.js';
import { type BuiltForm, buildForms } from '../build-forms.js';
import { drawnStations, stationForm } from './drawn-stations.js';
import { withDetails } from './peers/estimates.js';
import { plantedElection } from './planted-election.js';

const oneContest = (forms: readonly BuiltForm[]): Dataset => buildForms([{ contest: 'mayor', forms }]);

const titles = (
  check: Check,
  dataset: Dataset,
  parameters: Readonly<Record<string, ParameterValue>> = {},
): string[] =>
  drawCharts(analyseDataset({ ...dataset, parameters: { [check.id]: parameters } }, [check]), en).map(
    ({ alt }) => alt,
  );

const FAR = stationForm('A', 'far', 1000, 970, 940);

describe('the title of a chart of estimates', () => {
  it('says how far out stations lie that are counted, of how many, and how many do in the control', () => {
    const [together, share] = titles(peerOutlier, oneContest([...drawnStations(1, 'A', 60), FAR]));
    // 146 of 26,193 stations in Poland lie 1.5 spreads above in both.
    expect(together).toMatch(
      /^At least 1\.5 spreads above those around them in both turnout and .+: \d+ of 61 stations; .+ in Poland in 2020, a control, as far above: 55\.7 of 10,000$/u,
    );
    // 536 of 26,193 lie three spreads out by share, on either side.
    expect(share).toMatch(/^At least 3 spreads .+ a control, as far either way: 204\.6 of 10,000$/u);
  });

  it('gives no number of the control where none was measured so near', () => {
    const [together] = titles(peerOutlier, oneContest([...drawnStations(1, 'A', 60), FAR]), {
      leastTogether: 1.4,
    });
    expect(together).toContain('At least 1.4 spreads');
    expect(together).not.toContain('Poland');
  });

  it('says what places on a map are held against, and the rate of false ones', () => {
    const places = withDetails(oneContest(drawnStations(5, 'A', 100)), (station) => ({
      latitude: 50 + Math.floor(station / 10),
      longitude: 10 + (station % 10),
    }));
    const [map] = titles(spatialCluster, places, { permutations: 199, falseDiscoveryPercent: 4 });
    expect(map).toContain('(q at most 4 % against values in no order over the map, by 199 permutations)');
    expect(map).not.toContain('beyond chance');
  });

  it('says the band of windows and the assumption of votes beyond an even ratio', () => {
    const [curves] = titles(anomalousVotes, oneContest(plantedElection({ kind: 'stuffed', seed: 3 })));
    expect(curves).toMatch(
      /an estimate, with other windows -?[\d,]+ to [\d,]+, if at honest stations the ratio does not depend on turnout$/u,
    );
  });
});
