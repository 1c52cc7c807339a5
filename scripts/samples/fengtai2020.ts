import { carryOverRows, expenditureRows, revenueRows } from './fengtai2020/amounts';
import { correctedControlTotals, printedControlTotals } from './fengtai2020/controlTotals';
import { economicRows } from './fengtai2020/economic';
import { evaluationCard, evaluationFundingRows, satisfactionRows } from './fengtai2020/evaluation';
import { evaluationTextRows } from './fengtai2020/evaluationTexts';
import { correctedExpertScores, printedExpertScores } from './fengtai2020/expertScores';
import { indicatorRows } from './fengtai2020/indicators';
import {
  otherAmountsCard,
  priorYearForm,
  procurementCard,
  purchasedServicesRows,
  stateAssetsCard,
  threePublicCountsCard,
  threePublicForm,
} from './fengtai2020/otherMatters';
import { correctedProjects, printedProjects } from './fengtai2020/projects';
import { textRows } from './fengtai2020/texts';
import { institutionRows, unitCard } from './fengtai2020/unit';
import type { FilledTable, Sample } from './filledTable';

/** What both samples have in common, in the order of the sheets; the scores and control totals differ. */
function tablesWith(
  projectRows: FilledTable,
  expertScoreRows: FilledTable,
  controlRows: FilledTable,
): readonly FilledTable[] {
  return [
    ...[unitCard, institutionRows, textRows, revenueRows, expenditureRows, carryOverRows, priorYearForm],
    ...[economicRows, threePublicForm, threePublicCountsCard, otherAmountsCard, procurementCard],
    ...[purchasedServicesRows, stateAssetsCard, evaluationCard, projectRows, indicatorRows, expertScoreRows],
    ...[evaluationFundingRows, satisfactionRows, evaluationTextRows, controlRows],
  ];
}

const published = {
  zh: '本样例以公开的《北京市丰台区总工会2020年度部门决算（草案）》为据。公开文本以万元印两位小数，这里以元填写：四舍五入到万元两位后，就是文本所印的数；百元以下的零头是推定的。',
  en: 'The sample follows the published final accounts. They print ten thousand yuan with two digits; here the amounts are in yuan, and rounded they give every printed figure; what is below 100 yuan is inferred.',
} as const;

const ownWords = {
  zh: '职责、变动原因、名词解释、绩效目标、指标和评价文字用我们自己的话简写；不含个人姓名和电话，专家写作专家一至专家五。不适用的绩效指标（“不涉及此项内容”）没有列入。',
  en: 'Duties, reasons, definitions, goals, indicators and evaluation texts are shortened in our own words; there are no names of persons and no telephone numbers, the experts are numbered. Indicators that do not apply are left out.',
} as const;

const marked = {
  zh: '文本没有印出的内容为示例，单元格以浅黄底色标出，列在下表。',
  en: 'What the text does not print is illustrative: those cells are light yellow and listed below.',
} as const;

/** The final accounts of 2020 of a district's federation of trade unions, as published, with what print leaves out. */
export const fengtai2020: Sample = {
  profileId: 'beijing-2020',
  title: {
    zh: '样例：北京市丰台区总工会2020年度部门决算',
    en: 'Sample: final accounts 2020 of the Fengtai District Federation of Trade Unions, Beijing',
  },
  about: [
    published,
    {
      zh: '“控制数”、各表的合计、小计、类级行和绩效各表的填报数照文本所印填写，只作核对。文本中已知的笔误没有照搬：住房保障支出占7.13%（印为7.12%），项目立项失分率19.33%（印为19.34%），事业单位5个（“三公”经费一段印为2个）；京卡服务项目宣传活动费的执行率99.93%应得9.99分（印为9.9分），总分因而为98.49分（印为98.4分）；“可持续影响效益”的专家一评分应为9分。',
      en: 'Control totals, stated totals and what the scorecards state are the printed ones and are only checked. Known slips of the print are not reproduced: a share is 7.13 % (printed 7.12), a loss rate 19.33 % (printed 19.34), there are 5 institutions (one paragraph says 2), an execution rate of 99.93 % earns 9.99 points (printed 9.9), a total of 98.49 (printed 98.4); the first expert’s score of 可持续影响效益 is 9.',
    },
    ownWords,
    marked,
  ],
  tables: tablesWith(correctedProjects, correctedExpertScores, correctedControlTotals),
};

/** The same with the slips as printed, for validation. */
export const fengtai2020AsPrinted: Sample = {
  profileId: 'beijing-2020',
  title: {
    zh: '样例：北京市丰台区总工会2020年度部门决算（照印本，含笔误）',
    en: 'Sample: final accounts 2020 of the Fengtai District Federation of Trade Unions, with the slips as printed',
  },
  about: [
    published,
    {
      zh: '本样例照搬文本中能填进填报表的笔误，用来看“校验”怎样指出它们：“可持续影响效益”的专家一评分填8.5分，而合计43分、平均8.6分和该列总分90.9分都要求9分；京卡服务项目宣传活动费的执行率99.93%印得9.9分、总分98.4分，应为9.99分和98.49分；项目立项失分率印为19.34%，应为19.33%；住房保障支出印为占7.12%，应为7.13%（末项倒挤，各项之和才是100%）；“三公”经费一段印有2个事业单位，机构设置列有5个。',
      en: 'This sample keeps the slips of the print that an input table can hold, to show how validation finds them: the first expert’s score of 可持续影响效益 is 8.5, while its row’s total (43) and mean (8.6) and its column’s total (90.9) want 9; an execution rate of 99.93 % is given 9.9 points and a total of 98.4 instead of 9.99 and 98.49; a loss rate of 19.33 % is printed 19.34; a share of 7.13 % is printed 7.12 so that all add to 100; one paragraph speaks of 2 institutions where 5 are listed.',
    },
    ownWords,
    marked,
  ],
  tables: tablesWith(printedProjects, printedExpertScores, printedControlTotals),
};
