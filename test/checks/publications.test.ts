import { describe, expect, it } from 'vitest';
import { formsOfStation, publications } from '../../src/checks/publications.js';
import { lineageOf } from '../../src/checks/source-lineage.js';
import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { countAt } from '../../src/model/count.js';
import type { Line } from '../../src/model/line.js';
import { electionYaml, readFiles } from '../builders.js';

interface Published {
  readonly published?: string;
  readonly lines: readonly Line[];
  /** Rows of station and the lines. */
  readonly rows: readonly string[];
}

/** The commission's publications of one contest. */
async function read(...files: readonly Published[]) {
  const entries: ElectionFile['sources'][number]['files'] = files.map(({ published, lines }, index) => ({
    path: `${index}.csv`,
    holds: 'result-forms',
    columns: Object.fromEntries(lines.map((line) => [line, line])),
    ...(published ? { published } : {}),
  }));
  const dataset = await readFiles({
    'election.yaml': electionYaml({
      contests: [{ id: 'mayor', contestants: {} }],
      sources: [{ id: 'cik', role: 'commission', files: entries }],
    }),
    ...Object.fromEntries(
      files.map(({ lines, rows }, index) => [
        `${index}.csv`,
        `station,${lines.join(',')}\n${rows.join('\n')}\n`,
      ]),
    ),
  });
  const all = publications(dataset, (role) => role === 'commission');
  return {
    all,
    /** Values of a line at station 7, by publication. */
    values: (line: Line) =>
      formsOfStation(all, 0, dataset.stations.ids.indexOf('7')).map(({ forms, row }) =>
        countAt(forms.lines[line], row),
      ),
  };
}

function valid(): ElectionFile['sources'][number]['files'][number] {
  return { path: 'forms.csv', holds: 'result-forms', columns: { valid: 'valid' } };
}

describe('publications', () => {
  it('stand latest first, and those without a date last', async () => {
    const rows = (valid: number) => ({ lines: ['valid'] as const, rows: [`7,${valid}`] });
    const { values, all } = await read(
      { ...rows(1), published: '2020-09-14' },
      { ...rows(2) },
      { ...rows(3), published: '2020-09-15' },
      { ...rows(4), published: '2020-09-14T10:00' },
    );
    expect(all.map(({ published }) => published)).toEqual([
      '2020-09-15',
      '2020-09-14T10:00',
      '2020-09-14',
      null,
    ]);
    expect(values('valid')).toEqual([3, 4, 1, 2]);
  });

  it('leave out a publication that does not name the station', async () => {
    const { values } = await read(
      { lines: ['valid'], rows: ['7,1'], published: '2020-09-14' },
      { lines: ['valid'], rows: ['8,2'], published: '2020-09-15' },
    );
    expect(values('valid')).toEqual([1]);
  });

  it('give the wanted roles only', async () => {
    const dataset = await readFiles({
      'election.yaml': electionYaml({
        contests: [{ id: 'mayor', contestants: {} }],
        sources: (['observer', 'commission'] as const).map((role) => ({
          id: role,
          role,
          files: [{ path: `${role}.csv`, holds: 'result-forms', columns: { valid: 'valid' } }],
        })),
      }),
      'observer.csv': 'station,valid\n7,1\n',
      'commission.csv': 'station,valid\n7,2\n',
    });
    expect(publications(dataset, (role) => role !== 'commission').map(({ source }) => source)).toEqual([0]);
  });

  it('of two commissions on the same day stand with the later named first', async () => {
    const dataset = await readFiles({
      'election.yaml': electionYaml({
        contests: [{ id: 'mayor', contestants: {} }],
        sources: ['central', 'regional'].map((id) => ({
          id,
          role: 'commission',
          published: '2020-09-14',
          files: [{ path: 'forms.csv', holds: 'result-forms', columns: { valid: 'valid' } }],
        })),
      }),
      'forms.csv': 'station,valid\n7,1\n',
    });
    expect(publications(dataset, () => true).map(({ source }) => source)).toEqual([1, 0]);
  });

  it('of a source that revises another are later than all that the other published', async () => {
    const dataset = await readFiles({
      'election.yaml': electionYaml({
        contests: [{ id: 'mayor', contestants: {} }],
        sources: [
          { id: 'preview', role: 'commission', published: '2020-09-15', files: [valid()] },
          { id: 'final', role: 'commission', revises: 'preview', published: '2020-09-14', files: [valid()] },
          { id: 'corrected', role: 'commission', revises: 'final', files: [valid()] },
          { id: 'other', role: 'commission', published: '2020-09-16', files: [valid()] },
        ],
      }),
      'forms.csv': 'station,valid\n7,1\n',
    });
    expect(publications(dataset, () => true).map(({ source }) => source)).toEqual([2, 1, 3, 0]);
    expect(dataset.sources.map((_, source) => lineageOf(dataset, source))).toEqual([
      { root: 0, stage: 0 },
      { root: 0, stage: 1 },
      { root: 0, stage: 2 },
      { root: 3, stage: 0 },
    ]);
  });

  it('put together the forms of a station that two files of one publication give in parts', async () => {
    const { all, values } = await read(
      { lines: ['registered'], rows: ['7,900'] },
      { lines: ['valid'], rows: ['7,500'] },
    );
    expect(all).toHaveLength(1);
    expect([values('registered'), values('valid')]).toEqual([[900], [500]]);
  });

  it('do not depend on which of two rows of one file, each with a blank, stands first', async () => {
    const lines = ['registered', 'valid'] as const;
    const one = await read({ lines, rows: ['8,1,1', '7,900,', '7,,500'] });
    const other = await read({ lines, rows: ['8,1,1', '7,,500', '7,900,'] });
    expect([other.values('registered'), other.values('valid')]).toEqual([
      one.values('registered'),
      one.values('valid'),
    ]);
  });
});
