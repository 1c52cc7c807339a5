import type { priorYear } from '../inputs/priorYear';

/** What a region and year prescribe about numbers and the frames of tables; the rest of a profile is its tables and its text. */
export interface Policy {
  readonly id: string;
  /** The years that the format is known to hold for, both ends included. */
  readonly years: { readonly from: number; readonly to: number };
  /** The money unit in print and its decimal places. */
  readonly printedMoney: '万元' | '元';
  readonly amountDigits: number;
  readonly percentDigits: number;
  readonly scores: ScorePolicy;
  readonly reasons: ReasonPolicy;
  readonly tables: TablePolicy;
}

/** What stands around every table, and which rows a summary has. */
export interface TablePolicy {
  /** Whether a table has its number, 公开01表, below the title. */
  readonly hasFormNumber: boolean;
  /** Whether the reporting body stands above the table. */
  readonly namesBody: boolean;
  /** The note below an empty table; it may name {unit} and {year}, and says what there was {nothing} of. */
  readonly emptyNote: string;
  /** Functional classes that a summary lists only where the account has them. */
  readonly classesWhereUsed: readonly string[];
  /** Whether lines and columns have their numbers, 行次 and 栏次. */
  readonly numbersLines: boolean;
}

/** From which change on its reason has to be given: from both thresholds at once. A change from zero is beyond any rate. */
export interface ChangeThreshold {
  /** In 元, whatever the workbook is kept in. */
  readonly amount: number;
  /** In per cent. */
  readonly rate: number;
}

/** Which changes want a reason, by what they are a change from. What prints as unchanged never does. */
export interface ReasonPolicy {
  /** The level that the text compares with the initial budget: each 款, or each 项 (the lowest level, where there is no 项). */
  readonly comparedAt: '款' | '项';
  /** A 款 or 项 against its initial budget. */
  readonly sections: ChangeThreshold;
  /** The totals that the text compares with the prior year. */
  readonly priorYearItems: readonly (keyof typeof priorYear.row)[];
  /** This year against the prior year. */
  readonly priorYear: ChangeThreshold;
  /** Whether the format leaves it to the unit from which change on the prior year wants a reason. */
  readonly priorYearIsOpen: boolean;
  /** A public expense against its initial budget. */
  readonly threePublic: ChangeThreshold;
  /** A public expense against the prior year; undefined where the text does not compare them. */
  readonly threePublicPriorYear: ChangeThreshold | undefined;
}

/** How projects are scored; scores are rounded half-up to `digits`. */
export interface ScorePolicy {
  readonly digits: number;
  /** The weight of the execution rate where a project states none. */
  readonly rateWeight: number;
  /** The recommended weights of the level 1 indicators, told by how their names begin; that of the execution rate is `rateWeight`. */
  readonly recommended: readonly { readonly begins: string; readonly weight: number }[];
  /** The grades from the best to the worst: a score of at least `from` (that end closed, the next grade's open) earns it. */
  readonly grades: readonly { readonly word: string; readonly english: string; readonly from: number }[];
}
