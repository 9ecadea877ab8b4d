import { z } from 'zod';
import { LINES, type StandardLine } from '../../model/line.js';
import { anyFile, header, placeColumns } from './file-schema.js';

/** A column for every standard line. */
export const lineColumns = Object.fromEntries(LINES.map((line) => [line, header.optional()])) as Record<
  StandardLine,
  z.ZodOptional<typeof header>
>;

/** Columns of lines that are no standard ones, and of contestants. */
export const ownColumns = {
  lines: z
    .record(z.string(), header)
    .optional()
    .describe(
      'Lines that only this election’s rule packs name, to columns; standard ones stand under `columns`.',
    ),
  votes: z.record(z.string(), header).optional().describe('Contestant id to column.'),
};

/** What a long table calls a line or contestant. YAML writes a bare 1 as a number; the table's own text is compared. */
const key = z.union([z.string().min(1), z.number()]);

export const resultFormsFile = z.strictObject({
  ...anyFile,
  holds: z.literal('result-forms'),
  contest: z.string().optional().describe('May be left out where the election has one contest.'),
  columns: z
    .strictObject({
      ...placeColumns,
      ...lineColumns,
      filledBy: header
        .optional()
        .describe('Who filled the form in; a row naming another source is set aside.'),
      kind: header.optional(),
      venue: header.optional(),
      latitude: header.optional(),
      longitude: header.optional(),
      counting: header
        .optional()
        .describe('How the station counts its ballots: machine, hand, or yes and no to a machine.'),
    })
    .optional(),
  ...ownColumns,
  long: z
    .strictObject({
      key: z
        .union([header, z.array(header).min(1).max(4)])
        .describe(
          'Column that names the line or contestant; several columns are read as one, with " / " between.',
        ),
      value: header.describe('Column with the number.'),
      parts: header
        .optional()
        .describe(
          'Column by which a number is divided (early, by post): rows that differ in it are added up.',
        ),
      lines: z
        .record(z.string(), key)
        .optional()
        .describe('Lines, standard or of a rule pack, to what the table calls them.'),
      votes: z.record(z.string(), key).optional(),
    })
    .optional()
    .describe('For tables with one row per station and line or contestant.'),
});
export type ResultFormsFile = z.infer<typeof resultFormsFile>;
