import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BATCH_COLUMNS } from '../../src/report/batch/batch-csv.js';
import { root } from '../source-files.js';

describe('docs/batch.md', () => {
  it('describes every column of batch.csv, in their order, and no other', () => {
    const [, section = ''] = readFileSync(`${root}docs/batch.md`, 'utf8').split('## batch.csv');
    const described = [...section.matchAll(/^\| ([a-z_, ]+) \|/gmu)].flatMap(([, names = '']) =>
      names.split(', '),
    );
    expect(described.slice(1)).toEqual(BATCH_COLUMNS);
  });
});
