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
  readonly Content: ComponentType;
}

// These know expressions and the narrative: they come with the scripts that read and compute.
const NarrativeTab = lazy(async () => ({ default: (await import('./narrative/NarrativeTab')).NarrativeTab }));
const FiguresTab = lazy(async () => ({ default: (await import('./figures/FiguresTab')).FiguresTab }));
const AuditTab = lazy(async () => ({ default: (await import('./audit/AuditTab')).AuditTab }));

export const tabs: Readonly<Record<TabName, Tab>> = {
  overview: { label: { zh: '概览', en: 'Overview' }, Content: OverviewTab },
  findings: { label: { zh: '校验', en: 'Findings' }, Content: FindingsTab },
  report: { label: { zh: '报表', en: 'Report' }, Content: ReportTab },
  narrative: { label: { zh: '说明', en: 'Narrative' }, Content: NarrativeTab },
  figures: { label: { zh: '数字', en: 'Figures' }, Content: FiguresTab },
  audit: { label: { zh: '核对文稿', en: 'Audit' }, Content: AuditTab },
  settings: { label: { zh: '设置', en: 'Settings' }, Content: SettingsTab },
};
