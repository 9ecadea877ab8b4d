/** What several checks of patterns say over their tables and of what they looked at. */

/** Which territories a table is about. */
export const LEVEL = '{level, select, election {all stations} other {each territory with enough stations}}';

export const CONTEST = '{contest, select, __absent {} other { ({contest})}}';

/** Completes what was looked at with what was not. */
export const LEFT_OUT =
  '{left, plural, =0 {} one { {leftText} station was left out because a number needed is blank or contradicts another.} other { {leftText} stations were left out because a number needed is blank or contradicts another.}}{electronic, plural, =0 {} one { {electronicText} electronic station was left out.} other { {electronicText} electronic stations were left out.}}{tooSmall, plural, =0 {} one { {tooSmallText} territory has fewer than {leastText} stations and was not looked at by itself.} other { {tooSmallText} territories have fewer than {leastText} stations and were not looked at by themselves.}}';

export const TOO_FEW =
  'no contest has {leastText} stations whose numbers of voters, ballots and votes are all there';

export const TOO_FEW_SHARES = 'no contest has {leastText} stations with ballots and votes of the leader';

/** Why turnout and share go together without anybody's doing. */
export const TOWN_AND_COUNTRY =
  'Town and country differ in both turnout and preference, and so do rich and poor, old and young, or peoples.';
export const STRONGHOLDS = 'The leader’s strongholds vote more because they are its strongholds.';
export const MOBILISED =
  'The leader’s supporters were brought to vote better than the others’: a campaign, an employer, a congregation.';
export const OTHER_WAYS =
  'Some voted in another way than the rest: by post, at home, in a ship, a hospital or a barracks, by machine.';
