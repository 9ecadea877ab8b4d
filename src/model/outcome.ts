import { z } from 'zod';
import { comparedCountSchema } from './compared-count.js';
import { copyComparisonSchema, directionSchema, remainderSchema } from './copies.js';
import { EVIDENCE } from './finding.js';
import { measureSchema, UNITS } from './measure.js';
import { localizedSchema, messageSchema } from './message.js';
import { numberTableSchema } from './number-table.js';
import { plotSchema } from './plot.js';
import { revisionLedgerSchema } from './revision-ledger.js';
import { subjectSchema } from './subject.js';
import { TIERS } from './tier.js';

/** Differences of one quantity between two sources over all stations that both report. */
const tallySchema = z.strictObject({
  measure: measureSchema,
  contest: z.string(),
  source: z.string(),
  against: z.string(),
  ...directionSchema.shape,
  slips: z
    .strictObject({
      stations: z.int(),
      net: z.number(),
      expectedByChance: z
        .number()
        .nullable()
        .describe(
          'Stations that would look so if each differed by what others differ by; null for fewer than two.',
        ),
    })
    .describe(
      'Stations where one slip of a digit makes the one number out of the other. They are part of the net.',
    ),
  doubtful: z
    .strictObject({ stations: z.int(), net: z.number() })
    .describe('Stations whose copy does not add up. They are part of the net.'),
  remainder: remainderSchema.nullable().describe('Null for lines: known honest error is of votes.'),
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
  coveredBy: z
    .array(z.string())
    .describe(
      'Relations of other packs, pack/relation, that say the same on some forms: what both find there is a finding of theirs.',
    ),
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
  leastQ: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('The smallest adjusted p of all its tests, findings or not; null where nothing was tested.'),
});
export type FamilyOutcome = z.infer<typeof familySchema>;

const common = { id: z.string(), evidence: z.enum(EVIDENCE), tier: z.enum(TIERS), seed: z.int() };

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
    copies: z
      .array(copyComparisonSchema)
      .describe('Copies of forms beside official ones, over all stations.'),
    revisions: z.array(revisionLedgerSchema),
    estimates: z
      .array(numberTableSchema)
      .describe('What a method gives under the assumption it states: estimates, not findings.'),
    plots: z.array(plotSchema).describe('The numbers that charts show.'),
    counts: z
      .array(comparedCountSchema)
      .describe('Counts of voters that were compared and are no finding, the largest official number first.'),
    families: z.array(familySchema),
  }),
  z.strictObject({ ...common, status: z.literal('not-applicable'), reason: messageSchema }),
  z.strictObject({ ...common, status: z.literal('crashed'), error: z.string() }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;
