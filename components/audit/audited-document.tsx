'use client';

import type { AuditedBlock } from '@/policy/audit/audited-text';
import type { Language } from '@/policy/vocabulary';
import { markId, type Listed } from './audit-findings';
import { cutAtMarks } from './marks';

interface AuditedDocumentProps {
  blocks: readonly AuditedBlock[];
  language: Language;
  listed: readonly Listed[];
  current: number | null;
  onShow: (order: number) => void;
}

/** The text as it was read, with the quoted places marked. It is text throughout: nothing in it becomes markup. */
export function AuditedDocument({ blocks, language, listed, current, onShow }: AuditedDocumentProps) {
  return (
    <div tabIndex={0} role="region" aria-labelledby="audited-title" lang={language} className="mt-1 max-h-[80vh] overflow-auto border bg-sheet px-3 py-2 font-serif">
      {blocks.map((block, place) => (
        <Block key={place} block={block} listed={listed.filter(({ finding }) => finding.place?.block === place)} current={current} onShow={onShow} />
      ))}
    </div>
  );
}

const looks: Readonly<Record<AuditedBlock['kind'], string>> = {
  heading: 'mt-2 font-bold',
  paragraph: 'mt-1',
  item: 'mt-[4px] pl-2',
  table: 'mt-1 whitespace-pre-wrap border-l-2 pl-1 text-small',
};

function Block({ block, listed, current, onShow }: { block: AuditedBlock; listed: readonly Listed[]; current: number | null; onShow: (order: number) => void }) {
  return (
    <p className={looks[block.kind]}>
      {block.label === null ? (block.kind === 'item' ? '— ' : null) : `${block.label} `}
      {cutAtMarks(block.text, listed).map((piece, place) => {
        const [first] = piece.findings;
        if (first === undefined) return <span key={place}>{piece.text}</span>;
        return (
          <mark key={place} className={`cursor-pointer bg-mark text-ink ${piece.findings.some(({ order }) => order === current) ? 'outline-2 outline-accent' : ''}`} onClick={() => onShow(first.order)}>
            {piece.begins.map(({ order }) => (
              <span key={order} id={markId(order)} tabIndex={-1} />
            ))}
            {piece.text}
          </mark>
        );
      })}
    </p>
  );
}
