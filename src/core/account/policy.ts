/** What a region and year prescribe about numbers; the rest of a profile is its tables and its text. */
export interface Policy {
  readonly id: string;
  /** The money unit in print and its decimal places. */
  readonly printedMoney: '万元' | '元';
  readonly amountDigits: number;
  readonly percentDigits: number;
}
