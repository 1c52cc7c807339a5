import { words } from '../../clause';
import type { Evaluated } from '../../evaluationText';
import { missingMarks } from '../../format';
import { defineParagraphs } from '../../paragraph';

/** One of the topics that the form prescribes for a report. */
export interface Topic extends Evaluated {
  readonly topic: string;
}

/** Stands under a prescribed heading that has nothing else under it. */
export const evaluationUnfilled = defineParagraphs({
  id: 'evaluationUnfilled',
  basis: '北京市部门决算公开格式（2020）第四部分 二、项目绩效评价报告：六项必备内容；空缺的标记为本程序所加',
  repeat: (_, own: Topic) => [own],
  member: ({ project, topic }) => `${project},${topic}`,
  wording: '{missing}',
  slots: { missing: words(() => missingMarks.blank) },
});
