import { z } from 'zod';

/** The rows of a data set in which a column that names a territory has one value: a region of a country. */
export const partSchema = z.strictObject({
  column: z.string().min(1).describe('Of the tables, as the election file calls it.'),
  value: z.string().min(1).describe('As it stands in the tables.'),
});
export type Part = z.infer<typeof partSchema>;
