import type { VoterCount } from '../../src/model/observation.js';
import { type RandomNumbers, randomNumbers } from './random-numbers.js';

/** A simulated count with its known truth. */
export interface SimulatedCount {
  readonly truth: number;
  /** The rows of each pass. */
  readonly passes: readonly (readonly VoterCount[])[];
  /** Passes over another station of the data set; left out where the repeats are those of this one. */
  readonly repeats?: readonly number[];
  /** Whether the source says that it counts exactly. */
  readonly precision: 'not-stated' | 'exact';
}

/** One way in which counts come about. */
export interface Scenario {
  readonly name: string;
  /** Whether repeats are counts of other stations than those compared. */
  readonly isRepeatedElsewhere?: true;
  readonly draw: (random: RandomNumbers) => SimulatedCount;
}

/** Voters of a station: from a village to a large ward. */
function drawTruth(random: RandomNumbers): number {
  return Math.round(60 * Math.exp(random.uniform() * Math.log(40)));
}

const row: VoterCount = {
  file: 0,
  fileLine: 2,
  source: 0,
  station: 0,
  territory: -1,
  counted: 'in-room',
  count: 0,
  from: null,
  to: null,
  watched: 1,
  pass: null,
  method: null,
};

/** The model itself, with other numbers than those assumed. */
export function overdispersed(detection: number, size: number): Scenario {
  return {
    name: `negative binomial, detection ${detection}, size ${size}`,
    draw(random) {
      const truth = drawTruth(random);
      const count = random.poisson((truth * detection * random.gamma(size)) / size);
      return { truth, passes: [[{ ...row, count }]], precision: 'not-stated' };
    },
  };
}

/** Every voter is seen or missed, nobody twice; the counter's own share differs from station to station. */
export function missed(detection: number, spread: number): Scenario {
  return {
    name: `voters missed, none counted twice: detection ${detection}${spread > 0 ? ` ± ${spread}` : ''}`,
    draw(random) {
      const truth = drawTruth(random);
      const own = Math.min(1, detection + spread * (2 * random.uniform() - 1));
      const count = random.binomial(truth, own);
      return { truth, passes: [[{ ...row, count }]], precision: 'not-stated' };
    },
  };
}

/** Hours of which some are not watched, in a day with busy and idle hours; counts by the assumed model. */
export function cameraGap(
  unwatchedHours: number,
  unevenness: number,
  isTimed: boolean,
  isBusiest = false,
): Scenario {
  const hours = 12;
  const how = isTimed ? 'counted hour by hour' : 'one count and the share watched';
  return {
    name: `${isBusiest ? 'the busiest ' : ''}${unwatchedHours} of ${hours} hours not watched, ${how}, hourly rates of shape ${unevenness}`,
    draw(random) {
      const total = drawTruth(random);
      const rates = Array.from({ length: hours }, () => random.gamma(unevenness));
      const sum = rates.reduce((all, rate) => all + rate, 0);
      const voters = rates.map((rate) => random.poisson((total * rate) / sum));
      const starts = Array.from({ length: hours - unwatchedHours + 1 }, (_, start) => start);
      const missedFrom = (start: number): number =>
        voters.slice(start, start + unwatchedHours).reduce((all, number) => all + number, 0);
      const anywhere = Math.floor(random.uniform() * starts.length);
      const first = isBusiest
        ? starts.reduce((most, start) => (missedFrom(start) > missedFrom(most) ? start : most))
        : anywhere;
      const factor = (0.95 * random.gamma(25)) / 25;
      const seen = voters.flatMap((number, hour) =>
        hour >= first && hour < first + unwatchedHours
          ? []
          : [{ hour, count: random.poisson(number * factor) }],
      );
      const truth = voters.reduce((all, number) => all + number, 0);
      const count = seen.reduce((all, one) => all + one.count, 0);
      const watched = 1 - unwatchedHours / hours;
      const timed = seen.map((one) => ({
        ...row,
        count: one.count,
        from: `${8 + one.hour}:00`,
        to: `${9 + one.hour}:00`,
      }));
      const rows = isTimed ? timed : [{ ...row, count, watched }];
      return { truth, passes: [rows], precision: 'not-stated' };
    },
  };
}

