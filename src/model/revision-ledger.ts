import { z } from 'zod';
import { measureSchema, UNITS } from './measure.js';
import { subjectSchema } from './subject.js';

const publicationSchema = z.strictObject({
  source: z.string(),
  published: z.string().nullable(),
  stations: z.int().describe('Stations with at least one number in it.'),
});

const elapsedSchema = z.strictObject({ count: z.number().min(0), unit: z.enum(['hours', 'days']) });
export type Elapsed = z.infer<typeof elapsedSchema>;

/** What one publication did to one line or contestant: after = before + net + completed + added. */
const cellSchema = z.strictObject({
  measure: measureSchema,
  unit: z.enum(UNITS),
  before: z.number().describe('Sum of what was last published of every station before.'),
  compared: z.int().describe('Stations that had the number before and have it in this publication.'),
  up: z.int().describe('Of those, stations where it rose.'),
  down: z.int().describe('Of those, stations where it fell.'),
  net: z.number().describe('Sum of the changes.'),
  completed: z.number().describe('Sum of numbers where a station published before had a blank.'),
  added: z.number().describe('Sum of numbers of stations that no earlier publication has.'),
  after: z.number(),
});
export type RevisedCell = z.infer<typeof cellSchema>;

const stepSchema = z.strictObject({
  elapsed: elapsedSchema.nullable().describe('Since the publication before; null where either has no date.'),
  compared: z.int().describe('Stations with a number that was published before and is again.'),
  revised: z.int().describe('Of those, stations where some number changed.'),
  votesRevised: z.int().describe('Of those, stations where a contestant’s votes changed.'),
  moved: z
    .number()
    .describe(
      'Votes moved: over the stations, the larger of what contestants gained and lost together at each.',
    ),
  completed: z.int().describe('Stations where a number stands in the place of a blank.'),
  erased: z.int().describe('Stations where a blank stands in the place of a number.'),
  appeared: z.int().describe('Stations that no earlier publication has.'),
  missing: z.int().describe('Stations of earlier publications that it does not have.'),
  missingExamples: z.array(subjectSchema).describe('The first of them by name.'),
  cells: z.array(cellSchema),
});
export type RevisionStep = z.infer<typeof stepSchema>;

const territorySchema = z.strictObject({
  territory: z.array(z.string()),
  first: z.array(z.int()).describe('Of its stations, how many were first published in each publication.'),
});
export type TerritoryTiming = z.infer<typeof territorySchema>;

/** The publications of one lineage of sources about one contest, in order of time, and what each changed. */
export const revisionLedgerSchema = z.strictObject({
  contest: z.string(),
  publications: z.array(publicationSchema).min(2),
  steps: z.array(stepSchema).describe('One for each publication after the first.'),
  territories: z
    .array(territorySchema)
    .describe(
      'Territories with stations that the first publication does not have; those furthest above the average share of such stations first.',
    ),
});
export type RevisionLedger = z.infer<typeof revisionLedgerSchema>;
