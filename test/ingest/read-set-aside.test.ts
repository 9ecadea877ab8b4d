import { describe, expect, it } from 'vitest';
import { readSetAside } from '../../src/ingest/read-set-aside.js';
import type { SetAsideLine } from '../../src/model/input-file.js';
import { type Files, formsFile, memoryFolder, readFiles } from '../builders.js';
import { oneSource, type SourceEntry } from './one-source.js';
import { buildZip } from './read/build-zip.js';

async function setAside(files: Files): Promise<SetAsideLine[]> {
  const dataset = await readFiles(files);
  const lines: SetAsideLine[] = [];
  for await (const line of readSetAside(memoryFolder(files), dataset)) lines.push(line);
  return lines;
}

const source = (text: string | Uint8Array, given: Partial<Omit<SourceEntry, 'files'>> = {}): Files =>
  oneSource([formsFile('forms.csv', ['valid'])], { 'forms.csv': text }, given);

const HEADER = 'territory,station,valid,a,b\n';

describe('readSetAside', () => {
  it('gives every line that was not used as it stands in the file, with its reason', async () => {
    const lines = await setAside(source(`${HEADER}N,1,9,5,4\nN,"2",9\nTotal,,18,10,8\nN,1,9,5,4\n`));
    expect(lines).toEqual([
      { file: 'forms.csv', fileLine: 3, reason: 'wrong-width', raw: 'N,"2",9' },
      { file: 'forms.csv', fileLine: 4, reason: 'total-row', raw: 'Total,,18,10,8' },
      { file: 'forms.csv', fileLine: 5, reason: 'repeated-row', raw: 'N,1,9,5,4' },
    ]);
  });

  it('has one line for each row not used, however the table is packed', async () => {
    const text = `A title\n${HEADER}${'N,1,9,5,4\n'.repeat(3)}N,2,-,-,-\n`;
    for (const packed of [text, buildZip([{ name: 'x.csv', content: text }])]) {
      const files = source(packed);
      const dataset = await readFiles(files);
      const [file] = dataset.files;
      expect(await setAside(files)).toHaveLength((file?.rowsIn ?? 0) - (file?.rowsUsed ?? 0));
      expect(file?.setAside).toEqual({ 'above-header': 1, 'repeated-row': 2, 'placeholder-row': 1 });
    }
  });

  it('quotes of an observer’s rows only the columns that were asked for', async () => {
    const text = 'territory,station,valid,a,b,phone\nN,1,9,5,4,+7 900\nN,,9,5,4,+7 901\nN,3,Ivan Petrov\n';
    const lines = await setAside(source(text, { id: 'golos', role: 'observer' }));
    expect(lines.map(({ raw }) => raw)).toEqual(['N |  | 9 | 5 | 4 | …', '… (3)']);
  });

  it('counts every line that a broken row swallowed', async () => {
    const lines = await setAside(source(`${HEADER}N,"1,9,5,4\nN,2,9,5,4\nN,3",9,5,4\nN,4,9,5,4\n`));
    expect(lines.map(({ fileLine }) => fileLine)).toEqual([2, 3, 4]);
    expect(lines[1]?.raw).toBe('N,2,9,5,4');
  });

  it('quotes neither the key of an incident’s report nor its time: a name may stand there', async () => {
    const files = oneSource(
      [
        {
          path: 'i.csv',
          holds: 'incidents',
          columns: { station: 'station', report: 'id', at: 'time', category: 'kind' },
        },
      ],
      { 'i.csv': 'station,kind,id,time\n7,,Petrov 1,noon (Petrov)\n' },
      { id: 'map', role: 'observer' },
    );
    expect((await setAside(files)).map(({ raw }) => raw)).toEqual(['7 |  | … | …']);
  });

  it('quotes the first object of JSON, and not the header made of its keys', async () => {
    const object = (station: string) => JSON.stringify({ territory: 'N', station, valid: 9, a: 5, b: 4 });
    const lines = await setAside(source(`${object('')}\n${object('2')}\n`));
    expect(lines).toEqual([{ file: 'forms.csv', fileLine: 1, reason: 'no-station', raw: object('') }]);
  });

  it('lists the rows of an earlier election, too', async () => {
    const now = source(`${HEADER}N,1,9,5,4\n`);
    const description = { ...JSON.parse(String(now['election.yaml'])), previous: '../2007' };
    const before = source(`${HEADER}N,1,9,5,4\nTotal,,9,5,4\n`);
    const lines = await setAside({
      ...now,
      'election.yaml': JSON.stringify(description),
      '../2007/election.yaml': before['election.yaml'] ?? '',
      '../2007/forms.csv': before['forms.csv'] ?? '',
    });
    expect(lines).toEqual([
      { file: '../2007/forms.csv', fileLine: 3, reason: 'total-row', raw: 'Total,,9,5,4' },
    ]);
  });
});