/**
 * A small share of the day watched, and the rest of it twice as busy: as busy as the check allows for. Counted exactly, or by the model: each of
 * those in view seen or missed, with a share that differs by `size`.
 */
export function glimpsed(watched: number, errors: { detection: number; size: number } | null): Scenario {
  const how = errors
    ? `seen or missed with detection ${errors.detection}, size ${errors.size}`
    : 'counted exactly';
  return {
    name: `${100 * watched} % of the day watched, the rest twice as busy, ${how}`,
    draw(random) {
      const truth = drawTruth(random);
      const inView = random.binomial(truth, watched / (watched + 2 * (1 - watched)));
      if (!errors) return { truth, passes: [[{ ...row, count: inView, watched }]], precision: 'exact' };
      const { detection, size } = errors;
      const seen = Math.min(1, (detection * random.gamma(size)) / size);
      const count = random.binomial(inView, seen);
      return { truth, passes: [[{ ...row, count, watched }]], precision: 'not-stated' };
    },
  };
}

/** The same, with the whole model on top of those in view: the chance of a Poisson count twice. */
export function glimpsedTwice(watched: number, detection: number, size: number): Scenario {
  return {
    name: `${100 * watched} % of the day watched, the rest twice as busy, negative binomial of those in view, detection ${detection}, size ${size}`,
    draw(random) {
      const truth = drawTruth(random);
      const inView = random.binomial(truth, watched / (watched + 2 * (1 - watched)));
      const count = random.poisson((inView * detection * random.gamma(size)) / size);
      return { truth, passes: [[{ ...row, count, watched }]], precision: 'not-stated' };
    },
  };
}

/** Several passes over each station, erring apart by one size and together by another. */
export function repeated(detection: number, ownSize: number, commonSize: number | null): Scenario {
  const common = commonSize === null ? '' : `, and all passes of a station together by size ${commonSize}`;
  return {
    name: `two passes, detection ${detection}, each erring by size ${ownSize}${common}`,
    draw(random) {
      const truth = drawTruth(random);
      const shared = commonSize === null ? 1 : random.gamma(commonSize) / commonSize;
      const passes = ['a', 'b'].map((pass) => [
        {
          ...row,
          pass,
          count: random.poisson((truth * detection * shared * random.gamma(ownSize)) / ownSize),
        },
      ]);
      return { truth, passes, precision: 'not-stated' };
    },
  };
}

/** Every count one pass over its own station, beside another station of the data set with two passes, erring in the same way. */
export function repeatedElsewhere(detection: number, ownSize: number, commonSize: number | null): Scenario {
  const common = commonSize === null ? '' : `, and all passes of a station together by size ${commonSize}`;
  return {
    name: `one pass, two at as many other stations, detection ${detection}, each erring by size ${ownSize}${common}`,
    isRepeatedElsewhere: true,
    draw(random) {
      const truth = drawTruth(random);
      const other = drawTruth(random);
      const pass = (voters: number, shared: number): number =>
        random.poisson((voters * detection * shared * random.gamma(ownSize)) / ownSize);
      const drawShared = (): number => (commonSize === null ? 1 : random.gamma(commonSize) / commonSize);
      const count = pass(truth, drawShared());
      const shared = drawShared();
      const repeats = [pass(other, shared), pass(other, shared)];
      return { truth, passes: [[{ ...row, count }]], repeats, precision: 'not-stated' };
    },
  };
}

export function drawMany(scenario: Scenario, times: number, seed: number): SimulatedCount[] {
  const random = randomNumbers(seed);
  return Array.from({ length: times }, () => scenario.draw(random));
}
