import { buildZip, type ZipPart } from '../build-zip.js';

/** A value, or the cell as it is to be written: `<c t="e"><v>#N/A</v></c>`. */
export type Cell = string | number | boolean | null | { readonly xml: string };

export interface Sheet {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Row by row from the first; a row of no cells is written as one. */
  readonly rows?: readonly (readonly Cell[])[];
  /** Rows and columns that are hidden, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** What stands in `<sheetData>` instead of rows. */
  readonly data?: string;
  readonly merged?: readonly string[];
  readonly dimension?: string;
  /** The last word of the relationship's type. */
  readonly kind?: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Formats by style: style 0 is the first. */
  readonly formats?: readonly (number | string)[];
  readonly is1904?: boolean;
  /** The edition of the format that has other namespaces. */
  readonly strict?: boolean;
  /** Put before the name of every element. */
  readonly prefix?: string;
  /** Parts to leave out (null), to write otherwise, or to add. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly deflate?: boolean;
}

const EDITIONS = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
} as const;

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook as a spreadsheet program would write it, or not, where parts of it are given. */
export function buildWorkbook(workbook: Workbook): Buffer {
  return buildZip(workbookParts(workbook));
}

/** The parts of {@link buildWorkbook}, by name. */
export function workbookParts(workbook: Workbook): readonly ZipPart[] {
  const { sheets, formats, strict = false, prefix = '', parts = {}, deflate = true } = workbook;
  const { main, relations } = EDITIONS[strict ? 'strict' : 'transitional'];
  const shared: string[] = [];
  const indexOf = new Map<string, number>();
  const share = (text: string): number => {
    const known = indexOf.get(text) ?? shared.push(text) - 1;
    indexOf.set(text, known);
    return known;
  };
  const element = (name: string, inside: string, attributes = ''): string =>
    `${DECLARATION}<${name} xmlns="${main}" xmlns:r="${relations}"${attributes}>${inside}</${name}>`;
  const written = sheets.map((sheet) => element('worksheet', sheetXml(sheet, share)));
  const contents: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relationships([['rId1', `${relations}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': element('workbook', workbookXml(workbook)),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(({ kind = 'worksheet' }, index): [string, string, string] => [
        `rId${index + 1}`,
        `${relations}/${kind}`,
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ['rIdStrings', `${relations}/sharedStrings`, 'sharedStrings.xml'],
      ['rIdStyles', `${relations}/styles`, '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': element('sst', shared.map((text) => `<si>${textXml(text)}</si>`).join('')),
    'xl/styles.xml': element('styleSheet', stylesXml(formats ?? [0])),
    ...Object.fromEntries(written.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
  if (prefix !== '') {
    for (const [name, content] of Object.entries(contents)) {
      if (typeof content === 'string') contents[name] = withPrefix(content, prefix);
    }
  }
  return Object.entries({ ...contents, ...parts }).flatMap(([name, content]) =>
    content === null ? [] : [{ name, content, deflate }],
  );
}

/** One sheet with this inside its `<sheetData>`. */
export function buildSheet(data: string, rest: Partial<Workbook> & Omit<Sheet, 'kind'> = {}): Buffer {
  const { merged, dimension, ...workbook } = rest;
  const sheet: Sheet = { data, ...(merged && { merged }), ...(dimension && { dimension }) };
  return buildWorkbook({ ...workbook, sheets: [sheet] });
}

/** A text as XML holds it. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The letters of a column, from 0. */
export function columnName(column: number): string {
  const before = column < 26 ? '' : columnName(Math.floor(column / 26) - 1);
  return before + String.fromCharCode(65 + (column % 26));
}

function sheetXml(
  { rows = [], data, merged = [], hiddenRows = [], hiddenColumns = [], dimension }: Sheet,
  share: (text: string) => number,
): string {
  const written = rows.map((cells, row) => {
    const inside = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`, share));
    const hidden = hiddenRows.includes(row + 1) ? ' hidden="1"' : '';
    return `<row r="${row + 1}"${hidden}>${inside.join('')}</row>`;
  });
  const columns = hiddenColumns.map((column) => `<col min="${column}" max="${column}" hidden="true"/>`);
  return [
    dimension === undefined ? '' : `<dimension ref="${dimension}"/>`,
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${data ?? written.join('')}</sheetData>`,
    merged.length === 0
      ? ''
      : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
  ].join('');
}

function cellXml(cell: Cell, reference: string, share: (text: string) => number): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') return `<c r="${reference}" t="s"><v>${share(cell)}</v></c>`;
  return cell.xml.replace('<c', `<c r="${reference}"`);
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${escapeXml(text)}</t>`;
}

function workbookXml({ sheets, is1904 = false }: Workbook): string {
  const listed = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    const called = escapeXml(name ?? `Sheet${index + 1}`);
    return `<sheet name="${called}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  return `<workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets>`;
}

function stylesXml(formats: readonly (number | string)[]): string {
  const codes = formats.map((format, index) =>
    typeof format === 'string' ? `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>` : '',
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 164 + index : format}"/>`,
  );
  return `<numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs>`;
}

function relationships(links: readonly [string, string, string][]): string {
  const written = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

function withPrefix(xml: string, prefix: string): string {
  return xml.replaceAll(/<(\/?)([A-Za-z])/gu, `<$1${prefix}:$2`).replaceAll(' xmlns="', ` xmlns:${prefix}="`);
}
