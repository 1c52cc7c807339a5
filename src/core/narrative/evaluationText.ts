import { projectNamed, rowsOfProject, wordsIn, type Account } from '../account';
import { evaluationTextKinds, evaluationTexts } from '../inputs/evaluationTexts';
import { projects } from '../inputs/projects';
import { numbered } from './paragraph';
import { withoutStop } from './prose';

/** A project that a report evaluates, by its name. */
export interface Evaluated {
  readonly project: string;
}

/** A place of a project's report that takes free text. */
export interface TextPlace extends Evaluated {
  readonly kind: keyof typeof evaluationTextKinds;
}

/** A text typed for a place of a report: its number there, the indicator it is about if any, its words without full stop. */
export interface EvaluationText extends TextPlace {
  readonly number: string;
  readonly indicator: string;
  readonly text: string;
}

/** The texts of a place, in the order of their rows; the goal may stand in the list of projects instead. */
export function textsAt(account: Account, { project, kind }: TextPlace): readonly EvaluationText[] {
  const typed = rowsOfProject(account, evaluationTexts, project)
    .filter((row) => wordsIn(row, evaluationTexts.by.kind) === evaluationTextKinds[kind].word)
    .map((row) => ({
      indicator: wordsIn(row, evaluationTexts.by.indicator),
      text: withoutStop(wordsIn(row, evaluationTexts.by.text)),
    }));
  const given = typed.length === 0 && kind === 'goal' ? [goalIn(account, project)] : typed;
  return numbered(given.filter(({ text }) => text !== '').map((own) => ({ project, kind, ...own })));
}

function goalIn(account: Account, project: string): Pick<EvaluationText, 'indicator' | 'text'> {
  const goal = wordsIn(projectNamed(account, project)?.row, projects.by.expectedGoal);
  return { indicator: '', text: withoutStop(goal) };
}

/** All of them as one text, to ask whether there are any. */
export function joinedTextsAt(account: Account, place: TextPlace): string {
  return textsAt(account, place)
    .map(({ text }) => text)
    .join('');
}
