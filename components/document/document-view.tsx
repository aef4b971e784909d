import { Fragment } from 'react';
import { type Block, type ClauseNode, type Document, type Inline, type Item, type Section, type Table } from '@/policy/document/tree';

/** What the preview adds to a document; a page that only shows one leaves it out. */
export interface Marking {
  /** Ids of blocks that changed just now. */
  readonly changed: ReadonlySet<string>;
  /** Ids of clauses that the question in focus writes. */
  readonly focused: ReadonlySet<string>;
  /** Words of the button that asks why a clause is there. */
  readonly whyLabel: string;
  readonly onWhy: (clauseId: string) => void;
}

interface DocumentView {
  document: Document;
  /** Put before ids where two documents stand on one page. */
  prefix?: string;
  marking?: Marking;
}

/** A policy as React elements, made from its tree. Everything in it is text: nothing is ever read as markup. */
export function DocumentView({ document, prefix = '', marking }: DocumentView) {
  return (
    <article lang={document.language} className="document" data-document={document.language}>
      <p role="heading" aria-level={2} className="font-sans text-title font-bold hyphens-manual">
        <Line content={document.title} />
      </p>
      {[...document.sections, ...document.appendices].map((section) => (
        <SectionView key={section.anchor} section={section} prefix={prefix} marking={marking} />
      ))}
    </article>
  );
}

interface Parts {
  prefix: string;
  marking?: Marking;
}

function SectionView({ section, ...parts }: Parts & { section: Section }) {
  return (
    <section id={`${parts.prefix}${section.anchor}`}>
      <h3>
        <Label text={section.label} />
        <Line content={section.title} />
      </h3>
      {section.clauses.map((clause) => (
        <ClauseView key={clause.id} clause={clause} {...parts} />
      ))}
    </section>
  );
}

function ClauseView({ clause, ...parts }: Parts & { clause: ClauseNode }) {
  const { prefix, marking } = parts;
  return (
    <div
      id={`${prefix}${clause.id}`}
      data-clause={clause.clauseId}
      data-focused={marking?.focused.has(clause.clauseId) || undefined}
      className={marking ? 'group relative cursor-help' : undefined}
      onClick={marking ? (event) => event.target instanceof HTMLAnchorElement || marking.onWhy(clause.clauseId) : undefined}
    >
      {marking ? (
        <button
          type="button"
          data-print="no"
          aria-label={`${marking.whyLabel}: ${clause.clauseId}`}
          title={marking.whyLabel}
          className="absolute -left-[22px] top-0 size-[20px] rounded-box font-sans text-small text-accent opacity-0 focus-visible:opacity-100 group-hover:opacity-100"
          onClick={(event) => {
            event.stopPropagation();
            marking.onWhy(clause.clauseId);
          }}
        >
          ?
        </button>
      ) : null}
      {clause.title ? (
        <h4>
          <Label text={clause.label} />
          <Line content={clause.title} />
        </h4>
      ) : null}
      {clause.blocks.map((block) => (
        <BlockView key={block.id} block={block} {...parts} />
      ))}
    </div>
  );
}

function BlockView({ block, ...parts }: Parts & { block: Block }) {
  const { prefix, marking } = parts;
  const changed = marking?.changed.has(block.id) || undefined;
  switch (block.kind) {
    case 'paragraph':
      return (
        <p id={`${prefix}${block.id}`} data-changed={changed}>
          <Label text={block.label} />
          <Line content={block.content} />
        </p>
      );
    case 'list': {
      const labelled = block.items.some((item) => item.label !== null);
      const List = block.ordered && !labelled ? 'ol' : 'ul';
      return (
        <List data-labelled={labelled || undefined} data-changed={changed}>
          {block.items.map((item) => (
            <ItemView key={item.id} item={item} {...parts} />
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView table={block} changed={changed} />;
  }
}

function ItemView({ item, ...parts }: Parts & { item: Item }) {
  const [first, ...rest] = item.blocks;
  const leads = first?.kind === 'paragraph';
  return (
    <li id={`${parts.prefix}${item.id}`} data-changed={parts.marking?.changed.has(item.id) || undefined}>
      <Label text={item.label} />
      {leads ? <Line content={first.content} /> : null}
      {(leads ? rest : item.blocks).map((block) => (
        <BlockView key={block.id} block={block} {...parts} />
      ))}
    </li>
  );
}

function TableView({ table, changed }: { table: Table; changed?: boolean }) {
  return (
    <div className="overflow-x-auto" data-changed={changed}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column, place) => (
              <th key={place} scope="col">
                <Line content={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => (
                <td key={place}>
                  <Line content={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Label({ text }: { text: string | null }) {
  return text === null ? null : <span className="tabular-nums">{text} </span>;
}

/** A line of a document. */
export function Line({ content }: { content: readonly Inline[] }) {
  return content.map((node, place) => (
    <Fragment key={place}>
      <InlineView node={node} />
    </Fragment>
  ));
}

function InlineView({ node }: { node: Inline }) {
  switch (node.kind) {
    case 'text':
    case 'term':
      return node.text;
    case 'break':
      return <br />;
    case 'strong':
      return (
        <strong>
          <Line content={node.content} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Line content={node.content} />
        </em>
      );
    case 'link':
      return (
        <Outward href={node.href}>
          <Line content={node.content} />
        </Outward>
      );
    case 'value':
      return node.href === undefined ? <bdi>{node.text}</bdi> : <Outward href={node.href}>{node.text}</Outward>;
    case 'reference':
      return node.state === 'resolved' ? node.text : <mark data-placeholder>{node.text}</mark>;
    case 'placeholder':
      return <mark data-placeholder>{node.text}</mark>;
  }
}

/** The tree holds safe addresses alone; what a link may be is checked once more where it becomes one. */
function Outward({ href, children }: { href: string; children: React.ReactNode }) {
  return /^(?:https?:|mailto:|tel:)/i.test(href) ? (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  ) : (
    children
  );
}
