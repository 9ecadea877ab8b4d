import type { TemplateId } from '../../../model/template-id.js';

/** What the empty tables are for, each in one sentence. */
export const templates: Readonly<Record<TemplateId, string>> = {
  'voter-counts':
    'Ballots that an observer or a camera saw go into the stationary box, one row per stretch of time.',
  'protocol-copies':
    'Copies of result forms that observers were given or photographed, one row per form; delete the columns of lines that the form does not have.',
  'turnout-readings': 'Turnout as announced during the day, one row per station and announcement.',
  incidents: 'Incidents that were reported, one row each: a category and where to read more, nobody’s name.',
  'ballot-orders': 'Ballots in the order in which they were read out at the count, one row per ballot.',
  replies:
    'Answers of a commission, or of whoever is concerned, to findings, one row each: the right of reply.',
};
