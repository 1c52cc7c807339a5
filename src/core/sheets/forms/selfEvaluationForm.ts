import { showsPersons, wordsIn, type Account, type Project } from '../../account';
import { projectScore, projectWeight } from '../../figures';
import { projects } from '../../inputs/projects';
import { across, emptyCell, figureCell, lineAcross, stacked, textCell, wordsCell, type Grid } from '../grid';
import { withHeights } from '../rowHeight';
import { formWidths } from './formWidths';
import { fundingGrid } from './fundingGrid';
import { goalLines } from './goalLines';
import { indicatorLines } from './indicatorLines';

/** The self-evaluation form of one project in the official layout, rows with their heights. */
export function selfEvaluationForm(account: Account, project: Project): Grid {
  const columns = formWidths.length;
  const form = stacked([
    lineAcross('项目支出绩效自评表', 'title', columns),
    lineAcross(`（${String(account.year)}年度）`, 'subtitle', columns),
    ...headLines(account, project),
    fundingGrid(account, project),
    goalLines(project),
    indicatorLines(account, project),
    totalLine(account, project),
    lineAcross(signatures, 'caption', columns),
  ]);
  return withHeights(form, formWidths, lowestRow);
}

/** Forms have room to write in, in points. */
const lowestRow = 24;

/** Filled in by hand on the printed form. */
const signatures =
  '填表人：　　　　　　　　审核人：　　　　　　　　单位负责人（签章）：　　　　　　　　日期：　　　年　月　日';

function headLines(account: Account, { name, row }: Project): readonly Grid[] {
  const { department, implementer, manager, phone } = projects.by;
  const personal = showsPersons(account) ? row : undefined;
  return [
    across([textCell('项目名称', 'labelCenter'), 2], [textCell(name, 'labelCenter'), 7]),
    pairLine(['主管部门', wordsIn(row, department)], ['实施单位', wordsIn(row, implementer)]),
    pairLine(['项目负责人', wordsIn(personal, manager)], ['联系电话', wordsIn(personal, phone)]),
  ];
}

type Labelled = readonly [label: string, words: string];

function pairLine(left: Labelled, right: Labelled): Grid {
  return across(
    [textCell(left[0], 'labelCenter'), 2],
    [wordsCell(left[1], 'labelCenter'), 3],
    [textCell(right[0], 'labelCenter'), 1],
    [wordsCell(right[1], 'labelCenter'), 3],
  );
}

function totalLine(account: Account, { name }: Project): Grid {
  return across(
    [textCell('总分', 'labelCenter'), 6],
    [figureCell(projectWeight.figure(account, name), 'score'), 1],
    [figureCell(projectScore.figure(account, name), 'score'), 1],
    [emptyCell('label'), 1],
  );
}
