import { describe, expect, it } from 'vitest';
import { clockSeconds } from '../../../src/checks/readings/clock.js';

describe('a time of day', () => {
  it.each([
    ['15:00', 15 * 3600],
    ['15.00', 15 * 3600],
    ['8:05', 8 * 3600 + 300],
    ['08-05', 8 * 3600 + 300],
    ['8h05', 8 * 3600 + 300],
    ['15', 15 * 3600],
    ['15:00:30', 15 * 3600 + 30],
    ['15:00:00.000', 15 * 3600],
    ['15:00+03:00', 15 * 3600],
    ['15:00:00Z', 15 * 3600],
    ['0:00', 0],
    ['24:00', 24 * 3600],
    ['12 am', 0],
    ['12:30 p.m.', 12.5 * 3600],
    ['3 PM', 15 * 3600],
  ])('%s is read', (text, seconds) => {
    expect(clockSeconds(text)).toBe(seconds);
  });

  it.each(['', 'noon', '25:00', '24:01', '15:60', '15:5', '13 pm', '0 am', '1500', '-1'])(
    '“%s” is not read',
    (text) => {
      expect(clockSeconds(text)).toBeNull();
    },
  );
});
