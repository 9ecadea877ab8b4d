import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { knownKeys } from '../../../src/ingest/election/known-keys.js';
import { DESIGN_EXAMPLE } from './design-example.js';

const example: unknown = parse(DESIGN_EXAMPLE);

describe('knownKeys', () => {
  it('are those of the whole file at its top', () => {
    expect(knownKeys([], example)).toEqual([
      'election',
      'rules',
      'contests',
      'sources',
      'crosswalk',
      'previous',
      'parameters',
    ]);
  });

  it('are those of the file that the data hold there', () => {
    expect(knownKeys(['sources', 0, 'files', 0], example)).toEqual(
      expect.arrayContaining(['contest', 'votes', 'long']),
    );
    const counts = knownKeys(['sources', 2, 'files', 0], example);
    expect(counts).toContain('counted');
    expect(counts).not.toContain('votes');
  });

  it('are found below optional mappings', () => {
    expect(knownKeys(['sources', 2, 'files', 0, 'columns'], example)).toEqual(
      expect.arrayContaining(['station', 'territory', 'watched', 'pass']),
    );
    expect(knownKeys(['sources', 0, 'files', 1, 'long'], example)).toEqual([
      'key',
      'value',
      'parts',
      'lines',
      'votes',
    ]);
  });

  it('are those of the mapping where a value may be a mapping or a word', () => {
    expect(knownKeys(['sources', 2, 'counts'], example)).toEqual(['about']);
  });

  it('are none where any key may stand', () => {
    expect(knownKeys(['contests', 0, 'contestants'], example)).toEqual([]);
    expect(knownKeys(['parameters', 'voter-count-gap'], example)).toEqual([]);
  });

  it('are none where the data do not say what they hold', () => {
    const undecided = { sources: [{ files: [{ path: 'x.csv' }] }] };
    expect(knownKeys(['sources', 0, 'files', 0], undecided)).toEqual([]);
  });
});
