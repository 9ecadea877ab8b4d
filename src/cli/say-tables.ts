import type { ColumnReport } from '../ingest/inspect/column-report.js';
import type {
  InspectedFile,
  InspectedTable,
  Proposal,
  TableReport,
} from '../ingest/inspect/propose-election.js';
import type { ColumnProfile } from '../ingest/inspect/table-profile.js';
import type { InspectText, Locale } from '../report/locales/locale.js';
import { say } from '../report/say.js';
import { sayNote } from '../report/say-note.js';
import { visibleText } from '../report/visible-text.js';
import { textTable } from './text-table.js';

/** Columns of one table that are listed, characters of one name, and examples of one column. */
const LISTED = 300;
const NAME_LENGTH = 48;
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 24;

const COLUMNS: readonly InspectText[] = [
  'col-column',
  'col-type',
  'col-filled',
  'col-blank',
  'col-smallest',
  'col-largest',
  'col-different',
  'col-examples',
  'col-read-as',
  'col-sure',
];
/** Positions of the columns that hold numbers. */
const NUMBERS = [2, 3, 4, 5, 6, 9];

/** What is in the files, for a person at a terminal: how each was read, its columns, and where they were put. */
export function sayTables(
  files: readonly InspectedFile[],
  { tables: reports }: Proposal,
  locale: Locale,
): string {
  return files
    .flatMap(({ path, tables }) =>
      tables.map((table) => {
        const report = reports.find((known) => known.path === path && known.name === table.name);
        return sayTable(path, table, report, locale);
      }),
    )
    .join('\n');
}

function sayTable(
  path: string,
  { name, facts, profile }: InspectedTable,
  report: TableReport | undefined,
  locale: Locale,
): string {
  const { header, above, rows, irregular, runTogether, columns } = profile;
  const { inspect } = locale;
  const about = {
    path: visibleText(path),
    table: name === null ? null : visibleText(name),
    kind: facts.kind,
    encoding: facts.encoding,
    origin: facts.encodingGuessed ? 'guessed' : 'known',
    delimiter: facts.delimiter === '\t' ? 'tab' : facts.delimiter,
  };
  const counts = {
    lines: header.lines.length,
    first: String(header.lines[0]),
    last: String(header.lines.at(-1)),
    above,
    rows,
    irregular,
    runTogether,
  };
  const format = { format: report?.format ?? null, sure: report?.sure ?? 0 };
  const listed = columns.slice(0, LISTED);
  const more = columns.length - listed.length;
  return [
    say(locale, inspect.table, about),
    `  ${say(locale, inspect.counts, counts)}`,
    `  ${say(locale, inspect.format, format)}`,
    '',
    indented(
      textTable(
        COLUMNS.map((column) => say(locale, inspect[column])),
        listed.map((column) => cells(column, report?.columns[column.position], locale)),
        NUMBERS,
      ),
    ),
    ...(more > 0 ? [`  ${say(locale, inspect['more-columns'], { more })}`] : []),
    '',
  ].join('\n');
}

function cells(column: ColumnProfile, report: ColumnReport | undefined, locale: Locale): string[] {
  const { type, filled, blank, placeholders, distinct, distinctIsCapped, examples, grouping } = column;
  const places = report?.places ?? [];
  return [
    shortened(column.name, NAME_LENGTH),
    say(locale, locale.inspect.type, { type, grouping: grouping === ' ' ? 'space' : grouping }),
    String(filled),
    String(blank + placeholders),
    numberText(column.smallest),
    numberText(column.largest),
    `${distinct}${distinctIsCapped ? '+' : ''}`,
    examples
      .slice(0, EXAMPLES)
      .map((example) => shortened(example, EXAMPLE_LENGTH))
      .join(' | '),
    places.length > 0 ? places.join(', ') : `– ${report ? sayNote(report.why, locale) : ''}`.trim(),
    places.length > 0 ? String(report?.sure) : '',
  ];
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}

function shortened(text: string, most: number): string {
  const characters = [...visibleText(text)];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
}

function indented(text: string): string {
  return text.replace(/^/gmu, '  ');
}
