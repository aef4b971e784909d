import { type Document } from '@/policy/document/tree';
import { type Language } from '@/policy/vocabulary';
import { DocumentView } from '@/components/document/document-view';
import { interfaceText } from '@/components/interface-text/interface-text';
import { ButtonLink } from '@/components/ui/button';

export interface HostedSample {
  readonly name: string;
  readonly href: string;
}

/** What Klauza is, for whom, and one button. The document beside it is drafted, not drawn. */
export function StartPage({ language, sample, hosted }: { language: Language; sample: Document | null; hosted: readonly HostedSample[] }) {
  const text = interfaceText(language).start;
  return (
    <main id="content" className="mx-auto grid max-w-[80rem] gap-4 px-2 py-4 sm:px-3 lg:grid-cols-2 lg:gap-6 lg:py-6">
      <div>
        <h1 lang={language} className="font-serif text-title font-bold hyphens-auto sm:text-display">{text.headline}</h1>
        <p className="mt-2 max-w-[38rem] text-lead">{text.lead}</p>
        <p className="mt-3">
          <ButtonLink look="primary" href="/start" className="px-3 py-[10px] text-lead">
            {text.begin}
          </ButtonLink>
        </p>
        <p className="mt-1 text-small text-quiet">{text.noAccount}</p>

        <h2 className="mt-5 text-lead font-medium">{text.how}</h2>
        <dl className="mt-1 max-w-[38rem] border-t">
          {text.howList.map((item) => (
            <div key={item.title} className="border-b py-[12px]">
              <dt className="font-medium">{item.title}</dt>
              <dd className="text-quiet">{item.body}</dd>
            </div>
          ))}
        </dl>

        <h2 className="mt-4 text-lead font-medium">{text.whom}</h2>
        <ul className="mt-1 max-w-[38rem] list-['—_'] space-y-[4px] pl-2">
          {text.whomList.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>

        {hosted.length > 0 ? (
          <>
            <h2 className="mt-4 text-lead font-medium">{text.hosted}</h2>
            <p className="text-small text-quiet">{text.hostedNote}</p>
            <ul className="mt-1 space-y-[4px]">
              {hosted.map((one) => (
                <li key={one.href}>
                  <a className="text-accent underline" href={one.href}>
                    {one.name}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <p className="mt-4 max-w-[38rem] text-small text-quiet">{text.disclaimer}</p>
      </div>
      {sample ? (
        <div className="min-w-0">
          <h2 id="sample-title" className="text-small text-quiet">
            {text.sampleTitle}
          </h2>
          <div tabIndex={0} role="region" aria-labelledby="sample-title" className="mt-1 max-h-[44rem] overflow-y-auto border bg-sheet px-3 py-3 shadow-sm">
            <DocumentView document={sample} prefix="sample." />
          </div>
          <p className="mt-1 text-small text-quiet">{text.sampleNote}</p>
        </div>
      ) : null}
    </main>
  );
}
