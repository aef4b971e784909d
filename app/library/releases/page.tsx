import Link from 'next/link';
import { interfaceText } from '@/components/interface-text/interface-text';
import { ReleaseDesk } from '@/components/library/workbench/release-desk';
import { PageBody } from '@/components/shell/page-body';
import { makeRelease, readImpact, readImpactRedline, startImpact } from '@/server/actions/library/releases';
import { database } from '@/server/database/client';
import { listReleases, previewRelease } from '@/server/library/workbench/releases';
import { dayInWords } from '@/server/services/shown';
import { currentLawyer } from '@/server/sessions/lawyer';
import { interfaceLanguage } from '@/server/sessions/language';

export async function generateMetadata() {
  return { title: interfaceText(await interfaceLanguage()).workbench.releases.title };
}

export default async function Page() {
  const lawyer = await currentLawyer('/library/releases');
  const language = await interfaceLanguage();
  const text = interfaceText(language);
  const preview = await previewRelease(database(), lawyer);
  const past = await listReleases(database(), lawyer);
  return (
    <PageBody title={text.workbench.releases.title} lead={text.workbench.releases.lead}>
      <p className="mb-2">
        <Link className="text-accent underline" href="/library">
          {text.library.back}
        </Link>
      </p>
      <ReleaseDesk
        key={preview.candidates.map(({ revisionId }) => revisionId).join()}
        base={preview.base.name}
        baseMoved={preview.baseMoved}
        unchanged={preview.unchanged}
        candidates={preview.candidates.map(({ revisionId, clauseId, number, released, mergeOpen, approvedBy, approvedAt }) => ({
          revisionId,
          clauseId,
          number,
          released,
          mergeOpen,
          approved: text.workbench.releases.approvedBy(approvedBy ?? '—', approvedAt ? dayInWords(approvedAt, language) : '—'),
        }))}
        start={startImpact}
        read={readImpact}
        redline={readImpactRedline}
        make={makeRelease}
      />
      {past.length > 0 ? (
        <section aria-labelledby="past-title" className="mt-4 border-t pt-2">
          <h2 id="past-title" className="text-lead font-medium">
            {text.workbench.releases.past}
          </h2>
          <ul>
            {past.map(({ id, number, name, notes, revisions, services, createdAt, by }) => (
              <li key={id} className="border-b py-1">
                <p>{text.workbench.releases.pastLine(number, name, revisions, services)}</p>
                <p className="text-small text-quiet">{[dayInWords(createdAt, language), by].filter(Boolean).join(', ')}</p>
                {notes?.[language] ? <p className="whitespace-pre-line">{notes[language]}</p> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </PageBody>
  );
}
