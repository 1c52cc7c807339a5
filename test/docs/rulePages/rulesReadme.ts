import { profiles } from '../../../src/core/profiles';
import type { Rule } from '../../../src/core/rules';
import { catalogueEntries, type Catalogue } from '../../../src/core/rules/ledger';
import type { Text } from '../../../src/core/text';
import { entryInWords } from './catalogue';
import { guide } from './guide';
import { introduction } from './guideWords';
import { both, heading, page, table } from './markdown';
import { generated, severityNames } from './words';

const title: Text = { zh: '规则', en: 'Rules' };
const index: Text = { zh: '目录', en: 'Index' };
const noRule = '（尚无 none yet）';

/** The index of the pages by catalogue, and how relations are judged. */
export function rulesReadme(rules: readonly Rule[]): string {
  return page([
    heading(1, title),
    both(introduction),
    heading(2, index),
    table(
      ['勾稽关系 Catalogue', '规则 Rule', '级别 Severity'],
      catalogueEntries.flatMap((entry) => rowsOf(entry, rules)),
    ),
    ...guide(),
    `---\n\n${generated.zh} ${generated.en}`,
  ]);
}

function rowsOf(entry: Catalogue, rules: readonly Rule[]): readonly (readonly string[])[] {
  const due = profiles.flatMap((profile) => profile.due[entry]);
  const own = rules.filter(({ id, catalogue }) => catalogue === entry || due.includes(id));
  if (own.length === 0) return [[entryInWords(entry), noRule, '']];
  return own.map((rule, index) => [index === 0 ? entryInWords(entry) : '', linkTo(rule), severityOf(rule)]);
}

function linkTo({ id, title: { zh, en } }: Rule): string {
  return `[${zh}](${id}.md)<br>${en}`;
}

function severityOf({ severity }: Rule): string {
  const { zh, en } = severityNames[severity];
  return `${zh} ${en}`;
}
