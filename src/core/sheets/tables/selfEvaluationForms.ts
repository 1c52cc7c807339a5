import { cardOf, selfEvaluatedProjects, wordsIn, type Account, type Project } from '../../account';
import { evaluation, formLayouts } from '../../inputs/evaluation';
import { defineSheets } from '../define';
import { formWidths } from '../forms/formWidths';
import { selfEvaluationForm } from '../forms/selfEvaluationForm';
import { stacked } from '../grid';
import type { ReportSheet } from '../reportSheet';
import { totalHeight } from '../rowHeight';
import { withTabs } from '../withTabs';

const id = 'selfEvaluationForms';
const name = { zh: '项目支出绩效自评表', en: 'Self-evaluation forms' };

/** One form for each self-evaluated project: a sheet each, or stacked with a page each, as the user chooses. */
export const selfEvaluationForms = defineSheets({
  id,
  name,
  basis: '北京市2020年度部门决算第四部分 三、项目支出绩效自评表；P1、P2',
  sheets: (account) => {
    const selfEvaluated = selfEvaluatedProjects(account);
    const layout = wordsIn(cardOf(account, evaluation), evaluation.by.layout);
    return layout === formLayouts.oneSheetEach.word
      ? oneSheetEach(account, selfEvaluated)
      : stackedForms(account, selfEvaluated);
  },
});

/** A form not much longer than a page is printed on one; a longer one goes on in its full size. */
const highestOnOnePage = 1100;

function oneSheetEach(account: Account, selfEvaluated: readonly Project[]): readonly ReportSheet[] {
  return withTabs('自评表', selfEvaluated).map(({ project, tab }) => {
    const form = selfEvaluationForm(account, project);
    const onePage = totalHeight(form) <= highestOnOnePage;
    return { ...sheet(`${id}:${project.name}`, tab), ...form, onePage };
  });
}

/**
 * How many forms one sheet takes: Excel allows 1,023 page breaks a sheet, and what a sheet holds has to come back in one
 * response of 5 MB. The forms of more projects go on in a further sheet.
 */
const mostForms = 200;

function stackedForms(account: Account, selfEvaluated: readonly Project[]): readonly ReportSheet[] {
  const starts = selfEvaluated.map((_, index) => index).filter((index) => index % mostForms === 0);
  return starts.map((start, place) => {
    const forms = selfEvaluated
      .slice(start, start + mostForms)
      .map((project) => selfEvaluationForm(account, project));
    const [mark, tab] =
      place === 0 ? [id, name.zh] : [`${id}#${String(place + 1)}`, `${name.zh} ${String(place + 1)}`];
    return {
      ...sheet(mark, tab),
      ...stacked(forms),
      pageBreaks: breaksBetween(forms.map(({ rows }) => rows.length)),
    };
  });
}

function breaksBetween(lengths: readonly number[]): readonly number[] {
  const breaks: number[] = [];
  let end = 0;
  for (const length of lengths.slice(0, -1)) {
    end += length;
    breaks.push(end);
  }
  return breaks;
}

function sheet(
  mark: string,
  tab: string,
): Pick<ReportSheet, 'id' | 'name' | 'part' | 'orientation' | 'columnWidths' | 'head'> {
  const page = { orientation: 'portrait', columnWidths: formWidths, head: undefined } as const;
  return { id: mark, name: tab, part: 'evaluation', ...page };
}
