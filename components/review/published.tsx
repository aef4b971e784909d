import { type Language } from '@/policy/vocabulary';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { CopyField } from '@/components/ui/copy-field';
import { Notice } from '@/components/ui/notice';
import { publishingText } from './publishing-words';

interface Published {
  /** `1.0` */
  version: string;
  /** Address of the version in force, in the reader's language. */
  address: string;
  languages: readonly Language[];
  serviceName: string;
}

/** After publishing: the addresses, ready to be copied. */
export function Published({ version, address, languages, serviceName }: Published) {
  const text = useText().review;
  const interfaceLanguage = useLanguage();
  const field = (id: string, label: string, value: string) => <CopyField key={id} id={id} label={label} value={value} copy={text.copy} copied={text.copied} />;
  return (
    <div className="space-y-2">
      <Notice tone="good" role="status" title={text.done(version)}>
        <p>{text.doneBody}</p>
      </Notice>
      <h2 className="text-lead font-medium">{text.addresses}</h2>
      <p>
        <a className="text-accent underline" href={address}>
          {address}
        </a>
      </p>
      {field('link', text.link, address)}
      {languages.map((language) => field(`permanent.${language}`, `${text.permanent} (${language.toUpperCase()})`, `${address}/v/${version}/${language}`))}
      {languages.map((language) => field(`subscribe.${language}`, `${publishingText(interfaceLanguage).subscribeLink} (${language.toUpperCase()})`, `${address}/subscribe/${language}`))}
      {languages.map((language) => field(`embed.${language}`, `${text.embed} (${language.toUpperCase()})`, `<a href="${address}/${language}" hreflang="${language}">${linkWords[language]}</a>`))}
      {languages.map((language) => field(`bot.${language}`, `${text.botCommand} (${language.toUpperCase()})`, `${serviceName}: ${address}/${language}`))}
    </div>
  );
}

/** Words of the link on the founder's own site: in the language of the document, not of the interface. */
const linkWords: Readonly<Record<Language, string>> = { ru: 'Политика конфиденциальности', en: 'Privacy policy' };
