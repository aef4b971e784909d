import { type Document } from '@/policy/document/tree';
import { type Language } from '@/policy/vocabulary';
import { DocumentView } from '@/components/document/document-view';
import { interfaceText } from '@/components/interface-text/interface-text';
import { draftPrefix } from './paragraph-id';

/** The text that would be published, folded: the matrix leads into it. */
export function DraftedDocuments({ documents, language }: { documents: readonly Document[]; language: Language }) {
  const text = interfaceText(language).review.coverage;
  return (
    <section aria-labelledby="draft-title" className="border-t pt-2">
      <h2 id="draft-title" className="text-lead font-medium">
        {text.document}
      </h2>
      <div className="mt-1 border-t">
        {documents.map((document) => (
          <details key={document.language} className="border-b">
            <summary className="cursor-pointer py-1">{text.documentIn[document.language]}</summary>
            <div className="bg-sheet px-2 py-3 sm:px-4">
              <DocumentView document={document} prefix={draftPrefix(document.language)} level={3} />
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}
