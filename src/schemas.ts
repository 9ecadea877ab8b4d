import { z } from 'zod';
import { electionSchema } from './ingest/election/schema.js';
import { analysisSchema } from './model/analysis.js';
import { packSchema } from './rules/pack.js';

const schemas = { election: electionSchema, analysis: analysisSchema, rules: packSchema };

export const schemaNames = [
  'election',
  'analysis',
  'rules',
] as const satisfies readonly (keyof typeof schemas)[];

/** The JSON Schema (2020-12) of a file that people write (`election`, `rules`) or programs read (`analysis`). */
export function schemaOf(name: (typeof schemaNames)[number]): object {
  return z.toJSONSchema(schemas[name], { io: 'input' });
}
