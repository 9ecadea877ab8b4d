import { describe, expect, it } from 'vitest';
import {
  csv,
  FORMS_HEADER,
  formsEntry,
  noteIds,
  runOn,
  runOnTotals,
  STATIONS,
  TOTALS,
  TOTALS_HEADER,
  totalsEntry,
} from './territory-totals/totals-dataset.js';

const ALL = Object.values(TOTALS);

describe('territory-total-gap', () => {
  it('finds a total that its stations’ forms do not make up, once for the territory', async () => {
    const { findings, outcome } = await runOnTotals(['North,East,1980,1043,613,430']);
    expect(outcome).toMatchObject({ status: 'completed', examined: 4, examinedUnit: 'figures', findings: 1 });
    expect(findings).toMatchObject([
      {
        evidence: 'conflict',
        subject: { kind: 'territory', territory: ['North', 'East'] },
        contest: 'mayor',
        message: { id: 'total-differs', args: { differing: 2, compared: 4, forms: 2 } },
        expected: {
          value: 603,
          measure: { kind: 'votes', contestant: 'a' },
          places: [
            { file: 'forms.csv', line: 2 },
            { file: 'forms.csv', line: 3 },
          ],
        },
        actual: { value: 613, places: [{ file: 'totals.csv', line: 2 }] },
        difference: 10,
        unit: 'votes',
        votesAtStake: 10,
        direction: 'a',
        n: 4,
        cells: [
          { measure: { kind: 'line', line: 'registered' }, expected: 1980, actual: 1980 },
          { measure: { kind: 'line', line: 'valid' }, expected: 1033, actual: 1043 },
          { measure: { kind: 'votes', contestant: 'a' }, expected: 603, actual: 613 },
          { measure: { kind: 'votes', contestant: 'b' }, expected: 430, actual: 430 },
        ],
        provenance: [
          { file: 'totals.csv', line: 2 },
          { file: 'forms.csv', line: 2 },
          { file: 'forms.csv', line: 3 },
        ],
      },
    ]);
  });

  it('stays silent where the forms make up the totals of every level', async () => {
    const { findings, outcome } = await runOnTotals(ALL);
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({
      status: 'completed',
      examined: 16,
      findings: 0,
      unmatched: { total: 0 },
    });
  });

  it('fires on a difference of one', async () => {
    const { findings } = await runOnTotals(['North,East,1980,1033,603,431']);
    expect(findings).toMatchObject([{ difference: 1, votesAtStake: 1, direction: 'b' }]);
  });

  it('names no winner of a total that only takes votes away, and no votes where a line alone differs', async () => {
    expect((await runOnTotals(['North,East,1980,1033,600,430'])).findings).toMatchObject([
      { difference: -3, votesAtStake: 3, direction: null },
    ]);
    expect((await runOnTotals(['North,East,1975,1033,603,430'])).findings).toMatchObject([
      { difference: -5, unit: 'voters', votesAtStake: 0, direction: null },
    ]);
  });

  it('takes the total of totals, and one without a territory, for that of the whole contest', async () => {
    const { findings } = await runOnTotals([...ALL.slice(0, 3), 'Total,,3890,2044,1164,881']);
    expect(findings).toMatchObject([{ subject: { territory: [] }, difference: 1 }]);
    expect((await runOnTotals([',,3890,2044,1164,881'])).findings).toMatchObject([
      { subject: { territory: [] } },
    ]);
  });

  it('reads totals of one number a row as well', async () => {
    const entry = {
      path: 'totals.csv',
      holds: 'published-totals' as const,
      columns: {
        territory: ['region', 'district'],
        contestant: 'who',
        votes: 'votes',
        quantity: 'what',
        count: 'n',
      },
    };
    const { findings, outcome } = await runOn(
      [{ id: 'cik', role: 'commission', files: [formsEntry('forms.csv'), entry] }],
      {
        'forms.csv': csv(FORMS_HEADER, STATIONS),
        'totals.csv': csv('region,district,who,votes,what,n', [
          'North,East,A,604,,',
          'North,East,b,430,,',
          'North,East,,,valid,1033',
          'North,East,,,complaints,7',
        ]),
      },
    );
    expect(outcome).toMatchObject({ examined: 3 });
    expect(findings).toMatchObject([{ difference: 1, n: 3, actual: { places: [{ line: 2 }] } }]);
  });

  it('does not compare a total that a station’s blank may hold, and says which station', async () => {
    const blank = STATIONS.with(1, 'North,East,2,980,518,,215');
    const { findings, outcome } = await runOnTotals(ALL, blank);
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({
      status: 'completed',
      // In every territory but West the votes of a are open.
      examined: 13,
      unmatched: { total: 1, examples: [{ station: '2', territory: ['North', 'East'] }] },
      remarks: [{ id: 'not-compared', args: { territories: 3, stations: 1 } }],
    });
  });

  it('finds a total below what the filled cells make already, whatever the blank one holds', async () => {
    const blank = STATIONS.with(1, 'North,East,2,980,518,,215');
    const { findings } = await runOnTotals(['North,East,1980,1033,299,430'], blank);
    expect(findings).toMatchObject([
      { difference: -1, notes: [{ id: 'missing-here', args: { missing: 1, names: 'North › East › 2' } }] },
    ]);
  });

  it('takes a line that no form has filled for no sum at all', async () => {
    const blank = STATIONS.map((row) => row.replace(/,\d+$/u, ','));
    const { findings, outcome } = await runOnTotals(['North,East,1980,1033,603,0'], blank);
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 3 });
  });

  it('is not applicable where no total is of anything that the forms have', async () => {
    const { outcome } = await runOnTotals(['South,East,1980,1033,603,430']);
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-total-with-forms' } });
  });

  it('does not compare what only a part of the sources’ forms hold: each source’s totals are of its own forms', async () => {
    const files = (name: string) => [formsEntry(`${name}-forms.csv`), totalsEntry(`${name}-totals.csv`)];
    const { findings, outcome } = await runOn(
      [
        { id: 'cik', role: 'commission', files: files('cik') },
        { id: 'golos', role: 'observer', files: files('golos') },
      ],
      {
        'cik-forms.csv': csv(FORMS_HEADER, STATIONS),
        'cik-totals.csv': csv(TOTALS_HEADER, [TOTALS.east]),
        'golos-forms.csv': csv(FORMS_HEADER, STATIONS.slice(0, 1)),
        'golos-totals.csv': csv(TOTALS_HEADER, ['North,East,1000,515,300,215']),
      },
    );
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 8 });
  });

  it('holds what a newspaper repeats against the commission’s forms', async () => {
    const { findings } = await runOn(
      [
        { id: 'cik', role: 'commission', files: [formsEntry('forms.csv')] },
        { id: 'press', role: 'media', files: [totalsEntry('press.csv')] },
      ],
      {
        'forms.csv': csv(FORMS_HEADER, STATIONS),
        'press.csv': csv(TOTALS_HEADER, ['North,East,1980,1033,630,430']),
      },
    );
    expect(findings).toMatchObject([
      { expected: { source: 'cik', value: 603 }, actual: { source: 'press', value: 630 } },
    ]);
    expect(noteIds(findings[0])).toEqual(['slip-digits-swapped']);
  });

  it('takes only the totals that a source published last', async () => {
    const { findings } = await runOn(
      [
        {
          id: 'cik',
          role: 'commission',
          files: [
            formsEntry('forms.csv'),
            totalsEntry('first.csv', { published: '2020-01-01' }),
            totalsEntry('final.csv', { published: '2020-01-02' }),
          ],
        },
      ],
      {
        'forms.csv': csv(FORMS_HEADER, STATIONS),
        'first.csv': csv(TOTALS_HEADER, ['North,East,1,1,1,1']),
        'final.csv': csv(TOTALS_HEADER, [TOTALS.east]),
      },
    );
    expect(findings).toEqual([]);
  });

  it('lists the rows of up to twenty stations, and of more the first row of their file', async () => {
    const stations = (count: number) =>
      Array.from({ length: count }, (_, index) => `North,East,${index + 1},${100 + index},50,30,20`);
    const few = await runOnTotals(['North,East,,,1,'], stations(20));
    expect(few.findings[0]?.expected.places).toHaveLength(20);
    expect(noteIds(few.findings[0])).not.toContain('rows-not-listed');
    const many = await runOnTotals(['North,East,,,1,'], stations(21));
    expect(many.findings[0]?.expected.places).toEqual([{ file: 'forms.csv', line: 2 }]);
    expect(many.findings[0]?.notes).toContainEqual({
      id: 'rows-not-listed',
      args: { forms: 21, names: 'forms.csv', more: 0 },
    });
  });

  it('says that rows set aside may be what the total counts', async () => {
    const { findings } = await runOnTotals([TOTALS.east], [...STATIONS.slice(0, 1), 'North,East,2,980']);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.notes).toContainEqual({
      id: 'rows-set-aside',
      args: { rows: 1, names: 'forms.csv', more: 0 },
    });
  });
});
