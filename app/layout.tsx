import '@fontsource-variable/golos-text';
import '@fontsource/pt-serif/400.css';
import '@fontsource/pt-serif/700.css';
import '@fontsource/pt-serif/400-italic.css';
import '@fontsource/jetbrains-mono/400.css';
import './style.css';
import { type ReactNode } from 'react';
import { interfaceText } from '@/components/interface-text/interface-text';
import { LanguageProvider } from '@/components/interface-text/language-context';
import { Header } from '@/components/shell/header';
import { signOut } from '@/server/actions/accounts';
import { chooseLanguage } from '@/server/actions/choose-language';
import { interfaceLanguage } from '@/server/sessions/language';
import { draftOf } from '@/server/services/draft';
import { currentVisitor } from '@/server/sessions/visitor';

export const metadata = { title: { default: 'Klauza', template: '%s · Klauza' } };
export const viewport = { colorScheme: 'light dark' };

// Every page is rendered for its request: the content policy admits scripts by a nonce that is new each time.
export default async function Layout({ children }: { children: ReactNode }) {
  const language = await interfaceLanguage();
  const visitor = await currentVisitor();
  const draft = await draftOf(visitor);
  return (
    <html lang={language}>
      <body>
        <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:bg-sheet focus:p-1">
          {interfaceText(language).skipToContent}
        </a>
        <LanguageProvider language={language}>
          <Header
            language={language}
            person={visitor.person?.name ?? null}
            draftHref={draft === null ? null : `/services/${draft}/wizard/laws`}
            onLanguage={chooseLanguage}
            onSignOut={signOutNow}
          />
          {children}
        </LanguageProvider>
      </body>
    </html>
  );
}

async function signOutNow(): Promise<void> {
  'use server';
  await signOut(null);
}
