import { type StatedPlace } from '@/policy/review/stated';
import { type Language } from '@/policy/vocabulary';

/** What is put before the ids of a draft on the page of the review, where both languages may stand. */
export const draftPrefix = (language: Language) => `draft.${language}.`;

/** The paragraph of the draft on the page of the review. */
export const paragraphId = ({ language, anchor }: Pick<StatedPlace, 'language' | 'anchor'>) => draftPrefix(language) + anchor;
