import { word } from './number-words.js';

/** What the report says of counts of voters that are no finding. */
export const counts = {
  'counts-compared': `${word('total', ['Сравнён {totalText} подсчёт', 'Сравнены {totalText} подсчёта', 'Сравнены {totalText} подсчётов'])}, где после всех поправок без объяснения не остаётся ничего; это не значит, что числа совпадают{more, plural, =0 {:} other {; здесь — с наибольшими официальными числами, ещё {moreText} — в analysis.json:}}`,
  'col-counted': 'Что подсчитано',
  'col-count': 'Подсчитано',
  'col-was-there': 'Сколько было на самом деле, после всех поправок к подсчёту',
  'from-to': 'от {lowText} до {highText}',
  'from-up': '{lowText} или больше',
  'col-held-against': 'С чем сопоставлено',
  'col-elsewhere': 'Учтено как поданное в другом месте',
  'col-missed': 'Пропущено, если это вся разница, %',
  'col-midway': 'Осталось бы в середине диапазона',
} as const;
