import { useSyncExternalStore } from 'react';
import type { Commands } from '../../commands';
import { type AuditDesk, createAuditDesk } from '../../commands/auditDesk';
import type { AuditState } from '../../commands/auditState';
import { usePane } from '../paneContext';

const desks = new WeakMap<Commands, AuditDesk>();

function deskOf(commands: Commands): AuditDesk {
  const desk = desks.get(commands) ?? createAuditDesk(commands.saveAgain);
  desks.set(commands, desk);
  return desk;
}

/** The desk where written reports are audited: what lies on it stays there while the pane lives. */
export function useAuditDesk(): { readonly desk: AuditDesk; readonly state: AuditState } {
  const desk = deskOf(usePane().commands);
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.read) };
}
