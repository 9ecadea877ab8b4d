import { describe, expect, it } from 'vitest';
import { resultReader } from '../../../../src/checks/pattern/results/result-reader.js';
import { BLANK } from '../../../../src/model/count.js';
import { buildForms } from '../../build-forms.js';

/** What is read of one form with these lines and votes. */
function read(lines: Readonly<Record<string, number | null>>, votes: readonly (number | null)[] = []) {
  const { forms } = buildForms([
    { contest: 'mayor', forms: [{ territory: 'N', station: '1', lines, votes }] },
  ]);
  const [table] = forms;
  if (!table) throw new Error('expected a table');
  const reader = resultReader(table, ['b', 'a', 'z']);
  return {
    registered: reader.registered(0),
    tookPart: reader.tookPart(0),
    cast: reader.cast(0),
    valid: reader.valid(0),
    votes: reader.votes.map((column) => column?.[0]),
  };
}

describe('result-reader', () => {
  it('adds up ballots issued for turnout, and valid and invalid ones for the ballots counted', () => {
    const lines = {
      registered: 900,
      issuedEarly: 7,
      issuedInStation: 500,
      issuedOutside: 20,
      invalid: 6,
      valid: 519,
    };
    expect(read({ ...lines, stationary: 400 }, [300, 219])).toEqual({
      registered: 900,
      tookPart: 527,
      cast: 525,
      valid: 519,
      votes: [219, 300, undefined],
    });
  });

  it('takes the turnout as printed where no ballots issued are on the form, then the boxes, then the ballots counted', () => {
    const counted = { invalid: 6, valid: 519 };
    expect(read({ ...counted, turnout: 530, stationary: 500, portable: 26 })).toMatchObject({
      tookPart: 530,
    });
    expect(read({ ...counted, stationary: 500, portable: 26 })).toMatchObject({ tookPart: 526, cast: 525 });
    expect(read(counted)).toMatchObject({ tookPart: 525 });
  });

  it('counts the boxes where valid and invalid ballots are not both on the form', () => {
    expect(read({ valid: 519, inBoxes: 526 })).toMatchObject({ cast: 526, valid: 519 });
  });

  it('adds up votes where nothing else is on the form, with invalid and blank votes where they are', () => {
    expect(read({}, [300, 219])).toMatchObject({ cast: 519, valid: 519, tookPart: 519 });
    expect(read({ invalid: 6, blankVotes: 4 }, [300, 219])).toMatchObject({ cast: 529, valid: 519 });
  });

  it('takes no blank for a zero, in any line of a sum', () => {
    expect(read({ issuedInStation: 500, issuedOutside: null, invalid: 6, valid: 519 })).toMatchObject({
      tookPart: BLANK,
      cast: 525,
    });
    expect(read({ invalid: null, valid: 519, inBoxes: 526 })).toMatchObject({ cast: BLANK, valid: 519 });
    expect(read({}, [300, null])).toMatchObject({
      cast: BLANK,
      valid: BLANK,
      votes: [BLANK, 300, undefined],
    });
  });

  it('has a blank where the form has no such line', () => {
    expect(read({})).toEqual({
      registered: BLANK,
      tookPart: BLANK,
      cast: BLANK,
      valid: BLANK,
      votes: [undefined, undefined, undefined],
    });
  });
});
