import { Badge, Body1 } from '@fluentui/react-components';
import type { Finding, Severity } from '../../core/rules/finding';
import type { Text } from '../../core/text';
import { CellButtons, type GoToCell } from '../parts/CellButtons';
import { ExplanationList } from './ExplanationList';
import { ItemList } from '../parts/ItemList';
import { useWords } from '../parts/language';

const titles: Readonly<Record<Severity, Text>> = {
  error: { zh: '错误', en: 'Errors' },
  warning: { zh: '警告', en: 'Warnings' },
  hint: { zh: '提示', en: 'Hints' },
};

const notChecked: Text = { zh: '未核对', en: 'Not checked' };

interface FindingListProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly goToCell: GoToCell;
}

/** The findings of one severity, each in words and with its cells. */
export function FindingList({ severity, findings, goToCell }: FindingListProps) {
  const words = useWords();
  return (
    <ItemList title={titles[severity]} items={findings}>
      {({ verdict, message, cells, culprits, explanations }) => (
        <>
          <Body1>
            {verdict === 'notChecked' && <Badge color="warning">{words(notChecked)}</Badge>} {words(message)}
          </Body1>
          <CellButtons cells={cells} culprits={culprits} goToCell={goToCell} />
          <ExplanationList explanations={explanations} goToCell={goToCell} />
        </>
      )}
    </ItemList>
  );
}
