import { z } from 'zod';
import { partSchema } from './part.js';
import { unpublishedSchema } from './unpublished.js';

/** Settings by check id. */
export const parametersSchema = z.record(
  z.string(),
  z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Bytes that anyone can compare with their own. */
export const hashedFileSchema = z.strictObject({ path: z.string().min(1), sha256, bytes: z.int().min(0) });
export type HashedFile = z.infer<typeof hashedFileSchema>;

/** Who a report is for. The public one leaves out what could name an observer. */
export const EDITIONS = ['internal', 'public'] as const;
export type Edition = (typeof EDITIONS)[number];

/** A file of a report lies in its folder or one folder below it, and is called by plain letters. */
const OUTPUT_PATH = /^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)?[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** What it takes to make a report again and to compare it. Holds no path of the machine that it was made on. */
export const manifestSchema = z.strictObject({
  schema: z.literal('scrutineer-manifest/1'),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  edition: z.enum(EDITIONS),
  language: z.string(),
  formats: z.array(z.string()),
  seed: z.int().min(0).max(0xffffffff),
  stamp: z.string().nullable().describe('When it was run, if the user asked for a stamp.'),
  table: z
    .string()
    .regex(/^[^/\\]+$/)
    .nullable()
    .describe(
      'The table that was checked without an election file; its election.yaml among the inputs was made by the program.',
    ),
  part: partSchema
    .optional()
    .describe('The part of the data set that was looked at, where it was not all of it.'),
  ran: z.array(z.string()).describe('Checks that ran, also where they did not apply or crashed.'),
  deselected: z.array(z.string()).describe('Checks left out by the user.'),
  offByDefault: z.array(z.string()).describe('Checks that run only when asked for, and were not.'),
  parameters: parametersSchema,
  inputs: z
    .array(hashedFileSchema)
    .describe('Every file that was read, relative to the folder of the data set.'),
  outputs: z
    .array(z.strictObject({ ...hashedFileSchema.shape, path: z.string().regex(OUTPUT_PATH) }))
    .describe('Every file of the report but this one, relative to it.'),
  unpublished: unpublishedSchema
    .optional()
    .describe('What the public edition leaves out, and what of it rests on files that are not published.'),
});
export type Manifest = z.infer<typeof manifestSchema>;
