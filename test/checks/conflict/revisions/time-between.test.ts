import { describe, expect, it } from 'vitest';
import { timeBetween } from '../../../../src/checks/conflict/revisions/time-between.js';

describe('the time between two publications', () => {
  it('is in hours where both state a time, over zones', () => {
    expect(timeBetween('2019-10-20T19:40', '2019-10-21T18:29')).toEqual({ count: 22.8, unit: 'hours' });
    expect(timeBetween('2019-10-20T19:40+03:00', '2019-10-20T16:40Z')).toEqual({ count: 0, unit: 'hours' });
  });

  it('is in days where one states only a date', () => {
    expect(timeBetween('2017-09-10', '2017-09-12')).toEqual({ count: 2, unit: 'days' });
    expect(timeBetween('2017-09-10T23:59', '2017-09-11')).toEqual({ count: 1, unit: 'days' });
  });

  it('is not known without a date, or where what counts as later is dated earlier', () => {
    expect(timeBetween(null, '2017-09-12')).toBeNull();
    expect(timeBetween('2017-09-12', null)).toBeNull();
    expect(timeBetween('2017-09-12', '2017-09-11')).toBeNull();
  });
});
