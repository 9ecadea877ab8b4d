import type { Dataset } from '../model/dataset.js';
import type { InputFile, SetAsideReason } from '../model/input-file.js';
import { InputError, type Issue } from '../model/issue.js';
import type { PublishedTotal, ReportedShare } from '../model/observation.js';
import { territoryPath } from '../model/territory.js';
import { ELECTION_FILE } from './election/election-file.js';
import { namesOfOthers } from './election/names-of-others.js';
import { parseElectionFile } from './election/parse.js';
import { readDescription } from './election/read-description.js';
import { resolveElection } from './election/resolve.js';
import { expandPaths } from './expand-paths.js';
import { createHarvest, settleMentions } from './harvest.js';
import { createIssueLog, newIssue } from './issue-log.js';
import { createStationBook } from './normalise/station-book.js';
import { createTerritoryBook } from './normalise/territory-book.js';
import { asProblems } from './problems.js';
import type { Folder } from './read/folder.js';
import { type Progress, readFile } from './read-file.js';
import { type Settling, settleForms } from './settle-forms.js';
import { type StatementKey, settleStatements } from './settle-statements.js';

export interface IngestOptions {
  /** Ids of the rule packs there are. */
  readonly rulePacks: readonly string[];
  readonly progress?: Progress;
}

const SILENT: Progress = { expect() {}, bytes() {}, rows() {} };

/**
 * Reads a folder's `election.yaml` and every file it names. What can be used becomes a Dataset with its issues; where
 * something cannot be used at all, an InputError names every such problem of every file.
 */
export async function ingest(folder: Folder, options: IngestOptions): Promise<Dataset> {
  return ingestFrom(folder, '', options);
}

/** `base`: path of the data set below the folder, empty or ending in a slash. */
async function ingestFrom(folder: Folder, base: string, options: IngestOptions): Promise<Dataset> {
  const progress = options.progress ?? SILENT;
  const path = base + ELECTION_FILE;
  const description = await readDescription(folder, path);
  const parsed = parseElectionFile(description.text, path);
  const { election } = parsed;
  const { contests, sources, entries } = resolveElection(parsed, path, options.rulePacks);
  const problems: Issue[] = [];
  const attempt = async (file: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      problems.push(...asProblems(error, file));
    }
  };

  const territories = createTerritoryBook();
  const mentions = createStationBook();
  const issues = createIssueLog();
  const harvest = createHarvest();
  const files: (Omit<InputFile, 'rowsUsed'> & {
    readonly setAside: Partial<Record<SetAsideReason, number>>;
  })[] = [];

  for (const resolved of await expandPaths(folder, base, entries, problems)) {
    const { entry, source, contest, published, isOneOfSeveral } = resolved;
    const filePath = base + entry.path;
    await attempt(filePath, async () => {
      const bytes = await folder.open(filePath);
      progress.expect(bytes.size);
      const context = {
        path: filePath,
        file: files.length,
        source,
        contest,
        contests,
        isOneOfSeveral,
        otherSources: namesOfOthers(election, source),
        stations: mentions,
        issues,
        harvest,
      };
      const counts = await readFile(bytes, entry, context, territories, progress);
      files.push({
        path: filePath,
        bytes: bytes.size,
        source,
        contest,
        holds: entry.holds,
        published,
        ...counts,
      });
    });
  }
  let previous: Dataset | null = null;
  if (election.previous !== undefined && base === '') {
    const earlier = `${election.previous.replace(/^(\.\/)+/u, '').replace(/\/+$/u, '')}/`;
    if (earlier === '/' || earlier === './') {
      throw new InputError([newIssue({ code: 'previous-is-itself', file: path, column: 'previous' })]);
    }
    await attempt(earlier, async () => {
      previous = await ingestFrom(folder, earlier, options);
    });
  }
  if (problems.length > 0) throw new InputError(problems);

  const places = territories.finish();
  const { stations, stationOf, ambiguous } = mentions.settle(places);
  const stationName = (station: number): string =>
    [...territoryPath(places, stations.territories[station] ?? -1), stations.ids[station] ?? ''].join(' › ');
  for (const { mention, fits } of ambiguous) {
    const { file, fileLine } = mentions.firstPlace(mention);
    const got = stationName(stationOf[mention] ?? -1);
    issues.add({
      code: 'ambiguous-station',
      file: files[file]?.path ?? path,
      line: fileLine,
      got,
      args: { fits },
    });
  }
  const settled = settleMentions(harvest, stationOf);
  const settling: Settling = {
    pathOf: (file) => files[file]?.path ?? '',
    publishedOf: (file) => files[file]?.published ?? null,
    stationName,
    contestantsOf: (contest) => contests[contest]?.contestants.map(({ id }) => id) ?? [],
    setAside(file, reason, rows) {
      const counts = files[file]?.setAside ?? {};
      counts[reason] = (counts[reason] ?? 0) + rows;
    },
    issues,
  };
  const forms = settleForms(settled.forms, settling);
  const publishedTotals = settleStatements(settled.publishedTotals, totalKey, withoutValue, settling);
  const reportedShares = settleStatements(settled.reportedShares, shareKey, () => [], settling);
  for (const { path: file, rowsIn, setAside } of files) {
    if (total(setAside) > rowsIn) throw new Error(`${file}: more rows set aside than there are`);
    if (rowsIn === total(setAside))
      issues.add({ code: rowsIn === 0 ? 'no-rows' : 'no-row-used', file, args: { rows: rowsIn } });
  }
  return {
    election: {
      name: election.election.name,
      country: election.election.country ?? null,
      date: election.election.date ?? null,
    },
    description: { path, sha256: description.sha256, bytes: description.bytes },
    rules: election.rules ?? [],
    contests,
    sources,
    files: files.map((file) => ({ ...file, rowsUsed: file.rowsIn - total(file.setAside) })),
    territories: places,
    stations,
    ...settled,
    forms,
    publishedTotals,
    reportedShares,
    previous,
    parameters: election.parameters ?? {},
    issues: issues.groups(),
  };
}

function total(setAside: Partial<Record<SetAsideReason, number>>): number {
  return Object.values(setAside).reduce((sum, rows) => sum + rows, 0);
}

/** A total that contradicts another is not known: its list stays, with a blank in it. */
function withoutValue(total: PublishedTotal): readonly PublishedTotal[] {
  return [{ ...total, value: null }];
}

function totalKey({ contest, contestant, quantity, value }: PublishedTotal): StatementKey {
  return { thing: [contest, contestant?.toLowerCase() ?? null, quantity], value };
}

function shareKey({ quantity, contestant, low, high }: ReportedShare): StatementKey {
  return {
    thing: [quantity?.toLowerCase() ?? null, contestant?.toLowerCase() ?? null],
    value: `${low} to ${high}`,
  };
}
