import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { electionYaml, type Files, formsFile, twoContestants } from '../builders.js';
import { buildZip } from '../ingest/read/build-zip.js';
import { buildWorkbook } from '../ingest/read/xlsx/build-workbook.js';
import { plantEarlier } from './plant-earlier.js';

/** A data set with a word of its own in every place where an observer writes something. */
export interface Planted {
  readonly files: Files;
  /** None of them may stand in a public edition. */
  readonly tokens: readonly string[];
  /** Paths of files that nobody but their owner has. */
  readonly hidden: readonly string[];
  /** Numbers of submissions whose publication is consented to. */
  readonly consented: readonly string[];
  /** Numbers of submissions whose publication is not. */
  readonly withheld: readonly string[];
}

type Sources = ElectionFile['sources'];

const OPENING = { 'voter-count-gap': { opens: '08:00', closes: '19:00' } };
const place = { station: 'station', territory: ['territory'] };

/** What the commission published, the observers of one source each with and without consent, and a file in which rows of both stand. */
export function plant(): Planted {
  const tokens: string[] = [];
  const token = (): string => {
    const made = `Zq${String(tokens.length + 1).padStart(3, '0')}Wyx`;
    tokens.push(made);
    return made;
  };
  const files: Record<string, string | Uint8Array> = {};
  const hidden: string[] = [];
  const file = (name: string, content: string | Uint8Array): string => {
    files[name] = content;
    hidden.push(name);
    return name;
  };
  const moment = (begin: number, end: number): [string, string] => {
    tokens.push(` ${begin}:13`.slice(-5), `${end}:47`);
    return [`2024-03-17 ${begin}:13`, `2024-03-17 ${end}:47`];
  };

  /** Every kind of table that an observer may hand in; `station` and `number` are those of the submission. */
  const observers = (station: string, number: number, publish: boolean | undefined): Sources[number] => {
    const consented = publish === true;
    const own = token;
    const elsewhere = consented ? '' : `${own()},`;
    const [from, to] = consented ? moment(7, 19) : moment(13, 15);
    const spare = own();
    const forms = file(
      `${own()}/copies.csv`,
      `territory,station,valid,a,b,venue,latitude,filler,phone\nNorth,${station},${number},${number - 10},10,${own()},55.${number},x,${own()}\nNorth,,1,1,0,${own()},,${own()},${own()}\n${own()}\n`,
    );
    const zip = file(
      `${own()}.zip`,
      buildZip([
        {
          name: `${own()}.csv`,
          content: `territory,station,valid,a,b\nNorth,${station},${number},${number - 10},10\n`,
        },
      ]),
    );
    const sheet = token();
    const method = token();
    const book = file(
      `${own()}.xlsx`,
      buildWorkbook({
        sheets: [
          {
            name: sheet,
            rows: [
              ['territory', 'station', 'count', 'from', 'to', 'watched', 'pass', 'method', 'who'],
              ['North', station, number + 1, from, to, '0.9', own(), method, own()],
              ['North', station, number + 3, from, to, '0.9', own(), method, own()],
              ['North', own(), 'none', from, to, '', own(), own(), own()].map((cell, index) =>
                consented && index === 1 ? '' : cell,
              ),
            ],
            hiddenRows: [4],
          },
          { name: own(), rows: [[own()]] },
        ],
      }),
    );
    const source: Sources[number] = {
      id: own(),
      name: `The ${own()} watch`,
      alsoNamed: [spare],
      role: 'observer',
      selection: 'random',
      design: own(),
      published: `2024-03-18T11:${consented ? 23 : 29}:31Z`,
      ...(publish === undefined ? {} : { publish }),
      files: [
        {
          ...formsFile(forms, ['valid']),
          columns: {
            ...place,
            valid: 'valid',
            venue: 'venue',
            latitude: 'latitude',
            longitude: 'latitude',
            filledBy: 'filler',
          },
        } as Sources[number]['files'][number],
        formsFile(zip, ['valid']),
        {
          path: book,
          holds: 'voter-counts',
          counted: 'turnout',
          table: sheet,
          columns: {
            ...place,
            count: 'count',
            from: 'from',
            to: 'to',
            watched: 'watched',
            pass: 'pass',
            method: 'method',
          },
        },
        {
          path: file(
            `${own()}-incidents.csv`,
            `territory,station,kind,id,time,link\nNorth,${station},${own()}|${own()},${own()},${from},https://example.org/${own()}\n`,
          ),
          holds: 'incidents',
          columns: { ...place, category: 'kind', report: 'id', at: 'time', link: 'link' },
        },
        {
          path: file(
            `${own()}-readings.csv`,
            `territory,station,date,time,voted\nNorth,${station},2024-03-17,${from.slice(-5)},${number}\nNorth,${station},2024-03-17,${to.slice(-5)},${number - 5}\n`,
          ),
          holds: 'turnout-readings',
          columns: { ...place, date: 'date', time: 'time', voted: 'voted' },
        },
        {
          path: file(
            `${own()}-shares.csv`,
            `territory,station,what,percent,note\nNorth,${station},turnout,about 41,${own()}\nNorth,${station},${own()},3 ${elsewhere ? '' : ''},${own()}\n`,
          ),
          holds: 'reported-shares',
          columns: { ...place, quantity: 'what', percent: 'percent', note: 'note' },
        },
        {
          path: file(
            `${own()}-totals.csv`,
            `territory,what,count,note\nNorth,${own()},${number + 7},${own()}\n`,
          ),
          holds: 'published-totals',
          contest: 'mayor',
          columns: { territory: ['territory'], quantity: 'what', count: 'count', note: 'note' },
        },
        {
          path: file(`${own()}-ballots.csv`, `territory,station,order\nNorth,${station},a b a ${own()} b\n`),
          holds: 'ballot-orders',
          contest: 'mayor',
          columns: { ...place, sequence: 'order' },
        },
        {
          path: file(
            `${own()}-replies.csv`,
            `territory,station,check,date,answer\nNorth,${station},voter-count-gap,2024-03-20,${own()}\n`,
          ),
          holds: 'replies',
          columns: { ...place, check: 'check', date: 'date', answer: 'answer' },
        },
      ],
    };
    tokens.push(`11:${consented ? 23 : 29}:31`);
    // A file of the commission in which the observers’ rows stand beside its own.
    const mixed = file(
      `${own()}-${consented ? 'b' : 'a'}-both.csv`,
      `territory,station,valid,a,b,filler\nNorth,${station},900,500,400,commission\nNorth,${station},${number},1,2,${source.name}\nNorth,,3,1,2,${own()}\n`,
    );
    mixedFiles.push({
      ...formsFile(mixed, ['valid'], 'council'),
      columns: { ...place, valid: 'valid', filledBy: 'filler' },
    } as Sources[number]['files'][number]);
    return source;
  };
  const mixedFiles: Sources[number]['files'] = [];
  const withheld = observers('101', 6131, undefined);
  const shown = observers('102', 5227, true);
  // A station of which nobody else speaks.
  const only = token();
  const alone: Sources[number] = {
    id: token(),
    role: 'camera',
    files: [
      {
        path: file(`${token()}.csv`, `territory,station,count\n${token()},${only},6337\n`),
        holds: 'voter-counts',
        counted: 'turnout',
        columns: { ...place, count: 'count' },
      },
    ],
  };
  files['readings.csv'] =
    'territory,station,date,time,voted\nNorth,102,2024-03-17,09:00,100\nNorth,102,2024-03-17,12:00,6000\nNorth,102,2024-03-17,20:00,20000\n';
  files['official.csv'] =
    'territory,station,valid,turnout,a,b\nNorth,101,7000,7000,5000,2000\nNorth,102,20000,20000,15000,5000\nSouth,103,50,60,3,4\nSouth,,1,1,1,0\n';
  files[`${token()}-crosswalk.csv`] =
    `source,territory,station,is_territory,is_station\n${withheld.id},North,${token()},North,101\n${shown.id},North,${token()},North,102\n`;
  const crosswalk = Object.keys(files).find((name) => name.endsWith('crosswalk.csv')) ?? '';
  hidden.push(crosswalk, 'election.yaml');
  const sources: Sources = [
    withheld,
    {
      id: 'commission',
      role: 'commission',
      published: '2024-03-18T21:00:00Z',
      files: [
        {
          ...formsFile('official.csv', ['valid', 'turnout'], 'mayor'),
        },
        {
          path: 'readings.csv',
          holds: 'turnout-readings',
          columns: { ...place, date: 'date', time: 'time', voted: 'voted' },
        },
        ...mixedFiles,
      ],
    },
    shown,
    alone,
  ];
  const inContest = (source: Sources[number]): Sources[number] => ({
    ...source,
    files: source.files.map((entry) =>
      entry.holds === 'result-forms' && entry.contest === undefined ? { ...entry, contest: 'mayor' } : entry,
    ),
  });
  const contests = [...twoContestants, { id: 'council', contestants: { a: 'Anna', b: 'Boris' } }];
  files['election.yaml'] =
    `# ${token()}\n${electionYaml({ contests, crosswalk, previous: 'earlier', parameters: OPENING, sources: sources.map(inContest) })}`;
  const earlier = plantEarlier('earlier', token);
  Object.assign(files, earlier);
  hidden.push(...Object.keys(earlier).filter((name) => !name.endsWith('official.csv')));
  return {
    files,
    tokens,
    hidden,
    consented: ['5227', '5228'],
    withheld: ['6131', '6132', '6337'],
  };
}
