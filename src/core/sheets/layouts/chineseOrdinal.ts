export { chineseOrdinal } from '../../chineseOrdinal';
