import { expertRows, nameOf, reportProjects, wordsIn, type Account } from '../account';
import { cell, round, type Cell, type Expr, type Relation } from '../expression';
import { evaluatedProjectShare, expertLossRate, satisfactionShare } from '../figures';
import { controlCounts, controlItems, controlRates, controlTotals } from '../inputs/controlTotals';
import { expertScores } from '../inputs/expertScores';
import type { Text } from '../text';
import { controlFigure } from './engine/controlFigures';
import { choicesOf, controlRowsOf, statedInWords } from './engine/controlRows';
import { defineRule } from './engine/rule';
import { statedShares } from './engine/statedShares';
import { surveyedProject } from './engine/surveyedProject';

/** A rate that a printed text states, against the tables: rounded to the digits printed it must be the same. */
export const printedRatesAgree = defineRule({
  id: 'printedRatesAgree',
  catalogue: 'K13',
  severity: 'error',
  title: { zh: '已印文本的比率与填报表一致', en: 'Printed rates agree with the input tables' },
  why: {
    zh: '已印文本里的比重、比率应由填报表算出，再四舍五入到印出的位数。差 0.01 也是文字与表不一致。',
    en: 'Shares and rates of a printed text must follow from the input tables, rounded to the digits printed. A hundredth off is a text that disagrees with its table.',
  },
  basis: '文本与表一致；K13、P4',
  messages: {
    refuted: {
      zh: '{place} 的{item}印为 {left}，按填报表应为 {right}。计算：{how}。请更正文本，或核对填报表。',
      en: '{place} states {left} for {item}; by the input tables it is {right}. Computed: {how}. Correct the text, or check the input tables.',
    },
  },
  checks: (account) => {
    const shares = statedShares(account).filter(({ isPlugged }) => !isPlugged);
    return [
      ...shares.map(({ relation, name }) => ({ relation, item: name })),
      ...lossRates(account),
      ...ratesOfItems(account),
      ...sharesOfCounts(account),
    ].map(({ relation, item }) => ({ kind: 'relation', relation, measure: '%', slots: { item } }));
  },
});

interface StatedRate {
  readonly relation: Relation;
  readonly item: Text;
}

/** Amounts kept in 万元 leave a rate some room; from exact ones there is one print only. */
function relationOf(account: Account, stated: Cell, exact: Expr, digits: number): Relation {
  const reading = account.money === '元' ? 'repeated' : 'printed';
  return { comparison: 'equals', left: cell(stated), right: round(exact, digits), reading };
}

/** Rates of change and shares of the amounts that control totals are about. */
function ratesOfItems(account: Account): readonly StatedRate[] {
  return controlRowsOf(account, choicesOf(controlItems))
    .filter(({ aspect }) => aspect === 'share' || aspect?.startsWith('rate') === true)
    .map((row) => {
      const code = wordsIn(row.row, controlTotals.by.code);
      const exact = controlFigure(row.item, row.aspect)(account, code);
      return {
        relation: relationOf(account, row.stated, exact, row.digits),
        item: statedInWords(row, code === '' ? '' : nameOf(account, code)),
      };
    });
}

/** Shares of projects and of answers: the latter are printed without decimals, and have the digits they show. */
function sharesOfCounts(account: Account): readonly StatedRate[] {
  const ofProjects = controlRowsOf(account, [['evaluated', controlCounts.evaluatedProjects]])
    .filter(({ aspect }) => aspect !== undefined)
    .map((row) => ({
      relation: relationOf(account, row.stated, evaluatedProjectShare.expr(account), row.digits),
      item: statedInWords(row),
    }));
  const ofAnswers = controlRowsOf(account, [['answer', controlRates.satisfactionShare]]).map((row) => {
    const answer = wordsIn(row.row, controlTotals.by.indicator);
    const exact = satisfactionShare.expr(account, { project: surveyedProject(account), answer });
    const { content } = row.stated;
    const digits = content.kind === 'number' ? content.value.decimalPlaces() : 0;
    return { relation: relationOf(account, row.stated, exact, digits), item: statedInWords(row, answer) };
  });
  return [...ofProjects, ...ofAnswers];
}

function lossRates(account: Account): readonly StatedRate[] {
  return controlRowsOf(account, [['lossRate', controlRates.lossRate]]).map(
    ({ choice, stated, digits, row }) => {
      const name = wordsIn(row, controlTotals.by.indicator);
      return {
        relation: relationOf(account, stated, lossRateOf(account, name), digits),
        item: { zh: `${name}${choice.word}`, en: `${choice.english} of ${name}` },
      };
    },
  );
}

const levels = ['level1', 'level2', 'level3'] as const;

/** Of the indicator of that name, be it of level 1, 2 or 3. Where no expert scored it there is no base: no value. */
function lossRateOf(account: Account, name: string): Expr {
  const keys = reportProjects(account).flatMap(({ name: project }) =>
    levels
      .filter((level) =>
        expertRows(account, project).some((scores) => wordsIn(scores, expertScores.by[level]) === name),
      )
      .map((level) => ({ project, [level]: name })),
  );
  return expertLossRate.expr(account, keys[0] ?? { project: name });
}
