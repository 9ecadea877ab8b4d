import type { Dataset } from '../../../model/dataset.js';
import type { Bars } from '../../../model/plot.js';
import { percentage } from '../results/rounded.js';
import { contestantName } from './contestant-name.js';
import type { DigitMethod } from './digit-method.js';
import type { DigitTest } from './digit-tests.js';

/** Half the width of an interval that holds 95 % of a normal law, in standard deviations. */
const NINETY_FIVE = 1.959964;

/** Bars that fit side by side. */
const MOST_BARS = 10;

/**
 * What the whole election shows: the cells of the leader's votes (of the first number that can be tested, where they cannot), or, for a method whose
 * cells have no labels, the last cell for each contestant. With what chance alone leaves in 95 of 100 elections. None where there is no such number.
 */
export function digitPlot(dataset: Dataset, method: DigitMethod, tests: readonly DigitTest[]): Bars[] {
  const main = mainTest(tests);
  if (!main) return [];
  const { labels } = method;
  const { results, column, scope } = main;
  const bars = labels
    ? labels.map((label, cell) => bar(method, main, cell, label))
    : tests
        .filter((test) => test.column.contestant !== null)
        .slice(0, MOST_BARS)
        .map((test) =>
          bar(method, test, method.probabilities.length - 1, contestantName(dataset, test) ?? ''),
        );
  if (bars.length === 0) return [];
  return [
    {
      kind: 'bars',
      id: 'cells',
      args: { quantity: column.quantity, n: main.rows.length, contestant: contestantName(dataset, main) },
      subject: scope.subject,
      contest: dataset.contests[results.contest]?.id ?? null,
      contestant: labels ? column.contestant : null,
      bars,
    },
  ];
}

/** The leader's votes, or the first of the tests. */
export function mainTest(tests: readonly DigitTest[]): DigitTest | undefined {
  return (
    tests.find(({ column, results }) => column.contestant === results.leader && results.leader !== null) ??
    tests[0]
  );
}

function bar(
  { probabilities }: DigitMethod,
  { rows, cells }: DigitTest,
  cell: number,
  label: string,
): Bars['bars'][number] {
  const probability = probabilities[cell] as number;
  const margin = NINETY_FIVE * Math.sqrt((probability * (1 - probability)) / rows.length);
  return {
    label,
    value: percentage((cells[cell] as number) / rows.length) ?? 0,
    low: percentage(Math.max(0, probability - margin)),
    high: percentage(Math.min(1, probability + margin)),
  };
}
