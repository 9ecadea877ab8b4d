import { ballotRun } from '../../src/checks/pattern/ballot-run.js';
import { copiedForm } from '../../src/checks/pattern/copied-form.js';
import { percentDerivedTotals } from '../../src/checks/pattern/percent-derived-totals.js';
import { tooEvenTerritory } from '../../src/checks/pattern/too-even-territory.js';
import { analyseFiles, electionYaml, twoContestants } from '../builders.js';
import type { BuiltForm } from '../checks/build-forms.js';
import { cleanElection } from '../checks/pattern/digits/clean-election.js';
import { drawnStations } from '../checks/pattern/drawn-stations.js';
import { randomNumbers } from '../drills/random-numbers.js';
import { type Example, exampleOf } from './example.js';

/** Honest stations of 60 districts, 24 each; at those of one district the leader's share was then set to 61 %. */
function withEvenDistrict(): readonly BuiltForm[] {
  return Array.from({ length: 60 }, (_, index) => {
    const forms = drawnStations(index + 1, `district ${index + 1}`, 24);
    return index === 41 ? forms.map(evened) : forms;
  }).flat();
}

function evened({ votes: [one, other], lines, ...form }: BuiltForm): BuiltForm {
  const valid = (one ?? 0) + (other ?? 0);
  const invented = Math.round(0.61 * (valid + (lines['invalid'] ?? 0)));
  return { ...form, lines, votes: [invented, valid - invented] };
}

/** Five contestants at 900 honest stations; station 0302 was then given the votes of 0301, on a register of its own. */
function withCopiedStation(): readonly BuiltForm[] {
  const { registered, tookPart, votes } = cleanElection({
    stations: 900,
    shares: [0.44, 0.27, 0.15, 0.08, 0.05],
    seed: 11,
  });
  return Array.from(registered, (voters, station): BuiltForm => {
    const source = station === 301 ? 300 : station;
    const own = votes.map((column) => column[source] ?? 0);
    const valid = own.reduce((sum, one) => sum + one, 0);
    const issued = tookPart[source] ?? 0;
    return {
      territory: `district ${1 + Math.floor(station / 30)}`,
      station: String(station + 1).padStart(4, '0'),
      lines: { registered: Math.max(voters, issued), issued, invalid: issued - valid, valid },
      votes: own,
    };
  });
}

/** A bulletin whose votes were worked out from 46.3, 31.8, 15.2 and 6.7 per cent. */
async function derivedBulletin() {
  const total = 3_412_907;
  const rows = [463, 318, 152, 67].map(
    (part, index) => `${'abcd'[index]},${Math.round((part * total) / 1000)}`,
  );
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: [{ id: 'president', contestants: { a: 'Anna', b: 'Boris', c: 'Clara', d: 'Dmitri' } }],
        sources: [
          {
            id: 'commission',
            role: 'commission',
            files: [
              {
                path: 'bulletin.csv',
                holds: 'published-totals',
                columns: { contestant: 'who', votes: 'votes' },
              },
            ],
          },
        ],
      }),
      'bulletin.csv': `who,votes\n${rows.join('\n')}\n`,
    },
    [percentDerivedTotals],
  );
  return analysis;
}

/** The order of 1,000 ballots of a mixed box, of which 640 are for Anna, and then of a stack of 35 for her put on top. */
async function stackedBallots() {
  const { uniform } = randomNumbers(17);
  const ballots = Array.from({ length: 1000 }, (): string => (uniform() < 0.64 ? 'a' : 'b'));
  const begin = 400;
  ballots.splice(begin, 0, ...new Array<string>(35).fill('a'));
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [
          {
            id: 'recording',
            role: 'observer',
            files: [{ path: 'order.csv', holds: 'ballot-orders', columns: { sequence: 'read' } }],
          },
        ],
      }),
      'order.csv': `station,read\n301,${ballots.join(' ')}\n`,
    },
    [ballotRun],
  );
  return analysis;
}

export const examplesOfCopies: readonly Example[] = [
  exampleOf(tooEvenTerritory, 'evenness', withEvenDistrict),
  exampleOf(copiedForm, 'nearest', withCopiedStation, { leastCells: 9 }),
  { check: 'percent-derived-totals', plot: 'distances', analyse: derivedBulletin },
  { check: 'ballot-run', plot: 'runs', analyse: stackedBallots },
];
