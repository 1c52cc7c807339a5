import { useState } from 'react';
import { isUnbegun } from '../../core/account/reading/unbegun';
import type { Text } from '../../core/text';
import type { Validation } from '../../core/validation';
import { NextStepCard } from '../overview/NextStepCard';
import { nextStep } from '../overview/nextStep';
import { usePane } from '../paneContext';
import { Notice } from '../parts/Notice';
import { SightLine } from '../parts/SightLine';
import { FindingFilter } from './FindingFilter';
import { FindingGroups } from './FindingGroups';
import { LedgerView } from './LedgerView';
import { ReadProblemList } from './ReadProblemList';
import { decidedFindings, groupsOf, isWanted, mentions, type Wanted } from './shownFindings';
import { SummaryLine } from './SummaryLine';

const noneShown: Text = {
  zh: '没有这样的问题。',
  en: 'There is none of that kind.',
};

/** What a validation found: in counts and item by item; where there is nothing to validate, what comes before. */
export function FindingsTab() {
  const { state } = usePane();
  const { validation } = state;
  if (validation !== undefined && !isUnbegun(validation.readProblems)) {
    return <Findings validation={validation} />;
  }
  const step = nextStep(state);
  return step === undefined ? <SightLine /> : <NextStepCard step={step} />;
}

function Findings({ validation }: { readonly validation: Validation }) {
  const { state, commands } = usePane();
  const [wanted, setWanted] = useState<Wanted>('open');
  const [sought, setSought] = useState('');
  const { summary, findings, readProblems, ledger } = validation;
  const decided = decidedFindings(findings, state.look?.remarks ?? []);
  const shown = decided.filter((one) => isWanted(one, wanted) && mentions(one, sought));
  return (
    <>
      <SummaryLine summary={summary} />
      <ReadProblemList problems={readProblems} goToCell={commands.goToCell} />
      {findings.length > 0 && (
        <FindingFilter
          countOf={(kind) => decided.filter((one) => isWanted(one, kind)).length}
          wanted={wanted}
          onWanted={setWanted}
          sought={sought}
          onSought={setSought}
        />
      )}
      {findings.length > 0 && shown.length === 0 && <Notice intent="info" text={noneShown} />}
      <FindingGroups groups={groupsOf(shown)} ledger={ledger} />
      <LedgerView ledger={ledger} />
    </>
  );
}
