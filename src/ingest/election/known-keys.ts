import { z } from 'zod';
import { electionSchema } from './schema.js';

/** The keys that the schema knows at a path of the data; empty where any key may stand. */
export function knownKeys(path: readonly PropertyKey[], data: unknown): readonly string[] {
  let schema: z.core.$ZodType = electionSchema;
  let value = data;
  for (const step of path) {
    const inner = branchOf(schema, value);
    if (inner instanceof z.ZodObject) schema = inner.shape[String(step)];
    else if (inner instanceof z.ZodArray) schema = inner.element;
    else if (inner instanceof z.ZodRecord) schema = inner.valueType;
    else return [];
    value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  }
  const found = branchOf(schema, value);
  if (found instanceof z.ZodObject) return Object.keys(found.shape);
  return found instanceof z.ZodRecord && found.keyType instanceof z.ZodEnum
    ? found.keyType.options.map(String)
    : [];
}

/** Looks through `optional` and picks the branch of a union that the value belongs to. */
export function branchOf(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return branchOf(schema.unwrap(), value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def;
    const wanted = (value as Record<string, unknown> | undefined)?.[discriminator];
    const branch = schema.options.find(
      (option) =>
        option instanceof z.ZodObject &&
        option.shape[discriminator] instanceof z.ZodLiteral &&
        option.shape[discriminator].value === wanted,
    );
    return branch ? branchOf(branch, value) : schema;
  }
  if (schema instanceof z.ZodUnion) {
    const branch = schema.options.find((option) => option instanceof z.ZodObject);
    return branch ?? schema;
  }
  return schema;
}
