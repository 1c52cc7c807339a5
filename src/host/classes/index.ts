// One definition for each Office.js class that this Excel knows; the protocol reads them from this list.
// Nothing here may know how requests arrive, nor any use that is made of the workbook.
import type { Registry } from '../protocol/definition';
import {
  applicationClass,
  cultureInfoClass,
  datetimeFormatInfoClass,
  numberFormatInfoClass,
  runtimeClass,
  workbookProtectionClass,
} from './application';
import { chartAxesClass, chartAxisClass, chartAxisTitleClass, chartGridlinesClass } from './chartAxes';
import { chartDataLabelsClass } from './chartDataLabels';
import {
  chartAreaFormatClass,
  chartAxisFormatClass,
  chartFillClass,
  chartFontClass,
  chartGridlinesFormatClass,
  chartLineFormatClass,
  chartPointFormatClass,
  chartSeriesFormatClass,
  chartTextFormatClass,
} from './chartFormats';
import { chartLegendClass, chartPlotAreaClass, chartTitleClass } from './chartParts';
import { chartPointClass, chartPointsCollectionClass } from './chartPoints';
import { chartClass, chartCollectionClass } from './charts';
import { chartSeriesClass, chartSeriesCollectionClass } from './chartSeries';
import { commentReplyClass, commentReplyCollectionClass } from './commentReplies';
import { commentClass, commentCollectionClass } from './comments';
import { dataValidationClass } from './dataValidation';
import { namedItemClass, namedItemCollectionClass } from './names';
import { pageBreakClass, pageBreakCollectionClass } from './pageBreaks';
import { headerFooterClass, headerFooterGroupClass, pageLayoutClass } from './pageLayout';
import {
  customPropertyClass,
  customPropertyCollectionClass,
  documentPropertiesClass,
  worksheetCustomPropertyClass,
  worksheetCustomPropertyCollectionClass,
} from './properties';
import { rangeClass } from './range';
import { rangeAreasClass, rangeCollectionClass } from './rangeAreas';
import { rangeBorderClass, rangeBorderCollectionClass } from './rangeBorders';
import { formatProtectionClass, rangeFillClass, rangeFontClass, rangeFormatClass } from './rangeFormat';
import { settingClass, settingCollectionClass } from './settings';
import { autoFilterClass, worksheetFreezePanesClass, worksheetProtectionClass } from './sheetParts';
import { tableColumnClass, tableColumnCollectionClass } from './tableColumns';
import { tableRowClass, tableRowCollectionClass } from './tableRows';
import { tableClass, tableCollectionClass, tableScopedCollectionClass } from './tables';
import { workbookClass } from './workbook';
import { worksheetClass } from './worksheet';
import { worksheetCollectionClass } from './worksheets';

export const registry: Registry = {
  Application: applicationClass,
  AutoFilter: autoFilterClass,
  Chart: chartClass,
  ChartAreaFormat: chartAreaFormatClass,
  ChartAxes: chartAxesClass,
  ChartAxis: chartAxisClass,
  ChartAxisFormat: chartAxisFormatClass,
  ChartAxisTitle: chartAxisTitleClass,
  ChartAxisTitleFormat: chartTextFormatClass,
  ChartBorder: chartLineFormatClass,
  ChartCollection: chartCollectionClass,
  ChartDataLabelFormat: chartTextFormatClass,
  ChartDataLabels: chartDataLabelsClass,
  ChartFill: chartFillClass,
  ChartFont: chartFontClass,
  ChartGridlines: chartGridlinesClass,
  ChartGridlinesFormat: chartGridlinesFormatClass,
  ChartLegend: chartLegendClass,
  ChartLegendFormat: chartTextFormatClass,
  ChartLineFormat: chartLineFormatClass,
  ChartPlotArea: chartPlotAreaClass,
  ChartPlotAreaFormat: chartAxisFormatClass,
  ChartPoint: chartPointClass,
  ChartPointFormat: chartPointFormatClass,
  ChartPointsCollection: chartPointsCollectionClass,
  ChartSeries: chartSeriesClass,
  ChartSeriesCollection: chartSeriesCollectionClass,
  ChartSeriesFormat: chartSeriesFormatClass,
  ChartTitle: chartTitleClass,
  ChartTitleFormat: chartTextFormatClass,
  Comment: commentClass,
  CommentCollection: commentCollectionClass,
  CommentReply: commentReplyClass,
  CommentReplyCollection: commentReplyCollectionClass,
  CultureInfo: cultureInfoClass,
  CustomProperty: customPropertyClass,
  CustomPropertyCollection: customPropertyCollectionClass,
  DataValidation: dataValidationClass,
  DatetimeFormatInfo: datetimeFormatInfoClass,
  DocumentProperties: documentPropertiesClass,
  FormatProtection: formatProtectionClass,
  HeaderFooter: headerFooterClass,
  HeaderFooterGroup: headerFooterGroupClass,
  NamedItem: namedItemClass,
  NamedItemCollection: namedItemCollectionClass,
  NumberFormatInfo: numberFormatInfoClass,
  PageBreak: pageBreakClass,
  PageBreakCollection: pageBreakCollectionClass,
  PageLayout: pageLayoutClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  RangeBorder: rangeBorderClass,
  RangeBorderCollection: rangeBorderCollectionClass,
  RangeCollection: rangeCollectionClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  RangeFormat: rangeFormatClass,
  Runtime: runtimeClass,
  Setting: settingClass,
  SettingCollection: settingCollectionClass,
  Table: tableClass,
  TableCollection: tableCollectionClass,
  TableColumn: tableColumnClass,
  TableColumnCollection: tableColumnCollectionClass,
  TableRow: tableRowClass,
  TableRowCollection: tableRowCollectionClass,
  TableScopedCollection: tableScopedCollectionClass,
  Workbook: workbookClass,
  WorkbookProtection: workbookProtectionClass,
  Worksheet: worksheetClass,
  WorksheetCollection: worksheetCollectionClass,
  WorksheetCustomProperty: worksheetCustomPropertyClass,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionClass,
  WorksheetFreezePanes: worksheetFreezePanesClass,
  WorksheetProtection: worksheetProtectionClass,
};
