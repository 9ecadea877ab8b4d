import type { CheckTexts } from '../../locale.js';
import { counted, STATION, word } from '../number-words.js';
import {
  CONTEST,
  LEFT_OUT,
  LEVEL,
  MOBILISED,
  OF_TERRITORY,
  OTHER_WAYS,
  STRONGHOLDS,
  TERRITORY,
  TOO_FEW,
  TOWN_AND_COUNTRY,
} from './pattern-tables.js';
import { publicationNotes, repeatedNotes } from './scope-notes.js';

const ASSUMPTION =
  'Допущение: на участках, где всё честно, отношение голосов за лидера ко всем остальным не зависит от явки, и участки окна таковы. Такое число могут дать и одни различия между городом и селом';

const LEADER = '{contestant, select, __absent {лидер каждого голосования} other {{contestant}}}';

const FOR_LEADER = 'за лидера{contestant, select, __absent { каждого голосования} other { ({contestant})}}';

const OF_TERRITORIES = `из ${counted('territories', OF_TERRITORY)}`;

export const anomalousVotes: CheckTexts = {
  title: 'Голоса сверх ровного отношения (метод Шпилькина)',
  method:
    'Голоса за лидера и действительные голоса за всех остальных складываются по явке. В окне вокруг нижнего из главных пиков голосов за остальных берётся их отношение и применяется к голосам за остальных при каждой явке: то, что у лидера сверх этого, называется аномальным. Это оценка при допущении, которое часто неверно, а не тест: p не указывается, находок нет. Рядом стоит, насколько она зависит от окна (каждый край сдвигается до двух пунктов) и от того, какие районы есть в данных (районы целиком выбираются заново). Если у голосов за остальных несколько главных пиков или у лидера рядом пика нет, единственное число не указывается.',
  messages: {},
  notes: {
    ...publicationNotes,
    ...repeatedNotes,
    'curves-of': `Оценки${CONTEST}: ${counted('territories', TERRITORY)}, включая все участки вместе; ${counted('stations', STATION)}. Явка — выданные бюллетени (если их нет, напечатанная явка, иначе опущенные бюллетени) от избирателей в списке; голоса за остальных — действительные, которых лидер не получил.${LEFT_OUT}`,
    'no-single-number': `{several, plural, =0 {{apart, plural, =0 {{none, plural, =0 {Для каждой территории удалось предложить одно окно.} other {На {noneText} ${OF_TERRITORIES} нет пика, вокруг которого можно поставить окно, и число не указывается.}}} other {На {apartText} ${OF_TERRITORIES} у лидера нет пика рядом с пиком голосов за остальных, на {noneText} пика нет вообще; единственное число там не указывается.}}} other {На {severalText} ${OF_TERRITORIES} у голосов за остальных несколько главных пиков, на {apartText} у лидера нет пика рядом с их пиком, на {noneText} пика нет вообще; единственное число там не указывается.}} Предложенное окно — только предложение: посмотрите на кривые и задайте окно настройками windowFrom и windowTo.`,
    'window-declared': `Для всех территорий задано окно от {fromText} до {toText} %.${word(
      'disagree',
      [
        ' На {disagreeText} территории пики не указывают на одно окно.',
        ' На {disagreeText} территориях пики не указывают на одно окно.',
        ' На {disagreeText} территориях пики не указывают на одно окно.',
        ' На {disagreeText} территории пики не указывают на одно окно.',
      ],
      '',
    )}`,
  },
  innocent: {
    'town-and-country': TOWN_AND_COUNTRY,
    strongholds: STRONGHOLDS,
    'mobilised-voters': MOBILISED,
    'other-ways-of-voting': OTHER_WAYS,
    'window-not-clean':
      'Не все участки окна честные, или они не похожи на остальные: тогда число слишком мало или слишком велико.',
  },
  tables: {
    anomalous: `Аномальные голоса (${LEADER}); ${LEVEL}. Это оценка. ${ASSUMPTION}. Где чисел нет, единственное окно предложить не удалось.`,
    corrected: `Явка и доля, если вычесть аномальные голоса (${LEADER}), в процентах; ${LEVEL}. ${ASSUMPTION}.`,
    peaks: `Где единственное окно предложить нельзя, — что дал бы каждый главный пик голосов за остальных; ${LEVEL}. По этим числам нельзя сказать, какой из пиков неискажённый и есть ли такой вообще.`,
  },
  columns: {
    windowFrom: 'Окно от, %',
    windowTo: 'Окно до, %',
    ratio: 'Голосов за лидера на один голос за остальных',
    votes: 'Аномальные голоса',
    bandLow: 'Другие окна, от',
    bandHigh: 'Другие окна, до',
    intervalLow: 'Другие районы, от (95 %)',
    intervalHigh: 'Другие районы, до',
    above: 'Только выше окна',
    aboveLow: 'Выше, другие окна, от',
    aboveHigh: 'Выше, другие окна, до',
    turnout: 'Явка по опущенным бюллетеням',
    correctedTurnout: 'Явка без них',
    share: 'Доля лидера от опущенных бюллетеней',
    correctedShare: 'Доля без них',
    partOfLeader: 'Часть голосов за лидера',
    withInvalid: 'Аномальные голоса, если недействительные бюллетени отнести к остальным',
    peak: 'Пик, %',
  },
  plots: {
    curves: {
      title: `Голоса по явке; {where}: {votes, select, __absent {${FOR_LEADER} и за всех остальных; единственное окно предложить нельзя} other {${FOR_LEADER} сверх того, чего по отношению в закрашенном окне следует ждать по голосам за всех остальных, — {votesText} из {leaderText}: это оценка{low, select, __absent {} other {, при других окнах от {lowText} до {highText}}}, если на участках, где всё честно, отношение не зависит от явки}}`,
      x: 'явка (%), по пунктам',
      y: 'голоса',
      series: {
        leader: LEADER,
        others: 'все остальные',
        even: 'сколько дали бы голоса за всех остальных при отношении в окне, {ratioText} к 1',
      },
    },
    tenths: {
      title: `Голоса ${FOR_LEADER} и за всех остальных по десятым долям пункта явки ниже 100 %; {where}`,
      x: 'явка (%), по десятым',
      y: 'голоса',
      series: { leader: LEADER, others: 'все остальные' },
    },
    territories: {
      title:
        'Голоса по явке на крупнейших территориях (их {territoriesText}){omitted, plural, =0 {} other {; не показано ещё {omittedText}}}',
      x: 'явка (%), по пунктам; высота у каждой своя',
      y: 'голоса',
      series: { leader: LEADER, others: 'все остальные' },
    },
  },
  next: 'Посмотрите на кривые голосов за лидера и за остальных по явке, отдельно для города и села; сравните с участками под наблюдением и с предыдущими выборами.',
  unexamined: { 'too-few-stations': TOO_FEW },
};
