import { z } from 'zod';
import { COUNTED } from '../../model/observation.js';
import { anyFile, header, placeColumns } from './file-schema.js';
import { lineColumns, ownColumns } from './result-forms-schema.js';

const optional = header.optional();

export const voterCountsFile = z.strictObject({
  ...anyFile,
  holds: z.literal('voter-counts'),
  counted: z.enum(COUNTED).describe('What was counted.'),
  columns: z
    .strictObject({
      ...placeColumns,
      count: optional,
      from: optional,
      to: optional,
      watched: optional,
      pass: optional,
      method: optional.describe('How it was counted: live, video, clicker.'),
    })
    .optional(),
});
export type VoterCountsFile = z.infer<typeof voterCountsFile>;

export const turnoutReadingsFile = z.strictObject({
  ...anyFile,
  holds: z.literal('turnout-readings'),
  columns: z
    .strictObject({ ...placeColumns, date: optional, time: optional, voted: optional, registered: optional })
    .optional(),
});
export type TurnoutReadingsFile = z.infer<typeof turnoutReadingsFile>;

export const reportedSharesFile = z.strictObject({
  ...anyFile,
  holds: z.literal('reported-shares'),
  columns: z
    .strictObject({
      ...placeColumns,
      quantity: optional,
      contestant: optional,
      percent: optional,
      plusMinus: optional,
      note: optional,
    })
    .optional(),
});
export type ReportedSharesFile = z.infer<typeof reportedSharesFile>;

export const publishedTotalsFile = z.strictObject({
  ...anyFile,
  holds: z.literal('published-totals'),
  contest: z.string().optional(),
  columns: z
    .strictObject({
      ...placeColumns,
      ...lineColumns,
      contestant: optional,
      votes: optional,
      seats: optional,
      seatsBefore: optional,
      quantity: optional.describe('Names the number in `count`, where it is neither votes nor seats.'),
      count: optional,
      of: optional,
      note: optional,
    })
    .optional(),
  ...ownColumns,
});
export type PublishedTotalsFile = z.infer<typeof publishedTotalsFile>;

export const incidentsFile = z.strictObject({
  ...anyFile,
  holds: z.literal('incidents'),
  columns: z
    .strictObject({ ...placeColumns, category: optional, report: optional, at: optional, link: optional })
    .optional(),
});
export type IncidentsFile = z.infer<typeof incidentsFile>;

export const ballotOrdersFile = z.strictObject({
  ...anyFile,
  holds: z.literal('ballot-orders'),
  contest: z.string().optional(),
  columns: z
    .strictObject({
      ...placeColumns,
      position: optional.describe(
        'Which ballot of the station it was; the order of the rows where left out.',
      ),
      contestant: optional.describe(
        'For whom the ballot is: an id or name of a contestant, or anything else.',
      ),
      sequence: optional.describe('All ballots of a station in one cell, with spaces or commas between.'),
    })
    .refine(
      ({ contestant, position, sequence }) =>
        sequence === undefined || (contestant ?? position) === undefined,
      'contestantOrSequence',
    )
    .optional(),
});
export type BallotOrdersFile = z.infer<typeof ballotOrdersFile>;

export const repliesFile = z.strictObject({
  ...anyFile,
  holds: z.literal('replies'),
  columns: z
    .strictObject({ ...placeColumns, check: optional, finding: optional, date: optional, answer: optional })
    .optional(),
});
export type RepliesFile = z.infer<typeof repliesFile>;
