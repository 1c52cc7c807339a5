import type { Account } from '../../../account';
import { chineseOrdinal } from '../../../chineseOrdinal';
import { expertAspectCount, expertWeight } from '../../../figures';
import { clause, each, figure, words } from '../../clause';
import type { Evaluated } from '../../evaluationText';
import { aspectsOf, type Aspect, type Indicator } from '../../indicatorTree';
import { defineParagraphs } from '../../paragraph';
import { aspectName } from '../evaluationSlots';

type Placed = Aspect & { readonly ordinal: string };

const placed = (account: Account, own: Evaluated): readonly Placed[] =>
  aspectsOf(account, own).map((one, index) => ({ ...one, ordinal: ordinal(index + 1) }));

function ordinal(place: number): string {
  return place < 100 ? chineseOrdinal(place) : String(place);
}

const name = clause('项目{name}', { name: words((_, { level1 }: Aspect) => aspectName(level1)) });

const indicator = clause('{name}', { name: words((_, own: Indicator) => own.name) });

const aspect = clause('{ordinal}是{name}指标（{weight}分），主要评价{indicators}等内容', {
  ordinal: words((_, { ordinal }: Placed) => ordinal),
  name: words((_, { level1 }: Placed) => aspectName(level1)),
  weight: figure(
    (account, { project, level1 }: Placed) => expertWeight.figure(account, { project, level1 }),
    {
      zeros: 'trimmed',
    },
  ),
  indicators: each((_, { indicators }: Placed) => indicators, '、', indicator),
});

export const indicatorSystem = defineParagraphs({
  id: 'indicatorSystem',
  basis: '北京市部门决算公开格式（2020）第四部分 二（二）1（4）评价指标体系；指标表见评分表',
  repeat: (account, own: Evaluated) => (aspectsOf(account, own).length > 0 ? [own] : []),
  member: ({ project }) => project,
  wording:
    '主要包括{names}{count}个方面，满分{weight}分。{aspects}。评价指标体系详见《绩效评价专家评分表》。',
  slots: {
    names: each(aspectsOf, '、', name),
    count: figure((account, { project }: Evaluated) => expertAspectCount.figure(account, project)),
    weight: figure((account, { project }: Evaluated) => expertWeight.figure(account, { project }), {
      zeros: 'trimmed',
    }),
    aspects: each(placed, '；', aspect),
  },
});
