import { type Duration, type Localized } from '@/policy/facts';
import { formatDate } from '@/policy/language/date';
import { formatDuration } from '@/policy/language/duration';
import { type LawChanges } from '@/policy/law-changes';
import { type Coverage } from '@/policy/review/coverage';
import { laws, type Bilingual, type Language } from '@/policy/vocabulary';
import { interfaceText, say } from '@/components/interface-text/interface-text';

interface LawNews {
  language: Language;
  serviceId: string;
  /** The day from which changes count; null where nothing is in force. */
  since: string | null;
  past: LawChanges | null;
  coming: readonly LawChanges[];
}

/** What the law changed for this policy since it was published, and what coming days will change. */
export function LawNews({ language, serviceId, since, past, coming }: LawNews) {
  const text = interfaceText(language).service.law;
  const day = (date: string) => formatDate(language, date) ?? date;
  return (
    <section aria-labelledby="law-title" className="border-t pt-2">
      <h2 id="law-title" className="text-lead font-medium">
        {text.title}
      </h2>
      {since === null ? null : past ? <Changes title={text.since(day(since))} changes={past} language={language} /> : <p className="text-quiet">{text.nothingSince(day(since))}</p>}
      {coming.map((changes) => (
        <Changes key={changes.to} title={text.from(day(changes.to))} changes={changes} language={language} />
      ))}
      {coming.length === 0 ? <p className="text-quiet">{text.nothingComing}</p> : null}
      {past || coming.length > 0 ? (
        <p className="mt-1">
          <a className="text-accent underline" href={`/services/${serviceId}/review`}>
            {text.toReview}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function Changes({ title, changes, language }: { title: string; changes: LawChanges; language: Language }) {
  const text = interfaceText(language).service.law;
  const nameOf = (name: Localized | Bilingual) => name[language] ?? name.ru ?? name.en ?? '';
  const period = (value: Duration | null) => (value === null ? text.noPeriod : formatDuration(language, value, 'nominative', false));
  const requirement = ({ title, article, verified }: Coverage) =>
    [say(title, language), article ? ` (${say(article, language)}${verified ? '' : `; ${text.unverified}`})` : ''].join('');
  const lists = [
    { title: text.came, lines: changes.came.map(requirement) },
    { title: text.went, lines: changes.went.map(requirement) },
    {
      title: text.periods,
      lines: changes.periods.map(({ law, act, before, after }) => `${say(laws[law], language)}, ${act === null ? text.answer : nameOf(act)}: ${period(before)} → ${period(after)}`),
    },
    { title: text.gained, lines: changes.adequacy.gained.map(nameOf) },
    { title: text.lost, lines: changes.adequacy.lost.map(nameOf) },
    { title: text.found, lines: changes.found.map(({ message }) => say(message, language)) },
    { title: text.solved, lines: changes.solved.map(({ message }) => say(message, language)) },
  ];
  return (
    <div className="mt-1 border-l-4 border-l-accent pl-2">
      <h3 className="font-medium">{title}</h3>
      {lists.map((list) =>
        list.lines.length === 0 ? null : (
          <div key={list.title} className="mt-1">
            <p className="text-small text-quiet">{list.title}</p>
            <ul className="list-disc pl-3">
              {list.lines.map((line, place) => (
                <li key={place}>{line}</li>
              ))}
            </ul>
          </div>
        ),
      )}
    </div>
  );
}
