import { Fragment, type ReactNode } from 'react';
import { type Inline } from '@/policy/document/tree';
import { ReferenceLink } from './reference-link';

/** A line of a document. `prefix` stands before the ids of the document that its references lead into. */
export function Line({ content, prefix }: { content: readonly Inline[]; prefix: string }) {
  return content.map((node, place) => (
    <Fragment key={place}>
      <InlineView node={node} prefix={prefix} />
    </Fragment>
  ));
}

/** «152-ФЗ» stays on one line, as on the hosted page (policy/render/html.ts). */
function KeptTogether({ text }: { text: string }) {
  const parts = text.split(/(\d+-(?:ФЗ|FZ))/);
  return parts.map((part, place) => (place % 2 === 1 ? <span key={place} className="together">{part}</span> : part));
}

function InlineView({ node, prefix }: { node: Inline; prefix: string }) {
  switch (node.kind) {
    case 'text':
    case 'term':
      return <KeptTogether text={node.text} />;
    case 'break':
      return <br />;
    case 'strong':
      return (
        <strong>
          <Line content={node.content} prefix={prefix} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Line content={node.content} prefix={prefix} />
        </em>
      );
    case 'link':
      return (
        <Outward href={node.href}>
          <Line content={node.content} prefix={prefix} />
        </Outward>
      );
    case 'value':
      // Right-to-left text in a value must not turn the sentence around it.
      return node.href === undefined ? <bdi>{node.text}</bdi> : <Outward href={node.href}>{node.text}</Outward>;
    case 'reference': {
      if (node.state !== 'resolved') return <mark data-broken={node.state}>{node.text}</mark>;
      const [anchor] = node.anchors;
      return anchor === undefined ? node.text : <ReferenceLink target={prefix + anchor}>{node.text}</ReferenceLink>;
    }
    case 'placeholder':
      return <mark data-placeholder={node.path}>{node.text}</mark>;
  }
}

/** The tree holds safe addresses alone; what a link may be is checked once more where it becomes one. */
function Outward({ href, children }: { href: string; children: ReactNode }) {
  return /^(?:https?:|mailto:|tel:)/i.test(href) ? (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  ) : (
    children
  );
}
