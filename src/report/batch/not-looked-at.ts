import { type Block, heading, list } from '../document.js';
import { someOf } from '../outline/not-looked-at.js';
import { visibleText } from '../visible-text.js';
import type { BatchWords, Done, SortedBatch } from './batch.js';

/** What a check became over all data sets. */
interface Applied {
  readonly id: string;
  readonly completed: number;
  readonly crashed: readonly string[];
}

/** What nobody should take for passed: data sets without a report, checks that applied nowhere or in fewer than half, rows set aside. */
export function notLookedAt({ done, failed }: SortedBatch, words: BatchWords): Block[] {
  const { say, check } = words;
  const applied = checksApplied(done);
  const nowhere = applied.filter(({ completed }) => completed === 0).map(({ id }) => check(id));
  const few = applied.filter(({ completed }) => completed > 0 && 2 * completed < done.length);
  const leftOut = [...new Set(done.flatMap(({ digest }) => digest.leftOut))].map(check);
  const untested = done.filter(({ digest }) => digest.checks.every(({ p }) => p === null)).length;
  const aside = done.reduce((sum, { digest }) => sum + digest.rows.aside, 0);
  const items = [
    ...(failed.length > 0 ? [say('batch-unlooked-failed', { count: failed.length })] : []),
    ...(nowhere.length > 0
      ? [say('batch-unlooked-nowhere', { count: nowhere.length, titles: nowhere.join('; ') })]
      : []),
    ...few.map(({ id, completed }) =>
      say('batch-unlooked-few', { title: check(id), completed, all: done.length }),
    ),
    ...applied
      .filter(({ crashed }) => crashed.length > 0)
      .map(({ id, crashed }) =>
        say('batch-unlooked-crashed', {
          title: check(id),
          count: crashed.length,
          names: someOf(crashed.map(visibleText), say),
        }),
      ),
    ...(leftOut.length > 0
      ? [say('batch-unlooked-left-out', { count: leftOut.length, titles: leftOut.join('; ') })]
      : []),
    ...(untested > 0 ? [say('batch-unlooked-untested', { count: untested })] : []),
    ...(aside > 0
      ? [
          say('batch-unlooked-rows', {
            aside,
            rows: done.reduce((sum, { digest }) => sum + digest.rows.in, 0),
            count: done.filter(({ digest }) => digest.rows.aside > 0).length,
          }),
        ]
      : []),
  ];
  return [
    heading(2, say('heading-batch-unlooked')),
    list(items.length > 0 ? items : [say('batch-unlooked-none')]),
  ];
}

function checksApplied(done: readonly Done[]): readonly Applied[] {
  return checkIds(done).map((id) => {
    const found = done.flatMap(({ job, digest }) =>
      digest.checks.filter((check) => check.id === id).map(({ state }) => ({ name: job.name, state })),
    );
    return {
      id,
      completed: found.filter(({ state }) => state === 'completed').length,
      crashed: found.filter(({ state }) => state === 'crashed').map(({ name }) => name),
    };
  });
}

/** Every check that any data set names, in the order of the reports. */
export function checkIds(done: readonly Done[]): readonly string[] {
  return [...new Set(done.flatMap(({ digest }) => digest.checks.map(({ id }) => id)))];
}
