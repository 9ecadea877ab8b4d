import type { Check } from '../../src/checks/check.js';
import { modeGap } from '../../src/checks/pattern/mode-gap.js';
import { peerOutlier } from '../../src/checks/pattern/peer-outlier.js';
import { spatialCluster } from '../../src/checks/pattern/spatial-cluster.js';
import { swingOutlier } from '../../src/checks/pattern/swing-outlier.js';
import { switchedContestants } from '../../src/checks/pattern/switched-contestants.js';
import type { Dataset } from '../../src/model/dataset.js';
import { analyseDataset } from '../builders.js';
import { type BuiltForm, buildForms } from '../checks/build-forms.js';
import { cleanElection } from '../checks/pattern/digits/clean-election.js';
import { drawnStations, stationForm } from '../checks/pattern/drawn-stations.js';
import { withDetails } from '../checks/pattern/peers/estimates.js';
import { randomNumbers } from '../drills/random-numbers.js';
import { type Example, exampleOf, named } from './example.js';

/** Honest stations of so many districts, 30 each. */
function districts(n: number): BuiltForm[] {
  return Array.from({ length: n }, (_, index) =>
    drawnStations(100 + index, `district ${index + 1}`, 30, 400),
  ).flat();
}

/** Ballots for the leader, so many per cent of the register, put in at the stations chosen. */
function stuffed(forms: readonly BuiltForm[], percent: number, isChosen: (index: number) => boolean) {
  return forms.map((form, index) => {
    const { registered, came } = numbersOf(form);
    const added = Math.min(registered - came, Math.round((percent * registered) / 100));
    return isChosen(index)
      ? stationForm(form.territory, form.station, registered, came + added, (form.votes[0] ?? 0) + added)
      : form;
  });
}

function numbersOf({ lines }: BuiltForm) {
  return { registered: lines['registered'] ?? 0, came: lines['issuedInStation'] ?? 0 };
}

/** Five contestants at 300 honest stations; at station 0123 the counts of the first and the last were then written into each other's lines. */
function exchanged(): readonly BuiltForm[] {
  const { registered, votes } = cleanElection({
    stations: 300,
    shares: [0.42, 0.27, 0.15, 0.09, 0.05],
    seed: 8,
    dispersion: 0.2,
  });
  return Array.from(registered, (voters, station): BuiltForm => {
    const [first = 0, ...others] = votes.map((column) => column[station] ?? 0);
    const last = others.pop() ?? 0;
    const valid = others.reduce((sum, one) => sum + one, first + last);
    return {
      territory: `district ${1 + Math.floor(station / 30)}`,
      station: String(station + 1).padStart(4, '0'),
      lines: { registered: Math.max(voters, valid), issued: valid, invalid: 0, valid },
      votes: station === 122 ? [last, ...others, first] : [first, ...others, last],
    };
  });
}

/** 14 rows of 20 stations; in a square of 7 by 7 of them the leader has half as many votes again. */
function clustered(): Dataset {
  const { uniform } = randomNumbers(3);
  const forms = drawnStations(12, 'district 1', 280, 400).map((form, index) => {
    const { registered, came } = numbersOf(form);
    const [across, down] = [index % 20, Math.floor(index / 20)];
    const isInside = across >= 9 && across < 16 && down >= 3 && down < 10;
    const votes = form.votes[0] ?? 0;
    return isInside
      ? stationForm('district 1', form.station, registered, came, Math.min(came, Math.round(1.5 * votes)))
      : form;
  });
  return withDetails(buildForms([{ contest: 'mayor', forms }]), (station) => ({
    longitude: 30 + 0.02 * ((station % 20) + 0.6 * uniform()),
    latitude: 60 + 0.01 * (Math.floor(station / 20) + 0.6 * uniform()),
  }));
}

/** The same honest stations twice, each voter about as before; at 12 of 600 then ballots of two in five registered voters were added for the leader, or of all who had not come. */
function swung(): Dataset {
  const before = districts(20);
  const { binomial, gamma } = randomNumbers(77);
  const about = (mean: number): number => {
    const [one, other] = [gamma(150 * mean), gamma(150 * (1 - mean))];
    return one / (one + other);
  };
  const now = before.map(({ territory, station, votes, ...form }) => {
    const { registered, came } = numbersOf({ territory, station, votes, ...form });
    const coming = binomial(registered, about(came / registered));
    return stationForm(
      territory,
      station,
      registered,
      coming,
      binomial(coming, about((votes[0] ?? 0) / came)),
    );
  });
  const earlier = buildForms([{ contest: 'mayor', forms: before }]);
  return {
    ...buildForms([{ contest: 'mayor', forms: stuffed(now, 40, (index) => index % 50 === 7) }]),
    previous: { ...earlier, election: { ...earlier.election, name: 'the election of 2016' } },
  };
}

/** 40 districts in which every third station counts by machine; where hands count a tenth of the register was added for the leader in every other district. */
function countedByHand(): Dataset {
  const isByHand = (index: number): boolean => index % 3 !== 0;
  const forms = stuffed(districts(40), 10, (index) => isByHand(index) && Math.floor(index / 30) % 2 === 0);
  return withDetails(buildForms([{ contest: 'mayor', forms }]), (station) => ({
    counting: isByHand(station) ? 'hand' : 'machine',
  }));
}

function exampleOfDataset(check: Check, plot: string, dataset: () => Dataset): Example {
  return { check: check.id, plot, analyse: () => analyseDataset(named(dataset()), [check]) };
}

export const examplesOfNeighbours: readonly Example[] = [
  exampleOf(peerOutlier, 'tails', () => stuffed(districts(60), 40, (index) => index % 40 === 7)),
  exampleOf(switchedContestants, 'exchanged', exchanged),
  exampleOfDataset(spatialCluster, 'map', clustered),
  exampleOfDataset(swingOutlier, 'swing', swung),
  exampleOfDataset(modeGap, 'countings', countedByHand),
];
