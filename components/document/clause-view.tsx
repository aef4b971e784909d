import { memo } from 'react';
import { type ClauseNode, plainText, type Block } from '@/policy/document/tree';
import { Blocks, Label } from './blocks';
import { Heading, type HeadingLevel } from './heading';
import { Line } from './line';
import { sameContent } from './same-content';

interface ClauseView {
  clause: ClauseNode;
  prefix: string;
  /** How deep its title stands. */
  level: HeadingLevel;
  /** Ids of its blocks that changed just now. */
  changed: readonly string[];
  /** It prints the answer that is being given. */
  focused: boolean;
  /** The panel beside the document speaks of it. */
  selected: boolean;
  /** Words of the button that asks about the clause; without `onSelect` there is none. */
  selectLabel: string;
  onSelect: ((clauseId: string) => void) | null;
}

/** One clause. Rendered again only when it reads otherwise or is marked otherwise. */
export const ClauseView = memo(function ClauseView({ clause, prefix, level, changed, focused, selected, selectLabel, onSelect }: ClauseView) {
  const select = () => onSelect?.(clause.clauseId);
  return (
    <div
      id={prefix + clause.id}
      // References lead here, and the focus with them.
      tabIndex={-1}
      data-clause={clause.clauseId}
      data-own={clause.own}
      data-focused={focused || undefined}
      data-selected={selected || undefined}
      data-selectable={onSelect ? true : undefined}
      // For the mouse and the finger; the keyboard has the button.
      onClick={onSelect ? (event) => isPlainClick(event.target) && select() : undefined}
    >
      {onSelect ? (
        <button type="button" data-print="no" aria-label={`${selectLabel}: ${nameOf(clause)}`} aria-pressed={selected} title={selectLabel} onClick={select}>
          ?
        </button>
      ) : null}
      {clause.title ? (
        <Heading level={level} of="clause">
          <Label text={clause.label} />
          <Line content={clause.title} prefix={prefix} />
        </Heading>
      ) : null}
      <Blocks blocks={clause.blocks} prefix={prefix} changed={changed} />
    </div>
  );
}, sameView);

function sameView({ clause, ...before }: ClauseView, { clause: now, ...after }: ClauseView): boolean {
  return sameContent(before, after) && sameContent(clause, now);
}

/** A click on the words themselves; not on a link or the button, and not the end of marking them. */
function isPlainClick(target: EventTarget): boolean {
  const within = target instanceof Element && target.closest('a, button') !== null;
  return !within && (window.getSelection()?.isCollapsed ?? true);
}

/** What a clause is called where one has to tell them apart by ear: its title, or its first words. */
function nameOf(clause: ClauseNode): string {
  const [first] = clause.blocks;
  const words = clause.title ? plainText(clause.title) : first ? firstWords(first) : clause.clauseId;
  const label = clause.label ?? (first?.kind === 'paragraph' ? first.label : null);
  const short = words.length > 60 ? `${words.slice(0, words.lastIndexOf(' ', 60))}…` : words;
  return label === null ? short : `${label} ${short}`;
}

function firstWords(block: Block): string {
  if (block.kind === 'paragraph') return plainText(block.content);
  if (block.kind === 'table') return block.columns.map(plainText).join(', ');
  const [first] = block.items[0]?.blocks ?? [];
  return first ? firstWords(first) : '';
}
