import type { Decision, Identity } from '../../../core/rules/findingState';
import { usePane } from '../../paneContext';
import { AcceptedLine } from './AcceptedLine';
import { OpenLine } from './OpenLine';

/** A decision and the way to another one, which goes to the findings sheet. */
export interface Deciding {
  readonly decision: Decision;
  /** Whether another one is being written. */
  readonly isWriting: boolean;
  /** Whether none can be made now. */
  readonly isBusy: boolean;
  readonly onDecide: (decision: Decision) => void;
}

interface DecisionLineProps {
  readonly identity: Identity;
  readonly decision: Decision;
}

/** What was decided about a finding and the way to open it again, or the way to accept it with a reason. */
export function DecisionLine({ identity, decision }: DecisionLineProps) {
  const { state, commands } = usePane();
  const { running, deciding } = state;
  const made: Deciding = {
    decision,
    isWriting: deciding?.key === identity.key && deciding.words === identity.words,
    isBusy: running !== undefined || deciding !== undefined,
    onDecide: (wanted) => void commands.decide(identity, wanted),
  };
  return decision.state === 'accepted' ? <AcceptedLine {...made} /> : <OpenLine {...made} />;
}
