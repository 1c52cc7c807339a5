import { makeStyles, tokens } from '@fluentui/react-components';
import type { AuditFinding } from '../../core/audit';
import { fill, type Text } from '../../core/text';
import { Fold } from '../parts/Fold';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
});

const title: Text = {
  zh: '公开格式要求而文稿没有的段落（{count}）',
  en: 'Paragraphs that the format demands and the text lacks ({count})',
};

/** The paragraphs that are not in the text, as the workbook would give them. */
export function MissingParagraphs({ findings }: { readonly findings: readonly AuditFinding[] }) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <Fold id="missingParagraphs" title={fill(title, { count: String(findings.length) })}>
      <ul className={styles.list}>
        {findings.map(({ expected }) => (
          <li key={expected} lang="zh-CN">
            {expected}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
