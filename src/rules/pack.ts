import { z } from 'zod';
import { localizedSchema } from '../model/message.js';
import type { Relation, Term } from './parse-relation.js';

const id = z.string().regex(/^[a-z0-9+=≤≥<>.а-я-]+$/u, 'lower-case letters, digits, dashes');
const text = localizedSchema.refine((texts) => 'en' in texts, 'a text in English (en)');

const relationSchema = z.strictObject({
  id,
  relation: z
    .union([z.string(), z.array(z.string()).min(1)])
    .describe('Of several, the first whose lines the form has is used.'),
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
  version: z.int().min(1),
  sources: z.array(z.string()).min(1).describe('Where the relations come from.'),
  derived: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'Sums with a name, used where the form does not print the line itself. `contestants` is all votes.',
    ),
  relations: z.array(relationSchema).min(1),
});
export type PackFile = z.infer<typeof packSchema>;

export interface RulePack extends Omit<PackFile, 'relations' | 'derived'> {
  readonly derived: ReadonlyMap<string, readonly Term[]>;
  readonly relations: readonly RuleRelation[];
}

export interface RuleRelation extends Omit<PackFile['relations'][number], 'relation'> {
  /** As written; alternatives are joined by "or". */
  readonly formula: string;
  readonly alternatives: readonly Relation[];
}
