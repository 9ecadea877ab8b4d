import { z } from 'zod';
import { UNITS } from '../model/measure.js';
import { localizedSchema } from '../model/message.js';
import type { Relation, Sum } from './parse-relation.js';

const id = z.string().regex(/^[a-z0-9+=≤≥<>.а-я-]+$/u, 'smallIdCharacters');
const text = localizedSchema.refine((texts) => 'en' in texts, 'englishText');
const formula = z.string().min(1);

const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/u, 'lineName');

/** YAML reads a bare 7 as a number, and 7a as text. */
const number = z.union([z.string().min(1), z.int().min(0)]).transform(String);

export const lineSchema = z.strictObject({
  name: name.describe('A standard line, or a name of the pack’s own for what only its form has.'),
  number: number.optional().describe('As the form prints it; left out where lines have none.'),
  wording: text,
  unit: z.enum(UNITS).optional().describe('Of a line that is no standard one; ballots where left out.'),
});

export const relationSchema = z.strictObject({
  id,
  relation: z
    .union([formula, z.array(formula).min(1)])
    .describe(
      'Sums of lines compared by =, <= or >=. Of several, the first whose lines the form has is used.',
    ),
  when: z
    .union([formula, z.array(formula).min(1)])
    .optional()
    .describe('The relation holds only where all of these do; elsewhere it is not applicable.'),
  hard: z.boolean().describe('Demanded by law or arithmetic; a soft relation is a reason to look.'),
  tolerance: z
    .strictObject({ votes: z.number().min(0).optional(), percent: z.number().min(0).optional() })
    .optional()
    .describe('Differences up to the larger of the two are let pass. Per cent of the right side.'),
  unless: z.array(id).optional().describe('Silent where one of these fails on the same form.'),
  article: z.string().optional().describe('Legal article.'),
  sentence: text,
  innocent: z.array(text).min(1),
  next: text,
});

/** The shape of a rule pack's YAML. */
export const packSchema = z.strictObject({
  id,
  name: text,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u, 'countryCode')
    .optional(),
  version: z.int().min(1),
  basedOn: id
    .optional()
    .describe('A pack whose lines, sums and relations hold here, too, unless this one gives its own.'),
  without: z.array(id).optional().describe('Relations of that pack that do not hold here.'),
  sources: z.array(z.string()).min(1).describe('Where the relations come from.'),
  lines: z.array(lineSchema).optional().describe('The lines of the form in its order.'),
  firstContestant: z
    .union([z.string().regex(/^\d+$/u, 'wholeNumber'), z.int().min(0)])
    .transform(String)
    .optional()
    .describe('Number of the line of the first contestant; the others follow it one by one.'),
  derived: z
    .record(name, formula)
    .optional()
    .describe(
      'Sums with a name, used where the form does not print the line itself. `contestants` is all votes.',
    ),
  relations: z.array(relationSchema).optional(),
});
export type FormLine = z.infer<typeof lineSchema>;
export type FileRelation = z.infer<typeof relationSchema>;
export type PackFile = z.infer<typeof packSchema>;

export interface RulePack
  extends Omit<PackFile, 'basedOn' | 'without' | 'lines' | 'relations' | 'derived' | 'firstContestant'> {
  /** The pack as its file has it, for those that are based on it. */
  readonly written: PackFile;
  readonly lines: readonly FormLine[];
  readonly firstContestant: string | null;
  readonly derived: ReadonlyMap<string, Sum>;
  readonly relations: readonly RuleRelation[];
}

export interface RuleRelation extends Omit<z.infer<typeof relationSchema>, 'relation' | 'when'> {
  /** As written; alternatives are joined by "or". */
  readonly formula: string;
  readonly alternatives: readonly Relation[];
  /** All must hold for the relation to apply. */
  readonly conditions: readonly Relation[];
  /** The conditions as written, joined by "and"; null where there are none. */
  readonly condition: string | null;
}
