import { z } from 'zod';
import { measureSchema, UNITS } from './measure.js';
import { messageSchema } from './message.js';
import { numberTableSchema } from './number-table.js';
import { provenanceSchema, subjectSchema } from './subject.js';

/** Three kinds of evidence, never mixed. In the order in which a report gives them. */
export const EVIDENCE = ['arithmetic', 'conflict', 'pattern'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** A number with what it is, who says so, how precisely, and where it stands. */
export const figureSchema = z.strictObject({
  measure: measureSchema,
  source: z.string(),
  published: z.string().nullable(),
  value: z.number(),
  low: z.number().describe('Smallest value the source’s own precision allows.'),
  high: z
    .number()
    .nullable()
    .describe('Largest value the source’s own precision allows; null where it sets none.'),
  places: z.array(provenanceSchema).min(1),
});
export type Figure = z.infer<typeof figureSchema>;

/** One line or contestant compared. Null where blank or not on the form. */
const cellSchema = z.strictObject({
  measure: measureSchema,
  expected: z.number().nullable(),
  actual: z.number().nullable(),
});
export type Cell = z.infer<typeof cellSchema>;

export const COMPARISONS = ['=', '<=', '>=', '<', '>'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What a clerk's slip does to a number: each changes one cell in one way. */
export const SLIPS = [
  'digits-swapped',
  'digit-dropped',
  'digit-added',
  'hundred-more',
  'hundred-less',
  'thousand-more',
  'thousand-less',
] as const;
export type Slip = (typeof SLIPS)[number];

const termSchema = z.strictObject({
  multiple: z.number(),
  measure: measureSchema,
  number: z.string().nullable().describe('Number of the line on the form, where the rule pack gives one.'),
  value: z.number(),
});
export type WorkingTerm = z.infer<typeof termSchema>;

const sideSchema = z.strictObject({
  terms: z.array(termSchema),
  constant: z.number().describe('What the relation adds to them; 0 for most.'),
});
export type WorkingSide = z.infer<typeof sideSchema>;

/** A single cell whose change alone would make the form agree with itself. */
export const repairSchema = z.strictObject({
  measure: measureSchema,
  written: z.number(),
  needed: z.number(),
  exact: z
    .boolean()
    .describe(
      'True where only this number will do; false where one as far or further from the written one will.',
    ),
  slip: z.enum(SLIPS).nullable().describe('The slip that makes the one number out of the other.'),
});
export type Repair = z.infer<typeof repairSchema>;

/** A control relation with the numbers of one form put in. */
export const workingSchema = z.strictObject({
  left: sideSchema,
  comparison: z.enum(COMPARISONS),
  right: sideSchema,
  allowed: z.number().min(0).describe('How far the form may miss the relation before it fails.'),
  alsoFailing: z.array(z.string()).describe('Other relations that the same form breaks, pack/relation.'),
  repairs: z
    .array(repairSchema)
    .describe(
      'Empty where no single cell explains the failure; of very many the first, lines before contestants.',
    ),
  otherRepairs: z.int().min(0).describe('How many more there are.'),
});
export type Working = z.infer<typeof workingSchema>;

export const findingSchema = z.strictObject({
  id: z.string().regex(/^F-\d{4,}$/),
  check: z.string(),
  relation: z.string().nullable().describe('pack/relation, for control relations.'),
  evidence: z.enum(EVIDENCE),
  subject: subjectSchema,
  contest: z.string().nullable(),
  message: messageSchema,
  expected: figureSchema,
  actual: figureSchema,
  difference: z.number().describe('actual − expected, in the unit.'),
  unit: z.enum(UNITS),
  votesAtStake: z.number().min(0).nullable().describe('Null where the data do not say how many votes it is.'),
  method: z.enum(['exact', 'asymptotic', 'simulated']),
  n: z.int().min(1).describe('How many numbers were compared.'),
  p: z.number().min(0).max(1).nullable(),
  q: z.number().min(0).max(1).nullable().describe('p adjusted within its family.'),
  direction: z.string().nullable().describe('Contestant who has more in `actual`.'),
  working: workingSchema.nullable().describe('The relation with the numbers put in, for control relations.'),
  cells: z.array(cellSchema),
  contributors: numberTableSchema
    .nullable()
    .describe(
      'The stations that make up a pattern, with what each contributes to it; null where there are none.',
    ),
  notes: z.array(messageSchema),
  innocent: z.array(z.string()).min(1).describe('Ids of the innocent explanations still open.'),
  provenance: z.array(provenanceSchema).min(1),
});
export type Finding = z.infer<typeof findingSchema>;
