import type { Term } from '../byItem/definitionsParagraph';

/** The terms that the central departments explain; a text typed under the same title takes the place of one. */
export const standardDefinitions: readonly Term[] = [
  { title: '财政拨款收入', text: '指财政当年拨付的资金' },
  { title: '事业收入', text: '指事业单位开展专业业务活动及其辅助活动取得的收入' },
  { title: '经营收入', text: '指事业单位在专业业务活动及其辅助活动之外开展非独立核算经营活动取得的收入' },
  { title: '其他收入', text: '指除“财政拨款收入”“事业收入”“经营收入”等以外的收入' },
  {
    title: '使用非财政拨款结余',
    text: '指事业单位使用以前年度积累的非财政拨款结余弥补当年收支差额的金额',
  },
  {
    title: '年初结转和结余',
    text: '指以前年度尚未完成、结转到本年按有关规定继续使用的资金，以及以前年度的结余资金',
  },
  {
    title: '结余分配',
    text: '指事业单位按照会计制度规定缴纳的所得税、提取的专用结余以及转入非财政拨款结余的金额等',
  },
  {
    title: '年末结转和结余',
    text: '指预算安排的项目因客观条件发生变化等未完成，结转到以后年度按有关规定继续使用的资金，以及结余资金',
  },
  { title: '基本支出', text: '指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出' },
  { title: '项目支出', text: '指在基本支出之外为完成特定行政任务和事业发展目标所发生的支出' },
  {
    title: '经营支出',
    text: '指事业单位在专业业务活动及其辅助活动之外开展非独立核算经营活动发生的支出',
  },
  {
    title: '“三公”经费',
    text: '指用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费',
  },
  {
    title: '机关运行经费',
    text: '指为保障行政单位（含参照公务员法管理的事业单位）运行用于购买货物和服务的各项资金',
  },
];
