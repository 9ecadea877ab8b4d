import type { Check } from '../../src/checks/check.js';
import { observerCopyMismatch } from '../../src/checks/conflict/observer-copy-mismatch.js';
import { voterCountGap } from '../../src/checks/conflict/voter-count-gap.js';
import { incidentStationGap } from '../../src/checks/pattern/incident-station-gap.js';
import { observedUnobservedGap } from '../../src/checks/pattern/observed-unobserved-gap.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../builders.js';
import { drawnStations } from '../checks/pattern/drawn-stations.js';
import { simulateStations, watchedElection } from '../checks/pattern/watched-election.js';
import { randomNumbers } from '../drills/random-numbers.js';
import type { Example } from './example.js';

/** 30 territories of 40 stations, 8 of them watched. Where nobody watches, turnout and the leader's share are so many points higher than where somebody does. */
const SHAPE = { territories: 30, stationsEach: 40, watchedEach: 8 };

async function watched(
  check: Check,
  says: 'counts' | 'incidents',
  effect: { readonly turnoutEffect: number; readonly leaderEffect: number },
) {
  const stations = simulateStations(7, { ...SHAPE, ...effect });
  const observer = {
    role: 'observer' as const,
    selection: 'random' as const,
    design: '8 stations of each territory drawn by lot',
  };
  const { analysis } = await analyseFiles(watchedElection(stations, observer, says), [check]);
  return analysis;
}

/** 400 stations with copies. At every tenth a vote or two was miscounted in either; at 40 others up to 120 votes went from Boris to Anna after the copy was made. */
async function copies() {
  const { uniform } = randomNumbers(23);
  const forms = drawnStations(5, 'district 1', 400);
  const rows = forms.map(({ station, votes: [anna, boris] }, index) => {
    const slip = index % 10 === 0 ? Math.round(4 * uniform() - 2) : 0;
    const moved = index % 10 === 5 ? Math.min(boris ?? 0, 20 + Math.floor(100 * uniform())) : 0;
    return {
      copy: `district 1,${station},${(anna ?? 0) + (boris ?? 0)},${anna},${boris}`,
      official: `district 1,${station},${(anna ?? 0) + (boris ?? 0)},${Math.max(0, (anna ?? 0) + slip) + moved},${(boris ?? 0) - moved}`,
    };
  });
  const table = (of: 'copy' | 'official'): string =>
    ['territory,station,valid,a,b', ...rows.map((row) => row[of]), ''].join('\n');
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [
          { id: 'commission', role: 'commission', files: [formsFile('official.csv', ['valid'], 'mayor')] },
          { id: 'observers', role: 'observer', files: [formsFile('copies.csv', ['valid'], 'mayor')] },
        ],
      }),
      'official.csv': table('official'),
      'copies.csv': table('copy'),
    },
    [observerCopyMismatch],
  );
  return analysis;
}

const HOURS = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19];

/** A station to which some 370 voters came, all but one in twenty of whom were counted, hour by hour; three times as many were announced and reported. */
async function countedDay() {
  const { poisson, binomial } = randomNumbers(31);
  const came = HOURS.map((hour) => poisson(20 + 3 * Math.min(hour - 8, 19 - hour) ** 1.3));
  const seen = came.map((voters) => binomial(voters, 0.95));
  const announced = [10, 12, 15, 18, 20].map((at) => ({
    at,
    voters: came.reduce((sum, voters, index) => sum + ((HOURS[index] ?? 0) < at ? 3 * voters : 0), 0),
  }));
  const official = announced.at(-1)?.voters ?? 0;
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [
          {
            id: 'commission',
            role: 'commission',
            files: [
              {
                path: 'forms.csv',
                holds: 'result-forms',
                columns: { station: 'station', issuedInStation: 'issued', issuedOutside: 'home' },
              },
              {
                path: 'day.csv',
                holds: 'turnout-readings',
                columns: { station: 'station', time: 'time', voted: 'voted' },
              },
            ],
          },
          {
            id: 'observers',
            role: 'observer',
            files: [
              {
                path: 'counts.csv',
                holds: 'voter-counts',
                counted: 'in-room',
                columns: { station: 'station', count: 'count', from: 'from', to: 'to' },
              },
            ],
          },
        ],
      }),
      'forms.csv': `station,issued,home\n301,${official},0\n`,
      'day.csv': `station,time,voted\n${announced.map(({ at, voters }) => `301,${at}:00,${voters}`).join('\n')}\n`,
      'counts.csv': `station,count,from,to\n${seen.map((voters, index) => `301,${voters},${HOURS[index]}:00,${(HOURS[index] ?? 0) + 1}:00`).join('\n')}\n`,
    },
    [voterCountGap],
  );
  return analysis;
}

export const examplesOfComparisons: readonly Example[] = [
  {
    check: 'observed-unobserved-gap',
    plot: 'spread',
    analyse: () => watched(observedUnobservedGap, 'counts', { turnoutEffect: 9, leaderEffect: 0 }),
  },
  {
    check: 'incident-station-gap',
    plot: 'spread',
    analyse: () => watched(incidentStationGap, 'incidents', { turnoutEffect: 0, leaderEffect: -7 }),
  },
  { check: 'observer-copy-mismatch', plot: 'votes', analyse: copies },
  { check: 'voter-count-gap', plot: 'day', analyse: countedDay },
];
