import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dated, inOrderOfTime, votingDayOf } from '../../src/dossier/timeline-order.js';

const event = (over: Partial<Dated>): Dated => ({
  moment: null,
  until: null,
  unread: null,
  isVoting: true,
  source: 's',
  places: [{ file: 'f.csv', line: 2 }],
  event: { kind: 'incident', category: 'other' },
  ...over,
});

const sources = (events: readonly Dated[], votingDay: number | null): string[] =>
  inOrderOfTime(events, votingDay).map(({ source }) => source);

describe('the order of time', () => {
  const dated = event({ source: 'dated', moment: { day: 100, second: 3600 }, isVoting: false });
  const clock = event({ source: 'clock', moment: { day: null, second: 7200 } });
  const hourless = event({ source: 'hourless' });
  const undated = event({ source: 'undated', isVoting: false });

  it('puts what has no date on the voting day where that is known', () => {
    expect(sources([undated, hourless, clock, dated], 100)).toEqual([
      'dated',
      'clock',
      'hourless',
      'undated',
    ]);
    expect(sources([undated, hourless, clock, dated], 99)).toEqual(['clock', 'hourless', 'dated', 'undated']);
  });

  it('puts it before everything dated where the voting day is not known', () => {
    expect(sources([dated, undated, hourless, clock], null)).toEqual([
      'clock',
      'hourless',
      'dated',
      'undated',
    ]);
  });

  it('puts a publication without an hour behind the voting of its day', () => {
    const published = event({ source: 'published', moment: { day: 100, second: null }, isVoting: false });
    expect(sources([published, hourless, clock], 100)).toEqual(['clock', 'hourless', 'published']);
  });

  it('never depends on the order given but for equal moments, and loses nothing', () => {
    const moments = fc.record({
      moment: fc.option(
        fc.record({
          day: fc.option(fc.integer({ min: 99, max: 101 })),
          second: fc.option(fc.integer({ min: 0, max: 86_400 })),
        }),
      ),
      isVoting: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(moments), fc.option(fc.constant(100)), (given, votingDay) => {
        const events = given.map((one) => event(one));
        const whens = (list: readonly Dated[]) => inOrderOfTime(list, votingDay).map(({ when }) => when);
        const forwards = whens(events).map((when) => JSON.stringify({ ...when, day: when.day ?? '' }));
        const backwards = whens([...events].reverse()).map((when) =>
          JSON.stringify({ ...when, day: when.day ?? '' }),
        );
        expect([...backwards].sort()).toEqual([...forwards].sort());
        const days = whens(events).flatMap(({ day }) => day ?? []);
        expect(days).toEqual([...days].sort());
      }),
    );
  });
});

describe('the voting day', () => {
  const reading = (day: number): Dated =>
    event({ moment: { day, second: 0 }, event: { kind: 'reading', voted: 1, registered: null } });

  it('is the election’s, unless people voted on several', () => {
    expect(votingDayOf([reading(100)], 100)).toBe(100);
    expect(votingDayOf([], 100)).toBe(100);
    expect(votingDayOf([reading(99), reading(100)], 100)).toBeNull();
    expect(votingDayOf([reading(99)], null)).toBeNull();
  });
});
