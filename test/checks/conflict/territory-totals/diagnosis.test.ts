import { describe, expect, it } from 'vitest';
import { noteIds, runOnTotals, STATIONS, TOTALS } from './totals-dataset.js';

const { east, west, north, whole } = TOTALS;

describe('territory-total-gap, one station’s form as the difference', () => {
  it('names the station that a total leaves out', async () => {
    const { findings } = await runOnTotals(['North,East,980,518,303,215']);
    expect(findings[0]?.notes).toMatchObject([
      { id: 'left-out', args: { station: 'North › East › 1', agreeing: 4 } },
    ]);
  });

  it('names the station that a total counts twice', async () => {
    const { findings } = await runOnTotals(['North,East,2980,1548,903,645']);
    expect(findings[0]?.notes).toMatchObject([
      { id: 'counted-twice', args: { station: 'North › East › 1', agreeing: 4 } },
    ]);
  });

  it('names the station of another territory that a total counts', async () => {
    const { findings } = await runOnTotals(['North,East,2680,1433,753,680']);
    expect(findings[0]?.notes).toMatchObject([
      { id: 'counted-from-elsewhere', args: { station: 'North › West › 1', agreeing: 4 } },
    ]);
  });

  it('names both sides of a station that is counted in another territory', async () => {
    const { findings } = await runOnTotals([
      'North,East,2680,1433,753,680',
      'North,West,1210,611,411,200',
      north,
    ]);
    expect(findings.map(({ notes }) => notes[0]?.id).sort()).toEqual(['counted-from-elsewhere', 'left-out']);
    expect(findings.every((finding) => noteIds(finding).includes('upper-agrees'))).toBe(true);
  });

  it('names nobody where one number is off, or two stations have that form', async () => {
    const off = await runOnTotals(['North,East,980,518,304,215']);
    expect(noteIds(off.findings[0])).toEqual([]);
    const alike = [...STATIONS.slice(0, 1), 'North,East,2,1000,515,300,215', 'North,East,3,980,518,303,215'];
    const both = await runOnTotals(['North,East,1980,1033,603,430'], alike);
    expect(noteIds(both.findings[0])).toEqual([]);
  });

  it('names a station by three numbers other than zero, not by two', async () => {
    const stations = (b: number) => ['North,East,1,900,500,500,0', `North,East,2,0,${40 + b},40,${b}`];
    const three = await runOnTotals(['North,East,900,500,500,0'], stations(7));
    expect(three.findings[0]?.notes).toMatchObject([{ id: 'left-out', args: { agreeing: 3 } }]);
    const two = await runOnTotals(['North,East,900,500,500,0'], stations(0));
    expect(noteIds(two.findings[0])).toEqual([]);
  });

  it('does not take a station of elsewhere for one that is left out here', async () => {
    // 1980,1033,603,430 less the form of West 1.
    const { findings } = await runOnTotals(['North,East,1280,633,453,180']);
    expect(noteIds(findings[0])).toEqual([]);
  });
});

describe('territory-total-gap, which level is wrong', () => {
  it('holds the lower total to be wrong where the one above agrees with its stations', async () => {
    const { findings } = await runOnTotals(['North,East,1980,1033,605,430', west, north, whole]);
    expect(findings).toMatchObject([{ subject: { territory: ['North', 'East'] } }]);
    expect(findings[0]?.notes).toMatchObject([{ id: 'upper-agrees', args: { territory: 'North' } }]);
  });

  it('makes one finding of a lower total that the ones above are sums of, and names those', async () => {
    const { findings } = await runOnTotals([
      'North,East,1980,1033,605,430',
      west,
      'North,,3890,2044,1166,880',
      ',,3890,2044,1166,880',
    ]);
    expect(findings).toMatchObject([{ subject: { territory: ['North', 'East'] }, difference: 2 }]);
    expect(findings[0]?.notes).toMatchObject([
      { id: 'carried-up', args: { territory: 'North' } },
      { id: 'carried-up', args: { territory: null } },
    ]);
  });

  it('holds the upper total to be wrong where all below agree with their stations', async () => {
    const { findings } = await runOnTotals([east, west, 'North,,3890,2044,1167,880', whole]);
    expect(findings).toMatchObject([{ subject: { territory: ['North'] }, difference: 3 }]);
    expect(findings[0]?.notes).toMatchObject([
      { id: 'upper-agrees', args: { territory: null } },
      { id: 'lower-agree', args: { territories: 2 } },
    ]);
  });

  it('makes a finding of each where the upper total is not the sum of the lower ones', async () => {
    const { findings } = await runOnTotals([
      'North,East,1980,1033,605,430',
      west,
      'North,,3890,2044,1169,880',
    ]);
    expect(findings.map(({ subject, difference }) => [subject.territory.join(), difference])).toEqual([
      ['North', 5],
      ['North,East', 2],
    ]);
    expect(findings.flatMap(noteIds)).toEqual([]);
  });

  it('says nothing of levels where a territory below has no total', async () => {
    const { findings } = await runOnTotals([east, 'North,,3890,2044,1167,880']);
    expect(noteIds(findings[0])).toEqual([]);
  });
});

describe('territory-total-gap, slips of a digit', () => {
  it.each([
    ['slip-digits-swapped', '630'],
    ['slip-digit-dropped', '63'],
    ['slip-digit-added', '6103'],
    ['slip-hundred-more', '703'],
    ['slip-hundred-less', '503'],
  ])('names %s where 603 became %s', async (id, written) => {
    const { findings } = await runOnTotals([`North,East,1980,1033,${written},430`]);
    expect(findings[0]?.notes).toMatchObject([{ id, args: { needed: 603, written: Number(written) } }]);
  });

  it('names a thousand too many where no single digit explains it', async () => {
    const { findings } = await runOnTotals(['North,East,2980,1033,603,430']);
    expect(noteIds(findings[0])).toEqual(['slip-thousand-more']);
  });

  it('names none where another total differs, too', async () => {
    const { findings } = await runOnTotals(['North,East,1980,1034,630,430']);
    expect(noteIds(findings[0])).toEqual([]);
  });

  it('names none where nothing else was compared: one number alone agrees with nothing', async () => {
    const { findings } = await runOnTotals(['North,East,,,630,']);
    expect(noteIds(findings[0])).toEqual([]);
  });
});
