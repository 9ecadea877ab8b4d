import { describe, expect, it } from 'vitest';
import { type AnalyseOptions, analyse } from '../../src/analyse/analyse.js';
import { checks } from '../../src/checks/index.js';
import { type Analysis, analysisSchema } from '../../src/model/analysis.js';
import { choosePacks } from '../../src/rules/choose-packs.js';
import { loadRulePacks } from '../../src/run/rule-packs.js';
import { electionYaml, type Files, formsFile, readFiles, twoContestants } from '../builders.js';

/** Readings of one station every hour, its register changing from the first to the last. */
function hourly(station: number, voted: readonly number[], [first, last] = [1000, 1000]): string[] {
  return voted.map((number, hour) => `N,${station},${8 + hour}:00,${number},${hour === 0 ? first : last}`);
}

/** Neighbours, a station where turnout jumps, one where it falls, one where it outruns the box and the register changes. */
const READINGS = [
  ...Array.from({ length: 12 }, (_, index) => hourly(101 + index, [0, 95 + index, 205 - index, 300])).flat(),
  ...hourly(120, [0, 50, 250, 300]),
  ...hourly(121, [0, 100, 90, 300]),
  ...hourly(122, [0, 700, 800, 900], [1000, 2000]),
];

const LINES = ['registered', 'issuedInStation', 'stationary', 'invalid', 'valid'];

/** Stations of one territory of which the first six were watched, and have a lower turnout than the others. */
const WATCHED = 6;
const BOARD = Array.from({ length: 24 }, (_, index) => {
  const voted = (index < WATCHED ? 400 : 600) + 3 * index;
  return `W,${index + 1},1100,${voted},${voted},${index},${voted - index},${voted - 2 * index},${index}`;
});

/** Stations of one territory with the same share. */
const ALIKE = Array.from(
  { length: 12 },
  (_, index) => `V,${index + 1},${2000 + 7 * index},1000,1000,10,990,622,368`,
);

/** Checks that describe the 24 stations when asked to. */
const FEW_ARE_ENOUGH = [
  'anomalous-votes',
  'turnout-share-slope',
  'turnout-share-fingerprint',
  'klimek-fit',
  'coarse-shares',
  'last-digit',
  'digit-pairs',
  'zero-five-endings',
  'second-digit-benford',
  'skewness-kurtosis',
  'dip',
];

/** Stations of one territory that differ, on a map, with machines at some and voters at home; the last is far out, and has its votes exchanged. */
const PEERS = Array.from({ length: 20 }, (_, index) => {
  const [came, votes] = index === 19 ? [870, 261] : [500 + 3 * index, 330 + 4 * index];
  const home = 5 + (index % 7);
  return [
    'P',
    index + 1,
    1000,
    came - home,
    home,
    0,
    came,
    votes,
    came - votes,
    50 + (index % 5),
    30 + Math.floor(index / 5),
    index % 2 === 0 ? 'machine' : 'hand',
  ].join(',');
});
const PEER_LINES = ['registered', 'issuedInStation', 'issuedOutside', 'invalid', 'valid'];
const PEERS_FILE = [`territory,station,${PEER_LINES.join(',')},a,b,lat,lon,machine`, ...PEERS, ''].join('\n');
const peersEntry = (path: string) => {
  const entry = formsFile(path, PEER_LINES, 'peers');
  if (entry.holds !== 'result-forms') throw new Error('expected forms');
  const places = { latitude: 'lat', longitude: 'lon', counting: 'machine' };
  return { ...entry, columns: { ...entry.columns, ...places } };
};

