/** What stands in the office column of American tables and is no contest. */
export function lineOfOffice(office: string): 'registered' | 'turnout' | null {
  if (/^(total )?(registered voters|registration|voters registered)( - total)?$/iu.test(office))
    return 'registered';
  if (/^(total )?(ballots cast|cards cast|voter turnout|times counted)( - total)?$/iu.test(office))
    return 'turnout';
  return null;
}

/** What stands in the candidate column and is nobody: totals, and votes for too many or for none. */
export function isNobody(candidate: string): boolean {
  return /^((total|contest) )?(over|under) ?votes?$|^(total|totals|total votes( cast)?|blanks?|blank votes|void|voids|spoiled|exhausted)$/iu.test(
    candidate,
  );
}

/** Offices that are counted on the sheet, but by nobody's vote: ballots by party, blank ballots. */
export function isStatistic(office: string): boolean {
  return /^(registered voters|ballots cast|registration|turnout)\b|^(straight party)$/iu.test(office);
}
