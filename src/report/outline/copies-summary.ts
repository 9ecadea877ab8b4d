import type { CopyComparison } from '../../model/copies.js';
import { type Block, list } from '../document.js';
import type { Names } from '../names.js';
import { leadArguments } from './lead-arguments.js';

/** What stands beside a comparison. */
interface Beside {
  /** Ids of the sources that the official forms are of. */
  readonly official: readonly string[];
  /** How many probabilities its table gives. */
  readonly tests: number;
  readonly severalContests: boolean;
}

/** One source’s copies beside the official forms in a few sentences, with honest error beside them. */
export function copiesSummary(
  comparison: CopyComparison,
  { official, tests, severalContests }: Beside,
  names: Names,
): Block {
  const { say, source } = names;
  const { contest, lead, compared, differing, fiveOrMore, largest, unfilled, doubtful } = comparison;
  const percent = (count: number): number => Number(((100 * count) / compared).toPrecision(3));
  return list([
    say('copies-summary', {
      source: official.map(source).join(', '),
      contest: severalContests ? names.contest(contest) : null,
      against: source(comparison.against),
      compared,
      differing,
      differingShare: percent(differing),
      fiveOrMore,
      fiveShare: percent(fiveOrMore),
      largest,
    }),
    ...(unfilled > 0 ? [say('copies-unfilled', { unfilled })] : []),
    ...(doubtful > 0 ? [say('copies-doubtful', { doubtful })] : []),
    ...(lead ? [say('copies-lead', leadArguments(lead, contest, names))] : []),
    say('copies-caution', { tests, expected: Number((0.05 * tests).toPrecision(2)) }),
  ]);
}
