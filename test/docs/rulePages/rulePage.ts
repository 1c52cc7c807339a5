import type { Account } from '../../../src/core/account';
import type { Finding, Rule } from '../../../src/core/rules';
import { joined } from '../../../src/core/rules/engine/wording';
import { fill, type Text } from '../../../src/core/text';
import type { RuleCases } from '../../core/rules/ruleCases';
import { entryInWords } from './catalogue';
import { firstExample, quietExample, type Example } from './example';
import { exampleInWords, findingInWords } from './exampleSections';
import { lastSentence } from './lastSentence';
import { both, heading, page, paragraphs, table } from './markdown';
import { illegible, notCheckedExample } from './notCheckedExample';
import { relationInWords } from './relationInWords';
import { waysOfJudging } from './waysOfJudging';
import { alwaysTold, generated, headings, severityNames, toDo, unreadExample } from './words';

/** The page of a rule, from its declaration and from running it on its cases. */
export function rulePage(rule: Rule, { passes, fails }: RuleCases, sample: Account): string {
  const failing = firstExample(rule, fails, 'refuted');
  const holding = firstExample(rule, passes, 'tied', failing?.check) ?? quietExample(passes);
  if (failing?.finding === undefined || holding === undefined)
    throw new Error(`${rule.id} needs a case in which it holds and one in which it fails.`);
  const { finding } = failing;
  return page([
    heading(1, rule.title),
    declared(rule),
    ...section(headings.why, both(rule.why)),
    ...section(headings.judged, judged(rule, [...passes, ...fails], failing)),
    ...section(headings.holds, exampleInWords(holding, sample, finding.cells)),
    ...section(headings.fails, exampleInWords(failing, sample, finding.cells)),
    findingInWords(finding, rule),
    ...section(headings.toDo, whatToDo(rule, finding)),
    ...section(headings.notChecked, notChecked(rule, [holding, failing])),
    `---\n\n[规则目录 All rules](README.md)　${generated.zh} ${generated.en}`,
  ]);
}

function whatToDo(rule: Rule, { severity, message }: Finding): string {
  const own = lastSentence(rule, message);
  const general = toDo[severity];
  return both(own.zh === '' ? general : joined([own, general], { zh: '', en: ' ' }));
}

function section(title: Text, content: string): readonly string[] {
  return [heading(2, title), content];
}

function declared({ id, catalogue, severity, basis }: Rule): string {
  const { zh, en } = severityNames[severity];
  return table(
    ['规则 Rule', `\`${id}\``],
    [
      ['勾稽关系 Catalogue', entryInWords(catalogue)],
      ['级别 Severity', `${zh} ${en}`],
      ['依据 Basis', basis],
    ],
  );
}

function judged(rule: Rule, cases: RuleCases['passes'], { check }: Example): string {
  const relation = check?.kind === 'relation' ? `> ${relationInWords(check.relation)}` : '';
  return paragraphs([relation, ...waysOfJudging(rule, cases).map(both)]);
}

function notChecked(rule: Rule, examples: readonly Example[]): string {
  for (const example of examples) {
    const found = notCheckedExample(rule, example);
    if (found === undefined) continue;
    const { place, name, finding } = found;
    return `${both(fill(unreadExample, { place: `\`${place}\``, name, illegible }))}\n\n${findingInWords(finding, rule)}`;
  }
  return both(alwaysTold);
}
