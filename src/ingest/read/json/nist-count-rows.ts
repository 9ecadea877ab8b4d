import { createTextRow } from '../row.js';
import type { TableSink } from '../table.js';
import { createCellReader } from './cell-reader.js';
import { onLine } from './json-problem.js';
import type { NistNames } from './nist-names.js';
import { parsePart } from './parse-part.js';
import { items, type JsonText, members, type Range } from './ranges.js';

export const NIST_HEADER = [
  'contest',
  'contest_name',
  'gp_unit',
  'gp_unit_name',
  'gp_unit_type',
  'parent_unit',
  'kind',
  'candidate',
  'party',
  'count_type',
  'device',
  'count',
];

/** Counts that are not of votes, and what the table calls them. */
const BALLOT_KINDS = [
  ['BallotsCast', 'ballots-cast'],
  ['Overvotes', 'overvotes'],
  ['Undervotes', 'undervotes'],
  ['WriteIns', 'write-ins'],
] as const;

interface Contest {
  readonly id: string;
  readonly name: string;
}

const NO_CONTEST: Contest = { id: '', name: '' };

/**
 * Writes the counts of a report as rows. A count that was withheld to protect voters is blank, whatever number stands in its
 * place. A count of one round of several has the round behind its type.
 */
export function createCountRows(text: JsonText, names: NistNames, sink: TableSink) {
  const reader = createCellReader();
  const row = createTextRow();

  function push(range: Range, cells: readonly string[]): void {
    const { bytes, lines } = text;
    const fileLine = lines.lineOf(range.start);
    sink.row(
      row.set(cells, fileLine, lines.lineOf(range.end), bytes.toString('utf8', range.start, range.end)),
    );
  }
  function read({ start, end }: Range): ReadonlyMap<string, string> {
    const fields = new Map<string, string>();
    const written = text.bytes.toString('utf8', start, end);
    onLine(written, text.lines.lineOf(start), () =>
      reader.object(written, (path, cell) => {
        fields.set(path, cell);
      }),
    );
    return fields;
  }
  function placeOf(id: string): string[] {
    const { name, type, parent } = names.unit(id);
    return [id, id === '' ? '' : name, type, parent];
  }
  function ballots(range: Range, { id, name }: Contest = NO_CONTEST, unit = ''): void {
    const fields = read(range);
    for (const [field, kind] of BALLOT_KINDS) {
      if (!fields.get(field)) continue;
      const place = placeOf(fields.get('GpUnitId') ?? unit);
      push(range, [
        id,
        name,
        ...place,
        kind,
        '',
        '',
        countType(fields),
        device(fields),
        count(fields, field),
      ]);
    }
  }
  return {
    ballots,
    votes(range: Range, { id, name }: Contest, candidate: string, party: string): void {
      const fields = read(range);
      const place = placeOf(fields.get('GpUnitId') ?? '');
      const about = ['votes', candidate, party, countType(fields), device(fields)];
      push(range, [id, name, ...place, ...about, count(fields, 'Count')]);
    },
    /** The registered voters of a unit, and the ballots counted for it as a whole. */
    unit(range: Range): void {
      const parts = new Map([...members(text, range.start)].map((part) => [part.key, part]));
      const id = String(parsePart(text, parts.get('@id')) ?? '');
      const registered = parts.get('VotersRegistered');
      if (registered) {
        const fields = read(range);
        const cells = ['registered', '', '', '', '', fields.get('VotersRegistered') ?? ''];
        push(range, ['', '', ...placeOf(id), ...cells]);
      }
      for (const key of ['SummaryCounts', 'OtherCounts', 'BallotCounts']) {
        const counts = parts.get(key);
        if (counts) for (const item of items(text, counts.start)) ballots(item, NO_CONTEST, id);
      }
    },
  };
}

function count(fields: ReadonlyMap<string, string>, field: string): string {
  return fields.get('IsSuppressedForPrivacy') === 'true' ? '' : (fields.get(field) ?? '');
}

function countType(fields: ReadonlyMap<string, string>): string {
  const type = fields.get('Type') ?? '';
  const named = type === 'other' ? fields.get('OtherType') || type : type;
  const round = fields.get('Round');
  return round ? `${named} round ${round}`.trim() : named;
}

/** Kind, maker and model of the device, as far as they are given; version 1 says Device, version 2 DeviceClass. */
function device(fields: ReadonlyMap<string, string>): string {
  return ['DeviceClass', 'Device']
    .flatMap((key) => {
      const type = fields.get(`${key}.Type`);
      const named = type === 'other' ? fields.get(`${key}.OtherType`) || type : type;
      return [named, fields.get(`${key}.Manufacturer`), fields.get(`${key}.Model`)];
    })
    .filter((part) => part)
    .join(' ');
}
