import { createContext, useState } from 'react';
import type { Language } from '../../core/text';

/** The language chosen for the pane; `office` follows Office. */
export type LanguageChoice = Language | 'office';

interface Chooser {
  readonly choice: LanguageChoice;
  readonly choose: (choice: LanguageChoice) => void;
}

export const LanguageChoiceContext = createContext<Chooser>({ choice: 'office', choose: () => undefined });

const key = 'finalAccounts.language';

const choices: readonly LanguageChoice[] = ['office', 'zh', 'en'];

/** The reader's choice, kept by the browser where it keeps anything for us. */
export function useLanguageChoice(): Chooser {
  const [choice, setChoice] = useState(kept);
  return {
    choice,
    choose: (chosen) => {
      keep(chosen);
      setChoice(chosen);
    },
  };
}

function kept(): LanguageChoice {
  try {
    const found = localStorage.getItem(key);
    return choices.find((choice) => choice === found) ?? 'office';
  } catch {
    return 'office';
  }
}

/** A frame of another site may be allowed no storage: then the choice holds until the pane is closed. */
function keep(choice: LanguageChoice): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    return;
  }
}
