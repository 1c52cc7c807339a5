import type { Account } from '../account';
import { cell, type Figure } from '../expression';
import {
  evaluatedProjectCount,
  headcount,
  institutionCount,
  satisfactionCount,
  stateAssetCount,
} from '../figures';
import { controlCounts, type ControlCount } from '../inputs/controlTotals';
import { choicesOf, controlRowsOf } from './engine/controlRows';
import { defineRule } from './engine/rule';
import { surveyedProject } from './engine/surveyedProject';

/** A count that a printed text states, against the lists. What a text counts may be narrower than a list: a warning. */
export const printedCountsAgree = defineRule({
  id: 'printedCountsAgree',
  catalogue: 'K13',
  severity: 'warning',
  title: { zh: '已印文本的个数与填报表一致', en: 'Printed counts agree with the input tables' },
  why: {
    zh: '文字里的单位个数、项目个数等与填报表列出的个数应一致；文字所指的范围可能较窄，所以是警告。',
    en: 'Counts in a text, of institutions or projects say, should be what the input tables list; a text may mean fewer, hence a warning.',
  },
  basis: '文本与表一致；K13、P5',
  messages: {
    refuted: {
      zh: '{place} 的{item}印为 {left}，填报表列有 {right}。请核对文本所指的范围与填报表。',
      en: '{place} states {left} for {item}; the input tables list {right}. Check what the text counts, and the tables.',
    },
  },
  checks: (account) =>
    controlRowsOf(account, choicesOf(controlCounts))
      .filter(({ aspect }) => aspect === undefined)
      .map(({ item, choice, stated }) => {
        const { expr, measure } = counted[item](account);
        return {
          kind: 'relation',
          relation: { comparison: 'equals', left: cell(stated), right: expr, reading: 'printed' },
          measure,
          slots: { item: { zh: choice.word, en: choice.english } },
        };
      }),
});

const counted: Readonly<Record<ControlCount, (account: Account) => Figure>> = {
  institution: (account) => institutionCount.figure(account, 'institution'),
  evaluatedProjects: (account) => evaluatedProjectCount.figure(account, ''),
  adminPosts: (account) => headcount.figure(account, 'adminPosts'),
  adminStaff: (account) => headcount.figure(account, 'adminStaff'),
  institutionPosts: (account) => headcount.figure(account, 'institutionPosts'),
  institutionStaff: (account) => headcount.figure(account, 'institutionStaff'),
  vehicles: (account) => stateAssetCount.figure(account, 'vehicles'),
  generalEquipment: (account) => stateAssetCount.figure(account, 'generalEquipment'),
  specialEquipment: (account) => stateAssetCount.figure(account, 'specialEquipment'),
  questionnaires: (account) =>
    satisfactionCount.figure(account, { project: surveyedProject(account), answer: '' }),
};
