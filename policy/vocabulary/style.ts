import { vocabulary } from './entry';

export const numberings = vocabulary({
  decimal: { ru: 'каждый абзац и пункт (1.1.1)', en: 'every paragraph and item (1.1.1)' },
  headings: { ru: 'разделы и подразделы (1, 1.1)', en: 'sections and sub-headings (1, 1.1)' },
  sections: { ru: 'только разделы (1, 2, 3)', en: 'sections only (1, 2, 3)' },
  none: { ru: 'без номеров', en: 'none' },
});

/** How the document names the one who processes the data. */
export const voices = vocabulary({
  we: { ru: '«мы»', en: '“we”' },
  controller: { ru: 'термин закона («Оператор», «Контролёр»)', en: 'the term of the law (“the operator”, “the controller”)' },
  owner: { ru: '«Владелец»', en: '“the Owner”' },
  company: { ru: '«Компания»', en: '“the Company”' },
});

export const headingCases = vocabulary({
  sentence: { ru: 'как в предложении', en: 'sentence case' },
  upper: { ru: 'ПРОПИСНЫЕ', en: 'UPPER CASE' },
});

export const layouts = vocabulary({
  bullets: { ru: 'списком', en: 'bullets' },
  paragraphs: { ru: 'абзацами', en: 'paragraphs' },
  table: { ru: 'таблицей', en: 'table' },
  appendix: { ru: 'в приложении', en: 'in an appendix' },
});

export const citationStyles = vocabulary({
  short: { ru: 'кратко', en: 'short' },
  none: { ru: 'без статей', en: 'none' },
});
