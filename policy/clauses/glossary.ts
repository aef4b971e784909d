import { type Language } from '@/policy/vocabulary/laws';

/** Controlled terms: `controller` → its words, by law and by the voice of a house style. */
export type Glossary = ReadonlyMap<string, GlossaryTerm>;

export type GlossaryTerm = Readonly<Record<Language, readonly TermVariant[]>>;

/** The forms of a term under one law, in one voice; without either it holds everywhere. */
export type TermVariant = { law: string | null; voice: string | null; forms: Readonly<Record<string, string>> };

export const defaultForm: Record<Language, string> = { ru: 'nominative', en: 'singular' };

/**
 * The word for a term, or null when the glossary has none.
 *
 * The voice of the house style weighs more than the law: a document that says «Владелец» says so under every law.
 * @param form null for the form of the dictionary
 */
export function findTerm(
  glossary: Glossary,
  name: string,
  use: { language: Language; law: string | null; voice: string; form: string | null },
): string | null {
  const variants = glossary.get(name)?.[use.language] ?? [];
  const fitting = variants
    .filter((variant) => (variant.law === null || variant.law === use.law) && (variant.voice === null || variant.voice === use.voice))
    .sort((a, b) => weight(b) - weight(a));
  const form = use.form ?? defaultForm[use.language];
  return fitting.map((variant) => wordOf(variant, form)).find((word) => word !== null) ?? null;
}

function wordOf(variant: TermVariant, form: string): string | null {
  return Object.hasOwn(variant.forms, form) ? (variant.forms[form] ?? null) : null;
}

function weight(variant: TermVariant): number {
  return (variant.voice === null ? 0 : 2) + (variant.law === null ? 0 : 1);
}
