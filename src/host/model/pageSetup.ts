import type { Area } from './area';

export interface HeaderFooterText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export type Zoom =
  | { readonly scale: number }
  | { readonly horizontalFitToPages: number | null; readonly verticalFitToPages: number | null };

/** Page set-up of a sheet; margins are in points. */
export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly zoom: Zoom;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly firstPageNumber: number | '';
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: string;
  readonly printComments: string;
  readonly printErrors: string;
  readonly printArea: readonly Area[];
  readonly titleRows: Area | undefined;
  readonly titleColumns: Area | undefined;
  readonly header: HeaderFooterText;
  readonly footer: HeaderFooterText;
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

const NO_TEXT: HeaderFooterText = { left: '', center: '', right: '' };

export const DEFAULT_PAGE: PageSetup = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: '',
  printGridlines: false,
  printHeadings: false,
  printOrder: 'DownThenOver',
  printComments: 'NoComments',
  printErrors: 'AsDisplayed',
  printArea: [],
  titleRows: undefined,
  titleColumns: undefined,
  header: NO_TEXT,
  footer: NO_TEXT,
  rowBreaks: [],
  columnBreaks: [],
};
