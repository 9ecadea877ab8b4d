import type { JsonFault } from '../../../../model/json-fault.js';

/** Why a text is no JSON. */
export const jsonFaults: Readonly<Record<JsonFault, string>> = {
  expectedColon: 'expected a colon',
  expectedQuote: 'expected a quotation mark',
  expectedBrace: 'expected an opening brace',
  expectedBracket: 'expected an opening bracket',
  expectedCommaOrBrace: 'expected a comma or a closing brace',
  expectedCommaOrBracket: 'expected a comma or a closing bracket',
  expectedObject: 'expected an object',
  expectedKey: 'expected a key',
  expectedDigit: 'expected a digit',
  expectedValue: 'expected a value',
  expectedListOrObject: 'expected a list or an object',
  stringNeverEnds: 'a string never ends',
  controlCharacter: 'a string holds a control character',
  noSuchEscape: 'a string holds an escape that does not exist',
  leadingZero: 'a number begins with zero',
  tooDeep: 'lists and objects are nested too deep',
  endsEarly: 'the text ends too early',
  keyNoString: 'a key is no string',
  keyTwice: 'the key {key} stands twice',
  keyTooLong: 'a key, with those around it, is too long',
  valueNoJson: 'a value is no JSON',
  behindValue: 'something stands behind the value',
  behindList: 'something stands behind the list',
  other: '{problem}',
};
