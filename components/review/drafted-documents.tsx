'use client';

import { useState } from 'react';
import { type Document } from '@/policy/document/tree';
import { type Coverage } from '@/policy/review/coverage';
import { type Language } from '@/policy/vocabulary';
import { DocumentView } from '@/components/document/document-view';
import { requirementsOf, StatedRequirements } from '@/components/document/stated-requirements';
import { useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { openFold, requirementId } from './open-fold';
import { draftPrefix } from './paragraph-id';

/** The text that would be published, folded: the matrix leads into it, and each clause back to what it answers. */
export function DraftedDocuments({ documents, coverage }: { documents: readonly Document[]; coverage: readonly Coverage[] }) {
  const all = useText();
  const text = all.review.coverage;
  const [asked, setAsked] = useState<{ language: Language; clauseId: string } | null>(null);
  return (
    <section aria-labelledby="draft-title" className="border-t pt-2">
      <h2 id="draft-title" className="text-lead font-medium">
        {text.document}
      </h2>
      <div className="mt-1 border-t">
        {documents.map((document) => (
          <details key={document.language} className="border-b">
            <summary className="cursor-pointer py-1">{text.documentIn[document.language]}</summary>
            {asked?.language === document.language ? (
              <aside aria-label={text.requirements} className="sticky top-0 z-10 max-h-[40vh] overflow-y-auto border-b-2 border-accent bg-paper px-2 py-1">
                <div className="flex items-start justify-between gap-2">
                  <p className="font-medium">{text.requirements}</p>
                  <Button look="bare" onClick={() => setAsked(null)}>
                    {all.close}
                  </Button>
                </div>
                <StatedRequirements coverage={requirementsOf(coverage, asked.clauseId)} hrefOf={(row) => `#${requirementId(row.id)}`} onFollow={(row) => openFold(requirementId(row.id))} />
              </aside>
            ) : null}
            <div className="bg-sheet px-2 py-3 sm:px-4">
              <DocumentView
                document={document}
                prefix={draftPrefix(document.language)}
                level={3}
                marking={{
                  changed: NOTHING,
                  focused: NOTHING,
                  selected: asked?.language === document.language ? asked.clauseId : null,
                  whyLabel: text.requirements,
                  onWhy: (clauseId) => setAsked({ language: document.language, clauseId }),
                }}
              />
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}

const NOTHING: ReadonlySet<string> = new Set();
