import type { Text } from '../text';

interface ColumnBase {
  /** The header as the template writes it; reading also takes the aliases and the English header. */
  readonly header: Text;
  readonly aliases: readonly string[];
  /** Where it is not required, a workbook without it is complete. */
  readonly required: boolean;
  /** The header note: what belongs here. */
  readonly note: Text;
}

/**
 * An amount in the workbook's money unit, a count of things, a score (exact as typed), or a print: a number copied from a
 * printed text, known to the digits it has there. With `totalOf` it is a stated total: checked, never a source.
 */
export interface NumberColumn extends ColumnBase {
  readonly kind: 'amount' | 'count' | 'score' | 'print';
  readonly totalOf: readonly NumberColumn[];
}

/** One of a few fixed words; each may be typed in other ways too. */
export interface Choice {
  readonly word: string;
  readonly english: string;
  readonly aliases: readonly string[];
}

/** Which numbers a setting may be, both ends included, with so many decimal places at most. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
}

/** Words. A setting is a number within bounds, or one of the choices; empty leaves it to the format. */
export interface WordColumn extends ColumnBase {
  readonly kind: 'text' | 'code' | 'year' | 'choice' | 'setting';
  readonly choices: readonly Choice[];
  /** Whether a row (or card) that leaves it empty cannot be used. */
  readonly mustBeFilled: boolean;
  /** Whether whole sentences belong here, so that the template gives it room; undefined leaves that to the template. */
  readonly long: boolean | undefined;
  /** Of a setting. */
  readonly bounds: Bounds;
}

export type Column = NumberColumn | WordColumn;

export function isNumberColumn(column: Column): column is NumberColumn {
  return numberKinds.some((kind) => kind === column.kind);
}

const numberKinds = ['amount', 'count', 'score', 'print'] as const;

export function isWordColumn(column: Column): column is WordColumn {
  return !isNumberColumn(column);
}

interface TableBase {
  readonly id: string;
  /** The name of the Excel table, and of the sheet that the template puts it on. */
  readonly name: string;
  readonly english: string;
  /** One or two sentences for the guide sheet: what to fill in and where the figures are found. */
  readonly purpose: Text;
  readonly basis: string;
  readonly required: boolean;
}

/** Columns across, any number of rows. `code` and `label` name the row; rows of a higher code level and 合计 rows are stated totals. */
export interface InputList extends TableBase {
  readonly shape: 'list';
  readonly columns: readonly Column[];
  readonly label: WordColumn;
  readonly code: WordColumn | undefined;
  /** The lengths a code may have, one a level; empty where codes have no levels. */
  readonly codeLengths: readonly number[];
  /** Columns whose words together may occur once only. */
  readonly key: readonly WordColumn[];
  /** Columns that every row must fill, stated totals excepted. */
  readonly filled: readonly WordColumn[];
  /** Columns whose empty cells mean what stands above, as under merged cells; the wider level first. */
  readonly fillDown?: readonly WordColumn[];
  /** What stands under any further header that is no word column of a list: one more column of scores, say, for each expert. */
  readonly open?: (header: string) => NumberColumn;
  /** The headers of such columns that the template prepares. */
  readonly openHeaders?: readonly string[];
  /** The column that tells the money unit row by row, where it is not the workbook's. */
  readonly money: WordColumn | undefined;
}

/** A declared row of a form. With `totalOf` it is a stated total of other rows. */
export interface FormRow {
  readonly label: Text;
  readonly aliases: readonly string[];
  /** Where it is not required, a workbook without it is complete, and a blank one states nothing. */
  readonly required: boolean;
  readonly totalOf: readonly FormRow[];
}

/** Declared rows, a few columns: the first column of the table holds the rows' labels. */
export interface InputForm extends TableBase {
  readonly shape: 'form';
  readonly rows: readonly FormRow[];
  readonly columns: readonly Column[];
}

/** One record, its fields down the page: label left, content right. */
export interface InputCard extends TableBase {
  readonly shape: 'card';
  readonly fields: readonly Column[];
}

export type InputTable = InputList | InputForm | InputCard;

type Optional = Partial<Pick<ColumnBase, 'aliases' | 'required' | 'note'>>;

const noNote: Text = { zh: '', en: '' };

const noBounds: Bounds = { least: -Infinity, most: Infinity, decimals: Infinity };

/** An amount; required unless said otherwise. */
export function amountColumn(
  zh: string,
  en: string,
  more: Optional & { readonly totalOf?: readonly NumberColumn[] } = {},
): NumberColumn {
  const totalOf = more.totalOf ?? [];
  const required = more.required ?? totalOf.length === 0;
  return {
    kind: 'amount',
    header: { zh, en },
    aliases: more.aliases ?? [],
    note: more.note ?? noNote,
    required,
    totalOf,
  };
}

/** A count of people, vehicles, things; required unless said otherwise. */
export function countColumn(zh: string, en: string, more: Optional = {}): NumberColumn {
  return { ...amountColumn(zh, en, more), kind: 'count' };
}

/** A score or weight, exact as typed; required unless said otherwise. */
export function scoreColumn(zh: string, en: string, more: Optional = {}): NumberColumn {
  return { ...amountColumn(zh, en, more), kind: 'score' };
}

/** A number as some text prints it: a statement, checked and never a source. */
export function printColumn(zh: string, en: string, more: Optional = {}): NumberColumn {
  return { ...amountColumn(zh, en, { required: false, ...more }), kind: 'print' };
}

/** Words; the column is required unless said otherwise, each of its cells may stay empty unless `mustBeFilled`. */
export function wordColumn(
  zh: string,
  en: string,
  more: Optional & Partial<Pick<WordColumn, 'kind' | 'choices' | 'mustBeFilled' | 'long' | 'bounds'>> = {},
): WordColumn {
  return {
    kind: more.kind ?? 'text',
    header: { zh, en },
    aliases: more.aliases ?? [],
    required: more.required ?? true,
    note: more.note ?? noNote,
    choices: more.choices ?? [],
    mustBeFilled: more.mustBeFilled ?? false,
    long: more.long,
    bounds: more.bounds ?? noBounds,
  };
}

export function choice(word: string, english: string, ...aliases: string[]): Choice {
  return { word, english, aliases };
}

export function formRow(
  zh: string,
  en: string,
  more: Partial<Pick<FormRow, 'aliases' | 'totalOf' | 'required'>> = {},
): FormRow {
  const { aliases = [], totalOf = [], required = totalOf.length === 0 } = more;
  return { label: { zh, en }, aliases, totalOf, required };
}
