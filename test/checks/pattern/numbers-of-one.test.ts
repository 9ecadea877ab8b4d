import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/model/message.js';
import { en } from '../../../src/report/locales/en/index.js';
import { say } from '../../../src/report/say.js';

const note = (check: string, id: string, args: Message['args']): string =>
  say(en, en.checks[check]?.notes[id] ?? '', args);

describe('a remark on stations left out', () => {
  const taken = { contest: null, hasTurnout: 'false', leastVoters: 100, mostPercent: 99, electronic: 0 };

  it('speaks of one station in the singular, and of boxes only where there are any', () => {
    const said = note('integer-percent-excess', 'stations-taken', {
      ...taken,
      tested: 1,
      leftOut: 1,
      blank: 0,
    });
    expect(said).toContain(
      '1 station was tested: with ballots or votes counted and a share of at most 99 %.',
    );
    expect(said).toContain('1 other was left out for that');
    expect(said).not.toContain('boxes');
  });

  it('speaks of several in the plural', () => {
    const said = note('integer-percent-excess', 'stations-taken', {
      ...taken,
      tested: 60,
      leftOut: 2,
      blank: 0,
    });
    expect(said).toContain('60 stations were tested:');
    expect(said).toContain('2 others were left out for that');
  });

  it.each([
    {
      unusable: 1,
      midway: 1,
      said: '1 station is too small, has a blank, or more than all; 1 lies midway between two printed values and counts',
    },
    {
      unusable: 2,
      midway: 0,
      said: '2 stations are too small, have a blank, or more than all; 0 lie midway between two printed values and count',
    },
  ])('counts $unusable and $midway without a printed percentage', ({ unusable, midway, said }) => {
    expect(note('repeated-share', 'percentages-left-out', { quantity: 'share', unusable, midway })).toContain(
      said,
    );
  });

  it.each([
    {
      tested: 1,
      electronic: 1,
      said: '1 station of territories with enough of them was tested, each with at least 50 ballots or voters; 1 electronic one was left out.',
    },
    {
      tested: 9,
      electronic: 0,
      said: '9 stations of territories with enough of them were tested, each with at least 50 ballots or voters; 0 electronic ones were left out.',
    },
  ])('counts $tested tested and $electronic electronic', ({ tested, electronic, said }) => {
    expect(
      note('repeated-share', 'percentages-taken', { contest: null, leastBallots: 50, tested, electronic }),
    ).toBe(said);
  });
});

describe('the tables of coarse-shares', () => {
  it('have no two columns of one name', () => {
    expect(en.checks['coarse-shares']?.columns?.['observed']).not.toBe(
      say(en, en.report['col-stations'] ?? '', {}),
    );
  });
});
