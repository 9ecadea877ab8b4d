import type { z } from 'zod';
import { lineSchema, type PackFile, packSchema, relationSchema } from './pack.js';

/** Stands in for what cannot be read: harmless, and refused nowhere. */
const TEXT = { en: '' };

/** As much of a pack as has the right shape, the rest filled in, so that its relations can be looked through for more problems. */
export function salvagePack(written: unknown): PackFile {
  const given = objectOf(written);
  const list = (key: string): unknown[] => (Array.isArray(given[key]) ? given[key] : []);
  const derived = packSchema.shape.derived.unwrap();
  return {
    ...fitting(packSchema.shape, given, { id: 'pack', name: TEXT, version: 1, sources: [''] }),
    lines: list('lines').map((line, index) =>
      fitting(lineSchema.shape, line, { name: `line${index}`, wording: TEXT }),
    ),
    derived: Object.fromEntries(
      Object.entries(objectOf(given['derived'])).flatMap(([name, sum]) => {
        const read = derived.safeParse({ [name]: sum });
        return read.success ? Object.entries(read.data) : [];
      }),
    ),
    relations: list('relations').map((relation, index) =>
      fitting(relationSchema.shape, relation, {
        id: `relation-${index}`,
        relation: 'registered >= 1',
        hard: true,
        sentence: TEXT,
        innocent: [TEXT],
        next: TEXT,
      }),
    ),
  };
}

type Shape = Readonly<Record<string, z.ZodType>>;
type Read<S extends Shape> = z.infer<z.ZodObject<S>>;

/** The keys whose values have the right shape, and `instead` of the others. */
function fitting<S extends Shape>(shape: S, written: unknown, instead: Partial<Read<S>>): Read<S> {
  const given = objectOf(written);
  const read = Object.entries(shape).flatMap(([key, schema]) => {
    const result = schema.safeParse(given[key]);
    return result.success && result.data !== undefined ? [[key, result.data]] : [];
  });
  return { ...instead, ...Object.fromEntries(read) };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
