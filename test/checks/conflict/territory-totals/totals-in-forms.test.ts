import { describe, expect, it } from 'vitest';
import { csv, FORMS_HEADER, formsEntry, noteIds, runOn, STATIONS } from './totals-dataset.js';

const [EAST_1 = '', EAST_2 = '', WEST_1 = '', WEST_2 = ''] = STATIONS;

const run = async (rows: readonly string[], carryDown = false) => {
  const result = await runOn(
    [{ id: 'cik', role: 'commission', files: [formsEntry('forms.csv', { carryDown })] }],
    { 'forms.csv': csv(FORMS_HEADER, rows) },
  );
  const { outcome } = result;
  return { ...result, remarks: outcome?.status === 'completed' ? outcome.remarks : [] };
};

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

  it('reports two that name one territory and differ, with what the stations make', async () => {
    const { findings } = await run([
      EAST_1,
      EAST_2,
      'North,East,Total,1980,1033,604,430',
      'North,East,Total,1980,1033,603,430',
    ]);
    expect(findings).toMatchObject([
      {
        subject: { territory: ['North', 'East'] },
        message: { id: 'totals-contradict', args: { differing: 1, sum: 603 } },
        expected: { value: 603, places: [{ line: 5 }] },
        actual: { value: 604, places: [{ line: 4 }] },
        difference: 1,
        votesAtStake: 1,
      },
    ]);
    const blank = EAST_2.replace(',303,', ',,');
    const twice = ['North,East,Total,1980,1033,604,430', 'North,East,Total,1980,1033,650,430'];
    expect((await run([EAST_1, blank, ...twice])).findings).toMatchObject([
      { message: { id: 'totals-contradict', args: { sum: null } }, difference: 46 },
    ]);
  });

  it('never moves a row that names its territory, however near its numbers come to another', async () => {
    const wrong = 'North,East,East Total,3880,2040,1160,880';
    const right = [...STATIONS, 'North,West,West Total,1910,1011,561,450'];
    const east = {
      subject: { territory: ['North', 'East'] },
      expected: { value: 603 },
      actual: { value: 1160 },
    };
    expect((await run([wrong, ...right])).findings).toMatchObject([east]);
    const { findings, remarks } = await run([wrong, ...right, ',,Grand total,3890,2044,1164,880']);
    expect(findings).toMatchObject([east]);
    expect(remarks).toEqual([]);
    expect((await run(['North,East,Total,3880,2040,1160,880', ...right])).findings).toMatchObject([east]);
  });

  it('moves a row no higher than the levels that it names', async () => {
    const { findings } = await run(
      [EAST_1, EAST_2, 'North,,Total,9000,5000,4000,1000', 'South,A,1,9000,5000,4000,1000'],
      true,
    );
    expect(findings).toMatchObject([{ subject: { territory: ['North', 'East'] }, actual: { value: 4000 } }]);
  });

  it('takes a row without a name for its own block where another agrees with the whole', async () => {
    const { findings, remarks } = await run(
      [EAST_1, EAST_2, ',,Total,3880,2040,1160,880', WEST_1, WEST_2, ',,Grand total,3890,2044,1164,880'],
      true,
    );
    expect(findings).toMatchObject([{ subject: { territory: ['North', 'East'] }, actual: { value: 1160 } }]);
    expect(remarks).toEqual([]);
  });

  it('leaves out rows without a name that are as likely of one territory, and counts them', async () => {
    const twice = [',,Total,3880,2040,1160,880', ',,Total,3880,2041,1161,880'];
    const { findings, remarks, outcome } = await run(
      [EAST_1, EAST_2, WEST_1, WEST_2, 'North,West,West Total,1910,1011,561,450', ...twice],
      true,
    );
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 4 });
    expect(remarks).toEqual([{ id: 'rows-not-placed', args: { rows: 2 } }]);
    expect((await run([...STATIONS, ...twice], true)).outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'no-row-placed', args: { rows: 2 } },
    });
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
