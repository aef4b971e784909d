import { parityRule } from './pair';

const name = 'fact-parity';

/** RU and EN print the same facts, equally often. */
export const factParity = parityRule(
  name,
  (node) => {
    if (node.kind !== 'print') return null;
    return node.format.kind === 'list' && node.format.field ? node.format.field.name : node.path.name;
  },
  (fact, { has, lacks }) => ({
    ru: `Факт «${fact}» печатает текст ${has}, а текст ${lacks} — нет (или реже).`,
    en: `The ${has} text prints the fact “${fact}”, the ${lacks} text does not (or less often).`,
  }),
);
