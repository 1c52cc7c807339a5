import { countColumn, type InputCard } from './table';

const by = {
  overseasGroups: countColumn('因公出国（境）团组数', 'Overseas groups', { aliases: ['团组数'] }),
  overseasPeople: countColumn('因公出国（境）人次', 'Overseas travellers'),
  vehiclesBought: countColumn('购置公务用车数', 'Vehicles bought', { aliases: ['公务用车购置数'] }),
  vehiclesKept: countColumn('公务用车保有量', 'Vehicles kept'),
  receptions: countColumn('公务接待批次', 'Receptions', { aliases: ['国内公务接待批次'] }),
  receptionGuests: countColumn('公务接待人次', 'Guests received', { aliases: ['国内公务接待人次'] }),
  foreignReceptions: countColumn('接待外宾批次', 'of which of foreign guests', { required: false }),
  foreignGuests: countColumn('接待外宾人次', 'Foreign guests received', { required: false }),
};

/** How many journeys, vehicles and receptions stand behind the three public expenses. */
export const threePublicCounts = {
  shape: 'card',
  id: 'threePublicCounts',
  name: '三公实物量',
  english: 'Three public expenses: counts',
  purpose: {
    zh: '“三公”经费的团组、车辆、批次、人次；没有的填 0。',
    en: 'Journeys, vehicles and receptions behind the three public expenses; type 0 where there were none.',
  },
  basis: '其他重要事项 一',
  required: true,
  by,
  fields: Object.values(by),
} as const satisfies InputCard & { readonly by: typeof by };
