import { Body1, Button, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Audited } from '../../commands/auditState';
import { figuresOf, sourcesOf, stepOf } from '../../core/lineage';
import { fill, type Text } from '../../core/text';
import { usePane } from '../paneContext';
import { CellButtons } from '../parts/CellButtons';
import { useWords } from '../parts/language';
import type { Stretch } from './auditedLines';
import { findingId } from './AuditFindingList';
import { classWords } from './classWords';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const name: Text = { zh: '这个数字', en: 'This number' };
const stands: Text = { zh: '{number}：{became}', en: '{number}: {became}' };
const see: Text = { zh: '在“数字”中查看来龙去脉', en: 'See it among the figures' };
const close: Text = { zh: '收起', en: 'Close' };
const back: Text = { zh: '回到问题清单', en: 'Back to the findings' };

interface NumeralDetailProps {
  readonly audited: Audited;
  readonly place: Stretch;
  readonly onClose: () => void;
}

/** What became of a number of the text, why, and the cells of the figure that it states. */
export function NumeralDetail({ audited: { look, outcome }, place, onClose }: NumeralDetailProps) {
  const styles = useStyles();
  const words = useWords();
  const { start, end } = place;
  const numeral = outcome.numerals.find((one) => one.start < end && one.end > start);
  const findings = outcome.findings.filter((one) => one.start < end && one.end > start);
  return (
    <section aria-label={words(name)} className={styles.detail}>
      {numeral && (
        <Caption1Strong>
          {words(fill(stands, { number: numeral.text, became: classWords[numeral.class] }))}
        </Caption1Strong>
      )}
      {findings.map((finding) => (
        <Body1 key={finding.rule}>{words(finding.message)}</Body1>
      ))}
      {look && numeral?.figure !== undefined && <FigureSource look={look} id={numeral.figure} />}
      <div className={styles.actions}>
        {findings.slice(0, 1).map((finding) => (
          <Button
            key={finding.rule}
            size="small"
            onClick={() => {
              document.getElementById(findingId(finding))?.focus();
            }}
          >
            {words(back)}
          </Button>
        ))}
        <Button size="small" onClick={onClose}>
          {words(close)}
        </Button>
      </div>
    </section>
  );
}

interface FigureSourceProps {
  readonly look: NonNullable<Audited['look']>;
  readonly id: string;
}

function FigureSource({ look, id }: FigureSourceProps) {
  const words = useWords();
  const { commands, openTab } = usePane();
  const figure = useMemo(
    () => figuresOf(look.report).find((one) => one.figure.id === id)?.figure,
    [look, id],
  );
  if (figure === undefined) return null;
  const { words: derived, value } = stepOf(figure.expr);
  return (
    <>
      <Body1>
        {words(figure.label)}: {words(derived ?? value)}
      </Body1>
      <CellButtons cells={sourcesOf(figure.expr)} goToCell={commands.goToCell} />
      <Button
        size="small"
        onClick={() => {
          openTab('figures', id);
        }}
      >
        {words(see)}
      </Button>
    </>
  );
}
