import type { JsonFault } from '../../../../model/json-fault.js';

/** Why a text is no JSON. */
export const jsonFaults: Readonly<Record<JsonFault, string>> = {
  expectedColon: 'ожидалось двоеточие',
  expectedQuote: 'ожидалась кавычка',
  expectedBrace: 'ожидалась открывающая фигурная скобка',
  expectedBracket: 'ожидалась открывающая квадратная скобка',
  expectedCommaOrBrace: 'ожидалась запятая или закрывающая фигурная скобка',
  expectedCommaOrBracket: 'ожидалась запятая или закрывающая квадратная скобка',
  expectedObject: 'ожидался объект',
  expectedKey: 'ожидался ключ',
  expectedDigit: 'ожидалась цифра',
  expectedValue: 'ожидалось значение',
  expectedListOrObject: 'ожидался список или объект',
  stringNeverEnds: 'строка в кавычках не кончается',
  controlCharacter: 'в строке в кавычках есть управляющий знак',
  noSuchEscape: 'в строке в кавычках есть обратная косая черта с недопустимым знаком',
  leadingZero: 'число начинается с нуля',
  tooDeep: 'списки и объекты вложены слишком глубоко',
  endsEarly: 'текст обрывается',
  keyNoString: 'ключ не является строкой в кавычках',
  keyTwice: 'ключ {key} стоит дважды',
  keyTooLong: 'ключ вместе с объемлющими слишком длинный',
  valueNoJson: 'значение не является JSON',
  behindValue: 'после значения стоит что-то ещё',
  behindList: 'после списка стоит что-то ещё',
  other: '{problem}',
};
