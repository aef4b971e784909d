import { type Language } from '@/policy/vocabulary';

/** What the shipped library promises of the plain level (templates/README.md): no starting point reads harder. */
export const READABILITY_BOUND: Readonly<Record<Language, { ease: number; sentenceLength: number }>> = {
  ru: { ease: 20, sentenceLength: 14 },
  en: { ease: 50, sentenceLength: 18 },
};
