import { words } from '../clause';
import { joinedTextsAt, type Evaluated, type TextPlace } from '../evaluationText';
import { aspectsOf, type Aspect } from '../indicatorTree';
import { numberings, type Numbering } from '../numbering';
import { sections, type Content, type Section } from '../section';
import { aspectName } from './evaluationSlots';
import {
  analysisOfOthers,
  evaluationBudget,
  evaluationConclusion,
  evaluationInput,
  evaluationPoint,
  evaluationText,
  evaluationUnfilled,
  evaluationUse,
  indicatorAnalysis,
  indicatorResult,
  indicatorSystem,
  satisfactionSurvey,
} from './paragraphs';
import type { NumberedPlace } from './paragraphs/evaluationPoint';
import type { Topic } from './paragraphs/evaluationUnfilled';

type Kind = TextPlace['kind'];
type Contents = readonly Content<Evaluated>[];

/** A heading that stands where anything stands under it; without a title, what stands there. */
const titled = (title: string, numbering: Numbering, content: Contents): Section<Evaluated> =>
  sections({ repeat: (_, own: Evaluated) => [own], title, slots: {}, numbering, content });

const point = (title: string, ...content: Contents): Section<Evaluated> =>
  titled(title, numberings.point, content);

const detail = (title: string, ...content: Contents): Section<Evaluated> =>
  titled(title, numberings.detail, content);

/** A topic that the form prescribes: where nothing stands under it, it says so. */
const topic = (title: string, ...content: Contents): Section<Evaluated> =>
  sections({
    repeat: (_, { project }: Evaluated): readonly Topic[] => [{ project, topic: title }],
    title,
    slots: {},
    numbering: numberings.topic,
    content,
    otherwise: evaluationUnfilled,
  });

const texts = (kind: Kind): Section<Evaluated> =>
  sections({
    repeat: (_, { project }: Evaluated): readonly TextPlace[] => [{ project, kind }],
    title: '',
    slots: {},
    content: [evaluationText],
  });

const points = (kind: Kind): Section<Evaluated> =>
  sections({
    repeat: (_, { project }: Evaluated): readonly NumberedPlace[] => [
      { project, kind, numbering: numberings.point },
    ],
    title: '',
    slots: {},
    content: [evaluationPoint],
  });

const findingKinds = { experience: '主要经验及做法', problems: '存在的问题及原因分析' } as const;

type Findings = NumberedPlace & { readonly title: string };

/** Experience and problems: each under a heading of its own where there are both. */
const findings = sections({
  repeat: (account, { project }: Evaluated): readonly Findings[] => {
    const kinds = (['experience', 'problems'] as const).filter(
      (kind) => joinedTextsAt(account, { project, kind }) !== '',
    );
    return kinds.length > 1
      ? kinds.map((kind) => ({ project, kind, numbering: numberings.detail, title: findingKinds[kind] }))
      : kinds.map((kind) => ({ project, kind, numbering: numberings.point, title: '' }));
  },
  title: '{title}',
  slots: { title: words((_, { title }: Findings) => title) },
  numbering: numberings.point,
  content: [evaluationPoint],
});

const analyses = sections({
  repeat: (account, own: Evaluated) => aspectsOf(account, own),
  title: '项目{name}情况',
  slots: { name: words((_, { level1 }: Aspect) => aspectName(level1)) },
  numbering: numberings.point,
  content: [indicatorAnalysis, indicatorResult],
});

/** The report of one evaluated project: six topics. */
export const evaluationReport: readonly Section<Evaluated>[] = [
  topic(
    '基本情况',
    point(
      '项目概况',
      detail('项目背景', texts('background')),
      detail('项目主要内容及实施情况', texts('content'), satisfactionSurvey),
    ),
    point(
      '项目资金情况',
      detail('项目资金预算情况', evaluationBudget),
      detail('项目资金总投入情况', evaluationInput),
      detail('项目资金使用情况', evaluationUse),
    ),
    point('绩效目标', texts('goal')),
  ),
  topic(
    '绩效评价工作开展情况',
    point(
      '基本情况',
      detail('绩效评价目的', texts('purpose')),
      detail('评价的原则', texts('principles')),
      detail('评价的方法', texts('methods')),
      detail('评价指标体系', texts('system'), indicatorSystem),
    ),
    point('绩效评价工作过程', texts('process')),
  ),
  topic('综合评价情况及评价结论', evaluationConclusion),
  topic('绩效评价指标分析', analysisOfOthers, analyses),
  topic('主要经验及做法、存在的问题及原因分析', findings),
  topic('有关建议', points('suggestions')),
];
