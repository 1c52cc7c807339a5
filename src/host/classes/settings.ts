import type { Setting, Workbook } from '../model/workbook';
import type { Definition } from '../protocol/definition';
import type { Selves, Target } from '../protocol/selves';

type Self = Selves['Setting'];

const target = (workbook: Workbook, key: unknown): Target | undefined => {
  const setting = workbook.settings.find((item) => item.key === key);
  return setting && { type: 'Setting', self: { workbook, setting } };
};

function add(workbook: Workbook, key: string, value: unknown): Target | undefined {
  const known = workbook.settings.find((item) => item.key === key);
  if (known) known.value = value;
  else workbook.settings = [...workbook.settings, { key, value } satisfies Setting];
  return target(workbook, key);
}

export const settingClass: Definition<Self> = {
  identity: ({ setting }) => ({ _Id: setting.key }),
  exists: ({ workbook, setting }) => workbook.settings.includes(setting),
  scalars: {
    Key: { get: ({ setting }) => setting.key },
    Value: {
      get: ({ setting }) => setting.value,
      set: ({ setting }, value) => {
        setting.value = value;
      },
    },
  },
  calls: {
    Delete: ({ workbook, setting }) => {
      workbook.settings = workbook.settings.filter((item) => item !== setting);
    },
  },
};

export const settingCollectionClass: Definition<Workbook> = {
  items: (workbook) => workbook.settings.map((setting) => ({ type: 'Setting', self: { workbook, setting } })),
  item: target,
  objects: {
    Add: (workbook, args) => add(workbook, args.text(0), args.raw(1) ?? null),
  },
  calls: { GetCount: (workbook) => workbook.settings.length },
};
