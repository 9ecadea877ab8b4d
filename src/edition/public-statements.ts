import type { Dataset } from '../model/dataset.js';
import { LINES } from '../model/line.js';
import { isPerson } from '../model/source.js';

type Statements = Pick<
  Dataset,
  | 'voterCounts'
  | 'turnoutReadings'
  | 'reportedShares'
  | 'publishedTotals'
  | 'incidents'
  | 'replies'
  | 'ballotOrders'
>;

/** Names of quantities that the program itself gives. */
const QUANTITIES: readonly string[] = [...LINES, 'turnout', 'votes', 'seats', 'seatsBefore', 'count'];

/**
 * The statements of a data set with no word of an observer in them: passes, methods and whatever else is only compared are numbered, so
 * that each stays equal to what it was equal to, and notes are gone. Numbers stay as they are. What an observer reported in words, or at times, is left out.
 */
export function publicStatements(dataset: Dataset): Statements {
  const isOpen = ({ source }: { readonly source: number }): boolean =>
    !isPerson(dataset.sources[source]?.role);
  const known = new Set(publicWords(dataset, isOpen).map((word) => word.toLowerCase()));
  const methods = new Set(dataset.voterCounts.filter(isOpen).map(({ method }) => method));
  const numbered = numbering();
  const word = <Text extends string | null>(text: Text): Text | string =>
    text === null || known.has(text.toLowerCase()) ? text : numbered(text.toLowerCase(), 'other');
  return {
    voterCounts: dataset.voterCounts.map((count) =>
      isOpen(count)
        ? count
        : {
            ...count,
            pass: count.pass && numbered(count.pass, `pass-of-${count.source}`),
            method:
              count.method && (methods.has(count.method) ? count.method : numbered(count.method, 'method')),
          },
    ),
    turnoutReadings: dataset.turnoutReadings.filter(isOpen),
    reportedShares: dataset.reportedShares.map((share) =>
      isOpen(share)
        ? share
        : {
            ...share,
            quantity: word(share.quantity),
            contestant: word(share.contestant),
            text: `${share.percent} %`,
            note: null,
          },
    ),
    publishedTotals: dataset.publishedTotals.map((total) =>
      isOpen(total)
        ? total
        : { ...total, quantity: word(total.quantity), contestant: word(total.contestant), note: null },
    ),
    incidents: dataset.incidents.filter(isOpen),
    replies: dataset.replies.filter(isOpen),
    ballotOrders: dataset.ballotOrders.map((order) =>
      isOpen(order) ? order : { ...order, markNames: order.markNames.map(word) },
    ),
  };
}

/** Words that stand in the election file, or in what others than observers say. */
function publicWords(
  { contests, reportedShares, publishedTotals }: Dataset,
  isOpen: (statement: { readonly source: number }) => boolean,
): readonly string[] {
  const said = [...reportedShares, ...publishedTotals].filter(isOpen);
  return [
    ...QUANTITIES,
    ...contests.flatMap(({ contestants }) => contestants.flatMap(({ id, name }) => [id, name])),
    ...said.flatMap(({ quantity, contestant }) => [quantity, contestant].filter((text) => text !== null)),
  ];
}

/** Numbers texts of one kind in the order in which they come. */
function numbering(): (text: string, kind: string) => string {
  const kinds = new Map<string, Map<string, string>>();
  return (text, kind) => {
    const names = kinds.get(kind) ?? new Map<string, string>();
    kinds.set(kind, names);
    const name = names.get(text) ?? `${kind}-${names.size + 1}`;
    names.set(text, name);
    return name;
  };
}