/** A data set with everything that a file can hold, blanks, findings of every check, and an earlier election. */
const EVERYTHING: Files = {
  'election.yaml': electionYaml({
    election: { name: 'Test election', country: 'RU', date: '2020-09-13' },
    contests: [
      ...twoContestants.map((contest) => ({ ...contest, seats: 45, threshold: 5 })),
      { id: 'council', contestants: { a: 'Anna', b: 'Boris' } },
      { id: 'board', contestants: { a: 'Anna', b: 'Boris' } },
      { id: 'peers', contestants: { a: 'Anna', b: 'Boris' } },
    ],
    parameters: {
      ...Object.fromEntries(FEW_ARE_ENOUGH.map((id) => [id, { leastStations: 20 }])),
      'too-even-territory': { leastStations: 12 },
      'copied-form': { leastCells: 5 },
      'integer-percent-excess': { leastStations: 20 },
      'spatial-cluster': { leastStations: 10 },
    },
    previous: 'old',
    sources: [
      {
        id: 'cik',
        role: 'commission',
        published: '2020-09-14',
        files: [
          formsFile('forms.csv', LINES, 'mayor'),
          formsFile('council.csv', LINES, 'council'),
          formsFile('board.csv', LINES, 'board'),
          peersEntry('peers.csv'),
          { ...formsFile('council-first.csv', ['valid'], 'council'), published: '2020-09-13' },
          { path: 'shares.csv', holds: 'reported-shares' },
          {
            path: 'readings.csv',
            holds: 'turnout-readings',
            columns: { territory: 'territory', time: 'time', registered: 'registered' },
          },
          { path: 'replies.csv', holds: 'replies' },
          {
            path: 'totals.csv',
            holds: 'published-totals',
            contest: 'mayor',
            columns: { territory: 'territory', valid: 'valid' },
          },
        ],
      },
      {
        id: 'press',
        role: 'media',
        files: [formsFile('press.csv', ['valid'], 'mayor')],
      },
      {
        id: 'golos',
        role: 'observer',
        selection: 'random',
        design: 'drawn by lot',
        counts: { about: 20 },
        files: [
          formsFile('copies.csv', ['valid'], 'mayor'),
          {
            path: 'counts.csv',
            holds: 'voter-counts',
            counted: 'in-room',
            columns: { territory: 'territory' },
          },
          { path: 'golos-shares.csv', holds: 'reported-shares' },
          {
            path: 'seats.csv',
            holds: 'published-totals',
            contest: 'mayor',
            columns: { contestant: 'who', seats: 'n' },
          },
          {
            path: 'derived.csv',
            holds: 'published-totals',
            contest: 'board',
            columns: { contestant: 'who', votes: 'n' },
          },
          {
            path: 'ballots.csv',
            holds: 'ballot-orders',
            contest: 'board',
            columns: { sequence: 'read' },
          },
          {
            path: 'incidents.csv',
            holds: 'incidents',
            columns: { station: 'station', territory: 'territory', report: 'report' },
          },
        ],
      },
    ],
  }),
  'forms.csv':
    'territory,station,registered,issuedInStation,stationary,invalid,valid,a,b\nN,1,900,500,510,5,505,300,205\nN,2,,500,500,5,495,,200\n',
  'council.csv':
    'territory,station,registered,issuedInStation,stationary,invalid,valid,a,b\nN,1,900,480,460,5,455,300,155\nN,3,700,300,300,10,290,200,90\nN,4,700,300,300,10,290,200,90\n',
  'council-first.csv': 'territory,station,valid,a,b\nN,1,455,301,154\n',
  'press.csv': 'territory,station,valid,a,b\nN,1,500,280,220\n',
  'copies.csv': 'territory,station,valid,a,b\nN,1,500,290,210\n',
  'counts.csv': [
    'territory,station,count\nN,1,400',
    ...BOARD.slice(0, WATCHED).map((_, index) => `W,${index + 1},${400 + 3 * index}`),
    '',
  ].join('\n'),
  'board.csv': [`territory,station,${LINES.join(',')},a,b`, ...BOARD, ...ALIKE, ''].join('\n'),
  'peers.csv': PEERS_FILE,
  'shares.csv': 'percent\n59 %\n',
  'golos-shares.csv': 'percent\nabout 20 %\n',
  'seats.csv': 'who,n\na,25\nb,19\n',
  'derived.csv': 'who,n\na,5123585\nb,4883416\n',
  'ballots.csv': `station,read\n1,${'a '.repeat(60)}${'b '.repeat(60)}\n`,
  'readings.csv': ['territory,station,time,voted,registered', ...READINGS, ''].join('\n'),
  'totals.csv': 'territory,valid\nN,990\n',
  'replies.csv': 'answer\nWe shall look.\n',
  'incidents.csv': [
    'territory,station,report,category\n,,,carousel',
    ...BOARD.slice(0, WATCHED).map((_, index) => `W,${index + 1},${index},carousel`),
    '',
  ].join('\n'),
  'old/election.yaml': electionYaml({
    contests: [...twoContestants, { id: 'peers', contestants: { a: 'Anna', b: 'Boris' } }],
    sources: [
      {
        id: 'cik',
        role: 'commission',
        files: [formsFile('forms.csv', ['valid'], 'mayor'), formsFile('peers.csv', PEER_LINES, 'peers')],
      },
    ],
  }),
  'old/peers.csv': PEERS_FILE.replace(/^P,20,.*$/mu, 'P,20,1000,551,6,0,557,406,151,54,34,hand'),
  'old/forms.csv': 'territory,station,valid,a,b\nN,1,3,2,1\n',
};

