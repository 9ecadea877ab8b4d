import { z } from 'zod';

/** The header of a column, as it stands in the file. */
export const header = z.string().min(1);

/** A value that a cell must equal: numbers and truth values are compared as they are written. */
const cellText = z.union([z.string(), z.number(), z.boolean()]);

/** When something was published: a date, or a date with a time. */
export const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]);

/** The columns that say where a row belongs. Levels of territory go from the top down. */
export const placeColumns = {
  station: header.optional(),
  territory: z.union([header, z.array(header)]).optional(),
};

/** Matching a name against many wildcards can take for ever. */
const WILDCARDS = 8;

/** Rows above a header are kept until it is found. */
const headerLine = z.int().min(1).max(10_000);

/** What can be said of every file, whatever it holds. */
export const anyFile = {
  path: z
    .string()
    .min(1)
    .max(1000)
    .refine((path) => (path.match(/\*+/gu)?.length ?? 0) <= WILDCARDS, 'fewWildcards')
    .describe('A file or glob, relative to the election file.'),
  published: moment.optional().describe('When this file was published, if not when the source says.'),
  publish: z
    .boolean()
    .optional()
    .describe('Whether the public edition may show what it says, if not what the source says.'),
  where: z.record(z.string(), cellText).optional().describe('Only rows whose cells equal these are read.'),
  encoding: z.string().min(1).optional().describe('Such as windows-1251; found out where it is left out.'),
  delimiter: z
    .enum([',', ';', '\t', '|'])
    .optional()
    .describe('What separates the cells; found out where it is left out.'),
  table: z
    .union([z.string().min(1).max(200), z.int().min(1)])
    .optional()
    .describe(
      'The sheet of a spreadsheet, the file or files (glob) of an archive, the number of an HTML table.',
    ),
  header: z
    .union([headerLine, z.array(headerLine).min(1).max(5)])
    .optional()
    .describe('Line or lines of the header; looked for among the first rows where it is left out.'),
  transposed: z.boolean().optional().describe('Lines of the form stand in rows, stations in columns.'),
  carryDown: z.boolean().optional().describe('A blank territory is the one of the row above.'),
  blanks: z
    .array(z.union([z.string().min(1), z.number()]))
    .optional()
    .describe('Texts that mean a blank cell in this file, beside - and n/a and their like.'),
  thousands: z
    .enum(['.', ',', ' ', "'", 'none'])
    .optional()
    .describe('What groups the digits of its numbers; found out from the whole column where it is left out.'),
};
