import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { NumeralClass } from '../../core/audit';
import { type AuditedLine, runsOf, type Stretch } from './auditedLines';
import { NumeralButton } from './NumeralButton';

const useStyles = makeStyles({
  // What is out of sight is not laid out: a report has hundreds of lines.
  line: { contentVisibility: 'auto', containIntrinsicSize: 'auto 60px' },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  marked: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
});

interface AuditedLineViewProps {
  readonly line: AuditedLine;
  /** What is pointed to, where it begins in this line. */
  readonly marked: Stretch | undefined;
  readonly only: NumeralClass | undefined;
  /** The number of this line where the keyboard enters the text. */
  readonly entry: number | undefined;
  /** What there is to say about what is pointed to. */
  readonly children?: ReactNode;
}

/** A line of the text with its numbers underlined. */
export const AuditedLineView = memo(function AuditedLineView(props: AuditedLineViewProps) {
  const { line, marked, only, entry, children } = props;
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <p className={styles.text} lang="zh-CN">
        {runsOf(line, marked).map(({ start, text, numeral, isMarked }) =>
          numeral === undefined ? (
            <span
              key={start}
              data-marked={isMarked || undefined}
              className={mergeClasses(isMarked && styles.marked)}
            >
              {text}
            </span>
          ) : (
            <NumeralButton
              key={start}
              start={start}
              text={text}
              numeralClass={numeral.class}
              isShown={only === undefined || only === numeral.class}
              isMarked={isMarked}
              isEntry={start === entry}
            />
          ),
        )}
      </p>
      {children}
    </div>
  );
});
