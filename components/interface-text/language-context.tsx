'use client';

import { createContext, useContext, type ReactNode } from 'react';
import { type Language } from '@/policy/vocabulary';
import { interfaceText, type InterfaceText } from './interface-text';

const LanguageContext = createContext<Language>('ru');

/** Tells the parts of a page in which language the interface speaks. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language of the interface. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The strings of the interface in its language. */
export function useText(): InterfaceText {
  return interfaceText(useLanguage());
}
