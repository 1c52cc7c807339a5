import type { Cell } from '../expression';
import { evaluation } from '../inputs/evaluation';
import { expertScores } from '../inputs/expertScores';
import { indicators } from '../inputs/indicators';
import { evaluationKinds, projects } from '../inputs/projects';
import type { InputList, WordColumn } from '../inputs/table';
import {
  cardOf,
  itemsOf,
  numbersIn,
  oncePerAccount,
  openColumnsOf,
  wordsIn,
  type Account,
  type Row,
} from './account';

/** A project with its indicators, in the order of the sheet. */
export interface Project {
  readonly name: string;
  readonly row: Row;
  /** Evaluated by experts in a report, not by a self-evaluation form. */
  readonly hasReport: boolean;
  readonly indicators: readonly Row[];
}

function groupedBy(rows: readonly Row[], column: WordColumn): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = wordsIn(row, column);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Every project, in the order of the sheet. */
export const projectsOf = oncePerAccount((account): readonly Project[] => {
  const indicatorsByProject = groupedBy(itemsOf(account, indicators), indicators.by.project);
  return itemsOf(account, projects).map((row) => {
    const name = wordsIn(row, projects.by.name);
    return {
      name,
      row,
      hasReport: wordsIn(row, projects.by.evaluation) === evaluationKinds.report.word,
      indicators: indicatorsByProject.get(name) ?? [],
    };
  });
});

/** The projects that a self-evaluation form evaluates, in the order of the sheet. */
export function selfEvaluatedProjects(account: Account): readonly Project[] {
  return projectsOf(account).filter(({ hasReport }) => !hasReport);
}

const projectsByName = oncePerAccount(
  (account) => new Map(projectsOf(account).map((project) => [project.name, project])),
);

/** The project of that name. */
export function projectNamed(account: Account, name: string): Project | undefined {
  return projectsByName(account).get(name);
}

/** The projects evaluated by a report; expert rows that name no project belong to the only one of them. */
export function reportProjects(account: Account): readonly Project[] {
  return projectsOf(account).filter(({ hasReport }) => hasReport);
}

type ListOfProjects = InputList & { readonly by: { readonly project: WordColumn } };

type Groups = ReadonlyMap<string, readonly Row[]>;

const groupsKept = oncePerAccount(() => new Map<ListOfProjects, Groups>());

function groupsOf(account: Account, list: ListOfProjects): Groups {
  const kept = groupsKept(account);
  const before = kept.get(list);
  if (before !== undefined) return before;
  const groups = groupedBy(itemsOf(account, list), list.by.project);
  kept.set(list, groups);
  return groups;
}

/** Rows of a list about evaluated projects that belong to one of them; where the list leaves the project out, all of them. */
export function rowsOfProject(account: Account, list: ListOfProjects, project: string): readonly Row[] {
  const groups = groupsOf(account, list);
  if (!groups.has('')) return groups.get(project) ?? [];
  return itemsOf(account, list).filter((row) => ['', project].includes(wordsIn(row, list.by.project)));
}

/** The rows of the expert table of a project: one a level 3 indicator. */
export function expertRows(account: Account, project: string): readonly Row[] {
  return rowsOfProject(account, expertScores, project);
}

/** The scores that the experts gave one indicator, in the order of their columns; blank ones are not scores. */
export function scoresIn(account: Account, row: Row): readonly Cell[] {
  return openColumnsOf(account, expertScores).flatMap((column) => numbersIn([row], column));
}

/** Whether managers, telephones and experts' names may be printed. */
export function showsPersons(account: Account): boolean {
  return wordsIn(cardOf(account, evaluation), evaluation.by.showPersons) === '是';
}
