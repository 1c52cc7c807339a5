import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down';
import { useContext, useMemo, useState } from 'react';
import type { Audited } from '../../commands/auditState';
import type { NumeralClass } from '../../core/audit';
import type { Text } from '../../core/text';
import { usePane } from '../paneContext';
import { LanguageContext, useWords } from '../parts/language';
import { Notice, type NoticeProps } from '../parts/Notice';
import type { Stretch } from './auditedLines';
import { AuditedText } from './AuditedText';
import { AuditFindingList } from './AuditFindingList';
import { BesideSwitch } from './BesideSwitch';
import { ClassLegend } from './ClassLegend';
import { isOutdated } from './isOutdated';
import { MissingParagraphs } from './MissingParagraphs';
import { useAuditDesk } from './useAuditDesk';
import { verdictOf } from './verdictOf';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

const pasted: Text = { zh: '粘贴的文稿', en: 'The pasted text' };
const another: Text = { zh: '换一份文稿', en: 'Another text' };
const again: Text = { zh: '重新核对', en: 'Audit again' };
const outdated: NoticeProps = {
  intent: 'warning',
  text: {
    zh: '核对之后填报表有改动，结论可能已经不同。请重新核对。',
    en: 'The input tables have changed since; the outcome may be another. Audit again.',
  },
};
const marked: Text = { zh: '带批注的 Word', en: 'Word with comments' };

/** An audit that ended: how the numbers stand, what was found, and the text. */
export function AuditOutcome({ audited }: { readonly audited: Audited }) {
  const words = useWords();
  const [only, setOnly] = useState<NumeralClass>();
  const [place, point] = useState<Stretch>();
  const { look } = usePane().state;
  const isOld = useMemo(() => isOutdated(audited, look), [audited, look]);
  const { written, outcome } = audited;
  return (
    <>
      <Subtitle2 as="h2">{written.name ?? words(pasted)}</Subtitle2>
      <Notice {...(isOld ? outdated : verdictOf(audited))} />
      <BesideSwitch written={written} />
      <Actions />
      <ClassLegend summary={outcome.summary} only={only} onOnly={setOnly} />
      <AuditFindingList
        findings={outcome.findings.filter(hasPlace)}
        marked={place}
        onPoint={(found) => {
          setOnly(undefined);
          point({ start: found.start, end: found.end });
        }}
      />
      <AuditedText audited={audited} only={only} marked={place} onPoint={point} />
      <MissingParagraphs findings={outcome.findings.filter((finding) => !hasPlace(finding))} />
    </>
  );
}

/** What is missing stands nowhere in the text. */
function hasPlace({ start, end }: Stretch): boolean {
  return end > start;
}

function Actions() {
  const styles = useStyles();
  const words = useWords();
  const language = useContext(LanguageContext);
  const { look } = usePane().state;
  const { desk, state } = useAuditDesk();
  const isBusy = state.progress !== undefined;
  return (
    <div className={styles.actions}>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.again(look)}>
        {words(again)}
      </Button>
      <Button
        size="small"
        icon={<DocumentArrowDownRegular />}
        disabledFocusable={isBusy}
        onClick={() => void desk.saveMarked(language)}
      >
        {words(marked)}
      </Button>
      <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={desk.clear}>
        {words(another)}
      </Button>
    </div>
  );
}
