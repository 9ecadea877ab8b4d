import { z } from 'zod';
import { hashedFileSchema } from '../../model/manifest.js';
import { partSchema } from '../../model/part.js';
import { FORMATS } from '../../report/index.js';
import { type Language, locales } from '../../report/locales/index.js';
import { jobId } from './job-id.js';
import { jsonOf } from './json-of.js';
import { isPathBelow } from './path-below.js';
import { QueueError } from './queue-error.js';
import { INPUT_WAYS, type JobRequest, type StoredResult } from './queued-job.js';

const pathBelow = z.string().refine((path) => isPathBelow(path));

/** Everything in it that a path is made of stays in its folder. */
const requestSchema = z.strictObject({
  job: z.strictObject({
    name: pathBelow,
    path: z.union([z.literal('.'), pathBelow]),
    isTable: z.boolean(),
    part: partSchema.nullable(),
    place: z.string(),
  }),
  task: z.strictObject({
    language: z.enum(Object.keys(locales) as [Language, ...Language[]]),
    formats: z.array(z.enum(FORMATS)),
    seed: z.int().min(0).max(0xffffffff),
    isPublic: z.boolean(),
    checks: z.array(z.string()),
    deselected: z.array(z.string()),
    offByDefault: z.array(z.string()),
  }),
  inputs: z.strictObject({
    way: z.enum(INPUT_WAYS),
    around: z.string(),
    // That of the whole file system has no name.
    root: z.union([z.literal(''), pathBelow.refine((name) => !name.includes('/'))]),
    files: z.array(z.strictObject({ ...hashedFileSchema.shape, path: pathBelow })),
  }),
  said: z.strictObject({ root: z.string(), out: z.string() }),
}) satisfies z.ZodType<JobRequest>;

const resultSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('done') }),
  z.strictObject({ state: z.literal('failed'), problems: z.array(z.string()) }),
]) satisfies z.ZodType<StoredResult>;

/** Another version may ask for more. */
const namedSchema = z.object({ job: z.object({ name: z.string() }) });

/** What a worker is asked, as it stands in the database under this id. Throws a QueueError where this version never put it there. */
export function readRequest(text: string, id: string): JobRequest {
  const value = jsonOf(text);
  const { data } = requestSchema.safeParse(value);
  if (data === undefined || jobId(value) !== id) {
    throw new QueueError('queue-damaged', { kind: 'request', which: id });
  }
  return data;
}

/** The name of the data set of a job of any version; null where what is asked cannot be read. */
export function readName(text: string): string | null {
  return namedSchema.safeParse(jsonOf(text)).data?.job.name ?? null;
}

/** What came of a job; null where that cannot be read. */
export function readResult(text: string): StoredResult | null {
  return resultSchema.safeParse(jsonOf(text)).data ?? null;
}
