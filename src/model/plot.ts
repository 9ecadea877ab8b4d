import { z } from 'zod';
import { subjectSchema } from './subject.js';

/** What a chart shows: the numbers, and nothing of how they are drawn. The locale of the check words title and axes by `id`. */
const common = {
  id: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).describe('For the title.'),
  subject: subjectSchema,
  contest: z.string().nullable(),
  contestant: z.string().nullable(),
};

const histogramSchema = z.strictObject({
  kind: z.literal('histogram'),
  ...common,
  from: z.number().describe('Lower edge of the first bin.'),
  width: z.number().positive().describe('Of every bin.'),
  series: z.array(z.strictObject({ id: z.string(), values: z.array(z.number()) })).min(1),
  window: z
    .strictObject({ from: z.number(), to: z.number() })
    .nullable()
    .describe('Part of the axis that a method singles out.'),
});
export type Histogram = z.infer<typeof histogramSchema>;

const gridSchema = z.strictObject({
  kind: z.literal('grid'),
  ...common,
  side: z.int().min(1).describe('Cells on each side; both axes go from 0 to 100 per cent.'),
  cells: z
    .array(z.tuple([z.int(), z.int(), z.number()]))
    .describe('Column, row and weight of every cell that is not empty.'),
  lines: z
    .array(
      z.strictObject({
        id: z.string(),
        from: z.tuple([z.number(), z.number()]),
        to: z.tuple([z.number(), z.number()]),
      }),
    )
    .describe('Straight lines over the cells, both ends in per cent of the axes.'),
});
export type Grid = z.infer<typeof gridSchema>;

const scatterSchema = z.strictObject({
  kind: z.literal('scatter'),
  ...common,
  points: z.array(z.strictObject({ subject: subjectSchema, x: z.number(), y: z.number() })),
});
export type Scatter = z.infer<typeof scatterSchema>;

const curveSchema = z.strictObject({
  kind: z.literal('curve'),
  ...common,
  series: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      points: z.array(
        z.strictObject({
          at: z.string(),
          x: z.number(),
          low: z.number(),
          value: z.number(),
          high: z.number(),
        }),
      ),
    }),
  ),
});
export type Curve = z.infer<typeof curveSchema>;

const barsSchema = z.strictObject({
  kind: z.literal('bars'),
  ...common,
  bars: z.array(
    z.strictObject({
      label: z.string(),
      value: z.number(),
      low: z
        .number()
        .nullable()
        .describe('What chance alone lets expect, 95 %; null where nothing is expected.'),
      high: z.number().nullable(),
    }),
  ),
});
export type Bars = z.infer<typeof barsSchema>;

const multiplesSchema = z.strictObject({
  kind: z.literal('multiples'),
  ...common,
  from: z.number(),
  width: z.number().positive(),
  panels: z.array(
    z.strictObject({
      subject: subjectSchema,
      n: z.int(),
      series: z.array(z.strictObject({ id: z.string(), values: z.array(z.number()) })),
    }),
  ),
  omitted: z.int().min(0).describe('Territories beyond these.'),
});
export type Multiples = z.infer<typeof multiplesSchema>;

const mapSchema = z.strictObject({
  kind: z.literal('map'),
  ...common,
  points: z.array(
    z.strictObject({
      subject: subjectSchema,
      longitude: z.number(),
      latitude: z.number(),
      value: z.number(),
      isMarked: z.boolean(),
    }),
  ),
});
export type StationMap = z.infer<typeof mapSchema>;

export const plotSchema = z.discriminatedUnion('kind', [
  histogramSchema,
  gridSchema,
  scatterSchema,
  curveSchema,
  barsSchema,
  multiplesSchema,
  mapSchema,
]);
export type Plot = z.infer<typeof plotSchema>;
