import { plainText, type Block, type Item, type Table } from '@/policy/document/tree';
import { Line } from './line';

interface Place {
  prefix: string;
  /** Ids of blocks that changed just now. */
  changed: readonly string[];
}

/** The paragraphs, lists and tables of a clause. */
export function Blocks({ blocks, ...place }: { blocks: readonly Block[] } & Place) {
  return blocks.map((block) => <BlockView key={block.id} block={block} {...place} />);
}

/** The number that the house style prints: hangs in the margin where there is room. */
export function Label({ text }: { text: string | null }) {
  return text === null ? null : <span data-number>{text} </span>;
}

function BlockView({ block, ...place }: { block: Block } & Place) {
  const { prefix } = place;
  const changed = place.changed.includes(block.id) || undefined;
  switch (block.kind) {
    case 'paragraph':
      return (
        <p id={prefix + block.id} data-changed={changed}>
          <Label text={block.label} />
          <Line content={block.content} prefix={prefix} />
        </p>
      );
    case 'list': {
      // Items that carry the document's own numbers are not numbered a second time by the browser.
      const labelled = block.items.some((item) => item.label !== null);
      const List = block.ordered && !labelled ? 'ol' : 'ul';
      return (
        <List role={labelled ? 'list' : undefined} data-labelled={labelled || undefined} data-changed={changed}>
          {block.items.map((item) => (
            <ItemView key={item.id} item={item} {...place} />
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView table={block} prefix={prefix} changed={changed} />;
  }
}

function ItemView({ item, ...place }: { item: Item } & Place) {
  const [first, ...rest] = item.blocks;
  const leads = first?.kind === 'paragraph';
  return (
    <li id={place.prefix + item.id} data-changed={place.changed.includes(item.id) || undefined}>
      <Label text={item.label} />
      {leads ? <Line content={first.content} prefix={place.prefix} /> : null}
      <Blocks blocks={leads ? rest : item.blocks} {...place} />
    </li>
  );
}

/**
 * Where there is no room for the columns, the cells of a row stand one below another, each with the name of its column.
 * Roles are written out: a browser that is told to lay a table out otherwise forgets that it is one.
 */
function TableView({ table, prefix, changed }: { table: Table; prefix: string; changed?: boolean }) {
  return (
    <div id={prefix + table.id} data-table data-changed={changed}>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {table.columns.map((column, place) => (
              <th key={place} role="columnheader" scope="col">
                <Line content={column} prefix={prefix} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {table.rows.map((row, index) => (
            <tr key={index} role="row">
              {row.map((cell, place) => (
                <td key={place} role="cell" data-column={plainText(table.columns[place] ?? [])}>
                  <Line content={cell} prefix={prefix} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
