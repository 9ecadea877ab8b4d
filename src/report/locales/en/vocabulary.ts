import type { Locale } from '../locale.js';

/** The words for the nouns of the model. */
export const vocabulary = {
  lines: {
    registered: 'registered voters',
    received: 'ballots received by the station',
    issuedEarly: 'ballots issued to early voters',
    issuedInStation: 'ballots issued in the station',
    issuedOutside: 'ballots issued outside the station',
    sentByPost: 'ballots sent out by post',
    issuedElectronically: 'ballots issued electronically',
    issued: 'ballots issued',
    unused: 'unused or cancelled ballots',
    stationary: 'ballots in stationary boxes',
    portable: 'ballots in portable boxes',
    arrivedByPost: 'ballots arrived by post',
    inBoxes: 'ballots in the boxes',
    turnout: 'voters who took part',
    invalid: 'invalid ballots',
    valid: 'valid ballots',
    lost: 'lost ballots',
    unaccounted: 'ballots not accounted for at receipt',
  },
  sums: {
    votes: 'votes of all contestants',
    contestants: 'votes of all contestants',
    issued: 'ballots issued',
    inBoxes: 'ballots in the boxes',
    sameForm: 'stations with this form',
    turnoutShare: 'turnout, percentage of registered voters',
    leaderShare: 'votes of the contestant with the most, percentage of the ballots',
    carryOffShare: 'ballots carried off, percentage of those issued',
  },
  counted: {
    'in-room': 'voters seen in the room',
    issued: 'people who received a ballot',
    'into-stationary-box': 'ballots put into the stationary box',
    'into-any-box': 'ballots put into any box',
    turnout: 'voters of the whole station',
  },
  slips: {
    'digits-swapped': 'two neighbouring digits swapped',
    'digit-dropped': 'one digit left out',
    'digit-added': 'one digit too many',
    'hundred-more': 'one hundred too many',
    'hundred-less': 'one hundred too few',
    'thousand-more': 'one thousand too many',
    'thousand-less': 'one thousand too few',
  },
  units: {
    ballots: '{n, plural, one {ballot} other {ballots}}',
    votes: '{n, plural, one {vote} other {votes}}',
    voters: '{n, plural, one {voter} other {voters}}',
    seats: '{n, plural, one {seat} other {seats}}',
    'percentage-points': '{n, plural, one {percentage point} other {percentage points}}',
    items: '{n, plural, one {item} other {items}}',
  },
  roles: {
    commission: 'election commission',
    observer: 'observers',
    camera: 'camera',
    media: 'media',
    machine: 'voting machine',
  },
  selections: {
    random: {
      name: 'drawn at random',
      meaning:
        'What is true of these stations may be carried over to all, within the sampling error of the stated design.',
    },
    'hand-picked': {
      name: 'hand-picked',
      meaning: 'Chosen by the source. Nothing may be concluded from them about other stations.',
    },
    'self-selected': {
      name: 'self-selected',
      meaning:
        'Those who had something to report reported it. The stations say nothing about how common it is, and no sum over them is an estimate for an area.',
    },
    census: { name: 'all stations', meaning: 'The source covers all of its stations.' },
    unknown: {
      name: 'not stated',
      meaning:
        'How the stations were chosen is not known. Nothing may be concluded from them about other stations.',
    },
  },
  precisions: {
    'not-stated': 'the source states no precision; its numbers are taken as they stand',
    exact: 'exact, by the source’s own word',
    'at-least': 'can only be too low, by the source’s own word',
    about: 'about, by the source’s own word',
  },
  evidence: {
    arithmetic: {
      title: 'Arithmetic: forms that contradict themselves',
      meaning:
        'A form contradicts itself or a control relation. This is certain as arithmetic and says nothing about why: most such slips are made in copying.',
    },
    conflict: {
      title: 'Conflicts: sources that disagree',
      meaning:
        'Two sources give different numbers for the same thing. At least one of them is wrong; the disagreement alone does not say which.',
    },
    pattern: {
      title: 'Patterns: many stations together',
      meaning:
        'Many stations together look unlike a stated null model. This is a probability about all of them and says nothing about any one station.',
    },
  },
  holds: {
    'result-forms': 'result forms',
    'voter-counts': 'counts of voters',
    'turnout-readings': 'turnout readings',
    'reported-shares': 'reported percentages',
    'published-totals': 'published totals',
    incidents: 'incidents',
    replies: 'replies',
  },
  setAside: {
    'not-selected': 'left out by the election file’s “where”',
    'unmapped-line': 'a line or contestant that the election file does not map',
    'empty-row': 'all cells empty',
    'wrong-width': 'more or fewer cells than the header',
    'rows-run-together': 'lines that quotation marks ran together',
    'no-station': 'no station number',
    'required-cell-blank': 'a required cell is blank',
    'unreadable-cell': 'a required cell cannot be read',
    'filled-by-other-source': 'filled in by another source',
    'repeated-row': 'says again what another row says',
    'contradictory-rows': 'contradicts another row of the same source about the same thing',
    'above-header': 'stands above the header',
    'repeated-header': 'the header once more',
    'total-row': 'a total, not a station',
    'placeholder-row': 'placeholders in place of numbers',
    footnote: 'a remark, not a station',
    'hidden-row': 'hidden in the file',
  },
} as const satisfies Partial<Locale>;
