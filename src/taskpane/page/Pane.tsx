import { Spinner } from '@fluentui/react-components';
import type { Commands, Session } from '../../commands';
import type { Text } from '../../core/text';
import { App } from '../App';
import { announcedLocale } from './announcedLocale';
import { useDarkness } from './darkness';
import { Frame } from './Frame';
import { languageOf, useWords } from '../parts/language';
import { LanguageChoiceContext, useLanguageChoice } from './languageChoice';
import { NotInExcel } from './NotInExcel';
import { Notice } from '../parts/Notice';
import { type OfficePlace, useOffice } from './useOffice';

const patience = 10_000;

const connecting: Text = { zh: '正在连接 Excel…', en: 'Connecting to Excel…' };

const officeSilent: Text = {
  zh: '未能连接 Office：Office.js 没有载入，可能是网络拦截了微软的内容分发网络。请联系网络管理员放行，或改用采用中国区地址构建的版本，然后重新打开本窗格。',
  en: 'Office does not answer: Office.js was not loaded; a firewall may block Microsoft’s content delivery network. Ask your network administrator to allow it, or use a build made for the China network, then open this pane again.',
};

interface PaneProps {
  readonly session: Session;
  readonly commands: Commands;
}

/** The page from its first moment: it waits for Office only where Excel has not announced itself, then shows what fits the place. */
export function Pane({ session, commands }: PaneProps) {
  const place = useOffice(patience);
  const announced = announcedLocale(location.search);
  const isConnected = place === 'workbook';
  const isDark = useDarkness(isConnected ? Office.context.officeTheme : undefined);
  const chooser = useLanguageChoice();
  const given = languageOf(isConnected ? Office.context.displayLanguage : (announced ?? navigator.language));
  const language = chooser.choice === 'office' ? given : chooser.choice;
  return (
    <LanguageChoiceContext.Provider value={chooser}>
      <Frame language={language} isDark={isDark}>
        {isConnected || (place === 'waiting' && announced !== undefined) ? (
          <App session={session} commands={commands} />
        ) : (
          <Elsewhere place={place} />
        )}
      </Frame>
    </LanguageChoiceContext.Provider>
  );
}

function Elsewhere({ place }: { readonly place: Exclude<OfficePlace, 'workbook'> }) {
  const words = useWords();
  switch (place) {
    case 'waiting':
      return <Spinner label={words(connecting)} />;
    case 'silent':
      return <Notice intent="error" text={officeSilent} />;
    case 'browser':
      return <NotInExcel />;
  }
}
