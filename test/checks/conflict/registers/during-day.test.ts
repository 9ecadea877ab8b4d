import { describe, expect, it } from 'vitest';
import { registerShift } from '../../../../src/checks/conflict/register-shift.js';
import { type Announced, checkAnnounced, headline } from '../../readings/announced.js';
import { expectAnyOrder } from '../../readings/any-order.js';

const check = (given: Announced) => checkAnnounced(registerShift, given);

/** Registers of station 7 as announced every two hours. */
const announced = (...registers: (number | '')[]): string[] =>
  registers.map((registered, index) => `N,7,2030-05-05,${10 + 2 * index}:00,${10 * index},${registered}`);

describe('register-shift during the day', () => {
  it('fires where the announced register changes, about its smallest and largest number', async () => {
    const { outcome, findings } = await check({ files: [announced(2000, 1990, 1500, 1999)] });
    expect(outcome).toMatchObject({ status: 'completed', examined: 1 });
    expect(findings).toMatchObject([
      {
        message: {
          id: 'announced-differently',
          args: { from: '2030-05-05 10:00', to: '2030-05-05 14:00', change: -25 },
        },
        expected: { value: 2000, measure: { kind: 'line', line: 'registered' }, places: [{ line: 2 }] },
        actual: { value: 1500, places: [{ line: 4 }] },
        difference: -500,
        votesAtStake: null,
        n: 4,
      },
    ]);
  });

  it('fires where the official form differs from what was announced', async () => {
    const { findings } = await check({ files: [announced(2000, 2010)], forms: ['N,7,2500,,,'] });
    expect(findings).toMatchObject([
      {
        message: { id: 'form-differs', args: { from: '2030-05-05 10:00', change: 25 } },
        expected: { value: 2000 },
        actual: { value: 2500, places: [{ file: 'forms.csv', line: 2 }] },
      },
    ]);
  });

  it('calls two numbers of one moment two readings, and no change', async () => {
    const twice = ['N,7,2030-05-05,12:00,20,1000', 'N,7,2030-05-05,12:00,20,1500'];
    const { findings } = await check({ files: [twice] });
    expect(findings).toMatchObject([
      { message: { id: 'stated-twice' }, expected: { value: 1000 }, actual: { value: 1500 }, n: 2 },
    ]);
    expect(headline(findings[0])).toBe(
      'Two readings of one moment, 2030-05-05 12:00, state the register: one with 1,000 voters, the other with 1,500.',
    );
  });

  it('counts the registers whose moment cannot be put in order', async () => {
    const { remarks } = await check({
      files: [[...announced(2000, 2000), 'N,7,2030-05-05,evening,30,9000']],
    });
    expect(remarks).toContainEqual({ id: 'registers-unplaced', args: { source: 'cik', readings: 1 } });
  });

  it('stays silent at the very edge of either bound, and fires beyond both', async () => {
    const at = async (first: number, second: number) =>
      (await check({ files: [announced(first, second)] })).findings.length;
    expect([await at(2000, 2200), await at(2000, 2201), await at(2200, 1980), await at(2200, 1979)]).toEqual([
      0, 1, 0, 1,
    ]);
    expect([await at(500, 600), await at(500, 601)]).toEqual([0, 1]);
  });

  it('skips a blank register, and does not examine a station with one number', async () => {
    const { outcome, findings } = await check({
      files: [[...announced(2000, '', 2000), 'N,8,2030-05-05,10:00,1,900', 'N,8,2030-05-05,12:00,1,']],
    });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 1 });
  });

  it('is not applicable where no register is announced and there is no earlier election', async () => {
    const { outcome } = await check({ files: [announced('', '')], forms: ['N,7,2500,,,'] });
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'needs-register-twice' } });
  });

  it('finds the same whatever the order of rows and files', async () => {
    const rows = [
      ...announced(2000, 1500, 2400),
      'N,8,2030-05-05,10:00,1,900',
      'N,8,2030-05-05,12:00,1,2000',
    ];
    await expectAnyOrder(registerShift, { files: [rows], forms: ['N,7,2000,,,'] });
  });
});
