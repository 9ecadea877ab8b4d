import { describe, expect, it } from 'vitest';
import { csv, FORMS_HEADER, formsEntry, noteIds, runOn, STATIONS } from './totals-dataset.js';

const [EAST_1 = '', EAST_2 = '', WEST_1 = '', WEST_2 = ''] = STATIONS;

const run = (rows: readonly string[], carryDown = false) =>
  runOn([{ id: 'cik', role: 'commission', files: [formsEntry('forms.csv', { carryDown })] }], {
    'forms.csv': csv(FORMS_HEADER, rows),
  });

describe('territory-total-gap, rows of totals among the stations', () => {
  it('finds one that disagrees with the stations of its own table', async () => {
    const { findings, outcome, analysis } = await run([EAST_1, EAST_2, 'North,East,Total,1980,1033,604,430']);
    expect(outcome).toMatchObject({ status: 'completed', examined: 4 });
    expect(findings).toMatchObject([
      {
        subject: { territory: ['North', 'East'] },
        difference: 1,
        actual: { places: [{ file: 'forms.csv', line: 4 }] },
      },
    ]);
    expect(noteIds(findings[0])).toContain('own-table');
    // Rows of a table are no statements of their own.
    expect(analysis.facts).toEqual([]);
  });

  it('stays silent where they agree, whichever level they are of', async () => {
    const carried = [
      EAST_1,
      ',,2,980,518,303,215',
      ',,Total,1980,1033,603,430',
      WEST_1,
      WEST_2,
      ',,Total,1910,1011,561,450',
      ',,Grand total,3890,2044,1164,880',
    ];
    const { findings, outcome } = await run(carried, true);
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 12 });
  });

  it('takes a grand total below the last district for that of all, also where a number of it is off', async () => {
    const { findings } = await run([...STATIONS, ',,Total,3890,2044,1146,880'], true);
    expect(findings).toMatchObject([{ difference: -18 }]);
    expect(findings[0]?.subject.territory).not.toContain('West');
    expect(noteIds(findings[0])).toContain('slip-digits-swapped');
  });

  it('takes it for that of all, also where a whole station is left out of it', async () => {
    const { findings } = await run([...STATIONS, ',,Total,2890,1529,864,665'], true);
    expect(findings[0]?.subject.territory).not.toContain('West');
    expect(noteIds(findings[0])).toContain('left-out');
  });

  it('takes neither of two that are of one territory and differ', async () => {
    const { findings } = await run([
      EAST_1,
      EAST_2,
      'North,East,Total,1980,1033,604,430',
      'North,East,Total,1980,1033,605,430',
    ]);
    expect(findings).toEqual([]);
  });

  it('holds them against the stations of their own file alone', async () => {
    const files = [formsEntry('east.csv'), formsEntry('west.csv')];
    const { findings, outcome } = await runOn([{ id: 'cik', role: 'commission', files }], {
      'east.csv': csv(FORMS_HEADER, [EAST_1, EAST_2, ',,Total,1980,1033,603,430']),
      'west.csv': csv(FORMS_HEADER, [WEST_1, WEST_2, ',,Total,1910,1011,561,450']),
    });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 8 });
  });
});
