import { z } from 'zod';
import { provenanceSchema, subjectSchema } from './subject.js';

/** Numbers side by side, a row for each station or territory: estimates, or what stations contribute to a finding. */
export const numberTableSchema = z.strictObject({
  id: z.string().describe('What the numbers are; the locale of the check words it.'),
  args: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  contest: z.string().nullable().describe('Null where it is about all contests together.'),
  contestant: z.string().nullable(),
  columns: z.array(z.string()).min(1).describe('What each number of a row is; worded by the locale.'),
  rows: z.array(
    z.strictObject({
      subject: subjectSchema,
      n: z.int().min(1).describe('How many stations the numbers rest on.'),
      values: z
        .array(z.number().nullable())
        .describe('In the order of the columns; null where there is no such number.'),
      places: z
        .array(provenanceSchema)
        .describe('Where the row of a single station stands; empty for territories.'),
    }),
  ),
  omitted: z.int().min(0).describe('How many rows there are beyond these.'),
});
export type NumberTable = z.infer<typeof numberTableSchema>;
export type NumberRow = NumberTable['rows'][number];
