import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../../src/checks/conflict/voter-counts/opening.js';
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
