import type { CheckTexts } from '../../locale.js';

export const percentDerivedTotals: CheckTexts = {
  title: 'Published votes worked out from percentages',
  method:
    'Of every list of votes that a source printed for a territory or the whole (not of single stations, and not sums of forms): are all counts tenths of a percent of one total, rounded to the nearest whole vote? Counted votes fall anywhere, and the larger the total, the fewer counts are such a rounding: one in total / 1,000. The chance is counted exactly and multiplied over the counts that the others do not decide (of counts that make up the whole, one is decided; a count of 0 is none). Where the list states several totals each is tried, and p multiplied by how many. The null: where between two neighbouring tenths of a percent a count falls is uniform and independent of the others, which holds where counts are not known beforehand to within a tenth of a percent.',
  messages: {
    'rounded-tenths':
      'All {countsText} counts are tenths of a percent of {wholeText}, rounded to whole votes. One count in {oneInText} is; {free, plural, one {{freeText} count is} other {{freeText} counts are}} free{tried, plural, one {} other {, and {triedText} totals were tried}}: log₁₀ p = {logPText}.',
  },
  notes: {
    count: '{contestant}: {countText}, {percentText} %.',
    'lists-tested':
      '{lists, plural, one {{listsText} list was} other {{listsText} lists were}} tested; {leftOutText} others state no total of at least {leastText}, nor the votes of every contestant.',
  },
  innocent: {
    'worked-back-for-print':
      'Whoever printed the totals had the percentages and the total only and worked the votes back; the count itself is elsewhere.',
    'counts-kept-apart': 'The list is an estimate, a projection or an example, and not a count.',
    'rounded-at-once': 'All numbers were rounded, to thousands for instance, the total too.',
    'chance-among-many': 'Among many lists tested a few have a small p by chance.',
  },
  plots: {
    distances: {
      title:
        '{countsText} published counts lie {meanText} {mean, plural, one {vote} other {votes}} from a tenth of a percent of {wholeText} on average; counts that fall anywhere lie {expectedText} away',
      x: 'whose votes (grey: where 95 of 100 counts lie that fall anywhere)',
      y: 'from the nearest tenth of a percent (votes)',
    },
  },
  next: 'Ask for the counts of the territories and stations that add up to these totals, and look whether they were ever published.',
  unexamined: {
    'no-large-list': 'no list of votes states a large enough total, or all of its parts',
  },
};
