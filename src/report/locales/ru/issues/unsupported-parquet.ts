import type { UnsupportedParquet } from '../../../../model/unsupported-parquet.js';

/** What a Parquet file has that is not read. */
export const unsupportedParquet: Readonly<Record<UnsupportedParquet, string>> = {
  encryptedFooter: 'её концевая часть зашифрована',
  intervals: 'в столбце {column} промежутки времени',
  noText: 'в столбце {column} байты, которые не являются текстом',
  encoding:
    'значения типа {type} закодированы {encoding, select, __absent {неизвестно как} other {как {encoding}}}',
  largeDictionary: 'словарь слишком большой',
  largePage: 'страница данных больше, чем можно держать в памяти',
  oldLevels: 'её уровни записаны так, как до 2013 года',
  decimalScale: 'у десятичного числа невозможная точность',
  reservedPart: 'часть столбца называется __proto__',
  reservedKey: 'в словаре значений есть ключ __proto__',
  largePages: 'её страницы данных больше, чем можно держать в памяти',
  codec: 'она сжата способом {codec}',
  noColumns: 'в ней нет столбцов',
  deepColumns: 'её столбцы вложены слишком глубоко',
  variant: 'в столбце {column} значения произвольного вида (variant)',
  bson: 'в столбце {column} значения BSON',
  encryptedColumn: 'столбец {column} зашифрован',
  otherFile: 'столбец {column} находится в другом файле',
  columnPacking: 'столбец {column} сжат неизвестным способом',
  other: '{reason}',
};
