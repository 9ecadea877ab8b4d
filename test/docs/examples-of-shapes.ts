import { anomalousVotes } from '../../src/checks/pattern/anomalous-votes.js';
import { coarseShares } from '../../src/checks/pattern/coarse-shares.js';
import { dip } from '../../src/checks/pattern/dip.js';
import { integerPercentExcess } from '../../src/checks/pattern/integer-percent-excess.js';
import { klimekFit } from '../../src/checks/pattern/klimek-fit.js';
import { repeatedShare } from '../../src/checks/pattern/repeated-share.js';
import { skewnessKurtosis } from '../../src/checks/pattern/skewness-kurtosis.js';
import { turnoutJump } from '../../src/checks/pattern/turnout-jump.js';
import { turnoutShareFingerprint } from '../../src/checks/pattern/turnout-share-fingerprint.js';
import { turnoutShareSlope } from '../../src/checks/pattern/turnout-share-slope.js';
import { analyseDataset } from '../builders.js';
import type { BuiltForm } from '../checks/build-forms.js';
import { plantedElection } from '../checks/pattern/planted-election.js';
import { hours, readAnnounced } from '../checks/readings/announced.js';
import { randomNumbers } from '../drills/random-numbers.js';
import { type Example, exampleOf } from './example.js';

type Kind = Parameters<typeof plantedElection>[0]['kind'];

/** 80 districts of 60 stations. */
const planted = (kind: Kind) => (): BuiltForm[] =>
  plantedElection({ kind, seed: 5, districts: 80, stations: 60 });

/** The same, with a fifth of the register added for the leader at a quarter of the stations. */
const stuffed = (): BuiltForm[] =>
  plantedElection({ kind: 'stuffed', seed: 5, districts: 80, stations: 60, part: 0.25, added: 0.2 });

/** At so many of the first forms the leader's share is shifted to a percentage, as nearly as their ballots allow. */
function withShare(forms: readonly BuiltForm[], count: number, percent: number): BuiltForm[] {
  return forms.map((form, at) => {
    const valid = form.lines['valid'] ?? 0;
    const votes = Math.round((valid * percent) / 100);
    return at < count ? { ...form, votes: [votes, valid - votes] } : form;
  });
}

/** Every tenth station's turnout and share are whole percentages, as nearly as its voters allow. */
function withWholePercents(): BuiltForm[] {
  return planted('even')().map((form, at) => {
    if (at % 10 > 0) return form;
    const registered = form.lines['registered'] ?? 0;
    const valid = Math.round(
      (registered * Math.round((100 * (form.lines['valid'] ?? 0)) / registered)) / 100,
    );
    const share = Math.round((100 * (form.votes[0] ?? 0)) / (form.lines['valid'] ?? 1));
    const votes = Math.round((valid * share) / 100);
    return {
      ...form,
      lines: { registered, issued: valid, invalid: 0, valid },
      votes: [votes, valid - votes],
    };
  });
}

/** Fifteen stations of 1,000 voters whose 500 to 600 spread over the day alike; at station 7 some 200 are announced in two hours of the afternoon. */
function announced(): string[] {
  const { binomial } = randomNumbers(8);
  return Array.from({ length: 15 }, (_, index) => {
    const station = index + 1;
    let came = 20 + binomial(40, 0.5);
    const readings = Array.from({ length: 6 }, (__, interval) => {
      const before = came;
      came += binomial(180, 0.5) + (station === 7 && interval === 3 ? 200 : 0);
      return before;
    });
    return hours(String(station), readings, 8).map((row) => row.replace(/^N,/u, 'North,'));
  }).flat();
}

export const examplesOfShapes: readonly Example[] = [
  exampleOf(integerPercentExcess, 'tenths', withWholePercents),
  exampleOf(repeatedShare, 'repeated', () => withShare(planted('even')(), 40, 62.2)),
  exampleOf(anomalousVotes, 'curves', stuffed),
  exampleOf(turnoutShareSlope, 'slope', stuffed),
  exampleOf(turnoutShareFingerprint, 'fingerprint', planted('split')),
  exampleOf(klimekFit, 'fit', stuffed),
  exampleOf(coarseShares, 'whole-percents', planted('rounded')),
  exampleOf(skewnessKurtosis, 'shape', planted('even')),
  exampleOf(dip, 'shape', planted('split')),
  {
    check: turnoutJump.id,
    plot: 'hours',
    analyse: async () => analyseDataset(await readAnnounced({ files: [announced()] }), [turnoutJump]),
  },
];
