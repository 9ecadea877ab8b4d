import { z } from 'zod';
import { findingSchema } from './finding.js';
import { HOLDS, SET_ASIDE } from './input-file.js';
import { ISSUE_CODES } from './issue-codes.js';
import { packLineSchema } from './line.js';
import { parametersSchema } from './manifest.js';
import { messageSchema } from './message.js';
import { outcomeSchema } from './outcome.js';
import { partSchema } from './part.js';
import { recordedAnswerSchema } from './recorded-answer.js';
import { ROLES, SELECTIONS } from './source.js';
import { stationIncidentsSchema } from './station-incidents.js';
import { provenanceSchema } from './subject.js';
import { unpublishedSchema } from './unpublished.js';

const inputSchema = z.strictObject({ path: z.string(), sha256: z.string(), bytes: z.int() });

const manifestSchema = z.strictObject({
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  seed: z.int(),
  parameters: parametersSchema,
  inputs: z.array(inputSchema),
  completed: z.array(z.string()),
  notApplicable: z.array(z.string()),
  crashed: z.array(z.string()),
  deselected: z.array(z.string()).describe('Checks left out by the user.'),
  offByDefault: z.array(z.string()).describe('Checks that run only when asked for, and were not.'),
  stamp: z.string().nullable().describe('When it was run, if the user asked for a stamp.'),
});

const fileSchema = z.strictObject({
  path: z.string(),
  source: z.string(),
  holds: z.enum(HOLDS),
  contest: z.string().nullable(),
  published: z.string().nullable(),
  rowsIn: z.int(),
  rowsUsed: z.int(),
  rowsSetAside: z.int(),
  setAside: z.partialRecord(z.enum(SET_ASIDE), z.int()),
});

const sumSchema = z.strictObject({
  sum: z.number(),
  blanks: z.int().describe('Forms on which the cell is blank or the line is missing.'),
});

const totalsSchema = z
  .strictObject({
    source: z.string(),
    contest: z.string(),
    published: z.string().nullable(),
    forms: z.int(),
    lines: z.record(z.string(), sumSchema),
    votes: z.record(z.string(), sumSchema),
  })
  .describe('Sums over one publication’s forms.');

const factSchema = z.strictObject({
  message: messageSchema,
  source: z.string(),
  place: provenanceSchema,
  note: z.string().nullable(),
  checks: z.array(z.string()).describe('Checks that compared it; empty where none applies.'),
});

const issueSchema = z.strictObject({
  code: z.enum(ISSUE_CODES),
  file: z.string(),
  line: z.int().nullable(),
  column: z.string().nullable(),
  got: z.string().nullable(),
  args: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

/** What the checks found, as plain data: everything that the report says is said from this. */
export const analysisSchema = z.strictObject({
  schema: z.literal('scrutineer-analysis/1'),
  manifest: manifestSchema,
  election: z.strictObject({
    name: z.string(),
    country: z.string().nullable(),
    date: z.string().nullable(),
    part: partSchema
      .optional()
      .describe('The part of the data set that was looked at, where it was not all of it.'),
  }),
  contests: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      seats: z.int().nullable(),
      contestants: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    }),
  ),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      role: z.enum(ROLES),
      selection: z.enum(SELECTIONS),
      design: z.string().nullable(),
      counts: z.strictObject({
        kind: z.enum(['not-stated', 'exact', 'at-least', 'about']),
        margin: z.number().optional(),
      }),
      revises: z.string().optional().describe('Id of the source of which it is a later stage.'),
    }),
  ),
  lines: z
    .array(packLineSchema)
    .describe('Lines of the forms that are not standard ones, as the rule packs word them.'),
  stations: z.int(),
  files: z.array(fileSchema),
  totals: z.array(totalsSchema),
  issues: z.array(
    z.strictObject({
      code: z.enum(ISSUE_CODES),
      file: z.string(),
      column: z.string().nullable(),
      total: z.int(),
      examples: z.array(issueSchema),
    }),
  ),
  facts: z.array(factSchema),
  outcomes: z.array(outcomeSchema),
  findings: z.array(findingSchema),
  answers: z.array(recordedAnswerSchema),
  incidents: z.array(stationIncidentsSchema),
  unpublished: unpublishedSchema
    .optional()
    .describe('What the public edition leaves out; there in a public edition alone.'),
});
export type Analysis = z.infer<typeof analysisSchema>;
