import { numbersIn, projectsOf, wordsIn, type Account, type Project } from '../account';
import { fixed, total, valueOf, type Expr } from '../expression';
import { projectRateWeight } from '../figures';
import { indicators } from '../inputs/indicators';
import { projects } from '../inputs/projects';
import { defineRule } from './engine/rule';
import { listInWords } from './engine/wording';

/** The weights of the execution rate and of each level 1 indicator are those that the profile recommends: a hint, since published forms depart from them. */
export const weightsAsRecommended = defineRule({
  id: 'weightsAsRecommended',
  catalogue: 'P6',
  severity: 'hint',
  title: { zh: '各类指标的分值与推荐分值相同', en: 'Weights are those recommended' },
  why: {
    zh: '填报说明推荐的分值是执行率 10、产出 50、效益 30、满意度 10。公布的自评表常有不同，所以只作提示。',
    en: 'The notes to the form recommend 10 for the execution rate, 50 for output, 30 for benefit and 10 for satisfaction. Published forms often depart from it, hence only a hint.',
  },
  basis: '项目支出绩效自评表填报说明：执行率 10、产出 50、效益 30、满意度 10；P6',
  messages: {
    refuted: {
      zh: '有 {count} 个项目的分值与推荐分值（执行率 {recommended}）不同：{projects}。推荐分值不是强制的，不必更正。',
      en: '{count#project departs|projects depart} from the recommended weights (execution rate {recommended}): {projects}. They are no obligation; nothing must be corrected.',
    },
  },
  checks: (account) => {
    const { rateWeight, recommended } = account.policy.scores;
    const scored = projectsOf(account).filter(
      (project) => !project.hasReport && project.indicators.length > 0,
    );
    const wanted = [rateWeight, ...recommended.map(({ weight }) => weight)].map(String).join('/');
    const departing = scored
      .map((project) => ({ project, weights: weightsOf(account, project) }))
      .filter(({ weights }) => weights !== wanted);
    const names = recommended.map(({ begins, weight }) => `${begins} ${String(weight)}`);
    return scored.length === 0
      ? []
      : [
          {
            kind: 'fact',
            holds: departing.length === 0,
            cells: departing
              .map(({ project }) => project.row.words.get(projects.by.name))
              .filter((found) => found !== undefined),
            slots: {
              count: String(departing.length),
              recommended: {
                zh: [String(rateWeight), ...names].join('、'),
                en: [String(rateWeight), ...names].join(', '),
              },
              projects: listInWords(departing.map(({ project, weights }) => `${project.name} ${weights}`)),
            },
          },
        ];
  },
});

/** `10/60/20/10`: the execution rate, then the level 1 indicators in the order of the profile. */
function weightsOf(account: Account, { name, indicators: rows }: Project): string {
  const ofLevels = account.policy.scores.recommended.map(({ begins }) =>
    total(
      numbersIn(
        rows.filter((row) => wordsIn(row, indicators.by.level1).startsWith(begins)),
        indicators.by.weight,
      ),
    ),
  );
  return [projectRateWeight.figure(account, name).expr, ...ofLevels].map(inDigits).join('/');
}

function inDigits(expr: Expr): string {
  const value = valueOf(expr);
  return value.kind === 'value' ? fixed(value.value, value.value.decimalPlaces()) : '—';
}
