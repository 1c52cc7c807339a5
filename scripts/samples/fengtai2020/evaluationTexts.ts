import { evaluationTextKinds, evaluationTexts } from '../../../src/core/inputs/evaluationTexts';
import { listRows } from '../filledTable';
import { evaluatedProject } from './projectNames';

type Kind = keyof typeof evaluationTextKinds;

function texts(kind: Kind, ...paragraphs: readonly string[]) {
  const { word } = evaluationTextKinds[kind];
  return paragraphs.map((text) => ({ project: evaluatedProject, kind: word, text }));
}

function analysis(indicator: string, text: string) {
  return { project: evaluatedProject, kind: evaluationTextKinds.analysis.word, indicator, text };
}

/** In our own words, shorter than the published text. */
export const evaluationTextRows = listRows(evaluationTexts, [
  ...texts(
    'background',
    '按照市委关于加强和改进工会工作的文件要求，聘用专职工会社会工作者，建立专业化、职业化、社会化的专职队伍。',
  ),
  ...texts(
    'content',
    '发放专职工会工作者的工资，缴纳其社会保险费和住房公积金，代缴个人所得税等。',
    '到2020年底，工资已按文件和合同的规定发放；为会员和企业提供了更便捷、更全面的服务，并向辖区内的工会会员作了满意度调查。',
  ),
  ...texts('budgetNote', '按照区里社区工作者工资待遇的实施细则编列，经区财政年初批复'),
  ...texts(
    'goal',
    '围绕全区中心工作和区总工会的全年计划，深化工会改革，把专职工会社会工作者队伍建成专业、高效、职工信任的队伍，为职工群众服务。',
  ),
  ...texts(
    'purpose',
    '使项目资金的预算更加严谨、规范，完善项目管理的规章制度，提高财政资金使用的经济性、效率性和效益性。',
  ),
  ...texts('principles', '科学规范、公正公开、分级分类和绩效相关。'),
  ...texts(
    'methods',
    '评价工作组核查资料并调查服务对象的满意度；专家组审阅资料、开会质询，按评价指标体系各自独立评分并提出意见，由组长汇总。',
  ),
  ...texts('system', '由评价工作组会同专家和项目单位制定，并确定各项指标的权重和评分标准。'),
  ...texts(
    'process',
    '2021年5月19日召开工作会议，成立评价工作组；20日制定工作方案，学习有关文件。',
    '5月21日对项目单位开展业务培训；24日至25日项目科室准备资料，撰写绩效报告。',
    '5月26日核实和分析资料；27日遴选专家，完善工作方案，确定指标权重和评分标准。',
    '5月28日组织现场评价；29日至30日汇总专家意见，形成报告初稿。',
    '5月31日与项目单位及业务科室沟通，修改完善后形成正式稿。',
  ),
  ...texts(
    'conclusion',
    '项目立项程序较为规范，制度健全，资金使用合规；应按绩效评价的要求完善有关材料，做到管理留痕，使绩效考评的依据更加充分。',
  ),
  analysis('项目立项', '立项的依据和程序不够明确。'),
  analysis('绩效目标', '效益指标较为笼统，测算依据不足，人员管理费没有标准。'),
  analysis('资金投入', '测算依据不够充分。'),
  analysis('资金管理', '资金全部到位，使用合规。'),
  analysis('组织实施', '没有见到实施方案。'),
  analysis('产出数量', '产出数量与预期目标一致。'),
  analysis('产出质量', '指标设定不够准确，体现质量的材料不足。'),
  analysis('产出时效', '时间节点设定不全。'),
  analysis('产出成本', '成本控制的措施不明确。'),
  analysis('社会效益', '体现成果的资料不足。'),
  analysis('可持续影响效益', '体现成果的资料不足，没有体现长效管理机制。'),
  analysis('满意度', '满意度问卷不够全面。'),
  ...texts(
    'problems',
    '项目为延续性项目，缺少整体规划，也没有分析本年度的用人需求和岗位分布。',
    '绩效目标申报表编制较晚，总体目标和社会效益指标与项目契合不足，除数量指标外的指标不够明确。',
    '没有项目管理制度，有关专职人员的制度零散、不统一，也没有实施方案，不能满足管理的需要。',
    '绩效呈现偏重宏观，部分内容与项目契合不足，资料和数据不够客观。',
  ),
  ...texts(
    'suggestions',
    '改变惯性思维，做好项目需求的论证，使决策更加充分。',
    '提高绩效管理意识，申报预算时编制便于控制和评价的指标。',
    '完善项目管理制度，编制实施方案，保证服务人员和工作的质量。',
    '重视绩效资料和数据的支撑，使其与项目相符，客观呈现成果。',
  ),
]);
