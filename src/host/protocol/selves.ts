import type { Spot, Spots } from '../chart/spot';
import type { Area } from '../model/area';
import type { Side } from '../model/style';
import type {
  Chart,
  Comment,
  Name,
  Place,
  Property,
  Reply,
  Setting,
  Sheet,
  Table,
  Workbook,
} from '../model/workbook';

/** Areas of one sheet. */
export interface Places {
  readonly sheet: Sheet;
  readonly list: readonly Place[];
}

/** What a collection covers: the whole workbook or one sheet. */
export interface Scope {
  readonly workbook: Workbook;
  readonly sheet: Sheet | undefined;
}

/** What the host holds for an object of each Office.js class. */
export interface Selves {
  readonly Application: Workbook;
  readonly AutoFilter: { readonly sheet: Sheet; readonly table: Table | undefined };
  readonly Chart: Chart;
  readonly ChartAreaFormat: Spots;
  readonly ChartAxes: Chart;
  readonly ChartAxis: Spot;
  readonly ChartAxisFormat: Spots;
  readonly ChartAxisTitle: Spot;
  readonly ChartAxisTitleFormat: Spots;
  readonly ChartBorder: Spots;
  readonly ChartCollection: Sheet;
  readonly ChartDataLabelFormat: Spots;
  readonly ChartDataLabels: Spots;
  readonly ChartFill: Spots;
  readonly ChartFont: Spots;
  readonly ChartGridlines: { readonly axis: Spot; readonly name: string };
  readonly ChartGridlinesFormat: Spots;
  readonly ChartLegend: Spot;
  readonly ChartLegendFormat: Spots;
  readonly ChartLineFormat: Spots;
  readonly ChartPlotArea: Spot;
  readonly ChartPlotAreaFormat: Spots;
  readonly ChartPoint: { readonly series: Spot; readonly index: number };
  readonly ChartPointFormat: Spots;
  readonly ChartPointsCollection: Spot;
  readonly ChartSeries: Spot;
  readonly ChartSeriesCollection: Chart;
  readonly ChartSeriesFormat: Spots;
  readonly ChartTitle: Spot;
  readonly ChartTitleFormat: Spots;
  readonly Comment: Comment;
  readonly CommentCollection: Scope;
  readonly CommentReply: { readonly comment: Comment; readonly reply: Reply };
  readonly CommentReplyCollection: Comment;
  readonly CultureInfo: Workbook;
  readonly CustomProperty: { readonly workbook: Workbook; readonly property: Property };
  readonly CustomPropertyCollection: Workbook;
  readonly DataValidation: Places;
  readonly DatetimeFormatInfo: Workbook;
  readonly DocumentProperties: Workbook;
  readonly FormatProtection: Places;
  readonly HeaderFooter: Sheet;
  readonly HeaderFooterGroup: Sheet;
  readonly NamedItem: { readonly workbook: Workbook; readonly item: Name };
  readonly NamedItemCollection: Scope;
  readonly NumberFormatInfo: Workbook;
  readonly PageBreak: { readonly sheet: Sheet; readonly axis: 'rows' | 'columns'; readonly index: number };
  readonly PageBreakCollection: { readonly sheet: Sheet; readonly axis: 'rows' | 'columns' };
  readonly PageLayout: Sheet;
  readonly Range: Place;
  readonly RangeAreas: Places;
  readonly RangeBorder: {
    readonly places: Places;
    readonly side: Side | 'InsideHorizontal' | 'InsideVertical';
  };
  readonly RangeBorderCollection: Places;
  readonly RangeCollection: Places;
  readonly RangeFill: Places;
  readonly RangeFont: Places;
  readonly RangeFormat: Places;
  readonly Runtime: Workbook;
  readonly Setting: { readonly workbook: Workbook; readonly setting: Setting };
  readonly SettingCollection: Workbook;
  readonly Table: Table;
  readonly TableCollection: Scope;
  readonly TableColumn: { readonly table: Table; readonly id: number };
  readonly TableColumnCollection: Table;
  readonly TableRow: { readonly table: Table; readonly index: number };
  readonly TableRowCollection: Table;
  readonly TableScopedCollection: readonly Table[];
  readonly Workbook: Workbook;
  readonly WorkbookProtection: Workbook;
  readonly Worksheet: Sheet;
  readonly WorksheetCollection: Workbook;
  readonly WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
  readonly WorksheetCustomPropertyCollection: Sheet;
  readonly WorksheetFreezePanes: Sheet;
  readonly WorksheetProtection: Sheet;
}

export type ClassName = keyof Selves;

/** An object of the workbook under its Office.js class name. */
export type Target<K extends ClassName = ClassName> = {
  readonly [P in K]: { readonly type: P; readonly self: Selves[P] };
}[K];

const placeAt = (sheet: Sheet, area: Area): Place => ({ sheet, area, lost: false });

export const rangeOf = (sheet: Sheet, area: Area): Target<'Range'> => ({
  type: 'Range',
  self: placeAt(sheet, area),
});

export const placesOf = (sheet: Sheet, areas: readonly Area[]): Places => ({
  sheet,
  list: areas.map((area) => placeAt(sheet, area)),
});
