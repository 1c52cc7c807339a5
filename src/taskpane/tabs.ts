import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { NumberSymbolRegular } from '@fluentui/react-icons/svg/number-symbol';
import { type ComponentType, lazy } from 'react';
import type { Text } from '../core/text';
import { FindingsTab } from './findings/FindingsTab';
import { OverviewTab } from './overview/OverviewTab';
import { ReportTab } from './report/ReportTab';
import { SettingsTab } from './settings/SettingsTab';
import type { TabName } from './tabNames';

/** What a tab is called and what it shows. */
interface Tab {
  readonly label: Text;
  readonly Icon: ComponentType;
  readonly Content: ComponentType;
}

// These two know expressions and the narrative: they come with the scripts that read and compute.
const NarrativeTab = lazy(async () => ({ default: (await import('./narrative/NarrativeTab')).NarrativeTab }));
const FiguresTab = lazy(async () => ({ default: (await import('./figures/FiguresTab')).FiguresTab }));

export const tabs: Readonly<Record<TabName, Tab>> = {
  overview: { label: { zh: '概览', en: 'Overview' }, Icon: HomeRegular, Content: OverviewTab },
  findings: { label: { zh: '校验', en: 'Findings' }, Icon: ClipboardTaskRegular, Content: FindingsTab },
  report: { label: { zh: '报表', en: 'Report' }, Icon: DocumentTableRegular, Content: ReportTab },
  narrative: { label: { zh: '说明', en: 'Narrative' }, Icon: DocumentTextRegular, Content: NarrativeTab },
  figures: { label: { zh: '数字', en: 'Figures' }, Icon: NumberSymbolRegular, Content: FiguresTab },
  settings: { label: { zh: '设置', en: 'Settings' }, Icon: SettingsRegular, Content: SettingsTab },
};
