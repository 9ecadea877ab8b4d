import type { ColumnReport } from '../ingest/inspect/column-report.js';
import type {
  InspectedFile,
  InspectedTable,
  Proposal,
  TableReport,
} from '../ingest/inspect/propose-election.js';
import type { ColumnProfile } from '../ingest/inspect/table-profile.js';
import { locales } from '../report/locales/index.js';
import { sayNote } from '../report/say-note.js';
import { visibleText } from '../report/visible-text.js';
import { textTable } from './text-table.js';

/** Columns of one table that are listed, characters of one name, and examples of one column. */
const LISTED = 300;
const NAME_LENGTH = 48;
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 24;

/** What is in the files, for a person at a terminal: how each was read, its columns, and where they were put. */
export function sayTables(files: readonly InspectedFile[], { tables: reports }: Proposal): string {
  return files
    .flatMap(({ path, tables }) =>
      tables.map((table) => {
        const report = reports.find((known) => known.path === path && known.name === table.name);
        return sayTable(path, table, report);
      }),
    )
    .join('\n');
}

function sayTable(
  path: string,
  { name, facts, profile }: InspectedTable,
  report: TableReport | undefined,
): string {
  const { header, above, rows, irregular, runTogether, columns } = profile;
  const about = [
    facts.kind,
    ...(facts.encoding === null ? [] : [`${facts.encoding}${facts.encodingGuessed ? ' (guessed)' : ''}`]),
    ...(facts.delimiter === null
      ? []
      : [`separated by ${facts.delimiter === '\t' ? 'tabs' : facts.delimiter}`]),
  ];
  const where =
    header.lines.length === 0 ? 'no header found' : `header on line ${header.lines.join(' and ')}`;
  const counts = [
    where,
    ...(above > 0 ? [`${above} rows above it`] : []),
    `${rows} rows`,
    ...(irregular > 0 ? [`${irregular} of another width`] : []),
    ...(runTogether > 0 ? [`${runTogether} run together`] : []),
  ];
  const format = report?.format ?? null;
  const listed = columns.slice(0, LISTED);
  const more = columns.length - listed.length;
  return [
    `${visibleText(path)}${name === null ? '' : `, table ${visibleText(name)}`}: ${about.join(', ')}`,
    `  ${counts.join(', ')}`,
    `  format: ${format === null ? 'none that is known' : `${format} (${report?.sure})`}`,
    '',
    indented(
      textTable(
        [
          'column',
          'type',
          'filled',
          'blank',
          'smallest',
          'largest',
          'different',
          'examples',
          'read as',
          'sure',
        ],
        listed.map((column) => cells(column, report?.columns[column.position])),
        [2, 3, 4, 5, 6, 9],
      ),
    ),
    ...(more > 0 ? [`  … and ${more} more columns`] : []),
    '',
  ].join('\n');
}

function cells(column: ColumnProfile, report: ColumnReport | undefined): string[] {
  const { filled, blank, placeholders, distinct, distinctIsCapped, examples, grouping } = column;
  const places = report?.places ?? [];
  return [
    shortened(column.name, NAME_LENGTH),
    grouping === null ? column.type : `${column.type} (${grouping === ' ' ? 'space' : grouping})`,
    String(filled),
    String(blank + placeholders),
    numberText(column.smallest),
    numberText(column.largest),
    `${distinct}${distinctIsCapped ? '+' : ''}`,
    examples
      .slice(0, EXAMPLES)
      .map((example) => shortened(example, EXAMPLE_LENGTH))
      .join(' | '),
    places.length > 0 ? places.join(', ') : `– ${report ? sayNote(report.why, locales.en) : ''}`.trim(),
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
