import { formatDate } from '@/policy/language/date';
import { formatDuration } from '@/policy/language/duration';
import { type Notice } from '@/policy/versions/notice';
import { useLanguage } from '@/components/interface-text/language-context';
import { publishingText } from './publishing-words';

/** From which day the version may bind and why, and whether people have to be asked anew. */
export function NoticeNeeded({ notice: { because, period, earliest, reconfirmation, uncountedYears } }: { notice: Notice }) {
  const language = useLanguage();
  const text = publishingText(language);
  const day = formatDate(language, earliest) ?? earliest;
  return (
    <div className="text-small" data-earliest={earliest}>
      <p>
        {because === null
          ? text.noticeNone
          : because === 'promise' && period
            ? text.noticePromise(formatDuration(language, period, language === 'ru' ? 'accusative' : 'nominative', false), day)
            : text.noticeLaw(day)}
      </p>
      {uncountedYears.length > 0 ? <p className="text-warn">{text.uncounted(uncountedYears.join(', '))}</p> : null}
      {reconfirmation ? <p className="text-warn">{reconfirmation === 'consent' ? text.reconfirmConsent : text.reconfirmPromise}</p> : null}
    </div>
  );
}
