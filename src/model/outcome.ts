import { z } from 'zod';
import { EVIDENCE, subjectSchema } from './finding.js';
import { measureSchema, UNITS } from './measure.js';
import { localizedSchema, messageSchema } from './message.js';

/** Differences of one quantity between two sources over all stations that both report. */
const tallySchema = z.strictObject({
  measure: measureSchema,
  contest: z.string(),
  source: z.string(),
  against: z.string(),
  compared: z.int().describe('Stations where both sources have the number.'),
  up: z.int().describe('Stations where `source` has more than `against`.'),
  equal: z.int(),
  down: z.int(),
  net: z.number().describe('Sum of source − against.'),
  median: z.number().nullable().describe('Median of source − against over the compared stations.'),
  unit: z.enum(UNITS),
});
export type Tally = z.infer<typeof tallySchema>;

/** One relation of a rule pack, with how it fared. */
const relationOutcomeSchema = z.strictObject({
  id: z.string(),
  hard: z.boolean().describe('Demanded by law or arithmetic; a soft relation is a reason to look.'),
  formula: z.string(),
  condition: z.string().nullable().describe('What must hold for the relation to apply.'),
  article: z.string().nullable(),
  sentence: localizedSchema,
  next: localizedSchema,
  innocent: z.array(localizedSchema).min(1),
  examined: z.int(),
  blank: z.int().describe('Forms with a blank in a line the relation needs.'),
  exempt: z.int().describe('Forms on which the relation’s condition does not hold.'),
  notOnForm: z.int().describe('Forms without a line the relation needs.'),
  findings: z.int(),
});
export type RelationOutcome = z.infer<typeof relationOutcomeSchema>;

/** How many of the forms that break a relation one slip of a digit explains, beside how many it would by chance. */
export const slipTallySchema = z.strictObject({
  forms: z.int().describe('Forms that break an equality and that a change of one cell would mend.'),
  explained: z
    .int()
    .describe('Of those, forms where one swapped, dropped or added digit, or ± 100 or 1000, is that change.'),
  expectedByChance: z
    .number()
    .nullable()
    .describe(
      'How many of them would be explained if each missed by what other such forms miss by; null where there are no others.',
    ),
});
export type SlipTally = z.infer<typeof slipTallySchema>;

/** One multiplicity family: one check at one territorial level in one contest. */
const familySchema = z.strictObject({
  level: z.string(),
  contest: z.string().nullable(),
  adjustment: z.enum(['BH', 'BY']),
  tested: z.int(),
  expectedBelow5Percent: z.number().describe('How many p ≤ 0.05 chance alone gives.'),
  observedBelow5Percent: z.int(),
});
export type FamilyOutcome = z.infer<typeof familySchema>;

const common = { id: z.string(), evidence: z.enum(EVIDENCE), seed: z.int() };

export const outcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({
    ...common,
    status: z.literal('completed'),
    examined: z.int().min(1).describe('How many were examined; a check that examined none did not complete.'),
    examinedUnit: z.enum(['stations', 'forms', 'figures']),
    findings: z.int(),
    unmatched: z
      .strictObject({ total: z.int(), examples: z.array(subjectSchema) })
      .describe(
        'Stations that the check would have compared, had both sides been there; the first of them by name.',
      ),
    remarks: z
      .array(messageSchema)
      .describe('What is to be known of all that was examined: counts, what was skipped, how it was taken.'),
    references: z.array(z.string()).min(1).describe('Where the method is described.'),
    relations: z.array(relationOutcomeSchema),
    slips: slipTallySchema.nullable(),
    tallies: z.array(tallySchema),
    families: z.array(familySchema),
  }),
  z.strictObject({ ...common, status: z.literal('not-applicable'), reason: messageSchema }),
  z.strictObject({ ...common, status: z.literal('crashed'), error: z.string() }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;
