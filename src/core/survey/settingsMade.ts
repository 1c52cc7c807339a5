import { isOneOf, type Policy, type RawWorkbook } from '../account';
import type { CellReference } from '../expression';
import { settings } from '../inputs/settings';
import type { WordColumn } from '../inputs/table';
import { unit } from '../inputs/unit';
import { profiles } from '../profiles';
import { usualLineSpacing } from '../publication';
import { fill, type Text } from '../text';
import { cardEntries } from './cardEntries';

/** Something that a unit may set for itself, in a cell of the unit card. */
export interface SettingMade {
  readonly id: keyof typeof settings;
  readonly field: WordColumn;
  /** What the cell holds; nothing where the format decides. */
  readonly value: string;
  /** Undefined where the workbook has no row for it. */
  readonly at: CellReference | undefined;
  /** What the format has; undefined where the workbook names none. */
  readonly prescribed: string | undefined;
  /** Whether the format leaves it to the unit. */
  readonly isOpen: boolean;
  /** On what what is prescribed rests, and why it may be set or not. */
  readonly basis: Text;
}

interface Declared {
  readonly id: SettingMade['id'];
  readonly prescribed: (policy: Policy) => number;
  readonly isOpen: (policy: Policy) => boolean;
  readonly open: Text;
  readonly closed: Text;
}

const reasons = {
  isOpen: ({ reasons: { priorYearIsOpen } }: Policy): boolean => priorYearIsOpen,
  open: {
    zh: '该格式没有规定；{prescribed} 是通常的做法（未经核实），主管部门或本单位另有要求的，以其为准。',
    en: 'The format leaves it open; {prescribed} is common practice (not verified), and what your superior body or unit asks for goes before.',
  },
  closed: {
    zh: '该格式要求与上年的每项变动都说明原因，不能另设；这里填的数不采用。',
    en: 'The format asks for the reason of every change from the prior year. It cannot be set otherwise; what is typed here is not used.',
  },
} as const;

const always = { isOpen: () => true, closed: { zh: '', en: '' } } as const;

const declared: readonly Declared[] = [
  { id: 'reasonAmount', prescribed: (policy) => policy.reasons.priorYear.amount, ...reasons },
  { id: 'reasonRate', prescribed: (policy) => policy.reasons.priorYear.rate, ...reasons },
  {
    id: 'percentDigits',
    prescribed: ({ percentDigits }) => percentDigits,
    ...always,
    open: {
      zh: '各地的格式没有规定百分比的位数；公布的文本多为 2 位，也有 1 位的。',
      en: 'No format prescribes the digits of percentages; most published texts have 2, some have 1.',
    },
  },
  {
    id: 'lineSpacing',
    prescribed: () => usualLineSpacing,
    ...always,
    open: {
      zh: '《党政机关公文格式》（GB/T 9704—2012）每面排 22 行；28 磅是通常的做法。',
      en: 'GB/T 9704-2012 has 22 lines on a page; 28 points are usual.',
    },
  },
];

/** What the unit may set for itself under the workbook's profile, or under the one of that id, and what it has set. */
export function settingsMade(raw: RawWorkbook, profile?: string): readonly SettingMade[] {
  const card = raw.get(unit);
  if (card === undefined) return [];
  const entries = cardEntries(unit, card);
  const named = profile ?? entries.find(({ field }) => field === unit.by.profile)?.value;
  const policy = profiles.find(({ policy: { id } }) => isOneOf(named, [id]))?.policy;
  return declared.map(({ id, ...about }) => {
    const field = settings[id];
    const entry = entries.find((one) => one.field === field);
    const made = { id, field, value: entry?.value ?? '', at: entry?.at };
    return { ...made, ...standingOf(about, policy) };
  });
}

function standingOf(
  { prescribed, isOpen, open, closed }: Omit<Declared, 'id'>,
  policy: Policy | undefined,
): Pick<SettingMade, 'prescribed' | 'isOpen' | 'basis'> {
  if (policy === undefined) return { prescribed: undefined, isOpen: true, basis: { zh: '', en: '' } };
  const number = prescribed(policy).toLocaleString('en-US');
  const mayBeSet = isOpen(policy);
  const basis = mayBeSet ? fill(open, { prescribed: number }) : closed;
  return { prescribed: number, isOpen: mayBeSet, basis };
}
