// What a click does: the commands of the ribbon and the pane, and the session in which their outcome is kept.
// No display and no business rule: those are the pane's and core's.
export { commandNames, type CommandName } from './commandNames';
export { createCommands, type Commands } from './commands';
export type { NewYear } from './newYear';
export type { OutputFile } from './outputFile';
export { associateRibbon, type PaneWindow } from './ribbon';
export {
  createSession,
  type Outcome,
  type Running,
  type Session,
  type SessionState,
  type Sight,
} from './session';
