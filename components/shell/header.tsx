import Link from 'next/link';
import { type Language } from '@/policy/vocabulary';
import { interfaceText } from '@/components/interface-text/interface-text';

interface Header {
  language: Language;
  /** Name of the person who is signed in. */
  person: string | null;
  /** Where a guest's draft is. */
  draftHref: string | null;
  onLanguage: (form: FormData) => Promise<void>;
  onSignOut: () => Promise<void>;
}

const link = 'rounded-box px-1 py-[6px] no-underline hover:bg-tint';

/** The line at the top of every page. */
export function Header({ language, person, draftHref, onLanguage, onSignOut }: Header) {
  const text = interfaceText(language);
  return (
    <header data-print="no" className="border-b bg-paper">
      <div className="mx-auto flex min-h-7 max-w-[110rem] flex-wrap items-center gap-x-2 px-2">
        <Link href="/" className="mr-1 rounded-box py-1 font-serif text-lead font-bold no-underline">
          Klauza
        </Link>
        {person !== null ? (
          <Link href="/services" className={link}>
            {text.header.services}
          </Link>
        ) : draftHref !== null ? (
          <Link href={draftHref} className={link}>
            {text.header.continueDraft}
          </Link>
        ) : null}
        <Link href="/library" className={link}>
          {text.header.library}
        </Link>
        <Link href="/audit" className={link}>
          {text.header.audit}
        </Link>
        <div className="ml-auto flex flex-wrap items-center gap-x-1">
          <LanguageSwitch language={language} label={text.switchLanguage} onLanguage={onLanguage} />
          {person !== null ? (
            <form action={onSignOut} className="flex items-center gap-1">
              <Link href="/organisation" className={`${link} max-w-[14rem] truncate`}>
                <span className="sr-only">{text.header.organisation}: </span>
                {person}
              </Link>
              <button type="submit" className={link}>
                {text.header.signOut}
              </button>
            </form>
          ) : (
            <Link href="/sign-in" className={link}>
              {text.header.signIn}
            </Link>
          )}
        </div>
      </div>
    </header>
  );
}

/** Works without a script: each language is a button of a form. */
function LanguageSwitch({ language, label, onLanguage }: { language: Language; label: string; onLanguage: (form: FormData) => Promise<void> }) {
  return (
    <form action={onLanguage}>
      <div role="group" aria-label={label} className="flex">
      {(['ru', 'en'] as const).map((one) => (
        <button
          key={one}
          type="submit"
          name="language"
          value={one}
          lang={one}
          aria-pressed={one === language}
          aria-label={interfaceText(one).languageName}
          className="min-h-4 min-w-4 rounded-box px-1 text-small text-quiet hover:bg-tint aria-pressed:font-medium aria-pressed:text-accent aria-pressed:underline aria-pressed:underline-offset-4"
        >
          {one.toUpperCase()}
        </button>
      ))}
      </div>
    </form>
  );
}
