import type { DragEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../paneContext';
import { Notice } from '../parts/Notice';
import { AuditOutcome } from './AuditOutcome';
import { AuditProgress } from './AuditProgress';
import { useAuditDesk } from './useAuditDesk';
import { WrittenInput } from './WrittenInput';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** A written report, checked against itself and beside the workbook; a file may be dropped anywhere on it. */
export function AuditTab() {
  const styles = useStyles();
  const { look } = usePane().state;
  const { desk, state } = useAuditDesk();
  const { audited, progress, said } = state;
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void desk.open(file, look);
  };
  return (
    <div
      className={styles.tab}
      onDrop={onDrop}
      onDragOver={(event) => {
        event.preventDefault();
      }}
    >
      {audited === undefined && <WrittenInput />}
      <div role="status">
        {progress !== undefined && <AuditProgress progress={progress} cancel={desk.cancel} />}
        {said && <Notice {...said} />}
      </div>
      {audited !== undefined && <AuditOutcome key={audited.written.text} audited={audited} />}
    </div>
  );
}
