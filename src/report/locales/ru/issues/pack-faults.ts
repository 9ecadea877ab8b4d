import type { PackFault } from '../../../../model/pack-fault.js';
import { expectation } from './expectation.js';
import { yamlFaults } from './yaml-faults.js';

/** What is wrong with a rule pack. */
export const packFaults: Readonly<Record<PackFault, string>> = {
  missing: `ключа нет: ${expectation}`,
  wrong: expectation,
  unknownKey: 'такой ключ здесь неизвестен',
  reservedKey: '«{key}» не может быть ключом',
  expectedComparison: 'ожидалось =, <=, >=, < или >; знак {at}',
  expectedOneComparison: 'ожидалось только одно сравнение; знак {at}',
  expectedName: 'ожидалось название строки; знак {at}',
  expectedNumberOrName: 'ожидалось число или название строки; знак {at}',
  expectedSign: 'ожидалось + или − между строками; знак {at}',
  expectedSignOrTimes: 'ожидалось +, − или *; знак {at}',
  expectedTimes: 'ожидалось * и название строки: доля бывает от чего-то; знак {at}',
  expectedNumberUpTo:
    'ожидалось число не больше {most}, после запятой не больше четырёх знаков, у доли двух; знак {at}',
  expectedMultipleUpTo:
    'ожидался множитель не больше {most}, после запятой не больше четырёх знаков, у доли двух; знак {at}',
  noLine: 'нет строки «{name}»{nearest, select, __absent {} other {; возможно, имелось в виду «{nearest}»?}}',
  noRelations: 'нет ни одного соотношения',
  relationIdTwice: 'код «{name}» использован дважды',
  lineTwice: 'строка «{name}» названа дважды',
  numberTwice: 'номер «{name}» использован дважды',
  nameOfAllVotes: 'так называются все голоса вместе: «{name}»',
  unitKnown: '«{name}» — стандартная строка, её единица известна',
  numberTaken:
    '{number} — номер строки «{name}»{first, select, __absent {} other {, а с номера {first} идут кандидаты и списки}}',
  noRelation: 'нет соотношения «{name}»',
  silencesItself: 'соотношение отключает само себя, прямо или через другие',
  everyForm: 'это верно для любого протокола, какими бы ни были числа',
  noForm: 'это неверно для любого протокола, какими бы ни были числа',
  manySums: 'сумм больше {most}',
  manyTerms: 'в сумме больше {most} слагаемых',
  containsItself: 'сумма содержит саму себя, прямо или через другие',
  numbersTooLarge: 'отдельно стоящие числа дают в сумме больше {most}',
  multipleTooLarge: '«{name}» умножается в итоге больше чем на {most}',
  shareTooFine: 'доля от доли не составляет целого числа сотых долей процента',
  nothingToLeaveOut: 'нет basedOn, из которого исключать соотношения',
  basedOnItself: '«{name}» сам опирается на этот набор',
  noPack: 'нет набора «{name}»; {known, select, __absent {других нет} other {есть {known}}}',
  notInBase: 'в наборе «{base}» нет соотношения «{name}»',
  ...yamlFaults,
};
