// What stands in the input tables, for people to see at a glance: how far they are filled in, and the choices made in them.
// Nothing is judged here: that is the rules' work.
export { choicesMade, type ChoiceMade } from './choicesMade';
export { settingsMade, type SettingMade } from './settingsMade';
export { structures, type Structure } from './structures';
export { tableStates, type TableState } from './tableStates';
