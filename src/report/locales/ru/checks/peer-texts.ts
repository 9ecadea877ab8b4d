/** Said by every check that holds a station against those around it. */
export const PEERS =
  'Соседи — остальные участки наименьшей территории, если их достаточно; иначе ближайшие участки, если координаты известны и в одной точке не больше участков, чем нужно для сравнения; иначе участки наименьшей из больших территорий, где их достаточно.';

/** Of all contests together where the contest is not named. */
export const CONTEST_OF =
  '{contest, select, __absent {Все голосования вместе} other {Голосование «{contest}»}}';

/** In the genitive; each contest's own where contests stand together. */
export const LEADER =
  '{contestant, select, __absent {лидера каждого голосования} other {лидера ({contestant})}}';

/** So many robust spreads, after «не меньше». */
export const OF_SPREAD = ['разброса', 'разбросов', 'разбросов', 'разброса'] as const;
