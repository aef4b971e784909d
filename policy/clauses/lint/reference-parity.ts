import { parityRule } from './pair';

const name = 'reference-parity';

/** RU and EN refer to the same clauses, equally often. */
export const referenceParity = parityRule(
  name,
  (node) => (node.kind === 'reference' ? node.clauseId : null),
  (id, { has, lacks }) => ({
    ru: `На «${id}» ссылается текст ${has}, а текст ${lacks} — нет (или реже).`,
    en: `The ${has} text refers to “${id}”, the ${lacks} text does not (or less often).`,
  }),
);
