import { describe, expect, it } from 'vitest';
import { fileNameOf, publishedIn } from '../../../src/ingest/inspect/file-name.js';

describe('the name of a file', () => {
  it.each([
    ['data/official.csv.gz', 'official'],
    ['2011.csv.zip', '2011'],
    ['C:\\tables\\results.xlsx', 'results'],
    ['trep - acta.2019.10.20.csv', 'trep - acta.2019.10.20'],
    ['.csv', '.csv'],
    ['', 'table'],
  ])('of “%s” is “%s”', (path, name) => {
    expect(fileNameOf(path)).toBe(name);
  });

  it.each([
    ['trep_2019-10-20T1940.zip', '2019-10-20T19:40'],
    ['trep - acta.2019.10.20.19.40.57.csv', '2019-10-20T19:40'],
    ['results_2024-02-29_0830.csv', '2024-02-29T08:30'],
  ])('“%s” says that it was published at %s', (path, published) => {
    expect(publishedIn(path)).toBe(published);
  });

  it.each([
    'official_2011-12-04.csv',
    'results_2019-13-20T1940.csv',
    'x_2019-02-31T1940.csv',
    '20191020.csv',
    'a_2019-10-20T2560.csv',
  ])('“%s” does not say when', (path) => {
    expect(publishedIn(path)).toBe(null);
  });
});
