import { carryOverRows, expenditureRows, revenueRows } from './fengtai2020/amounts';
import { controlTotalRows } from './fengtai2020/controlTotals';
import { economicRows } from './fengtai2020/economic';
import {
  otherAmountsCard,
  priorYearForm,
  procurementCard,
  purchasedServicesRows,
  stateAssetsCard,
  threePublicCountsCard,
  threePublicForm,
} from './fengtai2020/otherMatters';
import { textRows } from './fengtai2020/texts';
import { institutionRows, unitCard } from './fengtai2020/unit';
import type { Sample } from './filledTable';

/** The final accounts of 2020 of a district's federation of trade unions, as published, with what print leaves out. */
export const fengtai2020: Sample = {
  profileId: 'beijing-2020',
  title: {
    zh: '样例：北京市丰台区总工会2020年度部门决算',
    en: 'Sample: final accounts 2020 of the Fengtai District Federation of Trade Unions, Beijing',
  },
  about: [
    {
      zh: '本样例以公开的《北京市丰台区总工会2020年度部门决算（草案）》为据。公开文本以万元印两位小数，这里以元填写：四舍五入到万元两位后，就是文本所印的数；百元以下的零头是推定的。',
      en: 'The sample follows the published final accounts. They print ten thousand yuan with two digits; here the amounts are in yuan, and rounded they give every printed figure; what is below 100 yuan is inferred.',
    },
    {
      zh: '“控制数”和各表的合计、小计、类级行照文本所印填写，只作核对。文本中已知的笔误（如住房保障支出所占比重、“三公”经费所含单位数）没有照搬。',
      en: 'Control totals and stated totals are the printed ones and are only checked. Known slips of the print (a plugged share, a count of units) are not reproduced.',
    },
    {
      zh: '职责、变动原因和名词解释用我们自己的话简写；不含个人姓名和电话。',
      en: 'Duties, reasons and definitions are shortened in our own words; there are no names of persons and no telephone numbers.',
    },
    {
      zh: '文本没有印出的内容为示例，单元格以浅黄底色标出，列在下表。',
      en: 'What the text does not print is illustrative: those cells are light yellow and listed below.',
    },
  ],
  tables: [
    unitCard,
    institutionRows,
    textRows,
    revenueRows,
    expenditureRows,
    carryOverRows,
    priorYearForm,
    economicRows,
    threePublicForm,
    threePublicCountsCard,
    otherAmountsCard,
    procurementCard,
    purchasedServicesRows,
    stateAssetsCard,
    controlTotalRows,
  ],
};
