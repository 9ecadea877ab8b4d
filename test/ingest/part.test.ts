import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.js';
import { InputError } from '../../src/model/issue.js';
import type { Part } from '../../src/model/part.js';
import { loadRulePacks } from '../../src/run/rule-packs.js';
import {
  analyseDataset,
  electionYaml,
  type Files,
  formsFile,
  memoryFolder,
  twoContestants,
} from '../builders.js';

const NORTH: Part = { column: 'territory', value: 'North' };

const FORMS =
  'territory,station,valid,a,b\nNorth,1,500,300,200\nNorth,2,400,250,150\nSouth,1,700,100,600\nSouth,3,x,1,1\n,4,9,5,4\nTotal,,1600,651,951\n';

function files(more: Partial<Parameters<typeof electionYaml>[0]> = {}, added: Files = {}): Files {
  return {
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['valid'])] }],
      ...more,
    }),
    'forms.csv': FORMS,
    ...added,
  };
}

const readPart = (given: Files, part: Part | null = null) =>
  ingest(memoryFolder(given), { rulePacks: loadRulePacks(), part });

const codesOf = async (given: Files, part: Part): Promise<string[]> => {
  const failure = await readPart(given, part).catch((error: unknown) => error);
  if (!(failure instanceof InputError)) throw failure;
  return failure.problems.map(({ code }) => code);
};

describe('a part of a data set', () => {
  it('has the rows of its territory alone, counts the others, and keeps the lines of the file', async () => {
    const dataset = await readPart(files(), NORTH);
    expect(dataset.stations.ids).toEqual(['1', '2']);
    expect([...(dataset.forms[0]?.fileLines ?? [])]).toEqual([2, 3]);
    const [file] = dataset.files;
    expect(file).toMatchObject({ rowsIn: 6, rowsUsed: 2, setAside: { 'other-part': 4 } });
    expect(file?.setAsideRows.fileLines).toHaveLength(0);
    expect(dataset.issues).toEqual([]);
    expect(dataset.election.name).toBe('Test election: North');
    expect(dataset.part).toEqual(NORTH);
  });

  it('has the issues of its own rows and no other', async () => {
    const dataset = await readPart(files(), { column: 'territory', value: 'South' });
    expect(dataset.issues.flatMap(({ examples }) => examples.map(({ line }) => line))).toEqual([5]);
    expect(dataset.files[0]?.rowsUsed).toBe(2);
  });

  it('takes a territory that is carried down', async () => {
    const carried = FORMS.replace('North,2', ',2').replace('\n,4,9,5,4', '');
    const source = { ...formsFile('forms.csv', ['valid']), carryDown: true };
    const given = files(
      { sources: [{ id: 'cik', role: 'commission', files: [source] }] },
      { 'forms.csv': carried },
    );
    const dataset = await readPart(given, NORTH);
    expect(dataset.stations.ids).toEqual(['1', '2']);
  });

  it('uses nothing of a table that does not say to which part its rows belong, and says so', async () => {
    const counts = {
      path: 'counts.csv',
      holds: 'voter-counts',
      counted: 'turnout',
      columns: { station: 'station', count: 'count' },
    } as const;
    const dataset = await readPart(
      files(
        {
          sources: [
            { id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['valid'])] },
            { id: 'watch', role: 'observer', files: [counts] },
          ],
        },
        { 'counts.csv': 'station,count\n1,450\n3,1\n' },
      ),
      NORTH,
    );
    expect(dataset.voterCounts).toEqual([]);
    expect(dataset.files[1]).toMatchObject({ rowsIn: 2, rowsUsed: 0, setAside: { 'other-part': 2 } });
    expect(dataset.issues.map(({ code }) => code)).toContain('no-part-column');
  });

  it('adds up over all parts and the rows of none to the whole', async () => {
    const whole = await readPart(files());
    const parts = await Promise.all(
      ['North', 'South', 'Total'].map((value) => readPart(files(), { column: 'territory', value })),
    );
    const used = parts.reduce((sum, { files: [file] }) => sum + (file?.rowsUsed ?? 0), 0);
    expect(used + 1).toBe(whole.files[0]?.rowsUsed);
    for (const part of parts) expect(part.files[0]?.rowsIn).toBe(whole.files[0]?.rowsIn);
  });

  it('is named in the analysis, and its rows are those of the part', async () => {
    const { election } = analyseDataset(await readPart(files(), NORTH));
    expect(election).toMatchObject({ name: 'Test election: North', part: NORTH });
  });

  it('is refused by a column that names no territory of the commission, so that none can be an observer', async () => {
    expect(await codesOf(files(), { column: 'station', value: '1' })).toEqual(['no-part-of-that-column']);
  });

  it('is refused where no row has the value', async () => {
    expect(await codesOf(files(), { column: 'territory', value: 'north' })).toEqual(['no-such-part']);
  });
});
