import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.js';
import { inspectFile } from '../../../src/ingest/inspect/inspect-file.js';
import { proposeElection } from '../../../src/ingest/inspect/propose-election.js';
import { writeProposal } from '../../../src/ingest/inspect/write-proposal.js';
import type { Folder } from '../../../src/ingest/read/folder.js';
import { BLANK } from '../../../src/model/count.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { Line } from '../../../src/model/line.js';
import { locales } from '../../../src/report/locales/index.js';
import { sayNote } from '../../../src/report/say-note.js';
import { openDiskFolder } from '../../../src/run/disk-folder.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';
import { memoryFolder } from '../../builders.js';
import { ABSENT, DATA, WHY_SKIPPED } from '../../real-data/open.js';
import { propose } from '../inspect/looked-at.js';
import { SYNTHETIC } from './synthetic.js';

const rulePacks = loadRulePacks();

function sum({ forms }: Dataset, line: Line): number {
  let total = 0;
  for (const { lines } of forms) {
    for (const value of lines[line]?.values ?? []) if (value !== BLANK) total += value;
  }
  return total;
}

function formsIn({ forms }: Dataset): number {
  return forms.reduce((all, { length }) => all + length, 0);
}

/** The data folder with a proposed election file in it. */
function withProposal(text: string): Folder {
  const disk = openDiskFolder(DATA);
  const memory = memoryFolder({ 'election.yaml': text });
  return {
    find: (path) => disk.find(path),
    open: (path) => (path === 'election.yaml' ? memory : disk).open(path),
  };
}

async function readProposal(...paths: readonly string[]): Promise<Dataset> {
  const disk = openDiskFolder(DATA);
  const files = [];
  for (const path of paths) files.push(await inspectFile(disk, path, {}));
  return ingest(withProposal(writeProposal(proposeElection(files), (note) => sayNote(note, locales.en))), {
    rulePacks,
  });
}

describe('the proposal of every format', () => {
  it.each(Object.entries(SYNTHETIC))('%s is one that can be read', async (_, rows) => {
    const csv = rows
      .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
      .join('\n');
    const files = {
      'table.csv': csv,
      'election.yaml': writeProposal(propose(rows), (note) => sayNote(note, locales.en)),
    };
    const dataset = await ingest(memoryFolder(files), { rulePacks });
    const used = dataset.files.reduce((rowsUsed, file) => rowsUsed + file.rowsUsed, 0);
    expect(used).toBeGreaterThan(0);
  });
});

describe.skipIf(ABSENT)(`proposals for real files${WHY_SKIPPED}`, () => {
  it.each([
    ['ru-federal/2011.csv.zip', 95_225, 'registered', 109_229_337],
    ['ru-federal/2024.csv.zip', 94_214, 'registered', 99_764_974],
    ['pl-2020/round1.zip', 27_225, 'registered', 30_204_241],
    ['ru-2019-moscow/protocol_lines_long.csv.gz', 3605, 'registered', 7_348_991],
    ['us-wi-2016/president_canvass.xlsx', 3636, 'valid', 2_975_753],
  ] as const)(
    'reads %s without a word of ours changed',
    async (path, forms, line, total) => {
      const dataset = await readProposal(path);
      expect([formsIn(dataset), sum(dataset, line)]).toEqual([forms, total]);
    },
    120_000,
  );

  it('names the packs of both forms for tables of two elections, and is not to be used unseen', async () => {
    const paths = ['samples/ru2011_official_north_ossetia.csv', 'samples/ru2018_official_north_ossetia.csv'];
    const disk = openDiskFolder(DATA);
    const files = [];
    for (const path of paths) files.push(await inspectFile(disk, path, {}));
    const { election, ambiguous } = proposeElection(files);
    expect(election.rules).toEqual(['ru-duma-2011', 'ru-president']);
    expect(ambiguous.map(({ id }) => id)).toContain('several-forms');
    expect(formsIn(await readProposal(...paths))).toBe(368 + 372);
  });
});
