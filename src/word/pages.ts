import { PageOrientation, type ISectionPropertiesOptions } from 'docx';

/** What stands on pages of one kind: running text, or tables. */
export type PageKind = 'text' | 'portrait' | 'landscape';

/** Millimetres in twips. */
function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly footer: number;
}

/** Text as GB/T 9704 has it; tables have more of the page. */
const textMargins: Margins = { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28), footer: mm(24) };
const tableMargins: Margins = { top: mm(18), right: mm(18), bottom: mm(18), left: mm(18), footer: mm(10) };

const shortSide = mm(210);
const longSide = mm(297);

const marginsOf = {
  text: textMargins,
  portrait: tableMargins,
  landscape: tableMargins,
} as const satisfies Readonly<Record<PageKind, Margins>>;

/** A4; the library turns width and height for landscape. */
export function pageOf(kind: PageKind): NonNullable<ISectionPropertiesOptions['page']> {
  const orientation = kind === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { size: { width: shortSide, height: longSide, orientation }, margin: marginsOf[kind] };
}

/** The room between the margins of a page, in twips. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export function roomOn(kind: PageKind): Room {
  const { top, right, bottom, left } = marginsOf[kind];
  const [width, height] = kind === 'landscape' ? [longSide, shortSide] : [shortSide, longSide];
  return { width: width - left - right, height: height - top - bottom };
}
