import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import type { Analysis } from '../../../src/model/analysis.js';
import { en } from '../../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { outline } from '../../../src/report/outline/index.js';
import { randomWords } from '../../../src/stats/random-words.js';
import { electionYaml, type Files, formsFile, twoContestants } from '../../builders.js';

const LINES = ['registered', 'issuedInStation', 'stationary', 'invalid', 'valid'];

/** One station as simulated, with who watched it. */
export interface SimulatedStation {
  readonly territory: string;
  readonly station: number;
  readonly isWatched: boolean;
  readonly row: string;
}

interface Shape {
  readonly territories: number;
  readonly stationsEach: number;
  readonly watchedEach: number;
  /** Percentage points that the share of Anna is higher at stations that nobody watched. */
  readonly leaderEffect: number;
  /** Percentage points that turnout is higher there. */
  readonly turnoutEffect: number;
}

/**
 * An election in which the watched stations of each territory are drawn by lot and everything but the stated effects is the same at both kinds.
 * Territories differ from each other by far more than stations of one do.
 */
export function simulateStations(seed: number, shape: Shape): readonly SimulatedStation[] {
  const word = randomWords(seed);
  const uniform = (): number => word() / 2 ** 32;
  const spread = (): number => uniform() + uniform() + uniform() - 1.5;
  return Array.from({ length: shape.territories }, (_, territory) => {
    const [turnout, share] = [35 + 40 * uniform(), 30 + 40 * uniform()];
    const order = Array.from({ length: shape.stationsEach }, (__, station) => ({ station, key: word() }));
    const watched = order
      .sort((left, right) => left.key - right.key)
      .slice(0, shape.watchedEach)
      .map(({ station }) => station);
    return Array.from({ length: shape.stationsEach }, (__, station): SimulatedStation => {
      const isWatched = watched.includes(station);
      const registered = 1100 + Math.floor(800 * uniform());
      const percent = turnout + 8 * spread() + (isWatched ? 0 : shape.turnoutEffect);
      const issued = Math.round((registered * percent) / 100);
      const found = issued - Math.floor(3 * uniform());
      const invalid = Math.floor(10 * uniform());
      const forLeader = share + 8 * spread() + (isWatched ? 0 : shape.leaderEffect);
      const anna = Math.min(found - invalid, Math.round((found * forLeader) / 100));
      const boris = found - invalid - anna;
      return {
        territory: `T${territory}`,
        station,
        isWatched,
        row: `T${territory},${station},${registered},${issued},${found},${invalid},${found - invalid},${anna},${boris}`,
      };
    });
  }).flat();
}

type Source = ElectionFile['sources'][number];

/** The files of such an election: the commission’s forms, and what an observer says of the watched stations. */
export function watchedElection(
  stations: readonly SimulatedStation[],
  observer: Pick<Source, 'role' | 'selection' | 'design'>,
  says: 'counts' | 'incidents' | 'copies',
): Files {
  const watched = stations.filter(({ isWatched }) => isWatched);
  const file: Source['files'][number] =
    says === 'counts'
      ? { path: 'said.csv', holds: 'voter-counts', counted: 'in-room', columns: { territory: 'territory' } }
      : says === 'incidents'
        ? {
            path: 'said.csv',
            holds: 'incidents',
            columns: { territory: 'territory', station: 'station', report: 'report' },
          }
        : formsFile('said.csv', ['valid'], 'mayor');
  const rows = watched.map(({ territory, station }, index) => {
    if (says === 'counts') return `${territory},${station},400`;
    if (says === 'incidents') return `${territory},${station},R${index},observer-removed|other`;
    return `${territory},${station},500,300,200`;
  });
  const header = {
    counts: 'territory,station,count',
    incidents: 'territory,station,report,category',
    copies: 'territory,station,valid,a,b',
  }[says];
  return {
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [
        { id: 'cik', role: 'commission', files: [formsFile('forms.csv', LINES, 'mayor')] },
        { id: 'golos', ...observer, files: [file] },
      ],
    }),
    'forms.csv': [`territory,station,${LINES.join(',')},a,b`, ...stations.map(({ row }) => row), ''].join(
      '\n',
    ),
    'said.csv': [header, ...rows, ''].join('\n'),
  };
}

/** The report of an analysis, as it is written. */
export function reportOf(analysis: Analysis): string {
  return renderMarkdown(outline(analysis, en));
}
