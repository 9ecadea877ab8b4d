import { drawPlaceLines, type PlacePanel } from '../charts/place-lines.js';
import type { Svg } from '../charts/svg.js';
import { formatNumber } from '../format-number.js';
import { visibleText } from '../visible-text.js';
import type { BatchWords } from './batch.js';
import { leaderShareOf, oneDecimal, percentCell, turnoutOf } from './cells.js';
import type { SamePlace } from './same-places.js';

/** Places that are drawn: those whose turnout changed most. */
const PANELS = 60;

/** Named like the charts of reports, so that it is known for one of ours. */
const NAME = 'batch-places-1';

interface Drawn extends PlacePanel {
  /** Between the largest and the smallest turnout, in percentage points; null where fewer than two are known. */
  readonly change: number | null;
}

/** Turnout and the share of whoever has the most votes over time, a panel for each place. Null where there is no number to draw. */
export function placesChart(
  places: readonly SamePlace[],
  words: BatchWords,
): {
  readonly chart: { readonly name: string; readonly alt: string; readonly svg: Svg };
  readonly omitted: number;
} | null {
  const { say, locale } = words;
  const panels = places
    .map((place) => panelOf(place, words))
    .filter(({ series }) => series.some(({ points }) => points.length > 0))
    .sort((one, other) => (other.change ?? -1) - (one.change ?? -1));
  if (panels.length === 0) return null;
  const changes = panels.flatMap(({ change }) => change ?? []);
  const title = say('batch-places-title', {
    places: panels.length,
    known: changes.length,
    place: panels[0]?.name ?? '',
    most: oneDecimal(changes[0] ?? 0),
    middle: oneDecimal(median(changes)),
  });
  const svg = drawPlaceLines(panels.slice(0, PANELS), {
    title,
    y: say('batch-places-axis'),
    series: [say('batch-turnout'), say('batch-leader-share')],
    format: (value) => formatNumber(value, locale),
  });
  return { chart: { name: NAME, alt: title, svg }, omitted: Math.max(0, panels.length - PANELS) };
}

function panelOf({ name, elections }: SamePlace, { say, locale }: BatchWords): Drawn {
  const known = elections.flatMap(({ date, digest: { contests } }) => {
    const [contest] = contests;
    return contest ? [{ date, contest, turnout: turnoutOf(contest), share: leaderShareOf(contest) }] : [];
  });
  const turnouts = known.flatMap(({ turnout }) => turnout ?? []);
  const point = (date: string, value: number, what: string) => ({
    date,
    value,
    said: say('batch-point', { date, what, value: percentCell(value, locale) }),
  });
  return {
    name: visibleText(name),
    change: turnouts.length < 2 ? null : Math.max(...turnouts) - Math.min(...turnouts),
    series: [
      {
        points: known.flatMap(({ date, turnout }) =>
          turnout === null ? [] : [point(date, turnout, say('batch-turnout'))],
        ),
      },
      {
        points: known.flatMap(({ date, share, contest }) =>
          share === null ? [] : [point(date, share, visibleText(contest.leader?.name ?? ''))],
        ),
      },
    ],
  };
}

/** 0 where there is none. */
function median(descending: readonly number[]): number {
  const middle = (descending.length - 1) / 2;
  return ((descending[Math.floor(middle)] ?? 0) + (descending[Math.ceil(middle)] ?? 0)) / 2;
}
