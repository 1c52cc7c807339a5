import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import type { Language } from '../../core/text';
import { ErrorBoundary } from './ErrorBoundary';
import { LanguageContext } from '../parts/language';

const useStyles = makeStyles({
  frame: { minHeight: '100vh', '& h1, & h2, & p': { margin: 0 } },
});

const languageTag: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

interface FrameProps {
  readonly language: Language;
  readonly isDark: boolean;
  readonly children: ReactNode;
}

/** Language, theme and the last resort for faults, around everything the pane shows. */
export function Frame({ language, isDark, children }: FrameProps) {
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = languageTag[language];
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.frame}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </FluentProvider>
    </LanguageContext.Provider>
  );
}
