import type { CheckTexts } from '../../locale.js';
import { counted, OF_STATION, OF_VOTER } from '../number-words.js';
import { scopeNotes } from './scope-notes.js';

const QUANTITY =
  '{quantity, select, either {явка или доля голосов} turnout {явка} other {доля голосов}}{contestant, select, __absent {{quantity, select, turnout {} other { лидера каждого голосования}}} other {{quantity, select, turnout {} other { ({contestant})}}}}';

/** Of a note or table that does not name the contestant again. */
const KIND = '{quantity, select, either {Явка или доля} turnout {Только явка} other {Только доля}}';

const STEP = '{step, select, 1 {целый процент} other {кратное {stepText} %}}';

const INDEPENDENT =
  'Допущение: каждый избиратель решает независимо от остальных избирателей того же участка.';

export const integerPercentExcess: CheckTexts = {
  title: 'Слишком много целых процентов',
  method:
    'Участок засчитывается, если его явка (выданные бюллетени от избирателей в списке) или доля (голоса за кандидата или список от подсчитанных бюллетеней) отличается от целого процента не больше чем на 0,05 процентного пункта. Нулевая гипотеза: на каждом участке каждый избиратель приходил и каждый бюллетень был отдан за кандидата независимо от других, с теми самыми процентами, которые указаны. Насколько вероятен при этом целый процент на участке, суммируется точно, без моделирования; число таких участков — сумма независимых испытаний, а p — её верхний хвост (свёртка, при большом числе участков — метод перевала). Участки и территории могут различаться как угодно: увеличить это число может только зависимость внутри участков. Поскольку за основу взято указанное, проценты, которые сделали целыми, увеличивают и ожидаемое число, поэтому p скорее завышено. Целые проценты малых участков, единогласные участки и многие другие виды выдуманных чисел так не видны.',
  messages: {
    integers: `Из ${counted('stations', OF_STATION)} на {actualText} ${QUANTITY} отличается от целого процента не больше чем на 0,05 процентного пункта. Одна случайность даёт {expectedText} ± {deviationText}; на деле на {gapText} {unit} больше (z = {zText}, log₁₀ p = {logPText}).`,
  },
  notes: {
    ...scopeNotes,
    'stations-taken': `{contest, select, __absent {Проверено} other {Голосование «{contest}»: проверено}} участков, где подсчитаны бюллетени или голоса, {hasTurnout, select, true {в списке не меньше ${counted('leastVoters', OF_VOTER)}, а явка и доля} other {а доля}} не больше {mostPercentText} %: {testedText}. Остальные исключены: {leftOutText} по этим условиям, {blankText} из-за пропуска, {electronicText} электронных.{hasTurnout, select, true {} other { Ни в одном протоколе не указано, сколько избирателей в списке или приняло участие: проверена только доля.}}`,
    variant: `${KIND}, ${STEP}: участков {observedText}, ожидается {expectedText} ± {deviationText}, z = {zText}, log₁₀ p = {logPText}.`,
    weighted:
      '{weight, select, voters {Избирателей в списке} other {Голосов за кандидата или список}} на найденных участках: {observedText}; ожидается {expectedText} ± {deviationText}, z = {zText}.',
  },
  innocent: {
    'worked-out-from-percentages':
      'Числа некоторых участков вычислены из процентов, после того как протокол был утрачен или таблица повреждена.',
    'rounded-counts': 'При составлении таблицы числа округлили, например до десятков.',
    'station-listed-twice': 'Участки с таким процентом внесены в таблицу дважды.',
    'chance-among-many': 'Из многих проверенных территорий у некоторых p мало случайно.',
  },
  tables: {
    variants: `${KIND}: отличие от кратного 1, 5 и 10 % не больше 0,05 процентного пункта{contestant, select, __absent {} other {; доля голосов ({contestant})}}. ${INDEPENDENT}`,
    territories: `${KIND}: отличие от целого процента не больше 0,05 процентного пункта; территории уровня {levelText}, сначала наименее вероятные. ${INDEPENDENT}`,
    contributors: `Участки, где ${QUANTITY} — целый процент (их {rowsText}); сначала те, где этого меньше всего следовало ждать. Вклад участка — 1 минус вероятность целого процента на нём. Большинство из них попало бы сюда и случайно.`,
  },
  columns: {
    multiples: 'кратные (%)',
    observed: 'наблюдается',
    expected: 'ожидается',
    deviation: 'стандартное отклонение',
    z: 'z',
    'log-p': 'log₁₀ p',
    'voters-excess': 'избирателей в списке там, сверх ожидаемого',
    'voters-z': 'z избирателей',
    'votes-excess': 'голосов там, сверх ожидаемого',
    'votes-z': 'z голосов',
    contribution: 'вклад',
    turnout: 'явка (%)',
    share: 'доля (%)',
  },
  plots: {
    tenths: {
      title: `{quantity, select, turnout {Явка} other {Доля голосов {contestant, select, __absent {лидера каждого голосования} other {({contestant})}}}}; {where}: целый процент на {observedText} из ${counted('stations', OF_STATION)}, на {beyondText} {way, select, fewer {меньше} other {больше}}, чем следует ждать по случаю`,
      x: '{quantity, select, turnout {выданные бюллетени от избирателей в списке} other {голоса от подсчитанных бюллетеней}} (%), по десятым',
      y: 'участки',
    },
  },
  next: 'Сравните с таблицей копии и фотографии протоколов участков, дающих вклад, начиная с крупнейших территорий, и спросите, когда и как вводили их числа.',
  unexamined: {
    'no-usable-station':
      'ни на одной территории нет достаточного числа участков, для которых известны подсчитанные бюллетени, голоса и, если они есть в протоколах, избиратели в списке и явка',
  },
};