async function analyseEverything(options: Partial<AnalyseOptions> = {}): Promise<Analysis> {
  return analyse(await readFiles(EVERYTHING), {
    checks,
    deselected: [],
    offByDefault: [],
    packs: choosePacks(loadRulePacks(), []),
    seed: 1,
    tool: { name: 'scrutineer', version: '1.2.3' },
    stamp: null,
    ...options,
  });
}

describe('analyse', () => {
  it('gives plain data of the published schema, with a finding or an estimate of every check', async () => {
    const analysis = await analyseEverything();
    expect(analysisSchema.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
    const estimating = analysis.outcomes.flatMap((outcome) =>
      outcome.status === 'completed' && outcome.estimates.length > 0 ? [outcome.id] : [],
    );
    const found = analysis.findings.map(({ check }) => check);
    expect([...new Set([...found, ...estimating])].sort()).toEqual(checks.map(({ id }) => id).sort());
  });

  it('gives the same bytes for the same input, read anew', async () => {
    const first = JSON.stringify(await analyseEverything());
    expect(JSON.stringify(await analyseEverything())).toBe(first);
  });

  it('writes tool, seed and stamp into the manifest, and the fingerprint of every input', async () => {
    const { manifest } = await analyseEverything({ seed: 7, stamp: '2020-09-15T00:00:00Z' });
    expect(manifest).toMatchObject({
      tool: { name: 'scrutineer', version: '1.2.3' },
      seed: 7,
      stamp: '2020-09-15T00:00:00Z',
    });
    expect(manifest.inputs.map(({ path }) => path).sort()).toEqual(Object.keys(EVERYTHING).sort());
    // As sha256sum gives it.
    expect(manifest.inputs.find(({ path }) => path === 'shares.csv')).toEqual({
      path: 'shares.csv',
      bytes: 13,
      sha256: '40992437e5d01db0a0dade9c2e28decd7dd53f7cdcfa010d898e0e51cd02661f',
    });
  });

  it('describes every file with its source, its contest, and rows that add up', async () => {
    const { files } = await analyseEverything();
    expect(files.map(({ path }) => path).sort()).toEqual(
      Object.keys(EVERYTHING)
        .filter((path) => path.endsWith('.csv'))
        .sort(),
    );
    expect(files.find(({ path }) => path === 'forms.csv')).toEqual({
      path: 'forms.csv',
      source: 'cik',
      holds: 'result-forms',
      contest: 'mayor',
      published: '2020-09-14',
      rowsIn: 2,
      rowsUsed: 2,
      rowsSetAside: 0,
      setAside: {},
    });
    for (const { rowsIn, rowsUsed, rowsSetAside, setAside } of files) {
      expect(rowsUsed + rowsSetAside).toBe(rowsIn);
      expect(Object.values(setAside).reduce((sum, rows) => sum + rows, 0)).toBe(rowsSetAside);
    }
  });

  it('names the contest of every file that the election file gives one', async () => {
    const { files } = await analyseEverything();
    expect(files.find(({ path }) => path === 'seats.csv')?.contest).toBe('mayor');
  });
});
