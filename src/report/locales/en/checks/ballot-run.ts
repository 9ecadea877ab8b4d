import type { CheckTexts } from '../../locale.js';

const OF =
  'Of {ballotsText} ballots in the order in which they were read out, {onesText} are for {contestant}.';

export const ballotRun: CheckTexts = {
  title: 'Ballots of one contestant lying together',
  method:
    'Of the ballots of a station in the order in which they were read out, those for one contestant are held against all others: how many runs there are (stretches of ballots of one kind), and how long the longest run of the contestant’s is. The null: all orders of these ballots are equally likely, as in a well-mixed box. Both laws are exact. p is the smaller of the two, times two and times the number of contestants tested at the station. Who won and how clearly is taken as given and cannot cause a finding; only the order can. A stack of ballots put into a box together leaves such a run, and so does everything that keeps ballots of one kind together before they are read out.',
  messages: {
    'long-run': `${OF} {longestText} of them follow each other without a break, from ballot {fromText} to ballot {toText}: in half of all orders the longest run is no longer than {expectedText} (log₁₀ p = {logPText}).`,
    'few-runs': `${OF} They and the others make {runsText} runs; orders by chance make {expectedText} on average. The longest run of them is {longestText} ballots (log₁₀ p = {logPText}).`,
  },
  notes: {
    'both-tests':
      'Each test for itself: at most {runsText} runs has log₁₀ probability {fewLogPText}, a run of at least {longestText} has {longLogPText}.',
    'orders-taken':
      '{orders, plural, one {The order of {ordersText} station was} other {The orders of {ordersText} stations were}} tested. {fewText} had no contestant with at least {leastText} ballots and as many against; in {doubtfulText} two ballots claim one place, so that the order is not known; {unplacedText} ballots without a place were left out.',
  },
  innocent: {
    'sorted-before-reading': 'Ballots were sorted by contestant, or partly so, before they were read out.',
    'emptied-in-layers':
      'The box was emptied in layers: who came early lies apart from who came late, and they voted differently.',
    'voters-in-groups':
      'Voters came in groups that vote alike: a family, a barracks, a bus, ballots brought from homes in one portable box.',
    'order-not-kept': 'Whoever wrote the order down did so from piles or tallies, not ballot by ballot.',
    'chance-among-many': 'Among many stations tested a few have a small p by chance.',
  },
  plots: {
    runs: {
      title:
        '{where}: the {onesText} ballots for {whose} among {ballotsText} by the length of the run that they lie in; the longest run has {longestText}',
      x: 'ballots for this contestant without a break',
      y: 'ballots in runs of that length',
      series: { observed: 'as they were read out', expected: 'expected of a well-mixed box' },
    },
  },
  next: 'Watch the recording of the count at that place, ask whether the ballots were mixed or sorted before they were read out, and whether they look folded.',
  unexamined: {
    'no-long-order': 'no station has a known order with enough ballots for a contestant and against',
  },
};
