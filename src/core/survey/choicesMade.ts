import type { RawWorkbook } from '../account';
import type { CellReference } from '../expression';
import { evaluation } from '../inputs/evaluation';
import type { InputCard, WordColumn } from '../inputs/table';
import { unit } from '../inputs/unit';
import { profiles } from '../profiles';
import { verbatim, type Text } from '../text';
import { cardEntries } from './cardEntries';

/** What may be chosen: `word` is what the cell then holds. */
export interface Option {
  readonly word: string;
  readonly label: Text;
}

/** A choice that the accountant makes in a cell of the workbook. */
export interface ChoiceMade {
  readonly id: string;
  readonly label: Text;
  readonly note: Text;
  readonly options: readonly Option[];
  /** What the cell holds; nothing where none was made. */
  readonly value: string;
  readonly at: CellReference;
}

interface Declared {
  readonly id: string;
  readonly card: InputCard;
  readonly field: WordColumn;
  readonly options: readonly Option[];
}

const ofChoices = ({ choices }: WordColumn): readonly Option[] =>
  choices.map(({ word, english }) => ({ word, label: { ...verbatim(word), en: english } }));

const declared: readonly Declared[] = [
  {
    id: 'profile',
    card: unit,
    field: unit.by.profile,
    options: profiles.map(({ policy, title }) => ({ word: policy.id, label: title })),
  },
  { id: 'money', card: unit, field: unit.by.money, options: ofChoices(unit.by.money) },
  { id: 'layout', card: evaluation, field: evaluation.by.layout, options: ofChoices(evaluation.by.layout) },
  {
    id: 'persons',
    card: evaluation,
    field: evaluation.by.showPersons,
    options: ofChoices(evaluation.by.showPersons),
  },
];

/** The choices that the workbook has cells for, in the order in which they are declared. */
export function choicesMade(raw: RawWorkbook): readonly ChoiceMade[] {
  return declared.flatMap(({ id, card, field, options }) => {
    const found = raw.get(card);
    if (found === undefined) return [];
    return cardEntries(card, found)
      .filter((entry) => entry.field === field)
      .map(({ value, at }) => ({ id, label: field.header, note: field.note, options, value, at }));
  });
}
