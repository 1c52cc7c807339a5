import { projectsOf, numbersIn, type Account, type Project } from '../../account';
import { cell, constant, lesser, product, ratio, sum, type Cell, type Expr } from '../../expression';
import { projectExecutionRate, projectRateScore, projectRateWeight } from '../../figures';
import { indicators } from '../../inputs/indicators';
import { projects } from '../../inputs/projects';
import type { NumberColumn } from '../../inputs/table';
import { digitsAmong, statementOf, type Statement } from './statements';
import { isFilled } from './wording';

/** A statement of a project's row. */
export interface ProjectStatement extends Statement {
  readonly project: Project;
}

const { by } = projects;

/** Every 执行率 that is stated, in per cent. */
export function executionRateStatements(account: Account): readonly ProjectStatement[] {
  const { percentDigits } = account.policy;
  return statementsIn(account, { column: by.statedRate, most: percentDigits }, ({ name }) => ({
    exact: projectExecutionRate.figure(account, name).expr,
    measure: '%',
    partDigits: 0,
    reading: fromAmounts(account),
  }));
}

/** Every 执行率得分 that is stated. Amounts in 万元 tell less of the rate than a rate stated beside them. */
export function rateScoreStatements(account: Account): readonly ProjectStatement[] {
  const most = account.policy.scores.digits;
  return statementsIn(account, { column: by.statedRateScore, most }, (project) => {
    const rate = account.money === '万元' ? statedIn(project, by.statedRate) : undefined;
    return {
      exact: scoreOf(account, project, rate),
      measure: '分',
      partDigits: 0,
      reading: fromAmounts(account),
    };
  });
}

/** Every 总分 that is stated in the project's row: the score of the execution rate, as stated if it is, and of the indicators. */
export function totalScoreStatements(account: Account): readonly ProjectStatement[] {
  const all = projectsOf(account);
  const isUsedFor = useOf(all, by.statedTotal);
  return all
    .filter((project) => project.indicators.length > 0)
    .flatMap((project) => {
      const scores = numbersIn(project.indicators, indicators.by.score);
      const rateScore = statedIn(project, by.statedRateScore);
      const digits = digitsAmong(scores, account.policy.scores.digits);
      const first =
        rateScore === undefined ? projectRateScore.figure(account, project.name).expr : cell(rateScore);
      const what = {
        exact: sum([first, ...scores.map(cell)]),
        measure: '分',
        digits,
        partDigits: digits,
        reading: rateScore === undefined ? fromAmounts(account) : 'repeated',
      } as const;
      const stated = project.row.numbers.get(by.statedTotal);
      return statementOf(stated, what, isUsedFor(project)).map((statement) => ({ ...statement, project }));
    });
}

function statementsIn(
  account: Account,
  { column, most }: { readonly column: NumberColumn; readonly most: number },
  what: (project: Project) => Omit<Statement, 'stated' | 'digits'>,
): readonly ProjectStatement[] {
  const all = projectsOf(account);
  const digits = digitsAmong(cellsIn(all, column), most);
  const isUsedFor = useOf(all, column);
  return all.flatMap((project) => {
    const stated = project.row.numbers.get(column);
    return statementOf(stated, { ...what(project), digits }, isUsedFor(project)).map((statement) => ({
      ...statement,
      project,
    }));
  });
}

/** Whether a column is used for projects evaluated like this one: a report need not state what a form does. */
function useOf(all: readonly Project[], column: NumberColumn): (project: Project) => boolean {
  const using = all.filter(({ row }) => cellsIn([{ row }], column).some(isFilled));
  const kinds = new Set(using.map(({ hasReport }) => hasReport));
  return ({ hasReport }) => kinds.has(hasReport);
}

function cellsIn(all: readonly Pick<Project, 'row'>[], column: NumberColumn): readonly Cell[] {
  return numbersIn(
    all.map(({ row }) => row),
    column,
  );
}

function fromAmounts({ money }: Account): Statement['reading'] {
  return money === '元' ? 'repeated' : 'printed';
}

function statedIn({ row }: Project, column: NumberColumn): Cell | undefined {
  const stated = row.numbers.get(column);
  return stated !== undefined && isFilled(stated) ? stated : undefined;
}

/** The score of an execution rate before it is rounded. */
function scoreOf(account: Account, { name }: Project, stated: Cell | undefined): Expr {
  const weight = projectRateWeight.figure(account, name).expr;
  const rate = stated === undefined ? projectExecutionRate.figure(account, name).expr : cell(stated);
  return lesser(product(ratio(rate, constant(100)), weight), weight);
}
