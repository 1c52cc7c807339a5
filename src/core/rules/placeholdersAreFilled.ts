import type { TextCell } from '../expression';
import { inputTables } from '../inputs';
import { placeholders } from '../inputs/placeholders';
import { projects } from '../inputs/projects';
import type { Text } from '../text';
import { oneByOne } from './engine/oneByOne';
import { defineRule } from './engine/rule';
import { wordCellsOf } from './engine/wordCells';
import { joined } from './engine/wording';

const mostFound = 12;

/** Personal data may be masked on purpose. */
const masked = [projects.by.manager, projects.by.phone];

/** No words of a template stand where something was to be filled in. */
export const placeholdersAreFilled = defineRule({
  id: 'placeholdersAreFilled',
  catalogue: 'form',
  severity: 'warning',
  title: { zh: '没有留下模板字样', en: 'No words of a template are left' },
  why: {
    zh: '表中的文字原样印入报表和正文，模板字样会随之公开。',
    en: 'Words are printed as they are typed, and so would be those of a template.',
  },
  basis: '公开文本中常见的模板残留：“XX局”“增加（减少）”“大小于”等',
  messages: {
    refuted: {
      zh: '“{table}”的 {place} 留有模板字样：{found}。请改为实际内容或删去。',
      en: 'In "{table}" {place} holds what a template left: {found}. Fill in what is meant, or delete it.',
    },
  },
  checks: (account) =>
    oneByOne(inputTables, (table) => {
      const cells = wordCellsOf(account, table, masked);
      if (cells.length === 0) return [];
      const residues = cells.flatMap(residueIn);
      return [
        {
          kind: 'fact',
          holds: residues.length === 0,
          cells: residues.map(({ cell }) => cell),
          slots: {
            table: { zh: table.name, en: table.name },
            found: joined(residues.slice(0, mostFound).map(inWords), { zh: '、', en: ', ' }),
          },
        },
      ];
    }),
});

interface Residue {
  readonly cell: TextCell;
  readonly found: string;
  readonly name: Text;
}

/** The first words in a cell that a template has left. */
function residueIn(cell: TextCell): readonly Residue[] {
  const words = cell.text.normalize('NFKC');
  return placeholders
    .flatMap(({ name, pattern }) => {
      const [found] = pattern.exec(words) ?? [];
      return found === undefined ? [] : [{ cell, found, name }];
    })
    .slice(0, 1);
}

function inWords({ found, name }: Residue): Text {
  return { zh: `“${found}”（${name.zh}）`, en: `“${found}” (${name.en})` };
}
