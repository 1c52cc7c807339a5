import { Field, Textarea } from '@fluentui/react-components';
import type { Text } from '../../../core/text';
import { useWords } from '../../parts/language';

const why: Text = { zh: '为什么不用更正？', en: 'Why is nothing to be corrected?' };

const noReason: Text = {
  zh: '请写明理由，例如“印本如此，已与财政局核实”。理由记在“校验结果”中，供复核时查看。',
  en: 'Give a reason, such as "Printed so; confirmed with the finance bureau". It is kept on the findings sheet for whoever reviews it.',
};

interface NoteFieldProps {
  readonly note: string;
  /** Whether it was refused for want of a reason. */
  readonly isWanting: boolean;
  /** Whether it is being written down as it stands. */
  readonly isFixed: boolean;
  readonly onNote: (note: string) => void;
  readonly onEscape: () => void;
}

/** Where the reason is typed for which a finding is accepted. */
export function NoteField({ note, isWanting, isFixed, onNote, onEscape }: NoteFieldProps) {
  const words = useWords();
  return (
    <Field size="small" label={words(why)} {...(isWanting && { validationMessage: words(noReason) })}>
      <Textarea
        autoFocus
        size="small"
        resize="vertical"
        readOnly={isFixed}
        value={note}
        onChange={(_, { value }) => {
          onNote(value);
        }}
        onKeyDown={({ key }) => {
          if (key === 'Escape' && !isFixed) onEscape();
        }}
      />
    </Field>
  );
}
