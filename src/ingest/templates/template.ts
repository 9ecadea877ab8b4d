import type { TemplateId } from '../../model/template-id.js';

/** One column of an empty table. */
export interface TemplateColumn {
  readonly name: string;
  /** What to write, in plain words. */
  readonly about: string;
  /** What stands there in the worked row; empty where it may stay so. */
  readonly example: string;
  /** Key under `columns` of the election file; null where the column stands elsewhere or is not read. */
  readonly key: string | null;
}

/** An empty table for people to fill in. What it is for, the locale says. No column asks for anybody's name. */
export interface Template {
  readonly id: TemplateId;
  readonly columns: readonly TemplateColumn[];
  /** What the election file says of the table beside its columns. */
  readonly holds:
    | 'voter-counts'
    | 'result-forms'
    | 'turnout-readings'
    | 'incidents'
    | 'ballot-orders'
    | 'replies';
  readonly counted?: 'into-stationary-box';
  /** Contestant id to column, in a table of forms. */
  readonly votes?: Readonly<Record<string, string>>;
}

/** Where a row belongs: the same in every template. */
export const placeColumns: readonly TemplateColumn[] = [
  {
    name: 'region',
    about: 'Name of the region, as the commission writes it.',
    example: 'North',
    key: 'territory',
  },
  {
    name: 'district',
    about: 'Name of the district or municipality inside the region, as the commission writes it.',
    example: 'Harbour',
    key: 'territory',
  },
  {
    name: 'station',
    about: 'Number of the polling station, as the commission writes it.',
    example: '12',
    key: 'station',
  },
];
