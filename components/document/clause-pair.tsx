import { type ClauseNode } from '@/policy/document/tree';
import { ClauseView } from './clause-view';
import { type HeadingLevel } from './heading';
import { markingOf } from './marking';

/** One clause in both languages, outside its document. Its references have nothing to lead to there, and stay words. */
export function ClausePair({ ru, en, level }: { ru: ClauseNode; en: ClauseNode; level: HeadingLevel }) {
  return (
    <div className="document" data-document="clause">
      <div data-page="both">
        <div data-row>
          {([['ru', ru], ['en', en]] as const).map(([language, clause]) => (
            <div key={language} lang={language}>
              <ClauseView clause={clause} prefix={`${language}.`} level={level} {...markingOf(clause, undefined)} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
