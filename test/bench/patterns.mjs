/**
 * Measures the default pattern checks on a made-up election, each beside one plain pass over all its columns, in one process, and all of them
 * together with one thread and with two: `npm run bench` ends with it; alone, after a build: `node test/bench/patterns.mjs 97000 3`. The best of the runs
 * counts; a check reads the results anew in none but the first.
 */
import { performance } from 'node:perf_hooks';
import { runSeeded } from '../../dist/analyse/run-seeded.js';
import { checks } from '../../dist/checks/index.js';
import { stationResults } from '../../dist/checks/pattern/results/station-results.js';
import { runsByDefault } from '../../dist/model/tier.js';
import { analyseInThreads } from '../../dist/run/analyse-in-threads.js';
import { packsOf } from '../../dist/run/rule-packs.js';
import { randomWords } from '../../dist/stats/random-words.js';

const [stations = 97_000, times = 3] = process.argv.slice(2).map(Number);
const CONTESTANTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const REGIONS = 85;
const PER_DISTRICT = 35;

const dataset = makeElection();
const packs = packsOf(dataset);
const print = (text) => process.stdout.write(`${text}\n`);

const [table] = dataset.forms;
const columns = [...Object.values(table.lines), ...table.votes.values()].map(({ values }) => values);
let sink = 0;
const pass = best(times * 10, () => {
  for (const values of columns) for (let row = 0; row < values.length; row++) sink += values[row];
});

print(
  `| ${stations.toLocaleString('en')} stations, ${columns.length} columns | ms | ns per station | times one plain pass |`,
);
print('| --- | --: | --: | --: |');
row('one plain pass', pass);
row(
  'the results read',
  best(1, () => stationResults(dataset)),
);
for (const check of checks) {
  if (check.evidence !== 'pattern' || !runsByDefault(check.tier)) continue;
  let status = '';
  const ms = best(times, () => {
    status = runSeeded(check, dataset, { packs, seed: 1 }).outcome.status;
  });
  if (status === 'crashed') throw new Error(`${check.id} crashed`);
  if (status === 'completed') row(`\`${check.id}\``, ms);
}
const chosen = checks.filter(({ tier }) => runsByDefault(tier));
const options = {
  checks: chosen,
  deselected: [],
  offByDefault: [],
  packs,
  seed: 1,
  tool: { name: 'scrutineer', version: 'bench' },
  stamp: null,
};
for (const threads of [1, 2]) {
  const began = performance.now();
  const { manifest } = await analyseInThreads(dataset, options, threads);
  if (manifest.crashed.length > 0) throw new Error(`crashed: ${manifest.crashed.join(', ')}`);
  row(`all default checks, ${threads} ${threads === 1 ? 'thread' : 'threads'}`, performance.now() - began);
}
print(`\n${Math.round(process.memoryUsage().rss / 1e6)} MB of memory at the end${sink === 0 ? '.' : ''}`);

function best(runs, run) {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < runs; time++) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

function row(name, ms) {
  print(`| ${name} | ${ms.toFixed(1)} | ${((ms * 1e6) / stations).toFixed(0)} | ${(ms / pass).toFixed(1)} |`);
}

/** Stations of some 1,150 voters in districts of 35 and 85 regions, each district and station with a turnout and shares of its own. */
function makeElection() {
  const word = randomWords(7);
  const uniform = () => word() / 2 ** 32;
  const normal = () => uniform() + uniform() + uniform() + uniform() - 2;
  const districts = Math.ceil(stations / PER_DISTRICT);
  const names = [
    ...Array.from({ length: REGIONS }, (_, region) => `Region ${region}`),
    ...Array.from({ length: districts }, (_, district) => `District ${district}`),
  ];
  const parents = names.map((_, index) => (index < REGIONS ? -1 : (index - REGIONS) % REGIONS));
  const traits = Array.from({ length: districts }, () => ({
    turnout: 0.6 + 0.2 * normal(),
    leader: 0.5 + 0.15 * normal(),
  }));
  const lineNames = [
    'registered',
    'issuedInStation',
    'issuedOutside',
    'portable',
    'stationary',
    'invalid',
    'valid',
  ];
  const lines = Object.fromEntries(lineNames.map((name) => [name, { values: new Int32Array(stations) }]));
  const votes = new Map(CONTESTANTS.map((id) => [id, { values: new Int32Array(stations) }]));
  const within = (value) => Math.max(0.02, Math.min(0.98, value));
  for (let station = 0; station < stations; station++) {
    const trait = traits[Math.floor(station / PER_DISTRICT)];
    const registered = 200 + Math.floor(1900 * uniform());
    const issued = Math.round(registered * within(trait.turnout + 0.08 * normal()));
    const outside = Math.round(issued * 0.06 * uniform());
    const invalid = Math.round(issued * 0.02 * uniform());
    const valid = issued - invalid;
    const leading = Math.round(valid * within(trait.leader + 0.08 * normal()));
    const written = [registered, issued - outside, outside, outside, issued - outside, invalid, valid];
    lineNames.forEach((name, index) => {
      lines[name].values[station] = written[index];
    });
    let rest = valid - leading;
    CONTESTANTS.forEach((id, index) => {
      const isLast = index === CONTESTANTS.length - 1;
      const share = index === 0 ? leading : isLast ? rest : Math.round(rest * (0.3 + 0.2 * uniform()));
      votes.get(id).values[station] = share;
      if (index > 0) rest -= share;
    });
  }
  const fileLines = Int32Array.from({ length: stations }, (_, index) => index + 2);
  return {
    election: { name: 'Bench', country: null, date: null },
    description: { path: 'election.yaml', sha256: '', bytes: 0 },
    crosswalk: null,
    rules: [],
    ownPacks: [],
    lines: [],
    contests: [
      {
        id: 'c',
        name: 'c',
        seats: null,
        fileLine: 1,
        threshold: null,
        contestants: CONTESTANTS.map((id) => ({ id, name: id })),
      },
    ],
    sources: [
      {
        id: 's',
        name: 's',
        role: 'commission',
        selection: 'census',
        design: null,
        counts: { kind: 'exact' },
      },
    ],
    files: [
      {
        path: 'forms.csv',
        origin: {
          path: 'forms.csv',
          table: null,
          encoding: null,
          delimiter: null,
          transposed: false,
          quotable: null,
        },
        sha256: '',
        bytes: 0,
        source: 0,
        holds: 'result-forms',
        contest: 0,
        published: null,
        rowsIn: stations,
        rowsUsed: stations,
        setAside: {},
        setAsideRows: { fileLines: new Int32Array(), reasons: new Uint8Array() },
      },
    ],
    territories: { names, parents },
    stations: {
      length: stations,
      ids: Array.from({ length: stations }, (_, station) => String(station + 1)),
      territories: Int32Array.from(
        { length: stations },
        (_, station) => REGIONS + Math.floor(station / PER_DISTRICT),
      ),
      details: new Map(),
    },
    forms: [
      {
        file: 0,
        source: 0,
        contest: 0,
        length: stations,
        stations: Int32Array.from({ length: stations }, (_, station) => station),
        fileLines,
        lines,
        votes,
      },
    ],
    voterCounts: [],
    turnoutReadings: [],
    reportedShares: [],
    publishedTotals: [],
    incidents: [],
    replies: [],
    ballotOrders: [],
    previous: null,
    parameters: {},
    issues: [],
  };
}
