import { describe, expect, it } from 'vitest';
import { readFiles } from '../../builders.js';
import { type FileEntry, oneSource, rowsOf } from '../one-source.js';

const entry: FileEntry = { path: 'replies.csv', holds: 'replies', columns: { station: 'uik', check: 'to' } };

const readReplies = (csv: string, columns: object = {}) =>
  readFiles(
    oneSource([{ ...entry, columns: { ...entry.columns, ...columns } } as FileEntry], { 'replies.csv': csv }),
  );

describe('replies', () => {
  it('are read with the check and the date they answer, in full', async () => {
    const answer = 'The form was copied wrongly. '.repeat(40).trim();
    const dataset = await readReplies(`uik,to,on,answer\n7,excess-ballots,2011-12-09,${answer}\n`, {
      date: 'on',
    });
    expect(dataset.replies).toMatchObject([
      { fileLine: 2, station: 0, check: 'excess-ballots', date: '2011-12-09', answer },
    ]);
  });

  it('need not name a check, a date or a station', async () => {
    const dataset = await readReplies('uik,to,answer\n,,We stand by the protocol.\n');
    expect(dataset.replies).toMatchObject([{ station: -1, check: null, date: null }]);
  });

  it('keep an answer of several lines together', async () => {
    const dataset = await readReplies('uik,to,answer\n7,,"First,\nsecond."\n8,,Third.\n');
    expect(dataset.replies).toMatchObject([
      { fileLine: 2, answer: 'First,\nsecond.' },
      { fileLine: 4, answer: 'Third.' },
    ]);
  });

  it('keep an answer of several lines however many commas it has', async () => {
    const answer = 'We have looked, compared,\nand found nothing, here or there, that is wrong.';
    const dataset = await readReplies(`uik,to,answer\n7,,"${answer}"\n`);
    expect(dataset.replies).toMatchObject([{ answer }]);
  });

  it('set aside a row without an answer', async () => {
    const dataset = await readReplies('uik,to,answer\n7,excess-ballots,\n8,,Yes.\n');
    expect(rowsOf(dataset)['replies.csv']).toMatchObject({
      rowsUsed: 1,
      setAside: { 'required-cell-blank': 1 },
    });
  });

  it('are about the commission’s stations in whatever spelling, and make no other ones of them', async () => {
    const forms: FileEntry = {
      path: 'forms.csv',
      holds: 'result-forms',
      columns: { station: 'uik', territory: ['region'], registered: 'voters' },
    };
    const answers = { ...entry, columns: { ...entry.columns, territory: ['region'] } } as FileEntry;
    const dataset = await readFiles(
      oneSource([forms, answers], {
        'forms.csv': 'region,uik,voters\nNorth,1,900\nNorth,2,900\n',
        'replies.csv':
          'region,uik,to,answer\nNORTH,УИК №1,,Yes.\nNorth,1,,No.\nNORTH,,,Both.\nNorth,3,,Which?\n',
      }),
    );
    const { ids } = dataset.stations;
    expect(dataset.replies.map(({ station }) => ids[station])).toEqual(['1', '1', undefined, '3']);
    expect([...ids].sort()).toEqual(['1', '2', '3']);
    expect(new Set(dataset.replies.map(({ territory }) => territory)).size).toBe(1);
    expect(dataset.issues.map(({ code, examples }) => [code, examples[0]?.got])).toEqual([
      ['unmatched-station', 'North › 3'],
    ]);
  });
});
