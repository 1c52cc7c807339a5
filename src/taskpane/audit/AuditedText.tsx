import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import type { Audited } from '../../commands/auditState';
import type { NumeralClass } from '../../core/audit';
import { fill, type Text } from '../../core/text';
import { useWords } from '../parts/language';
import type { Stretch } from './auditedLines';
import { AuditedLineView } from './AuditedLineView';
import { nextNumeral } from './nextNumeral';
import { NumeralDetail } from './NumeralDetail';
import { type ShownLines, useShownLines } from './useShownLines';

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

const name: Text = { zh: '文稿，方向键在数字间移动', en: 'The text; arrow keys move from number to number' };
const more: Text = { zh: '继续显示（还有 {count} 行）', en: 'Show more ({count} lines left)' };

interface AuditedTextProps {
  readonly audited: Audited;
  readonly only: NumeralClass | undefined;
  readonly marked: Stretch | undefined;
  readonly onPoint: (place: Stretch | undefined) => void;
}

/** The text with every number underlined by what became of it; what is pointed to comes into sight, with what there is to say. */
export function AuditedText(props: AuditedTextProps) {
  const styles = useStyles();
  const words = useWords();
  const { audited, only, marked, onPoint } = props;
  const text = useRef<HTMLDivElement>(null);
  const shown = useShownLines(audited, only, marked);
  useIntoSight(text, marked);
  const onClick = ({ target }: MouseEvent): void => {
    const start =
      target instanceof Element && target.closest<HTMLElement>('[data-numeral]')?.dataset['numeral'];
    const numeral = audited.outcome.numerals.find((one) => String(one.start) === start);
    if (numeral !== undefined) onPoint(numeral);
  };
  return (
    <section aria-label={words(name)}>
      {/* Heard here once for all the numbers inside, of which there are thousands. */}
      <div
        ref={text}
        className={styles.text}
        onClick={onClick}
        onKeyDown={(event) => {
          const next = nextNumeral(text.current, event.key);
          if (next === undefined) return;
          event.preventDefault();
          next.focus();
        }}
      >
        <Lines {...props} shown={shown} />
      </div>
      {shown.left > 0 && (
        <Button size="small" onClick={shown.showMore}>
          {words(fill(more, { count: String(shown.left) }))}
        </Button>
      )}
    </section>
  );
}

function Lines({ audited, only, marked, onPoint, shown }: AuditedTextProps & { readonly shown: ShownLines }) {
  const { lines, at, entry } = shown;
  return lines.map((line, index) => (
    <AuditedLineView
      key={line.start}
      line={line}
      only={only}
      marked={index === at ? marked : undefined}
      entry={line.numerals[0]?.start === entry ? entry : undefined}
    >
      {index === at && marked && (
        <NumeralDetail
          audited={audited}
          place={marked}
          onClose={() => {
            document.querySelector<HTMLElement>('[data-numeral][data-marked]')?.focus();
            onPoint(undefined);
          }}
        />
      )}
    </AuditedLineView>
  ));
}

/** Brings what is pointed to into sight, and the keyboard to its number. */
function useIntoSight(text: RefObject<HTMLElement>, marked: Stretch | undefined): void {
  useEffect(() => {
    if (marked === undefined) return;
    const place = text.current?.querySelector<HTMLElement>('[data-marked]');
    if (place && !isInSight(place)) place.scrollIntoView({ block: 'center' });
    if (place?.matches('[data-numeral]') === true) place.focus({ preventScroll: true });
  }, [text, marked]);
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
