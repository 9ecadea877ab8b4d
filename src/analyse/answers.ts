import { placeOf, statementSubject } from '../checks/figures.js';
import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import { NO_TERRITORY } from '../model/territory.js';

/** The recorded answers, with names in place of indexes. */
export function listAnswers(dataset: Dataset): Analysis['answers'] {
  return dataset.replies.map((reply) => {
    const isOfNowhere = reply.station === -1 && reply.territory === NO_TERRITORY;
    return {
      source: dataset.sources[reply.source]?.id ?? '',
      place: placeOf(dataset, reply),
      subject: isOfNowhere ? null : statementSubject(dataset, reply),
      check: reply.check,
      finding: reply.finding,
      date: reply.date,
      answer: reply.answer,
    };
  });
}
