import { counted, OF_STATION, word } from '../number-words.js';

/** What several checks of patterns say over their tables and of what they looked at. */

export const TERRITORY = ['территория', 'территории', 'территорий'] as const;
export const OF_TERRITORY = ['территории', 'территорий', 'территорий', 'территории'] as const;

/** Which territories a table is about. */
export const LEVEL =
  '{level, select, election {все участки} other {каждая территория, где достаточно участков}}';

export const CONTEST = '{contest, select, __absent {} other { (голосование «{contest}»)}}';

/** Completes what was looked at with what was not. */
export const LEFT_OUT = `${word(
  'left',
  [
    ' {leftText} участок исключён: нужное число не заполнено или противоречит другому.',
    ' {leftText} участка исключены: нужное число не заполнено или противоречит другому.',
    ' {leftText} участков исключены: нужное число не заполнено или противоречит другому.',
  ],
  '',
)}${word(
  'electronic',
  [
    ' Исключён {electronicText} электронный участок.',
    ' Исключены {electronicText} электронных участка.',
    ' Исключены {electronicText} электронных участков.',
  ],
  '',
)}${word(
  'tooSmall',
  [
    ' На {tooSmallText} территории участков меньше {leastText}, отдельно она не рассматривалась.',
    ' На {tooSmallText} территориях участков меньше {leastText}, отдельно они не рассматривались.',
    ' На {tooSmallText} территориях участков меньше {leastText}, отдельно они не рассматривались.',
    ' На {tooSmallText} территории участков меньше {leastText}, отдельно они не рассматривались.',
  ],
  '',
)}`;

export const TOO_FEW = `ни в одном голосовании нет ${counted('least', OF_STATION)}, по которым известны числа избирателей, бюллетеней и голосов`;

export const TOO_FEW_SHARES = `ни в одном голосовании нет ${counted('least', OF_STATION)} с бюллетенями и голосами за лидера`;

/** Why turnout and share go together without anybody's doing. */
export const TOWN_AND_COUNTRY =
  'Город и село различаются и явкой, и предпочтениями; так же различаются богатые и бедные, старые и молодые, разные народы.';
export const STRONGHOLDS = 'Там, где лидера поддерживают сильнее всего, голосуют чаще именно поэтому.';
export const MOBILISED =
  'Сторонников лидера привели голосовать успешнее, чем сторонников остальных: кампания, работодатель, религиозная община.';
export const OTHER_WAYS =
  'Часть избирателей голосовала не так, как остальные: по почте, на дому, на судне, в больнице или казарме, с помощью машины.';
