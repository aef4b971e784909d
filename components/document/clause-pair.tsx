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
              <ClauseView clause={withoutAnchors(clause)} prefix={`${language}.`} level={level} {...markingOf(clause, undefined)} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The tree is plain JSON, so it can be copied as such; a reference without an anchor is printed as words. */
function withoutAnchors(clause: ClauseNode): ClauseNode {
  return JSON.parse(JSON.stringify(clause, (key, value: unknown) => (key === 'anchors' ? [] : value))) as ClauseNode;
}
