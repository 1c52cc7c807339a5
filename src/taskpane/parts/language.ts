import { createContext, useCallback, useContext } from 'react';
import type { Language, Text } from '../../core/text';

/** The language that the pane speaks. */
export const LanguageContext = createContext<Language>('zh');

/** Chinese for every Chinese locale, English for all others. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Gives the words of a text in the pane's language. */
export function useWords(): (text: Text) => string {
  const language = useContext(LanguageContext);
  return useCallback((text) => text[language], [language]);
}
