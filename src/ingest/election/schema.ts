import { z } from 'zod';
import { ROLES, SELECTIONS } from '../../model/source.js';
import { moment } from '../holds/file-schema.js';
import { resultFormsFile } from '../holds/result-forms-schema.js';
import {
  ballotOrdersFile,
  incidentsFile,
  publishedTotalsFile,
  repliesFile,
  reportedSharesFile,
  turnoutReadingsFile,
  voterCountsFile,
} from '../holds/statement-schemas.js';

const id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'idCharacters');

const fileSchema = z.discriminatedUnion('holds', [
  resultFormsFile,
  voterCountsFile,
  turnoutReadingsFile,
  reportedSharesFile,
  publishedTotalsFile,
  incidentsFile,
  ballotOrdersFile,
  repliesFile,
]);
export type FileEntry = z.infer<typeof fileSchema>;

const contestSchema = z.strictObject({
  id,
  name: z.string().optional(),
  seats: z.int().min(1).optional(),
  threshold: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .describe('Per cent of the votes below which no seat is won.'),
  contestants: z.record(id, z.string()).describe('Contestant id to name.'),
});

const countsSchema = z
  .union([z.enum(['exact', 'at-least']), z.strictObject({ about: z.number().positive() })])
  .describe('How near its counts come to what was counted.');

const sourceSchema = z.strictObject({
  id,
  name: z.string().optional(),
  alsoNamed: z.array(z.string().min(1)).optional().describe('Other names of it in the files’ own columns.'),
  role: z.enum(ROLES),
  published: moment.optional(),
  selection: z.enum(SELECTIONS).optional().describe('How its stations were chosen.'),
  design: z.string().optional().describe('How the sample was drawn, where the selection is random.'),
  publish: z
    .boolean()
    .optional()
    .describe(
      'Whether whoever submitted its files consents to the public edition showing their numbers; false for observers and cameras if left out.',
    ),
  counts: countsSchema.optional(),
  revises: id
    .optional()
    .describe('Id of a source above it, of the same role, whose publications its own revise.'),
  files: z.array(fileSchema).min(1),
});
export type SourceEntry = z.infer<typeof sourceSchema>;

/** The shape of `election.yaml`. */
export const electionSchema = z.strictObject({
  election: z.strictObject({
    name: z.string().regex(/\S/u, 'nameNotBlank'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'countryCode')
      .optional(),
    date: z.iso.date().optional(),
    utcOffset: z
      .string()
      .regex(/^[+-](0\d|1[0-4]):[0-5]\d$/, 'utcOffset')
      .optional()
      .describe(
        'How far the stations’ clocks are ahead of UTC, where they all are the same; for times in milliseconds.',
      ),
  }),
  rules: z
    .array(z.string())
    .optional()
    .describe(
      'Rule packs for the result forms: ids, or paths of packs of one’s own (.yaml) beside the election file; the generic one if left out.',
    ),
  contests: z.array(contestSchema).optional(),
  sources: z.array(sourceSchema).min(1),
  crosswalk: z
    .string()
    .min(1)
    .optional()
    .describe('A table that says which station of one source is which of the commission.'),
  previous: z.string().optional().describe('Folder of an earlier election’s data set.'),
  parameters: z
    .record(z.string(), z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])))
    .optional()
    .describe('Settings by check id.'),
});
export type ElectionFile = z.infer<typeof electionSchema>;
