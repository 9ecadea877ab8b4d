import { describe, expect, it } from 'vitest';
import { impossiblePace } from '../../../src/checks/arithmetic/impossible-pace.js';
import { type Announced, checkAnnounced, headline, hours } from '../readings/announced.js';
import { expectAnyOrder } from '../readings/any-order.js';

const check = (given: Announced) => checkAnnounced(impossiblePace, given);

/** Two hours: 1,200 voters pass one box at six seconds each. */
const twoHours = (voted: number, more: Partial<Announced> = {}) =>
  check({ files: [hours('7', [10, 10 + voted])], ...more });

const settings = (set: Readonly<Record<string, number>>) => ({ parameters: { 'impossible-pace': set } });

describe('impossible-pace', () => {
  it('fires at one voter more than the box could take, and stays silent at the very bound', async () => {
    expect((await twoHours(1200)).findings).toEqual([]);
    const { outcome, findings } = await twoHours(1201);
    expect(outcome).toMatchObject({ status: 'completed', examined: 1 });
    expect(findings).toMatchObject([
      {
        evidence: 'arithmetic',
        subject: { station: '7' },
        message: {
          id: 'too-fast',
          args: {
            from: '2030-05-05 10:00',
            to: '2030-05-05 12:00',
            minutes: 120,
            every: 5.995,
            seconds: 6,
            boxes: 1,
            passed: 1200,
          },
        },
        expected: { value: 1200 },
        actual: { value: 1201, places: [{ line: 2 }, { line: 3 }] },
        difference: 1,
        votesAtStake: 1,
        notes: [{ id: 'outside-not-known' }],
      },
    ]);
  });

  it('writes the pace with the digits that tell it from the possible one', async () => {
    const { findings } = await check({
      files: [['N,2,2030-05-06,10:00,0,', 'N,2,2030-05-06,11:00,601,']],
    });
    expect(findings).toMatchObject([{ message: { args: { every: 5.99 } } }]);
    expect(headline(findings[0])).toContain(
      'one every 5.99 seconds. At 6 seconds a voter and 1 box, 600 could pass, and 1 is above it.',
    );
  });

  it('speaks of the same minute where less than one lies between the readings', async () => {
    const { findings } = await check({ files: [['N,7,,10:00,20,', 'N,7,,10:00:01,5000,']] });
    expect(findings).toMatchObject([{ message: { id: 'at-once' }, expected: { value: 0 } }]);
    expect(headline(findings[0])).toMatch(
      /^From 10:00 to 10:00:01, at the same minute, turnout rose by 4,980/u,
    );
  });

  it('speaks of voters outside the room only where some are known', async () => {
    const known = await twoHours(1251, { forms: ['N,7,5000,1211,50,'] });
    expect(headline(known.findings[0])).toContain('with those who voted outside the room the bound is 1,250');
    const nobody = await twoHours(1251, { forms: ['N,7,5000,1261,0,'] });
    expect(headline(nobody.findings[0])).not.toContain('outside the room');
  });

  it('has an exact bound for each of its settings', async () => {
    expect((await twoHours(2400, settings({ boxes: 2 }))).findings).toEqual([]);
    expect((await twoHours(2401, settings({ boxes: 2 }))).findings).toMatchObject([{ difference: 1 }]);
    expect((await twoHours(24_000, settings({ secondsPerVoter: 0.3 }))).findings).toEqual([]);
    expect((await twoHours(24_001, settings({ secondsPerVoter: 0.3 }))).findings).toHaveLength(1);
    // 7,200 / 7 = 1,028.57: the 1,029th has begun and not ended.
    expect((await twoHours(1028, settings({ secondsPerVoter: 7 }))).findings).toEqual([]);
    expect((await twoHours(1029, settings({ secondsPerVoter: 7 }))).findings).toHaveLength(1);
  });

  it('counts as crashed with a setting that means nothing', async () => {
    expect((await twoHours(1, settings({ boxes: 0 }))).outcome).toMatchObject({ status: 'crashed' });
    expect((await twoHours(1, settings({ secondsPerVoter: 0 }))).outcome).toMatchObject({
      status: 'crashed',
    });
  });

  it('allows for everybody who voted outside the room by the official form', async () => {
    expect((await twoHours(1250, { forms: ['N,7,5000,1210,50,'] })).findings).toEqual([]);
    expect((await twoHours(1251, { forms: ['N,7,5000,1211,50,'] })).findings).toMatchObject([
      {
        expected: { value: 1250 },
        difference: 1,
        notes: [{ id: 'outside-allowed', args: { voters: 50 } }],
        provenance: [{ file: 'readings-0.csv' }, { file: 'readings-0.csv' }, { file: 'forms.csv', line: 2 }],
      },
    ]);
  });

  it('does not take a blank for zero, on either side', async () => {
    expect((await twoHours(1201, { forms: ['N,7,5000,1211,,'] })).findings).toMatchObject([
      { notes: [{ id: 'outside-not-known' }] },
    ]);
    const { findings, outcome } = await check({
      files: [[...hours('7', [10, null, 1211]), ...hours('8', [null, 5000])]],
    });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 1 });
  });

  it('looks at no station without a room, and counts it', async () => {
    const { outcome, findings, remarks } = await check({
      files: [[...hours('7', [0, 5000]), ...hours('8', [0, 10])]],
      forms: ['N,7,9000,,,electronic', 'N,8,9000,,,'],
    });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 1 });
    expect(remarks).toContainEqual({ id: 'no-room', args: { stations: 1 } });
  });

  it('stays silent at a slip that the next reading takes back', async () => {
    expect((await check({ files: [hours('7', [100, 5000, 300])] })).findings).toEqual([]);
    expect((await check({ files: [hours('7', [2000, 20, 2300])] })).findings).toEqual([]);
  });

  it('takes the time from the highest reading before to the lowest after where readings fall', async () => {
    const { findings } = await check({ files: [hours('7', [100, 3000, 2900])] });
    expect(findings).toMatchObject([
      {
        message: { args: { from: '2030-05-05 10:00', to: '2030-05-05 14:00', minutes: 240, passed: 2400 } },
        actual: { value: 2800 },
        difference: 400,
      },
    ]);
  });

  it('makes one finding for a station, about its largest excess', async () => {
    const { findings } = await check({ files: [hours('7', [0, 1300, 2800])] });
    expect(findings).toMatchObject([{ difference: 300, message: { args: { from: '2030-05-05 12:00' } } }]);
  });

  it('compares no reading with one of the day before where each day is counted anew', async () => {
    const files = [
      [
        'N,7,05.05.2030,20.00,100,',
        'N,7,06.05.2030,08.00,10,',
        'N,8,05.05.2030,20.00,0,',
        'N,8,06.05.2030,00.10,900,',
      ],
    ];
    const { outcome } = await check({
      files: [[...(files[0] ?? []), 'N,9,05.05.2030,20.00,9,', 'N,9,06.05.2030,8.00,1,']],
    });
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-interval' } });
    expect((await check({ files })).outcome).toMatchObject({ status: 'completed', examined: 2 });
  });

  it('says in the report what bound was taken', async () => {
    expect((await twoHours(1)).remarks[0]).toEqual({ id: 'bound-taken', args: { seconds: 6, boxes: 1 } });
  });

  it('is not applicable without announced turnout', async () => {
    const { outcome } = await check({ files: [], forms: ['N,7,1000,400,10,'] });
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'needs-turnout-readings' } });
  });

  it('finds the same whatever the order of rows and files', async () => {
    const rows = [...hours('7', [0, 1300, 900, 5000]), ...hours('8', [0, null, 2500]), ...hours('9', [1, 2])];
    await expectAnyOrder(impossiblePace, { files: [rows] });
  });
});
