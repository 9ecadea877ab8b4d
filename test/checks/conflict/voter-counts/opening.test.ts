import { describe, expect, it } from 'vitest';
import { openingAround, openingOf } from '../../../../src/checks/conflict/voter-counts/opening.js';
import type { VoterCount } from '../../../../src/model/observation.js';

function row(from: string, to: string): VoterCount {
  return {
    file: 0,
    fileLine: 2,
    source: 0,
    station: 0,
    territory: -1,
    counted: 'in-room',
    count: 200,
    from,
    to,
    watched: null,
    pass: null,
    method: null,
  };
}

const hours = [row('8:00', '10:00')];

describe('the voting time', () => {
  it('is the longest that anybody counted, and at least as long as the announced turnout rises', () => {
    expect(openingOf(hours, null, { open: null })).toMatchObject({ from: 480, to: 600, isStated: false });
    expect(openingOf(hours, { from: 600, to: 1200 }, { open: null })).toMatchObject({ from: 480, to: 1200 });
    expect(openingOf(hours, { from: 420, to: 540 }, { open: null })).toMatchObject({ from: 420, to: 600 });
  });

  it('is as the settings state it, whatever was announced', () => {
    const open = { from: 480, to: 1140 };
    expect(openingOf(hours, { from: 420, to: 1200 }, { open })).toMatchObject({ ...open, isStated: true });
  });

  it('is not known where no count has hours, on whatever turnout was announced', () => {
    expect(openingOf([], { from: 600, to: 1200 }, { open: null })).toBeNull();
  });
});

describe('the voting time for counts whose hours may move no other', () => {
  const opening = openingOf(hours, null, { open: null });

  it('is that of the others, as long as none of their own lies outside it', () => {
    expect(openingAround(opening, [row('8:00', '10:00'), row('9:00', '9:30')])).toEqual(opening);
    expect(openingAround(opening, [row('9:00', '10:01')])).toBeNull();
    expect(openingAround(opening, [row('7:59', '10:00')])).toBeNull();
  });

  it('is what the settings state, whatever their hours', () => {
    const stated = openingOf([], null, { open: { from: 540, to: 600 } });
    expect(openingAround(stated, [row('7:00', '22:00')])).toEqual(stated);
    expect(openingAround(null, [])).toBeNull();
  });

  it('lasts for as many days as any rows name, also those that say nothing of its hours', () => {
    const dated = [row('2024-03-16 8:00', '2024-03-16 10:00'), row('2024-03-17 8:00', '2024-03-17 10:00')];
    expect(openingOf(hours, null, { open: null }, [...hours, ...dated])).toMatchObject({ to: 600, days: 2 });
    expect(openingOf(hours, null, { open: null })).toMatchObject({ days: 1 });
  });
});
